/** What an article's mentions come to, and one sentence of it while its phrases are read. */
import { isPersonNoun, isTitle } from '../../english/lexicon/party-nouns';
import type { NounPhrase, TokenRange } from '../syntax/types';
import type { MentionFact, RoleFact, Sentence, Token } from '../types';
import { territoryNamed } from './territory';

export interface Mentions {
  readonly mentions: MentionFact[];
  readonly roles: RoleFact[];
  /** The mention that a phrase as a whole stands for. */
  readonly denoted: ReadonlyMap<NounPhrase, number>;
  /** Mentions inside a phrase that say whose or which it is, possessor first. */
  readonly anchors: ReadonlyMap<NounPhrase, readonly number[]>;
}

/** The same while it grows. */
export class Found implements Mentions {
  readonly mentions: MentionFact[] = [];
  readonly roles: RoleFact[] = [];
  readonly denoted = new Map<NounPhrase, number>();
  readonly anchors = new Map<NounPhrase, readonly number[]>();
}

/** What the reader of a phrase knows of a mention; where it stands is the sentence's affair. */
export type MentionDraft = Omit<MentionFact, 'index' | 'sentence' | 'start' | 'end' | 'text' | 'antecedent'>;

export class SentenceMentions {
  readonly found: Found;
  readonly #sentence: Sentence;

  constructor(found: Found, sentence: Sentence) {
    this.found = found;
    this.#sentence = sentence;
  }

  get tokens(): readonly Token[] {
    return this.#sentence.tokens;
  }

  add(range: TokenRange, draft: MentionDraft): number {
    const { mentions } = this.found;
    const index = mentions.length;
    const text = this.#textOf(range).replace(/\s+/g, ' ');
    mentions.push({ index, sentence: this.#sentence.index, ...this.#spanOf(range), text, antecedent: null, ...draft });
    return index;
  }

  /** `holder` and `anchors` are indexes of mentions. */
  teach(range: TokenRange, holder: number, head: string, anchors: readonly number[]): void {
    // "Mr" alone teaches nothing; "President" does
    if (isTitle(head) && !isPersonNoun(head) && anchors.length === 0 && range.to === range.from + 1) return;
    this.found.roles.push({ mention: holder, ...this.#spanOf(range), text: this.#textOf(range), head, anchors });
  }

  /** The mentions inside a phrase that say whose or which it is, possessor first. */
  anchorsIn(np: NounPhrase): number[] {
    const possessor = np.possessor ? this.found.denoted.get(np.possessor) : undefined;
    return [...(possessor === undefined ? [] : [possessor]), ...(this.found.anchors.get(np) ?? [])];
  }

  /** "soldiers in Oslo", "the mayor of the town of Vale": mentions after the words that say whose or where from. */
  hangingOn(np: NounPhrase): number[] {
    const { denoted, anchors } = this.found;
    return np.preps
      .filter((p) => /^(?:of|to|for|at|in|from)$/.test(p.word))
      .map((p) => territoryNamed(this.tokens, p.np))
      .flatMap((named) => denoted.get(named) ?? anchors.get(named) ?? []);
  }

  #spanOf(range: TokenRange): { start: number; end: number } {
    const [first, last] = [this.tokens[range.from] as Token, this.tokens[range.to - 1] as Token];
    return { start: first.start, end: last.end };
  }

  #textOf(range: TokenRange): string {
    const { start, end } = this.#spanOf(range);
    const { text, start: offset } = this.#sentence;
    return text.slice(start - offset, end - offset);
  }
}
