/**
 * What actors do in an event that only a noun tells, by type and where it says more by PLOVER mode. `%` is the target; what
 * stands before it in brackets goes with it. The first word is a verb; its plural is its base form.
 */
import type { EventType } from '../../graph/schema';

const TYPES: Record<EventType, string> = {
  AGREE: 'reaches an agreement [with %]',
  CONSULT: 'holds talks [with %]',
  SUPPORT: 'supports [%]',
  CONCEDE: 'makes a concession [to %]',
  COOPERATE: 'cooperates [with %]',
  AID: 'gives aid [to %]',
  RETREAT: 'pulls back [from %]',
  REQUEST: 'makes a demand [of %]',
  ACCUSE: 'criticises [%]',
  REJECT: 'rejects [%]',
  THREATEN: 'issues a warning [to %]',
  PROTEST: 'protests [against %]',
  SANCTION: 'imposes sanctions [on %]',
  MOBILIZE: 'mobilises forces [against %]',
  COERCE: 'takes measures [against %]',
  ASSAULT: 'attacks [%]',
  STATEMENT: 'makes a statement [to %]',
  OTHER: 'acts [on %]',
};

/** By `TYPE.mode`, for modes whose deed has a plain word. */
const MODES: Readonly<Record<string, string>> = {
  'ACCUSE.allege': 'makes accusations [against %]',
  'ACCUSE.investigate': 'opens an investigation [into %]',
  'ASSAULT.abduct': 'abducts [%]',
  'ASSAULT.aerial': 'carries out air strikes [on %]',
  'ASSAULT.assassinate': 'assassinates [%]',
  'COERCE.arrest': 'makes arrests [of %]',
  'COERCE.ban': 'imposes a ban [on %]',
  'COERCE.curfew': 'imposes a curfew [on %]',
  'COERCE.deport': 'deports [%]',
  'COERCE.restrict': 'imposes restrictions [on %]',
  'CONSULT.phone': 'speaks by phone [with %]',
  'CONSULT.visit': 'pays a visit [to %]',
  'PROTEST.demo': 'demonstrates [against %]',
  'PROTEST.hunger': 'goes on hunger strike [against %]',
  'PROTEST.riot': 'riots [against %]',
  'PROTEST.strike': 'goes on strike [against %]',
  'RETREAT.ceasefire': 'agrees on a ceasefire [with %]',
  'RETREAT.resign': 'resigns',
  'RETREAT.withdraw': 'withdraws [from %]',
  'SANCTION.convict': 'passes sentence [on %]',
  'SANCTION.discontinue': 'breaks off relations [with %]',
  'SANCTION.expel': 'expels [%]',
};

/** What an actor alone does, where the type's verb wants somebody to do it to. */
const ALONE: Partial<Record<EventType, string>> = {
  ACCUSE: 'voices criticism',
  ASSAULT: 'carries out an attack',
  REJECT: 'refuses',
  SUPPORT: 'voices support',
};

/** What happens to somebody, where nobody is told to have done it. `is` turns with the number of those concerned. */
const SUFFERED: Record<EventType, string> = {
  AGREE: 'is part of an agreement',
  CONSULT: 'takes part in talks',
  SUPPORT: 'wins support',
  CONCEDE: 'is granted a concession',
  COOPERATE: 'is offered cooperation',
  AID: 'receives aid',
  RETREAT: 'is left alone',
  REQUEST: 'faces demands',
  ACCUSE: 'faces accusations',
  REJECT: 'meets with refusal',
  THREATEN: 'faces threats',
  PROTEST: 'faces protests',
  SANCTION: 'faces sanctions',
  MOBILIZE: 'faces a build-up of forces',
  COERCE: 'faces coercion',
  ASSAULT: 'is attacked',
  STATEMENT: 'is spoken of',
  OTHER: 'is concerned',
};
const SUFFERED_MODES: Readonly<Record<string, string>> = {
  'ASSAULT.abduct': 'is abducted',
  'ASSAULT.assassinate': 'is assassinated',
  'ASSAULT.execute': 'is executed',
  'COERCE.arrest': 'is arrested',
  'COERCE.ban': 'is banned',
  'COERCE.deport': 'is deported',
  'COERCE.seize': 'is seized',
  'RETREAT.release': 'is released',
  'SANCTION.convict': 'is convicted',
  'SANCTION.expel': 'is expelled',
};

/** `lemma` is the report's own word: who is killed is more than attacked. */
export function sufferedPhrase(type: EventType, mode: string | null, lemma: string): Phrase {
  const whole =
    type === 'ASSAULT' && lemma === 'kill' ? 'is killed' : (SUFFERED_MODES[`${type}.${mode ?? ''}`] ?? SUFFERED[type]);
  return parted(whole);
}

const BASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    goes: 'go',
    passes: 'pass',
    reaches: 'reach',
    carries: 'carry',
    voices: 'voice',
    faces: 'face',
    receives: 'receive',
    refuses: 'refuse',
  }),
);
const baseOf = (verb: string): string => BASES.get(verb) ?? verb.replace(/s$/, '');

export interface Phrase {
  /** "holds", and "hold". */
  readonly one: string;
  readonly many: string;
  /** After "to" and "may": "be", "hold". */
  readonly base: string;
  /** " talks with the port", empty for a lone verb. */
  readonly rest: string;
}

/** By `TYPE.word`: what a report calls it says more than what its type means. */
const WORDS: Readonly<Record<string, string>> = { 'CONSULT.meet': 'meets [%]' };

/** The phrase of a type, a mode or a report's own `word`, with its target filled in or, for none, left out. */
export function phraseOf(type: EventType, mode: string | null, target: string, word: string | null = null): Phrase {
  const own =
    MODES[`${type}.${mode ?? ''}`] ??
    WORDS[`${type}.${word ?? ''}`] ??
    (target === '' ? ALONE[type] : undefined) ??
    TYPES[type];
  const whole = own.replace(/\s?\[([^[\]]*)\]/, (_, part: string) =>
    target === '' ? '' : ` ${part.replace('%', target)}`,
  );
  return parted(whole);
}

function parted(whole: string): Phrase {
  const [one = '', ...rest] = whole.split(' ');
  const base = one === 'is' ? 'be' : baseOf(one);
  return { one, many: one === 'is' ? 'are' : base, base, rest: rest.length > 0 ? ` ${rest.join(' ')}` : '' };
}
