/** HTML inside Markdown: elements are dropped and their text stays, except where it is no text. Linear in the length. */

const SILENT =
  /<(script|style|template|svg|noscript|iframe|figure|nav|form|button)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi;
const BLOCK =
  /<\/?(?:address|article|aside|blockquote|br|center|dd|details|div|dl|dt|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|td|th|tr|ul)\b[^<>]*>/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;

/** A block of HTML → its paragraphs; tags that only dress words are left for `stripTags`. */
export const htmlBlocks = (html: string): string[] => html.replace(SILENT, ' ').split(BLOCK);

/** "5 < 6" and "<3" stay: a tag begins with a letter. */
export const stripTags = (text: string): string => text.replace(TAG, '');
