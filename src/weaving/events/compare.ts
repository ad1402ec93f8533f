/** Are a telling and a group of tellings one event? Points for what they share, and what keeps them two whatever they share. */
import { answers, isFresh, isStale, mayBeAtOdds, placesClash, sameNews, statusClash, timesOf } from './against';
import { Common, overlap } from './common';
import type { Group } from './group';
import { calledIn, isGroup, isState } from '../keys';
import { MERGING, never, no, type StateOf, type Verdict } from './merging';
import type { Telling } from './telling';
import { stemOf } from './together';

export function compare(telling: Telling, group: Group, stateOf: StateOf): Verdict {
  if (group.tellings[0]?.type !== telling.type) return no('type');
  if (isRewritten(telling, group))
    return { points: REWRITTEN, why: 'the same passage in another version of its article' };
  const answered = statusClash(telling, group);
  if (answered && !answers(telling, group)) return never('status');
  const times = timesOf(telling, group);
  if (times === 'apart') return never('time');
  const elsewhere = placesClash(telling, group);
  if (elsewhere && (times === 'near' || !mayBeAtOdds(telling, group))) return never('place');
  if (isStale(telling, group)) return never('weeks apart');
  const common = new Common(telling, group, stateOf);
  if (telling.type === 'OTHER' && !(common.sameTrigger && common.wording >= MERGING.likeWording)) return no('deed');
  if (answered && !common.sameDeed) return never('status');
  const odds = elsewhere ? 'place' : times === 'near' ? 'time' : null;
  return otherParties(common) ?? (odds === null || agreesAtOdds(common) ? weighed(common) : never(odds));
}

/** More than two tellings of different articles may have: of a passage and its other version nothing else need be asked. */
const REWRITTEN = 12;

/** The passage of an earlier or later version: the same word tells it, in like words, whatever number has changed. */
const isRewritten = (telling: Telling, { tellings }: Group): boolean =>
  tellings
    .slice(-MERGING.neighbours)
    .some(
      (t) =>
        t.edition === telling.edition &&
        t.article !== telling.article &&
        t.status === telling.status &&
        stemOf(t) === stemOf(telling) &&
        overlap(t.words, telling.words) >= MERGING.oddsWording,
    );

/** Whose event it is tells that they are two, in the order in which it weighs. */
const otherParties = (common: Common): Verdict | null =>
  otherDoers(common) ??
  otherUnknown(common) ??
  otherCrowd(common) ??
  otherMeeting(common) ??
  otherTarget(common) ??
  strangers(common);

function otherDoers(common: Common): Verdict | null {
  if (common.sameActor || common.sameForces || common.isUndone) return null;
  if (!common.isContested) return no('actor');
  const doers = new Set([...common.together.actors, ...common.telling.actors]);
  return doers.size > MERGING.rivals ? never('doers') : null;
}

const otherUnknown = ({ telling, together }: Common): Verdict | null =>
  telling.aimsAtUnknown !== together.aimsAtUnknown && telling.targets.length + together.targets.size > 0
    ? no('somebody unknown as target')
    : null;

/** A meeting that is large already, and somebody new at it. */
function otherCrowd({ meets, own, exact, together: { sides } }: Common): Verdict | null {
  const isNew = own.some((a) => !sides.has(a) && !isState(a));
  return meets && isNew && sides.size >= MERGING.delegation && exact <= own.length / 2 ? no('crowd') : null;
}

/**
 * Two meetings that each have somebody whom the other has not are two. Only where those are of a country that both have may day
 * or place say otherwise. Of two pairs nothing said elsewhere can make one.
 */
function otherMeeting({ meets, own, shared, dated, samePlace, together, stateOf }: Common): Verdict | null {
  if (!meets || shared >= together.sides.size || own.length < 2 || shared >= own.length) return null;
  const sides = [...together.sides];
  const marksOf = (list: readonly string[]) =>
    new Set(list.flatMap((a) => [a, stateOf(a) ?? a, ...(isGroup(a) ? [`called ${calledIn(a)}`] : [])]));
  const hasForeign = (list: readonly string[], others: ReadonlySet<string>) =>
    list.some((a) => ![...marksOf([a])].some((mark) => others.has(mark)));
  if (hasForeign(own, marksOf(sides)) && hasForeign(sides, marksOf(own)))
    return own.length === 2 && sides.length === 2 ? never('party') : no('party');
  return dated || samePlace ? null : no('party');
}

function otherTarget(common: Common): Verdict | null {
  const { telling, together, meets } = common;
  const aimed = telling.targets.length > 0 && together.targets.size > 0;
  if (!aimed || telling.targets.some((a) => common.hasSame(together.targets, a))) return null;
  return meets ? no('target') : never('target');
}

/** A meeting of two presidents is not their countries'. */
const strangers = ({ meets, own, exact, dated, samePlace }: Common): Verdict | null =>
  meets && own.length > 1 && exact === 0 && !dated && !samePlace ? no('party') : null;

/** Two reports that name different days or towns are of one event where all else is alike, and more than "rebels" and "people". */
const agreesAtOdds = ({ sameTrigger, exact, own, together, wording, samePlace }: Common): boolean =>
  (samePlace || own.some((a) => !isGroup(a) && together.sides.has(a))) &&
  sameTrigger &&
  exact >= Math.min(own.length, together.sides.size) &&
  wording >= MERGING.oddsWording;

function weighed(common: Common): Verdict {
  const { telling, group, meets, own, shared, dated, samePlace, sameTrigger, parties, wording } = common;
  let points =
    2 * Math.min(1, parties) +
    (dated ? 1 : 0) +
    (samePlace ? 0.6 : 0) +
    4 * wording +
    (sameTrigger ? 0.9 : 0) +
    (telling.fact.mutual ? 0.5 * Math.max(0, shared - 1) : 0) +
    (meets && own.length > 1 && shared === own.length && isFresh(telling, group) ? 0.5 : 0) +
    newsPoints(common, wording);
  if (common.isUndone && isFresh(telling, group)) points += 1;
  points += telling.type === 'STATEMENT' ? statementPoints(common, wording) : -oneSidedPoints(common);
  return {
    points,
    why: `parties ${parties.toFixed(2)}, ${dated ? 'same time' : 'no date against it'}, wording ${wording.toFixed(2)}${samePlace ? ', same place' : ''}: ${points.toFixed(1)} points`,
  };
}

/** "The talks" of the same article, or the same news in another. */
function newsPoints({ sameArticle, telling, group, meets }: Common, wording: number): number {
  if (sameArticle) return telling.fact.anaphoric ? 0.7 : 0;
  return sameNews(telling, group) && (meets || wording >= 0.15) ? 0.6 : 0;
}

/** One article's statements of somebody are one appearance; another's are only where they say the like. */
function statementPoints({ exact, sameArticle }: Common, wording: number): number {
  if (exact === 0) return -2;
  return sameArticle ? 2 : wording >= MERGING.likeWording ? 0.6 : -1;
}

/** Only one of them says to whom it was done. */
const oneSidedPoints = ({ telling, together, meets }: Common): number =>
  !meets && (telling.targets.length === 0) !== (together.targets.size === 0) ? 0.3 : 0;
