/** The parts of the URL's view that every part of its codec writes. */

export const pair = (key: string, value: string) => `${key}=${value}`;
export const listPart = (key: string, list: readonly string[]) =>
  list.length > 0 && pair(key, list.map(escape).join(','));
export const inOrder = <T extends string>(list: readonly T[], order: readonly T[]) =>
  order.filter((x) => list.includes(x));

/** `encodeURIComponent` throws on half a surrogate pair, which no id has and a pasted one may. */
export const escape = (text: string) => encodeURIComponent(text.replace(LONE_SURROGATE, '\uFFFD'));
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export function unescape(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign cut short by whoever copied the link: the text as it stands names nothing, and that is said.
    return text;
  }
}
