/**
 * A line that says when its article appeared: `Published: 3 December 2025`, `By Ada Berg | Dec. 3, 2025 | 4 min read`,
 * `March 4, 2025 / 6:12 PM EST / Updated on: March 6, 2025 / Port Courier`.
 *
 * It is cut where sites put a bar, a dash, a dot or another label. Exactly one part may be a date of publication, and it must be
 * nothing else: weekday, clock time and zone aside. What else stands there has to be short, as names and sections are.
 */
import { isByline } from './byline';
import { BESIDE_DATE, CHANGED_LABEL, INNER_LABELS, PUBLISHED_LABEL } from './head-words';
import { parseNumericDate } from './numeric-date';
import { fullDates, parsePublished } from './published';

export interface DatedLine {
  /** ISO 8601. */
  readonly date: string;
  /** Whether it is the day of a change, and nothing says when the article first appeared. */
  readonly changed: boolean;
  /** Whether nothing in the line but its date is worth keeping. */
  readonly alone: boolean;
}

/** In UTF-16 code units: a longer line is a paragraph. */
const LONGEST = 200;

/** The date that a line bears; `nearTop`: a date will do without a word that says what it is. */
export function datedLine(line: string, nearTop: boolean): DatedLine | null {
  if (line.length > LONGEST || !/\d{4}/.test(line)) return null;
  const parts = partsOf(line).map(readPart);
  const dated = parts.filter(({ date }) => date !== null);
  const first = (label: Label) => [
    ...new Set(dated.filter((part) => part.label === label).flatMap(({ date }) => date ?? [])),
  ];
  const published = first('published');
  const bare = first(null);
  const changed = first('changed');
  const others = parts.filter(({ date, label }) => date === null && label !== 'changed').map(({ text }) => text);
  const labelled = published.length > 0;
  if (!others.every((text) => isShort(text)) || (!nearTop && (!labelled || others.some((text) => !isScrap(text)))))
    return null;
  const alone = others.every(isScrap);
  if (published.length === 1 && published[0] !== undefined) return { date: published[0], changed: false, alone };
  if (labelled || bare.length > 1) return null;
  if (bare[0] !== undefined) return { date: bare[0], changed: false, alone };
  return changed.length === 1 && changed[0] !== undefined ? { date: changed[0], changed: true, alone } : null;
}

type Label = 'published' | 'changed' | null;

interface Part {
  readonly text: string;
  readonly label: Label;
  /** Null: it is no date, or none that is certain. */
  readonly date: string | null;
}

const CHANGED = new RegExp(`^(?:${CHANGED_LABEL})(?: (?:on|at)\\b)?[\\s:.–—-]*`, 'i');
const PUBLISHED = new RegExp(`^(?:${PUBLISHED_LABEL})\\b`, 'i');
/** A label and nothing else: its day follows. */
export const LABEL_ALONE = new RegExp(`^(?:${PUBLISHED_LABEL}|${CHANGED_LABEL}):?$`, 'i');
/** Who published it, and what leads to the day. */
const BY = /^(?: by \p{Lu}[\p{L}\p{N} .&'’-]{0,40}?(?= (?:on|at) |, ))?(?: (?:on|at|On|At)(?= )|,)?[\s:.–—-]*/u;

/** Where a label begins in the middle of a line, or is glued to what comes before it. */
const INNER_LABEL = new RegExp(`(?=\\b(?:${INNER_LABELS})\\b)`, 'i');
const GLUED_LABEL = /(?<=[\p{L}\p{N}])(?=(?:Updat|Publish|Modifi|Post)ed\b)/gu;
const SEPARATOR = /[|•·‧∙●]|\s[/–—-]{1,2}\s/;

const partsOf = (line: string): string[] =>
  line
    .replace(/\b((?:19|20)\d\d)(?=\d{1,2}:\d\d)/g, '$1 ')
    .replace(GLUED_LABEL, ' ')
    .split(SEPARATOR)
    .flatMap((part) => part.split(INNER_LABEL))
    .map((part) => trimmed(part))
    .filter((part) => part !== '')
    // "Updated - May 15": the label belongs to what comes after the dash
    .reduce<string[]>((parts, part) => {
      const last = parts.at(-1);
      return last !== undefined && LABEL_ALONE.test(last)
        ? [...parts.slice(0, -1), `${last} ${part}`]
        : [...parts, part];
    }, []);

/** Without blanks at its ends, and without what joins it to the next part. */
function trimmed(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,;(]/.test(text.charAt(end - 1))) end--;
  // the bracket around a part that stood in one, not that of a zone
  const part = text.slice(0, end).trim();
  return part.endsWith(')') && !part.includes('(') ? part.slice(0, -1) : part;
}

function readPart(text: string): Part {
  const changed = CHANGED.exec(text)?.[0];
  if (changed !== undefined) return { text, label: 'changed', date: dateAlone(text.slice(changed.length), true) };
  const label = PUBLISHED.exec(text)?.[0];
  if (label === undefined) return { text, label: null, date: dateAlone(text, false) };
  return { text, label: 'published', date: dateAlone(text.slice(label.length).replace(BY, ''), true) };
}

/** A clock time and, where it has one, its zone: two to five capitals alone may be somebody's name. */
const CLOCK =
  /\b\d{1,2}(?:[:.h]\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\b\.?)?| ?[AaPp]\.?[Mm]\b\.?)(?: ?(?:hrs|Uhr|\(?[A-Z]{2,5}\b(?:[+-]\d{1,2}(?::\d\d)?)?\)?))?/g;
