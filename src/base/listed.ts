/** Words of a text, for tables that are read line by line and not quotation mark by quotation mark. */
export const listed = (text: string): readonly string[] => text.trim().split(/\s+/);
