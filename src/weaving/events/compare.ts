/** Are a telling and a group of tellings one event? Points for what they share, and what keeps them two whatever they share. */
import type { Status } from '../../graph/schema';
import { speaksForCountry } from '../../english/lexicon/party-nouns';
import { calledIn, isGroup, isState, isTown, ownerIn } from '../keys';
import type { Group } from './group';
import type { Telling } from './telling';
import { stemOf, togetherOf } from './together';

export const MERGING = {
  /** Points that two tellings need to be one event. */
  threshold: 3,
  /** A block larger than this compares each telling only with its latest neighbours. */
  neighbours: 40,
  /** Days between two articles after which an event that neither dates is no longer the same news. */
  staleAfter: 21,
  /** Days within which two articles tell the same news. */
  freshWithin: 2,
  /** Hours between the clock times that two articles may give one event. */
  clockGap: 4,
  /** Doers whom the reports of one deed may name against each other; what more are said to have done is several deeds. */
  rivals: 4,
  /** Parties of a meeting to which a report may still add others while it names few of them; beyond, it is another meeting. */
  delegation: 12,
  /** Likeness of wording (0 to 1) from which what somebody says in two articles may be one statement. */
  likeWording: 0.2,
  /** Likeness of wording (0 to 1) from which two reports that name different days or towns still tell one event. */
  oddsWording: 0.5,
} as const;

/** Which country each actor belongs to, by key. */
export type StateOf = (actor: string) => string | null;

export interface Verdict {
  readonly points: number;
  readonly why: string;
}
/** Nothing in common that would make them one. */
const no = (why: string): Verdict => ({ points: -1, why });
/** Something that keeps them two, whatever else they share. */
export const NEVER = -2;
const never = (why: string): Verdict => ({ points: NEVER, why });

/** "The talks", "the attack": the last event of that type in the article, unless time, place or status speak against it. */
export function refersTo(telling: Telling, group: Group): Verdict {
  if (!telling.fact.anaphoric) return no('indefinite');
  const together = togetherOf(group);
  if ([...together.statuses].every((s) => isUnreal(s) !== isUnreal(telling.status) && s !== 'planned'))
    return no('status');
  if (!timesAgree(telling, group) || placesClash(telling, group)) return no('time or place');
  // "these talks" are the ones just told
  if (telling.near)
    return {
      points: 5 + 0.001 * (group.tellings.at(-1)?.index ?? 0),
      why: 'refers to the event of its type told last',
    };
  // of the last few the one that the article tells most, else the latest: it is what the article is about
  const told = together.articles.get(telling.article) ?? 0;
  const past = together.prior && !telling.prior ? 0.9 : 0;
  return { points: 4 + Math.min(5, told) * 0.2 - past, why: 'refers back to an event of its type in the article' };
}

