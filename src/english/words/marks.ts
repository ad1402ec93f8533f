/** Marks that chunks and phrases both know. */
export const QUOTES = new Set(['"', '“', '”', '‘', '’', "'", '«', '»', '`', '``', "''"]);
