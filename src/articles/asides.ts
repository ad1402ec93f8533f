/**
 * What stands beside an article's own sentences: captions of pictures, which tell of a picture and often of another year, and pull
 * quotes, which set in large type what the text says anyway. Both would be read as a second telling.
 */
import { remembered } from '../base/memo';

export interface Asides {
  readonly kept: readonly string[];
  readonly dropped: readonly string[];
}

/** A longer text is no article with pictures; in UTF-16 code units. */
const LONGEST_TEXT = 200_000;
const CAPTION_WORDS = 60;
/** A line of fewer words may stand in a text by chance. */
const PULLED = { least: 4, most: 40 };

export function stripAsides(paragraphs: readonly string[]): Asides {
  const kept: string[] = [];
  const dropped: string[] = [];
  const pulled = pullQuotes(paragraphs);
  paragraphs.forEach((line, i) => {
    const goes = isCaption(line) || pulled.has(i) || (pulled.has(i - 1) && NAME_UNDER.test(line));
    (goes ? dropped : kept).push(line);
  });
  return { kept, dropped };
}

const wordCount = (line: string): number => line.split(/\s+/).length;

/** “Dockers march. Photograph: Ada Berg/Nord Press”, “… in Oslo [Ada Berg/Nord Press]”, “FILE PHOTO: …”, “… REUTERS/Ada Berg”. What is credited as an “image” tells of the story in whole sentences as often, and stays. */
const CREDITED: readonly RegExp[] = [
  /^file (?:photo|picture|image)(?:graph)?(?: ?[:–—-]| of\b)/i,
  /[.!?’”] photo(?:graph)?s?(?: by)?: ?[^.:]{2,60}\.?$/i,
  /\[[^[\]/]{2,40}\/[^[\]]{2,40}\]$/,
  /\((?:[^()/]{0,20} )?(?:photo|(?:getty )?images?|via)[^()/]{0,20}\/[^()]{2,40}\)\.?$/i,
  /[.!?’”] \p{Lu}{2,12}\/\p{Lu}[\p{L}.'’ -]{2,40}$/u,
];
const isCaption = (line: string): boolean =>
  line.length < 600 && CREDITED.some((credit) => credit.test(line)) && wordCount(line) <= CAPTION_WORDS;

/** Whoever is quoted in large type stands under it: “— Ada Berg”, “Ada Berg, minister”. */
const NAME_UNDER = /^(?:[—–-] ?)?\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}(?:, [^.!?]{2,60})?$/u;

/** Places of lines all of whose words stand together in a longer paragraph. The first line is a headline, and may. Linear. */
function pullQuotes(paragraphs: readonly string[]): ReadonlySet<number> {
  const pulled = new Set<number>();
  if (paragraphs.reduce((sum, { length }) => sum + length, 0) > LONGEST_TEXT) return pulled;
  const bare = paragraphs.map(wordsOf);
  const all = bare.join('\n');
  const places = placesOf(all);
  const isPulled = remembered((words) => {
    const count = wordCount(words);
    if (count < PULLED.least || count > PULLED.most) return false;
    return (places.get(beginningOf(words)) ?? []).some((at) => all.startsWith(words, at) && isInside(all, at, words));
  });
  bare.forEach((words, i) => {
    if (i > 0 && isPulled(words)) pulled.add(i);
  });
  return pulled;
}

/** Inside of a paragraph that says more, at whole words. */
function isInside(all: string, at: number, words: string): boolean {
  const [before, after] = [all[at - 1] ?? '\n', all[at + words.length] ?? '\n'];
  return (before === ' ' && /[\n ]/.test(after)) || (before === '\n' && after === ' ');
}

/** What more places begin like is nobody's saying. */
const MOST_PLACES = 40;

/** Where each few words in a row stand. */
function placesOf(all: string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const starts = Array.from(all.matchAll(/[^ \n]+/g), ({ index }) => index);
  starts.forEach((at, i) => {
    const next = starts[i + PULLED.least];
    const words = all.slice(at, next === undefined ? all.length : next - 1);
    const known = places.get(words);
    if (!known) places.set(words, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  });
  return places;
}

const beginningOf = (words: string): string => words.split(' ', PULLED.least).join(' ');

const wordsOf = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
