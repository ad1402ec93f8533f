/** Shallow syntax of one sentence. Token positions are indexes into `Sentence.tokens`; ranges are half-open. */

import type { Dependencies } from './tree';

export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A base noun phrase: determiner to head, without what follows the head. */
export interface NounPhrase extends TokenRange {
  readonly type: 'np';
  /** The last noun, name or pronoun. */
  readonly head: number;
  readonly pronoun: boolean;
  /** The phrase whose 's, or whose possessive pronoun, opens this one. */
  possessor: NounPhrase | null;
  /** Phrases joined to this one by "and", "or", a comma before "and", or "as well as"; without itself. */
  readonly coordinated: NounPhrase[];
  /** The first phrase of the coordination in which this one is a later member. */
  lead: NounPhrase | null;
  /** A phrase in apposition: "Ada Berg, a judge in Oslo". */
  apposition: NounPhrase | null;
  /** Prepositional phrases that follow the head: "talks between A and B in C". */
  readonly preps: Prep[];
}

export interface Prep {
  readonly word: string;
  /** Position of the preposition. */
  readonly at: number;
  readonly np: NounPhrase;
}

export type VerbForm = 'finite' | 'infinitive' | 'ing' | 'participle';

/** A verb group with what shallow rules find around it. */
export interface VerbGroup extends TokenRange {
  readonly type: 'vg';
  /** Position of the verb that carries the meaning. */
  readonly main: number;
  readonly lemma: string;
  /** Of the first word: "has met" is present and perfect. */
  readonly tense: 'past' | 'present' | 'future';
  form: VerbForm;
  readonly modal: string | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
  passive: boolean;
  readonly negated: boolean;
  /** "be", "seem", "remain" and the like, with a predicate and no deed. */
  readonly copula: boolean;
  /** Position of the predicate's adjective after a copula ("is ready to"), else null. */
  predicate: number | null;
  subject: NounPhrase | null;
  object: NounPhrase | null;
  readonly preps: Prep[];
  /** The word that opens the clause: "that", "if", "while", "which", "to"; null in a main clause. */
  marker: string | null;
  /** The verb on which this clause depends as a complement or a control construction. */
  governor: VerbGroup | null;
  /** The noun phrase that this clause describes: a relative or participial clause. */
  describes: NounPhrase | null;
}

export type Chunk =
  | NounPhrase
  | VerbGroup
  | {
      readonly type: 'prep' | 'comma' | 'and' | 'marker' | 'relative' | 'stop' | 'adverb' | 'adjective' | 'quote';
      readonly from: number;
      readonly to: number;
      readonly word: string;
    };

export interface Syntax {
  readonly chunks: readonly Chunk[];
  readonly phrases: readonly NounPhrase[];
  readonly verbs: readonly VerbGroup[];
  /** What hangs on what, by the parser; chunks come from rules of their own. */
  readonly tree: Dependencies;
}
