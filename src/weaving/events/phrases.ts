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

const BASES: Readonly<Record<string, string>> = { goes: 'go', passes: 'pass', reaches: 'reach', carries: 'carry' };
const baseOf = (verb: string): string => BASES[verb] ?? verb.replace(/s$/, '');

export interface Phrase {
  /** "holds", and "hold". */
  readonly one: string;
  readonly many: string;
  /** " talks with the port", empty for a lone verb. */
  readonly rest: string;
}

/** The phrase of a type or mode, with its target filled in or, for none, left out. */
export function phraseOf(type: EventType, mode: string | null, target: string): Phrase {
  const whole = (MODES[`${type}.${mode ?? ''}`] ?? TYPES[type]).replace(/\s?\[(.*)\]/, (_, part: string) =>
    target === '' ? '' : ` ${part.replace('%', target)}`,
  );
  const [one = '', ...rest] = whole.split(' ');
  return { one, many: baseOf(one), rest: rest.length > 0 ? ` ${rest.join(' ')}` : '' };
}
