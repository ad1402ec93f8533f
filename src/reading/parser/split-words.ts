/**
 * Text → words and marks, as EWT and GUM part them: contractions in two, compounds at their hyphens, marks by themselves; numbers,
 * addresses, initials and abbreviations whole. What goes by the word was learnt from them. Linear in the length of the text.
 */
import { ABBREVIATIONS } from '../../english/lexicon/abbreviations';
import { CLITIC, FUSED } from '../../english/words/contractions';
import type { Span } from '../../graph/schema';
import type { Tokens } from './types';

/** What the treebanks keep whole, in lower case with straight apostrophes. */
export interface WholeWords {
  /** "e-mail", "Mr.": words with a mark inside or at their end. */
  readonly words: ReadonlySet<string>;
  /** First parts that no hyphen parts from the rest: "non". */
  readonly prefixes: ReadonlySet<string>;
}

/** In the order in which they are tried. All bounded or unable to give back. */
const KINDS = {
  address: String.raw`(?:https?:\/\/|www\.)[^\s"“”<>()]*[\p{L}\p{N}\/]`,
  mail: String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64})+`,
  domain: String.raw`[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.(?:com|edu|gov|info|net|org)(?![\p{L}\p{N}])`,
  handle: String.raw`[@#][\p{L}_][\p{L}\p{N}_]*`,
  currency: String.raw`(?:US|C|A|HK)\$|\p{Sc}`,
  decade: String.raw`['’]\d\ds(?![\p{L}\p{N}])`,
  clock: String.raw`\d{1,2}(?::\d\d)?(?=[ap]\.?m\b)`,
  number: String.raw`(?:(?<![\p{L}\p{N}\p{M}.,])[+-](?=\p{N}))?(?:\p{N}+(?:[.,:\/]\p{N}+)*|\.\p{N}+)(?:\p{L}[\p{L}\p{N}\p{M}]*)?`,
  initials: String.raw`(?:\p{L}\.){2,}(?!\p{L}{2})`,
  clitic: String.raw`['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])`,
  word: String.raw`\p{L}[\p{L}\p{M}\p{N}_]*(?:['’&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*`,
  mark: String.raw`\.{2,}|[!?]{2,}|-{2,}|–{2,}|—{2,}|\*+|=+|_+|~+|<+|>+|\p{P}`,
  other: String.raw`.\p{M}*`,
} as const;
const PIECE = new RegExp(
  Object.entries(KINDS).map(([kind, pattern]) => `(?<${kind}>${pattern})`).join('|'), 'gsu'); // prettier-ignore

/** A phone number or a date, and no range of years. */
const FIGURE = /^\+?\p{N}+(?:[-.]\p{N}+){2,}(?![\p{L}\p{N}])/u;

class Splitter {
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  constructor(
    private readonly text: string,
    private readonly whole: WholeWords,
    private readonly end: number,
  ) {}

  /** A run without white space. */
  run(start: number, end: number): void {
    const opening = /^["'“”‘’([{<*]*/.exec(this.text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0;
    const from = start + opening;
    const to = this.#coreEnd(from, end);
    if (from < to && this.#isWhole(from, to)) {
      this.#pieces(start, from);
      this.#add(from, to);
      this.#pieces(to, end);
    } else this.#pieces(start, end);
  }

  /** Where a run's closing marks begin. */
  #coreEnd(from: number, end: number): number {
    let to = end;
    while (to > from && end - to < 8 && /[\])}"'”’,;:!?>*]/.test(this.text.charAt(to - 1))) to--;
    if (this.text.charAt(to - 1) !== '.') return to;
    return this.#keepsStop(from, to) ? to : to - 1;
  }

  #keepsStop(from: number, to: number): boolean {
    const lower = straight(this.text.slice(from, to));
    if (lower.length > MOST_LETTERS) return false;
    if (this.whole.words.has(lower) || /^(?:\p{L}\.)+$/u.test(lower)) return true;
    return to < this.end && /^\s/.test(this.text.charAt(to)) && ABBREVIATIONS.has(lower.slice(0, -1));
  }

  #isWhole(from: number, to: number): boolean {
    if (to - from > MOST_LETTERS) return false;
    const core = this.text.slice(from, to);
    if (FIGURE.exec(core)?.[0] === core) return true;
    if (!/[^\p{L}\p{N}]/u.test(core)) return false;
    if (core.endsWith('.')) return /^\p{L}[\p{L}.]*$/u.test(core);
    const lower = straight(core);
    if (this.whole.words.has(lower)) return true;
    const parts = /^(\p{L}+)-\p{L}[\p{L}\p{M}]*$/u.exec(lower);
    return parts !== null && this.whole.prefixes.has(parts[1] ?? '');
  }

  #pieces(start: number, end: number): void {
    const run = this.text.slice(start, end);
    PIECE.lastIndex = 0;
    for (let match = PIECE.exec(run); match !== null; match = PIECE.exec(run)) {
      const from = start + match.index;
      const to = from + match[0].length;
      if (match.groups?.['word'] !== undefined) this.#word(from, to);
      else this.#add(from, to);
    }
  }

  /** A word without hyphens: one, or a contraction. */
  #word(start: number, end: number): void {
    const lower = straight(this.text.slice(start, Math.min(end, start + MOST_LETTERS)));
    const fused = FUSED.get(lower);
    const clitic = CLITIC.exec(lower);
    const cut = fused ?? (clitic && clitic.index > 0 ? clitic.index : null);
    if (cut === null || end - start > MOST_LETTERS) this.#add(start, end);
    else {
      this.#add(start, start + cut);
      this.#add(start + cut, end);
    }
  }

  #add(start: number, end: number): void {
    this.starts.push(start);
    this.ends.push(end);
  }
}

/** Nothing longer is looked up. */
const MOST_LETTERS = 40;

export const straight = (word: string): string => word.toLowerCase().replace(/[’‘`]/g, "'");

/** The words of a sentence, in order: without what is white space they are its text. */
export function splitWords(text: string, { start, end }: Span, whole: WholeWords): Tokens {
  const splitter = new Splitter(text, whole, end);
  let from = start;
  while (from < end) {
    if (/\s/.test(text.charAt(from))) from++;
    else {
      let to = from + 1;
      while (to < end && !/\s/.test(text.charAt(to))) to++;
      splitter.run(from, to);
      from = to;
    }
  }
  const { starts, ends } = splitter;
  return { starts, ends, forms: starts.map((at, i) => text.slice(at, ends[i])) };
}
