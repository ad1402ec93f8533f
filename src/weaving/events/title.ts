/** One short plain sentence for an event, actor first: "Berg, Kvam and the mayor hold talks in Oslo". */
import type { Group } from './group';
import type { EventType } from '../../graph/schema';
import { ingForm, verbLemma } from '../../english/lexicon/inflection';
import { phraseOf, sufferedPhrase } from './phrases';
import { statusOf } from './status';
import type { Telling } from './telling';

/** Longest title in characters, but for one that quotes its report. */
export const TITLE_LENGTH = 110;

export interface TitleNames {
  actor(key: string): string;
  place(key: string): string;
  isPlural(key: string): boolean;
  isPerson(key: string): boolean;
  stateOf(key: string): string | null;
}

export interface Parties {
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly places: readonly string[];
}

/** A title, what it is made of, and the telling that it is made by. */
export interface Titled {
  readonly title: string;
  /** In words of ours, or a report's clause word for word. */
  readonly kind: 'composed' | 'quoted';
  readonly best: Telling;
}

/** The best report's verb and what follows it; else what the type means, where that says who and to whom; else that report, quoted. */
export function titleOf(group: Group, parties: Parties, names: TitleNames): Titled {
  const told = bestTelling(group);
  // one report that knows of no plan speaks of what is to come for all that know of no deed
  const ahead = group.tellings.some((t) => t.fact.ahead);
  const best = { ...told, fact: { ...told.fact, ahead } };
  const candidates = [
    wordedTitle(best, names),
    ...(saysEnough(best, parties) ? [typedTitle(best, parties, names, 4), typedTitle(best, parties, names, 2)] : []),
  ];
  const title = candidates
    .map((c) => c && standing(c, { group, best, names }))
    .find((c) => c !== null && c.length <= TITLE_LENGTH);
  return title
    ? { title: capitalise(unstopped(title)), kind: 'composed', best }
    : { title: unstopped(`“${capitalise(quoted(best, names))}”`), kind: 'quoted', best };
}