export function compare(telling: Telling, group: Group, stateOf: StateOf): Verdict {
  const first = group.tellings[0] as Telling;
  if (first.type !== telling.type) return no('type');
  if (statusClash(telling, group)) return never('status');
  const times = timesOf(telling, group);
  const elsewhere = placesClash(telling, group);
  if (times === 'apart') return never('time');
  if (elsewhere && (times === 'near' || !mayBeAtOdds(telling, group))) return never('place');
  if (isStale(telling, group)) return never('weeks apart');
  const together = togetherOf(group);
  const { sides, actors, targets, places } = together;
  const own = [...telling.actors, ...telling.targets];
  const same = (a: string, b: string) =>
    a === b || a === stateOf(b) || b === stateOf(a) || (isGroup(a) && isGroup(b) && calledIn(a) === calledIn(b));
  const exact = own.filter((a) => sides.has(a)).length;
  const loose = own.filter((a) => !sides.has(a) && some(sides, (b) => same(a, b))).length;
  const parties = (exact + 0.7 * loose) / Math.max(1, Math.min(own.length, sides.size));
  // whoever speaks is one person; what a government does, its head may be said to do
  const sameActor = telling.actors.some((a) =>
    telling.type === 'STATEMENT' ? actors.has(a) : some(actors, (b) => same(a, b)),
  );
  const samePlace = telling.places.some((p) => places.has(p));
  const sameTarget = telling.targets.some((t) => targets.has(t));
  const sameTrigger = together.stems.has(stemOf(telling));
  const unknown = telling.actors.length === 0 || actors.size === 0;
  // "police" and "Norwegian police" have arrested the same people
  const loosely = sameTarget && telling.actors.some((a) => some(actors, (b) => maySpeakFor(a, b) || maySpeakFor(b, a)));
  // a deed of which one report names no doer
  const undone = unknown && sameTrigger && (sameTarget || (samePlace && telling.places.some(isTown)));
  // one deed of which two articles say that others did it
  const contested =
    telling.type === 'ASSAULT' &&
    sameTarget &&
    sameTrigger &&
    telling.places.some((p) => places.has(p) && isTown(p)) &&
    telling.interval !== null &&
    together.isDated &&
    !together.articles.has(telling.article);
  if (!sameActor && !loosely && !undone) {
    if (!contested) return no('actor');
    if (new Set([...actors, ...telling.actors]).size > MERGING.rivals) return never('doers');
  }
  if (telling.aimsAtUnknown !== together.aimsAtUnknown && telling.targets.length + targets.size > 0)
    return no('somebody unknown as target');
  // who receives whom meets him all the same
  const meets = telling.fact.mutual || telling.type === 'CONSULT';
  const dated = telling.interval !== null && together.isDated;
  const shared = exact + loose;
  const isNew = own.some((a) => !sides.has(a) && !isState(a));
  if (meets && isNew && sides.size >= MERGING.delegation && exact <= own.length / 2) return no('crowd');
  const other =
    meets && shared < sides.size ? otherMeeting(telling, group, { shared, dated, samePlace, stateOf }) : null;
  if (other) return other;
  const aimed = telling.targets.length > 0 && targets.size > 0;
  if (aimed && !telling.targets.some((a) => some(targets, (b) => same(a, b))))
    return meets ? no('target') : never('target');
  const wording = Math.max(...group.tellings.slice(-MERGING.neighbours).map((t) => overlap(t.words, telling.words)));
  const sameArticle = together.articles.has(telling.article);
  // a meeting of two presidents is not their countries'
  if (meets && own.length > 1 && exact === 0 && !dated && !samePlace) return no('party');
  let points =
    2 * Math.min(1, parties) +
    (dated ? 1 : 0) +
    (samePlace ? 0.6 : 0) +
    4 * wording +
    (sameTrigger ? 0.9 : 0) +
    (telling.fact.mutual ? 0.5 * Math.max(0, exact + loose - 1) : 0) +
    (meets && own.length > 1 && exact + loose === own.length && isFresh(telling, group) ? 0.5 : 0) +
    (sameArticle
      ? telling.fact.anaphoric
        ? 0.7
        : 0
      : sameNews(telling, group) && (meets || wording >= 0.15)
        ? 0.6
        : 0);
  if (undone && isFresh(telling, group)) points += 1;
  if (times === 'near' || elsewhere) {
    if (!sameTrigger || exact < Math.min(own.length, sides.size) || wording < MERGING.oddsWording)
      return never(elsewhere ? 'place' : 'time');
  }
  // one article's statements of somebody are one appearance; another's are only where they say the like
  if (telling.type === 'STATEMENT')
    points += exact === 0 ? -2 : sameArticle ? 2 : wording >= MERGING.likeWording ? 0.6 : -1;
  if ((telling.targets.length === 0) !== (targets.size === 0))
    points -= telling.type === 'STATEMENT' || meets ? 0 : 0.3;
  return {
    points,
    why: `parties ${parties.toFixed(2)}, ${dated ? 'same time' : 'no date against it'}, wording ${wording.toFixed(2)}${samePlace ? ', same place' : ''}: ${points.toFixed(1)} points`,
  };
}

/** What they have in common, as far as it is known by then. */
interface Common {
  readonly shared: number;
  readonly dated: boolean;
  readonly samePlace: boolean;
  readonly stateOf: StateOf;
}

/**
 * Two meetings that each have somebody whom the other has not are two. Only where those are of a country that both have may day
 * or place say otherwise. Of two pairs nothing said elsewhere can make one.
 */
