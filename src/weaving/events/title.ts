/** One short plain sentence for an event, actor first: "Witkoff, Kushner and Putin hold talks in Moscow". */
import type { EventType } from '../../graph/schema';
import type { Group } from './merge';
import type { Telling } from './telling';

/** What actors do in an event that only a noun tells; `%` is the target. Singular and plural. */
const PHRASES: Record<EventType, { readonly one: string; readonly many: string; readonly bare: string }> = {
  AGREE: { one: 'agrees with %', many: 'agree with %', bare: 'agreement' },
  CONSULT: { one: 'holds talks with %', many: 'hold talks with %', bare: 'talks' },
  SUPPORT: { one: 'supports %', many: 'support %', bare: 'support' },
  CONCEDE: { one: 'makes a concession to %', many: 'make a concession to %', bare: 'concession' },
  COOPERATE: { one: 'cooperates with %', many: 'cooperate with %', bare: 'cooperation' },
  AID: { one: 'gives aid to %', many: 'give aid to %', bare: 'aid' },
  RETREAT: { one: 'pulls back from %', many: 'pull back from %', bare: 'withdrawal' },
  REQUEST: { one: 'makes a demand of %', many: 'make a demand of %', bare: 'demand' },
  ACCUSE: { one: 'criticises %', many: 'criticise %', bare: 'criticism' },
  REJECT: { one: 'rejects %', many: 'reject %', bare: 'rejection' },
  THREATEN: { one: 'warns %', many: 'warn %', bare: 'warning' },
  PROTEST: { one: 'protests against %', many: 'protest against %', bare: 'protest' },
  SANCTION: { one: 'imposes sanctions on %', many: 'impose sanctions on %', bare: 'sanctions' },
  MOBILIZE: { one: 'mobilises forces against %', many: 'mobilise forces against %', bare: 'mobilisation' },
  COERCE: { one: 'takes measures against %', many: 'take measures against %', bare: 'measures' },
  ASSAULT: { one: 'attacks %', many: 'attack %', bare: 'attack' },
  STATEMENT: { one: 'makes a statement', many: 'make a statement', bare: 'statement' },
};

export interface TitleNames {
  actor(key: string): string;
  place(key: string): string;
  isPlural(key: string): boolean;
  stateOf(key: string): string | null;
}

export function titleOf(
  group: Group,
  parts: { actors: readonly string[]; targets: readonly string[]; places: readonly string[] },
  names: TitleNames,
): string {
  const best = bestTelling(group);
  // who is there in person speaks for the country that is named beside
  const present = parts.actors.filter((a) => !parts.actors.some((b) => b !== a && names.stateOf(b) === a));
  const actors = present.map((a) => names.actor(a));
  const gist = best.fact.gist;
  if (gist !== '' && !best.fact.mutual && best.actors.length > 0)
    return capitalise(`${list(best.actors.map((a, i) => best.calls[i] ?? names.actor(a)))} ${gist}`);
  if (gist !== '' && best.actors.length === 0 && best.targets.length > 0)
    return capitalise(`${list(best.targets.map((t) => names.actor(t)))} ${gist}`);
  const { one, many } = PHRASES[best.type];
  const plural = actors.length > 1 || parts.actors.some((a) => names.isPlural(a));
  const targets = parts.targets.map((t) => names.actor(t));
  const where = parts.places[0] === undefined ? '' : ` in ${names.place(parts.places[0])}`;
  const verb = inStatus(plural ? many : one, best, plural);
  if (actors.length === 0)
    return capitalise(`${best.fact.lemma}${targets.length > 0 ? ` involving ${list(targets)}` : ''}${where}`);
  const phrase =
    targets.length > 0
      ? verb.replace('%', list(targets))
      : verb.replace(/\s\S+ %$|\s?%$/, '').replace(/\s(?:with|to|from|of|on|against)$/, '');
  return capitalise(`${list(actors)} ${phrase}${where}`);
}

/** Named parties, a verb of its own and an early place in its article make a passage the best to title an event by. */
function bestTelling(group: Group): Telling {
  const worth = (t: Telling) =>
    Math.min(3, t.actors.length) +
    Math.min(2, t.targets.length) +
    (t.fact.gist === '' ? 0 : 1.5) +
    (t.status === group.tellings[0]?.status ? 0.2 : 0);
  return [...group.tellings].sort((a, b) => worth(b) - worth(a) || a.index - b.index)[0] as Telling;
}

function inStatus(phrase: string, telling: Telling, plural: boolean): string {
  const base = phrase.replace(/^(\w+?)(?:es|s)?\b/, (word) => (plural ? word : bareVerb(word)));
  if (telling.status === 'planned') return `plan${plural ? '' : 's'} to ${base}`;
  if (telling.status === 'denied') return `${plural ? 'do' : 'does'} not ${base}`;
  if (telling.status === 'hypothetical') return `may ${base}`;
  if (telling.status === 'threatened') return `threaten${plural ? '' : 's'} to ${base}`;
  return phrase;
}
const bareVerb = (word: string): string =>
  word.replace(/^(agree|cooperate|criticise|impose|mobilise|give|take|make)s$/, '$1').replace(/^(\w*[^s])s$/, '$1');

/** "A", "A and B", "A, B and C", "A, B and 3 others". */
export function list(names: readonly string[]): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} others`] : names;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
