/** Words with their tags → lemmas, by the longest ending that was seen to say how (Chrupała 2006, lemmas as edits of an ending). */
import { normalized } from './word-features';

/** How a lemma is made: letters to take off the end, and letters to put there. Lower case first where it is asked for. */
export interface LemmaEdit {
  readonly lower: boolean;
  readonly cut: number;
  readonly add: string;
}

/** For each tag, endings of words in lower case → number of the edit; "^" begins a whole word. */
export type LemmaRules = Readonly<Record<string, Readonly<Record<string, number>>>>;

export const LONGEST_ENDING = 6;

export class Lemmatizer {
  readonly #rules: ReadonlyMap<string, ReadonlyMap<string, number>>;

  constructor(
    private readonly edits: readonly LemmaEdit[],
    rules: LemmaRules,
  ) {
    this.#rules = new Map(Object.entries(rules).map(([tag, endings]) => [tag, new Map(Object.entries(endings))]));
  }

  lemmaOf(form: string, tag: string): string {
    const endings = this.#rules.get(tag);
    if (!endings) return form;
    const word = normalized(form);
    for (const ending of endingsOf(word)) {
      const edit = this.edits[endings.get(ending) ?? -1];
      if (edit && edit.cut <= form.length) return edited(form, edit);
    }
    return form;
  }
}

/** The whole word, and its endings from the longest to none. */
export function endingsOf(word: string): string[] {
  const endings = [`^${word.length > LONGEST_WORD ? '' : word}`];
  for (let length = Math.min(LONGEST_ENDING, word.length); length >= 0; length--)
    endings.push(word.slice(word.length - length));
  return endings;
}
/** Longer ones are remembered by their endings alone. */
const LONGEST_WORD = 30;

export function edited(form: string, { lower, cut, add }: LemmaEdit): string {
  const base = lower ? normalized(form) : form;
  return base.slice(0, base.length - cut) + add;
}