function otherMeeting(telling: Telling, group: Group, { shared, dated, samePlace, stateOf }: Common): Verdict | null {
  const own = [...telling.actors, ...telling.targets];
  if (own.length < 2 || shared >= own.length) return null;
  const sides = [...togetherOf(group).sides];
  const marksOf = (list: readonly string[]) =>
    new Set(list.flatMap((a) => [a, stateOf(a) ?? a, ...(isGroup(a) ? [`called ${calledIn(a)}`] : [])]));
  const hasForeign = (list: readonly string[], others: ReadonlySet<string>) =>
    list.some((a) => ![...marksOf([a])].some((mark) => others.has(mark)));
  if (hasForeign(own, marksOf(sides)) && hasForeign(sides, marksOf(own)))
    return own.length === 2 && sides.length === 2 ? never('party') : no('party');
  return dated || samePlace ? null : no('party');
}

/** Two articles of one day that tell of the same parties mostly tell of the same thing. */
const sameNews = (telling: Telling, group: Group): boolean =>
  telling.toldOn !== null && togetherOf(group).days.has(telling.toldOn);

const isUnreal = (status: Status): boolean =>
  status === 'denied' || status === 'hypothetical' || status === 'threatened';

/** What happened and what did not are two events; so are a plan and what came of it, which a link joins. */
function statusClash(telling: Telling, group: Group): boolean {
  const real = (status: Status) => (isUnreal(status) ? 'unreal' : status === 'planned' ? 'planned' : 'real');
  return real(togetherOf(group).status) !== real(telling.status);
}

const timesAgree = (telling: Telling, group: Group): boolean => timesOf(telling, group) === 'same';

/**
 * Two articles may give one event clock times some hours apart (`same`), and may be a day apart on the day of a deed (`near`);
 * within an article other times are other events.
 */
function timesOf(telling: Telling, group: Group): 'same' | 'near' | 'apart' {
  const { interval } = telling;
  if (!interval) return 'same';
  let near = false;
  for (const t of togetherOf(group).timed) {
    if (!t.interval || (t.interval.from < interval.to && interval.from < t.interval.to)) continue;
    if (t.article === telling.article) return 'apart';
    const gap = Math.max(t.interval.from - interval.to, interval.from - t.interval.to);
    const clock = isClock(t) || isClock(telling);
    if (clock && gap <= MERGING.clockGap * HOUR) continue;
    if (gap > 0 || !mayBeAtOdds(telling, group) || !isDay(t) || !isDay(telling)) return 'apart';
    near = true;
  }
  return near ? 'near' : 'same';
}
const HOUR = 3_600_000;
const isClock = ({ when }: Telling): boolean => when?.granularity === 'minute' || when?.granularity === 'hour';
const isDay = ({ when }: Telling): boolean => when?.granularity === 'day';

/** Reports of other articles may err about day or place; of talks and statements there are too many to take two for one. */
const mayBeAtOdds = (telling: Telling, group: Group): boolean =>
  telling.type !== 'STATEMENT' && telling.type !== 'CONSULT' && !togetherOf(group).articles.has(telling.article);

/** "police", "soldiers" without a word of whose, beside a country. */
export const maySpeakFor = (group: string, state: string): boolean =>
  isState(state) && isGroup(group) && ownerIn(group) === '' && speaksForCountry(singular(calledIn(group)));
const singular = (word: string): string => (word.includes(' ') ? '' : word.replace(/s$/, ''));

/** Told weeks apart, and no common date to say that it is the same all the same. */
function isStale(telling: Telling, group: Group): boolean {
  const { isDated, days } = togetherOf(group);
  const { toldOn } = telling;
  if ((telling.interval && isDated) || toldOn === null) return false;
  return !some(days, (day) => day === null || Math.abs(day - toldOn) <= MERGING.staleAfter);
}

/** Told in articles of the same days: the parties of a meeting then tell which meeting it was. */
function isFresh({ article, toldOn }: Telling, group: Group): boolean {
  const { articles, days } = togetherOf(group);
  if (articles.has(article) || days.has(toldOn)) return true;
  return toldOn !== null && some(days, (day) => day !== null && Math.abs(day - toldOn) <= MERGING.freshWithin);
}

/** Two cities are two places; a city and its country, or a building in it, may be one. */
function placesClash(telling: Telling, group: Group): boolean {
  const theirs = togetherOf(group).towns;
  if (theirs.size === 0) return false;
  const own = telling.places.filter(isTown);
  return own.length > 0 && !own.some((place) => theirs.has(place));
}

function some<T>(set: ReadonlySet<T>, is: (member: T) => boolean): boolean {
  for (const member of set) if (is(member)) return true;
  return false;
}

/** Dice coefficient of two sets of lemmas. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return (2 * both) / Math.max(1, a.size + b.size);
}
