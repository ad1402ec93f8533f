/**
 * Tellings → events: which passages report the same thing. Within an article first, where "the talks" refer back, then across
 * articles. Nothing is merged on type, parties, time, place or wording alone. Candidates meet in blocks (a party, with type),
 * so that the work grows with the size of blocks and not with the square of the corpus.
 */
import { compare } from './compare';
import { MERGING, NEVER, type StateOf, type Verdict } from './merging';
import { refersTo } from './refers';
import { calledIn, isGroup, isTown } from '../keys';
import type { Group } from './group';
import type { EventType } from '../../graph/schema';
import type { Telling } from './telling';
import { isPlaced } from './thin';

/** `onComparison` is called for every pair that is compared, for whoever wants to count the work. */
export function mergeTellings(tellings: readonly Telling[], stateOf: StateOf, onComparison?: () => void): Group[] {
  const weigh: Weigh = (telling, group) => {
    onComparison?.();
    return compare(telling, group, stateOf);
  };
  const groups: Group[] = [];
  const blocks = new Map<string, Group[]>();
  const lastInArticle = new Map<string, Group[]>();

  for (const telling of tellings) {
    const refers = telling.actors.length === 0;
    const candidates = refers
      ? (lastInArticle.get(`${telling.article}|${telling.type}`) ?? []).slice(-3)
      : candidatesOf(telling);
    const reachable = refers ? candidates.filter((g) => !isBesideOnly(telling, g)) : candidates;
    let best: { group: Group; points: number; why: string } | null = null;
    for (const group of reachable) {
      const { points, why } = refers ? refersTo(telling, group) : weigh(telling, group);
      if (points >= MERGING.threshold && (!best || points >= best.points)) best = { group, points, why };
    }
    if (!best && refers && isDeed(telling))
      for (const group of candidatesOf(telling)) {
        const { points, why } = weigh(telling, group);
        if (points >= MERGING.threshold && (!best || points > best.points)) best = { group, points, why };
      }
    if (best) join(telling, best.group, best.why);
    else if (!refers || isDeed(telling)) open(telling);
  }
  return joinGroups(groups, stateOf, weigh);

  function candidatesOf(telling: Telling): Group[] {
    const found = new Set<Group>();
    for (const key of blockKeys(telling, stateOf))
      for (const group of (blocks.get(key) ?? []).slice(-MERGING.neighbours)) found.add(group);
    return correctedBy(telling, [...found]);
  }
  function open(telling: Telling): void {
    const group: Group = { tellings: [telling], reasons: new Map() };
    groups.push(group);
    enter(telling, group);
  }
  function join(telling: Telling, group: Group, why: string): void {
    group.tellings.push(telling);
    group.reasons.set(telling.index, why);
    enter(telling, group);
  }
  function enter(telling: Telling, group: Group): void {
    for (const key of blockKeys(telling, stateOf)) pushOnce(blocks, key, group);
    pushLast(lastInArticle, `${telling.article}|${telling.type}`, group);
  }
}

/** A paper's notice speaks of what the article itself tells; only where that tells nothing like it, of what others do. */
function correctedBy({ fact, edition }: Telling, found: readonly Group[]): Group[] {
  const own =
    fact.stance === 'corrects' && fact.speaker === null
      ? found.filter(({ tellings }) => tellings.some((t) => t.edition === edition))
      : [];
  return own.length > 0 ? own : [...found];
}

/** How often groups are compared with each other; each pass joins what the one before has brought together. */
const PASSES = 2;

/** Groups that later tellings have brought together: what two share by then may be more than when each was opened. */
function joinGroups(groups: readonly Group[], stateOf: StateOf, weigh: Weigh): Group[] {
  let current = [...groups];
  for (let pass = 0; pass < PASSES; pass++) {
    const kept: Group[] = [];
    const blocks = new Map<string, Group[]>();
    // the most told first: it is what the others join
    for (const group of [...current].sort((a, b) => b.tellings.length - a.tellings.length || orderOf(a) - orderOf(b))) {
      const keys = [...new Set(group.tellings.flatMap((t) => blockKeys(t, stateOf)))];
      const near = [...new Set(keys.flatMap((key) => (blocks.get(key) ?? []).slice(-MERGING.neighbours)))];
      const into = bestOf(near, group, weigh);
      if (into) {
        for (const t of group.tellings) {
          into.group.reasons.set(t.index, group.reasons.get(t.index) ?? `joined: ${into.why}`);
          into.group.tellings.push(t);
        }
      } else kept.push(group);
      for (const key of keys) pushOnce(blocks, key, into?.group ?? group);
    }
    current = kept;
  }
  return current.sort((a, b) => orderOf(a) - orderOf(b));
}

const orderOf = (group: Group): number => group.tellings[0]?.index ?? 0;

/** Tellings that name somebody: in a long story the latest stand for all. */
const latest = (group: Group): Telling[] =>
  group.tellings.filter((t) => t.actors.length > 0).slice(-MERGING.neighbours);

/** The group that a whole group joins: nothing in either speaks against it, and some telling of one fits the other. */
function bestOf(near: readonly Group[], group: Group, weigh: Weigh): { group: Group; why: string } | null {
  let best: { group: Group; why: string; points: number } | null = null;
  for (const other of near) {
    const verdict = bestVerdict(group, other, weigh);
    if (verdict && verdict.points >= MERGING.threshold && (!best || verdict.points > best.points))
      best = { group: other, ...verdict };
  }
  return best;
}

type Weigh = (telling: Telling, group: Group) => Verdict;

/** What speaks most for two groups being one, each telling against the other group; null where something speaks against it. */
function bestVerdict(a: Group, b: Group, weigh: Weigh): Verdict | null {
  let best: Verdict | null = null;
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const)
    for (const telling of latest(from)) {
      const verdict = weigh(telling, to);
      if (verdict.points === NEVER) return null;
      if (!best || verdict.points > best.points) best = verdict;
    }
  return best;
}

/** A telling without an actor that tells a deed all the same: to whom it was done, or whom it killed and in which town. */
const isDeed = (t: Telling): boolean => t.targets.length > 0 || hitsTown(t) || (UNNAMED.has(t.type) && isPlaced(t));
/** Types of deeds that news tells of a town without saying whose they were. */
const UNNAMED: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE', 'OTHER']);

const hitsTown = (t: Telling): boolean =>
  t.type === 'ASSAULT' && t.fact.claims.some((c) => c.attribute === 'number') && t.places.some(isTown);

function blockKeys(t: Telling, stateOf: StateOf): string[] {
  const parties = t.type === 'STATEMENT' ? t.actors : [...t.actors, ...t.targets];
  const towns = t.type === 'ASSAULT' || isPlaced(t) ? t.places.filter(isTown) : [];
  const keys = parties.flatMap((a) => [a, stateOf(a) ?? a, ...(isGroup(a) ? [calledIn(a)] : [])]);
  return [...new Set([...keys, ...towns])].map((a) => `${t.type}|${a}`);
}

/** "will brief them ahead of these talks": what "these talks" are is not what is told in the same sentence. */
const isBesideOnly = (telling: Telling, group: Group): boolean =>
  group.tellings.every((t) => t.article === telling.article && t.fact.sentence === telling.fact.sentence);

/** Only a block's latest neighbours are ever read, so only they are kept. */
function pushOnce<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) {
    list.push(value);
    if (list.length > MERGING.neighbours) list.shift();
  }
}

function pushLast<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = (map.get(key) ?? []).filter((x) => x !== value);
  map.set(key, [...list.slice(-7), value]);
}
