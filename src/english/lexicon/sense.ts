/**
 * What a word can mean as an event, and the notation in which the tables write it.
 *
 * A sense reads `TYPE.mode` and then, in any order:
 *   `+out`        particle that must stand by the verb ("pull out")
 *   `@actor`      the direct object must be an actor; `@thing` must be there and not be one; `@none` must be absent;
 *   `@deal,pact`  its head lemma must be listed; `@$talks` names a list of `objectClasses.ts`
 *   `@!fee`       its head lemma must not be listed
 *   `^for,on`     a prepositional phrase with one of these must follow ("call for")
 *   `[to]`        complement that must follow: `[that]`, `[to]` or `[ing]`
 *   `>on,with`    prepositions whose object is the target where no actor is the direct object, in order
 *   `<by,of`      (nouns) prepositions whose object is the actor
 *   `=planned`    what becomes of an event in the complement
 *   `mutual`      subject, object and "with" phrase take part alike
 *   `says`        takes reported content, so its subject is a speaker
 *
 * Types and modes are PLOVER 2.0's (Halterman et al., "PLOVER and POLECAT", 2023); the words are our own.
 */
import { EVENT_TYPES, STATUSES, type EventType, type Status } from '../../graph/schema';
import { isObjectClass, OBJECT_CLASSES } from './object-classes';

export const GENDERS = ['male', 'female', 'neuter', 'unknown'] as const;
export type Gender = (typeof GENDERS)[number];

const COMPLEMENTS = ['that', 'to', 'ing'] as const;
export type Complement = (typeof COMPLEMENTS)[number];

/** PLOVER 2.0's modes by type; a type without a line has none. */
const MODES: Partial<Record<EventType, readonly string[]>> = {
  CONSULT: ['multilateral', 'phone', 'third-party', 'visit'],
  RETREAT: ['access', 'ceasefire', 'disarm', 'release', 'resign', 'return', 'withdraw'],
  REQUEST: ['assist', 'change', 'meet', 'yield'],
  ACCUSE: ['allege', 'disapprove', 'investigate'],
  REJECT: ['assist', 'change', 'meet', 'yield'],
  THREATEN: ['arrest', 'ban', 'expel', 'relations', 'restrict', 'territory', 'violence'],
  PROTEST: ['boycott', 'demo', 'hunger', 'obstruct', 'riot', 'strike'],
  SANCTION: ['convict', 'discontinue', 'expel', 'withdraw'],
  MOBILIZE: ['militia', 'police', 'troops', 'weapons'],
  COERCE: [
    'arrest',
    'ban',
    'censor',
    'curfew',
    'cyber',
    'deport',
    'martial-law',
    'misinformation',
    'restrict',
    'seize',
    'withhold',
  ],
  ASSAULT: [
    'abduct',
    'aerial',
    'assassinate',
    'beat',
    'cleansing',
    'crowd-control',
    'execute',
    'explosives',
    'firearms',
    'heavy-weapons',
    'primitive',
    'sexual',
    'suicide-attack',
    'torture',
    'unconventional',
  ],
};

export interface Sense {
  readonly type: EventType;
  readonly mode?: string;
  readonly particle?: string;
  /** What the direct object must be: an actor, a thing that is none, absent, or one whose head lemma is listed. */
  readonly object?: 'actor' | 'thing' | 'none' | readonly string[];
  /** Head lemmas of a direct object with which this sense is not meant. */
  readonly except?: readonly string[];
  /** One of these prepositions must head a phrase after the word. */
  readonly prep?: readonly string[];
  /** Complement that must be there. */
  readonly complement?: Complement;
  /** Prepositions whose object is the target where the direct object is no actor, best first. */
  readonly target?: readonly string[];
  /** Nouns only: prepositions whose object is the actor, best first. */
  readonly agent?: readonly string[];
  readonly mutual?: true;
  readonly says?: true;
  /** What an event in the complement becomes. */
  readonly content?: Content;
}

export type Content = Status | 'request';

const isOneOf = <T extends string>(list: readonly T[], word: string): word is T =>
  (list as readonly string[]).includes(word);

const words = (list: string): string[] =>
  list.split(',').flatMap((word) => {
    if (!word.startsWith('$')) return [word];
    const name = word.slice(1);
    if (!isObjectClass(name)) throw new Error(`lexicon: no object class is named ${word}`);
    return [...OBJECT_CLASSES[name]];
  });