/** A headline ends without a stop, before a closing mark too; "U.S." and "Inc." keep their own. */
function unstopped(title: string): string {
  let end = title.length;
  while (end > 0 && /["”’]/.test(title[end - 1] ?? '')) end--;
  const words = title.slice(0, end);
  if (!/[.,;:]$/.test(words) || SHORTENED.test(words)) return title;
  return words.slice(0, -1) + title.slice(end);
}
/** The last word is a letter or shortened, or an ellipsis goes on. */
const SHORTENED = /(?:\b\p{L}|\.|\b(?:Inc|Corp|Ltd|Co|Jr|Sr|St|Bros|No))\.$/u;

const TAKEN_BACK = 'Taken back: ';
const DENIED = 'Denied: ';
/** Words before a title that say that nobody stands for it. */
export const LEADS: readonly string[] = [TAKEN_BACK, DENIED];

/** Who denies it, and that it was taken back: a title stands where no mark says so. */
function standing(title: string, { group, best, names }: { group: Group; best: Telling; names: TitleNames }): string {
  const status = statusOf(group);
  if (status === 'corrected') return `${TAKEN_BACK}${title}`;
  if (status !== 'denied') return title;
  const denier = group.tellings.find((t) => t.status === 'denied' && t.speaker !== null)?.speaker ?? null;
  if (denier === null) return `${DENIED}${title}`;
  const { gist, lemma } = best.fact;
  const denies = `${names.actor(denier)} ${names.isPlural(denier) ? 'deny' : 'denies'}`;
  const own = gist?.of === 'actor' ? best.actors : best.targets;
  if (gist && own.includes(denier) && (own.length === 1 || best.fact.mutual)) {
    const [first = '', ...rest] = gist.one.split(' ');
    return `${denies} ${[first === 'is' ? 'being' : ingForm(lemma), ...rest].join(' ')}`;
  }
  // a title of its own deed, in words of ours: "Norway attacks Denmark"
  const [verb = '', ...rest] = title.startsWith(`${names.actor(denier)} `)
    ? title.slice(names.actor(denier).length + 1).split(' ')
    : [];
  const told = verbLemma(verb);
  return told === undefined ? `${denies} that ${title}` : `${denies} ${[ingForm(told), ...rest].join(' ')}`;
}

/** A clause that begins with a pronoun says in brackets who that is, where that is in no doubt. */
function quoted({ fact, who }: Telling, names: TitleNames): string {
  const { text, start } = fact.quote;
  const meant = fact.vague ? undefined : who.find((named) => named.start === start);
  return meant === undefined
    ? text
    : text.replace(/^(?:he|she|it|they)\b(?! \[)/i, (pronoun) => `${pronoun} [${names.actor(meant.key)}]`);
}

/**
 * "Berg and Kvam hold talks", "dockers go on strike", "Kvam is arrested": what the type means is enough where it says who and, of a
 * noun that tells it, to whom. What a verb tells in so many words is better quoted.
 */
const saysEnough = (best: Telling, parties: Parties): boolean => {
  if (best.type === 'STATEMENT' || best.type === 'OTHER') return false;
  if (best.type === 'PROTEST' && parties.actors.length > 0) return true;
  if (best.fact.mutual) return parties.actors.length > 1;
  if (best.fact.mode === 'visit' && best.fact.told === 'noun') return parties.places.length > 0;
  if (parties.targets.length === 0) return false;
  // a plant that is closed faces no sanctions
  return (
    best.fact.told !== 'verb' ||
    (parties.actors.length === 0 && SUFFERED.has(best.type) && best.fact.mode !== 'discontinue')
  );
};
const SUFFERED: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION']);

/** The subject and the report's own verb and what follows: "Berg accuses the port of hiding losses". */
function wordedTitle(best: Telling, names: TitleNames): string | null {
  const { gist, mutual } = best.fact;
  if (gist === null || (mutual && best.actors.length > 1)) return null;
  if (isBare(best.type, gist.one)) return null;
  const keys = gist.of === 'actor' ? best.actors : best.targets;
  const calls = gist.of === 'actor' ? best.calls : best.callsTargets;
  if (gist.subject !== null) return `${gist.subject} ${gist.plural ? gist.many : gist.one}`;
  if (keys.length === 0) return null;
  const subject = list(keys.map((key, i) => calls[i]?.text ?? names.actor(key)));
  const plural =
    keys.length > 1 ||
    (calls[0] ? calls[0].plural : (gist.plural && !names.isPerson(keys[0] ?? '')) || names.isPlural(keys[0] ?? ''));
  return `${subject} ${plural ? gist.many : gist.one}`;
}

/** "announces", "sells" and no word of what; "publishes details of it": a title that leaves its reader asking. */
const isBare = (type: EventType, gist: string): boolean =>
  (/^(?:to |may |does not |do not )?[\p{L}-]+$/u.test(gist) && !NEEDS_NOTHING.has(type)) ||
  /\b(?:it|him|her|them|this|that|those)$|\b(?:each other|one another)\b/i.test(gist);
/** "strikes", "withdraws", "resigns", "concedes". */
const NEEDS_NOTHING: ReadonlySet<EventType> = new Set(['PROTEST', 'RETREAT', 'CONCEDE']);

/** The subject and what the type means: "Berg and Kvam hold talks in Oslo". */
function typedTitle(best: Telling, parties: Parties, names: TitleNames, most: number): string {
  // who is there in person speaks for the country that is named beside
  const present = parties.actors.filter((a) => !parties.actors.some((b) => b !== a && names.stateOf(b) === a));
  const called = (key: string) => best.calls[best.actors.indexOf(key)]?.text ?? names.actor(key);
  const [place] = parties.places;
  const where = place === undefined ? '' : ` ${best.fact.mode === 'visit' ? 'to' : 'in'} ${names.place(place)}`;
  const targets = list(
    parties.targets.map((t) => names.actor(t)),
    most,
  );
  const [first] = present;
  if (first === undefined && targets === '') return `${best.fact.lemma}${where}`;
  const plural =
    first === undefined
      ? parties.targets.length > 1 || names.isPlural(parties.targets[0] ?? '')
      : present.length > 1 || (best.calls[best.actors.indexOf(first)]?.plural ?? names.isPlural(first));
  // a meeting is told as one where it takes two
  const meets = /^meet(?:ing)?$/.test(best.fact.lemma) && (present.length > 1 || targets !== '');
  const { one, many, base, rest } =
    first === undefined
      ? sufferedPhrase(best.type, best.fact.mode, best.fact.lemma)
      : phraseOf(best.type, best.fact.mode, targets, meets ? 'meet' : null);
  const verb = {
    happened: plural ? many : one,
    ongoing: plural ? many : one,
    planned: first === undefined ? `${plural ? 'are' : 'is'} to ${base}` : `${plural ? 'plan' : 'plans'} to ${base}`,
    threatened: first === undefined ? `may ${base}` : `${plural ? 'threaten' : 'threatens'} to ${base}`,
    disputed: plural ? many : one,
    denied: plural ? many : one,
    corrected: plural ? many : one,
    negated: best.fact.ahead
      ? `${plural ? 'have' : 'has'} no plan to ${base}`
      : base === 'be'
        ? `${plural ? 'are' : 'is'} not`
        : `${plural ? 'do' : 'does'} not ${base}`,
    hypothetical: `may ${base}`,
  }[best.status];
  return `${first === undefined ? targets : list(present.map(called), most)} ${verb}${rest}${where}`;
}

/** Named parties, words of its own and an early place in its article make a passage the best to title an event by. */
function bestTelling(group: Group): Telling {
  const status = statusOf(group);
  const corrections = group.tellings.filter((t) => t.fact.stance === 'corrects');
  const worth = (t: Telling) =>
    Math.min(3, t.actors.length) +
    Math.min(2, t.targets.length) +
    Math.min(1, t.places.length) +
    (t.fact.gist === null || isBare(t.type, t.fact.gist.one) ? 0 : 3) +
    (t.status === status || (status === 'disputed' && t.fact.stance === 'asserts') ? 3 : 0) -
    (t.superseded || tellsWrongly(t, corrections) ? 6 : 0);
  // each is weighed once: a group may have thousands
  const weighed = group.tellings.map((telling) => ({ telling, worth: worth(telling) }));
  return weighed.sort((x, y) => y.worth - x.worth || x.telling.index - y.telling.index)[0]?.telling as Telling;
}

/** It takes a figure back, or tells one that its article takes back. */
function tellsWrongly({ fact, article }: Telling, corrections: readonly Telling[]): boolean {
  if (fact.stance === 'corrects') return fact.status === 'happened';
  return fact.claims.some(({ attribute, value }) =>
    corrections.some(
      (t) => t.article === article && t.fact.claims.some((c) => c.attribute === attribute && c.value === value),
    ),
  );
}

/** "A", "A and B", "A, B and C", "A, B, C and 3 others": names up to `most`. */
export function list(names: readonly string[], most = 4): string {
  const shown = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} others`] : names;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** Names that begin small on purpose ("iPod", "eBay") stay as they are. */
const capitalise = (text: string): string =>
  /^\p{Ll}\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
