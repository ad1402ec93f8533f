/** The language in which this reader's browser writes dates; the words around them stay English. */
import { ENGLISH } from '../scenes/dates';

/**
 * The first of `languages` that names one. Plain `en` is the page's own English, and a broken tag, which a machine's settings
 * may hold, is passed over.
 */
export function localeOf(languages: readonly string[]): string {
  const first = languages.find((tag) => /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(tag) && isKnown(tag));
  return first === undefined || first === 'en' ? ENGLISH : first;
}

function isKnown(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

export const READER_LOCALE = localeOf(typeof navigator === 'undefined' ? [] : (navigator.languages ?? []));
