/** What the event rules ask about a sentence: its verbs, phrases and who they stand for. */
import type { Mentions } from '../mentions/found';
import { territoryNamed } from '../mentions/territory';
import { WHERE } from '../../english/words/limits';
import { speaksForCountry } from '../../english/lexicon/party-nouns';
import type { NounPhrase, Prep, Syntax, VerbGroup } from '../syntax/types';
import type { Sentence, Token } from '../types';

export interface Clause {
  readonly sentence: Sentence;
  readonly syntax: Syntax;
  readonly mentions: Mentions;
  readonly quoted: Quoted;
  /** It stands in a correction notice. */
  readonly notice: boolean;
}

/** Somebody who says something, as a mention, and the words that tell it. */
export interface Voice {
  readonly speaker: number;
  readonly cue: string;
}

/** Whether a sentence begins inside a quotation, and who speaks in its quotations where the sentence does not say. */
export interface Quoted {
  readonly open: boolean;
  readonly voice: Voice | null;
  /** Whom that one talks to, as a mention; where anybody is known to listen. */
  readonly listener?: number | null;
}
export const UNQUOTED: Quoted = { open: false, voice: null };

export const tokenAt = ({ sentence }: Clause, i: number): Token | undefined => sentence.tokens[i];
export const headLemma = (clause: Clause, np: NounPhrase): string => tokenAt(clause, np.head)?.lemma ?? '';

/** A phrase and those coordinated with it. */
export const members = (np: NounPhrase | null): NounPhrase[] => (np ? [np, ...np.coordinated] : []);

/** Nouns that count or divide what follows "of": "thousands of teachers", "a third of the crew". */
const PARTS = new Set(
  (
    'bulk bunch couple dozen fraction group half handful host hundred majority million minority number part percent ' +
    'portion proportion quarter rest score series share some string team ten third thousand two-thirds all both each many most'
  ).split(' '),
);

/** The phrase that a quantity counts; the phrase itself where it counts nothing or stands for somebody. */
export function counted(clause: Clause, np: NounPhrase): NounPhrase {
  if (clause.mentions.denoted.has(np)) return np;
  const head = tokenAt(clause, np.head);
  if (!head || !(PARTS.has(head.lemma) || PARTS.has(head.norm) || PARTS.has(head.norm.replace(/s$/, '')))) return np;
  const whole = np.preps.find((p) => p.word === 'of')?.np;
  // "tens of thousands of teachers"
  return whole ? counted(clause, whole) : np;
}

/** Whom a phrase itself stands for: mentions of its members that denote somebody. */
export function partiesOf(clause: Clause, np: NounPhrase | null): number[] {
  const { denoted } = clause.mentions;
  return unique(
    members(np).flatMap((whole) => {
      const member = counted(clause, whole);
      const index = denoted.get(member) ?? (member.apposition ? denoted.get(member.apposition) : undefined);
      return index === undefined ? [] : [...nationsOf(clause, index), ...companions(clause, member)];
    }),
  );
}

/** "Norwegian and Danish officials" act for two countries; whoever acts for one is meant as described. */
function nationsOf({ mentions }: Clause, index: number): readonly number[] {
  const mention = mentions.mentions[index];
  if (mention?.form !== 'description' || !mention.plural || !speaksForCountry(mention.head ?? '')) return [index];
  const nations = mention.anchors.filter((a) => (mentions.mentions[a]?.evidence.country ?? 0) > 0);
  return nations.length > 1 ? nations : [index];
}

/** Whose a thing is: the possessors and nationalities inside a phrase ("Norway's demands", "American proposals"). */
export function ownersOf(clause: Clause, np: NounPhrase | null): number[] {
  const { denoted, anchors } = clause.mentions;
  return unique(members(np).flatMap((member) => (denoted.has(member) ? [] : (anchors.get(member) ?? []))));
}

export const COMPANY = new Set(['accompany', 'join', 'flank', 'back', 'lead']);

/** "X, accompanied by Y": Y takes part in what X does. */
function companions(clause: Clause, np: NounPhrase): number[] {
  const { denoted } = clause.mentions;
  return clause.syntax.verbs
    .filter(
      (v) => v.passive && v.form === 'participle' && (v.describes === np || v.subject === np) && COMPANY.has(v.lemma),
    )
    .flatMap((v) =>
      v.preps.filter((p) => p.word === 'by').flatMap((p) => members(p.np).flatMap((m) => denoted.get(m) ?? [])),
    );
}

export const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** Phrases after a preposition, in text order. */
export const governedBy = (preps: readonly Prep[], words: readonly string[]): NounPhrase[] =>
  words.flatMap((word) => preps.filter((p) => p.word === word).map((p) => p.np));

/** Who does what the verb says. */
export const agentOf = (verb: VerbGroup): NounPhrase | null =>
  verb.passive ? (verb.preps.find((p) => p.word === 'by' && p.at > verb.main)?.np ?? null) : verb.subject;

/** To whom or what it is done. */
export const patientOf = (verb: VerbGroup): NounPhrase | null => (verb.passive ? verb.subject : verb.object);

/**
 * The second of two objects, "a loan" in "lends the city a loan": the phrase right after an object that stands for somebody.
 */
export function themeOf(clause: Clause, verb: VerbGroup): NounPhrase | null {
  const { object } = verb;
  if (!object || verb.passive || partiesOf(clause, object).length === 0) return null;
  const last = members(object).at(-1) ?? object;
  const next = clause.syntax.chunks.find((c) => c.from >= last.to);
  return next?.type === 'np' && next.from === last.to && !next.pronoun ? next : null;
}

/** Mentions of places in prepositional phrases: where something happens. */
export function placesIn(clause: Clause, preps: readonly Prep[]): number[] {
  const { denoted, mentions } = clause.mentions;
  return unique(
    preps
      .filter((p) => WHERE.has(p.word))
      .flatMap((p) => members(p.np).flatMap((m) => denoted.get(territoryNamed(clause.sentence.tokens, m)) ?? []))
      .filter((index) => mentions[index]?.locative && isPlaceLike(mentions[index]?.evidence ?? {})),
  );
}

const isPlaceLike = (evidence: Readonly<Record<string, number>>): boolean =>
  (evidence.place ?? 0) + (evidence.country ?? 0) + (evidence.region ?? 0) + (evidence.organization ?? 0) * 0.2 >
  (evidence.person ?? 0);

/** The verb whose clause a phrase belongs to, and as what; `prep` is the preposition that governs it, if any. */
export interface Governed {
  readonly verb: VerbGroup;
  readonly as: 'subject' | 'object' | 'prep';
  readonly prep: string | null;
}

export function verbOf(clause: Clause, np: NounPhrase): Governed | null {
  const within = (other: NounPhrase | null) => members(other).includes(np);
  for (const verb of clause.syntax.verbs) {
    if (within(verb.object)) return { verb, as: 'object', prep: null };
    if (themeOf(clause, verb) === np) return { verb, as: 'object', prep: null };
    if (within(verb.subject) && verb.form === 'finite' && !verb.describes) return { verb, as: 'subject', prep: null };
  }
  for (const verb of clause.syntax.verbs) {
    const prep = verb.preps.find((p) => within(p.np));
    if (prep) return { verb, as: 'prep', prep: prep.word };
  }
  return null;
}

/** The first list, or where it is empty the other. */
export const orElse = <T>(list: readonly T[], other: () => readonly T[]): readonly T[] =>
  list.length > 0 ? list : other();