const BETWEEN = new RegExp(`\\b(?:${BESIDE_DATE})\\b`, 'gi');

/** A date and nothing but weekday, clock time, zone and, before it, a byline. */
function dateAlone(text: string, labelled: boolean): string | null {
  // eight digits alone are a date only where a word says so
  const figures = labelled || /^\d{1,4}[-/.]\d{1,2}[-/.]\d/.test(text) ? numeric(text) : null;
  if (figures !== null) return figures;
  const [found, second] = fullDates(text);
  if (!found || second) return null;
  const before = trimmed(text.slice(0, found.start));
  const after = text.slice(found.end).replace(SECTION, '');
  const paged = after.replace(PAGE, '');
  // a paper, its day and a page: as people cite it
  if (paged !== after && isEmpty(paged) && isScrap(before)) return found.date;
  if (isByline(before)) return isEmpty(after) ? found.date : null;
  return isEmpty(`${before} ${after}`) ? found.date : null;
}

/** The section that a blog names after the day, and the page of a paper. */
const SECTION = /^ in \p{Lu}[\p{L} &]{2,30}$/u;
const PAGE = /^, (?:p|pp|pg|page)\.? ?[A-Z]?\d{1,4}$/i;

const isEmpty = (text: string): boolean => !/\p{L}|\d/u.test(text.replace(CLOCK, '').replace(BETWEEN, ''));

/** In figures, with a clock time in whatever form before or behind. */
function numeric(text: string): string | null {
  const whole = parseNumericDate(text.trim());
  if (whole !== null) return whole;
  const [, date = '', after = ''] =
    /^(?:\p{L}+,? )?(\d{1,4}([-/.])\d{1,2}\2\d{1,4})(?:,? |$)(.*)$/u.exec(text.trim())?.filter((_, i) => i !== 2) ?? [];
  return date !== '' && isEmpty(after) ? parseNumericDate(date) : null;
}

/** Words of a name, an office or a section, and of a headline. */
const FEW = 4;
const SOME = 14;
const wordsOf = (text: string): string[] => text.split(/\s+/);
const isShort = (text: string): boolean =>
  wordsOf(text).length <= SOME && !/[.!?…]["'”’)]*$/.test(text.replace(/\b\p{Lu}\.$/u, ''));
/** Nothing that would be missed: a clock time, a byline, how long it takes to read, a name or a section. */
const isScrap = (text: string): boolean =>
  isEmpty(text) ||
  isByline(text) ||
  /^\d+[ -]?min/i.test(text) ||
  (wordsOf(text).length <= FEW && wordsOf(text).every((word) => /^[\p{Lu}\p{N}(&@]|^(?:of|and|for)$/u.test(word)));

/** ISO 8601 of what somebody wrote under a key that says "published"; null where it is no date that is certain. */
export const statedDate = (words: string): string | null => {
  const plain = parsePublished(words);
  if (plain !== null) return plain;
  const line = datedLine(`Published: ${words}`, true);
  return line && !line.changed ? line.date : null;
};