const typeAndMode = (head: string): Pick<Sense, 'type' | 'mode'> => {
  const [type = '', mode] = head.split('.');
  if (!isOneOf(EVENT_TYPES, type)) throw new Error(`lexicon: expected an event type, got "${head}"`);
  if (mode === undefined) return { type };
  if (!MODES[type]?.includes(mode)) throw new Error(`lexicon: ${type} has no mode "${mode}"`);
  return { type, mode };
};

const attribute = (part: string): Partial<Sense> => {
  const rest = part.slice(1);
  if (part === 'mutual') return { mutual: true };
  if (part === 'says') return { says: true };
  if (rest === '') throw new Error(`lexicon: "${part}" says nothing`);
  if (part.startsWith('@!')) return { except: words(part.slice(2)) };
  if (part.startsWith('@')) {
    return { object: rest === 'actor' || rest === 'thing' || rest === 'none' ? rest : words(rest) };
  }
  if (part.startsWith('+')) return { particle: rest };
  if (part.startsWith('^')) return { prep: rest.split(',') };
  if (part.startsWith('>')) return { target: rest.split(',') };
  if (part.startsWith('<')) return { agent: rest.split(',') };
  if (part.startsWith('[') && part.endsWith(']')) {
    const complement = part.slice(1, -1);
    if (isOneOf(COMPLEMENTS, complement)) return { complement };
  }
  if (part.startsWith('=') && (rest === 'request' || isOneOf(STATUSES, rest))) return { content: rest };
  throw new Error(`lexicon: cannot read "${part}"`);
};

/** Reads one sense in the notation above. Throws on anything else: the tables are ours. */
export const parseSense = (notation: string): Sense => {
  const [head = '', ...parts] = notation.trim().split(/\s+/);
  return parts.reduce<Sense>((sense, part) => ({ ...sense, ...attribute(part) }), typeAndMode(head));
};

/** The lines of a table without blank ones and comments (`# …`). */
export const tableLines = (table: string): string[] =>
  table
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');

const splitAtColon = (line: string): [string, string] => {
  const at = line.indexOf(':');
  if (at < 0) throw new Error(`lexicon: no colon in "${line}"`);
  return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
};

const add = (into: Map<string, readonly Sense[]>, lemma: string, senses: readonly Sense[]): void => {
  if (into.has(lemma)) throw new Error(`lexicon: "${lemma}" stands twice`);
  into.set(lemma, senses);
};

/**
 * Reads both kinds of table: `ordered` has `lemma: sense | sense` per line, first that fits wins; `grouped` has
 * `sense: lemma lemma …`, for words with one meaning. A two-word lemma is written with an underscore.
 */
export const parseTables = (
  ordered: readonly string[],
  grouped: readonly string[],
): ReadonlyMap<string, readonly Sense[]> => {
  const senses = new Map<string, readonly Sense[]>();
  for (const line of ordered.flatMap(tableLines)) {
    const [lemma, notation] = splitAtColon(line);
    add(senses, lemma.replaceAll('_', ' '), notation.split('|').map(parseSense));
  }
  for (const line of grouped.flatMap(tableLines)) {
    const [notation, lemmas] = splitAtColon(line);
    const sense = [parseSense(notation)];
    for (const lemma of lemmas.split(/\s+/)) add(senses, lemma.replaceAll('_', ' '), sense);
  }
  return senses;
};

/** What stands around a word in its clause, as far as senses ask for it. */
export interface Frame {
  readonly particle?: string | undefined;
  /** The direct object (the subject of a passive): its head lemma and whether it is an actor. */
  readonly object?: { readonly head: string; readonly isActor: boolean } | undefined;
  readonly preps?: readonly string[] | undefined;
  readonly complement?: Complement | undefined;
}

/** Whether everything that the sense requires is there. */
export const senseFits = (sense: Sense, frame: Frame): boolean => {
  if (sense.particle !== undefined && sense.particle !== frame.particle) return false;
  if (sense.complement !== undefined && sense.complement !== frame.complement) return false;
  if (sense.prep !== undefined && !sense.prep.some((prep) => frame.preps?.includes(prep))) return false;
  if (frame.object && sense.except?.includes(frame.object.head)) return false;
  switch (sense.object) {
    case undefined:
      return true;
    case 'none':
      return frame.object === undefined;
    case 'actor':
      return frame.object?.isActor === true;
    case 'thing':
      return frame.object?.isActor === false;
    default:
      return frame.object !== undefined && sense.object.includes(frame.object.head);
  }
};
