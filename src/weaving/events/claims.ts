/** What the reports of one event say of it, value beside value: never averaged, never chosen between. */
import { bisector } from 'd3';
import type { ArticleInput, Claim, ClaimValue, Span } from '../../graph/schema';
import { isGroupNoun, isPersonNoun } from '../../english/lexicon/party-nouns';
import type { ArticleFacts, TimexFact } from '../../reading/types';
import { thingOf } from '../../graph/quantity';
import { compatible } from './agreement';
import type { Group } from './group';
import { doersClaimed, placesClaimed, type PartyClaim } from './party-claims';
import type { Telling } from './telling';

/** One claim for each attribute and, of numbers, for each thing counted: the dead are not compared with the injured. */
export function claimsOf(group: Group, facts: readonly ArticleFacts[], ids: ClaimIds): Claim[] {
  const claims = new Map<string, { attribute: Claim['attribute']; values: ClaimValue[] }>();
  for (const t of group.tellings) {
    const f = facts[t.article];
    if (!f || !(t.fact.stance === 'asserts' || t.fact.stance === 'corrects')) continue;
    const add = (attribute: Claim['attribute'], about: string, span: { start: number; end: number }, value: string) => {
      const key = `${attribute}|${about}`;
      const values = claims.get(key)?.values ?? [];
      claims.set(key, { attribute, values });
      if (values.some((v) => v.article === f.article.id && v.start === span.start)) return;
      // a deed that is taken back is told with its figures all the same
      const back = t.fact.stance === 'corrects' && t.status === 'happened' ? { stance: 'corrects' as const } : {};
      values.push({ value, ...quoted(f.article, span), speaker: ids.speaker(t.speaker), ...back });
    };
    for (const claim of t.fact.claims) {
      const { attribute, value, sign } = claim;
      add(attribute, attribute === 'number' ? thingOf(value) : '', spanOf(claim), sign + value);
    }
    const timex = t.fact.when && dateSpan(f, t);
    if (timex && t.fact.when && t.fact.when.bound === undefined) {
      const { start } = t.fact.when;
      if (start.includes('T')) add('date', 'clock', spanOf(timex.hedged), timex.hedged.sign + start);
      else add('date', 'day', spanOf(timex), start);
    }
  }
  mergePeople(claims);
  for (const claim of claims.values()) claim.values = withoutTakenBack(claim.values);
  const valueOf = (claim: PartyClaim, value: string): ClaimValue[] => {
    const article = facts[claim.telling.article]?.article;
    return article ? [{ value, ...quoted(article, claim), speaker: ids.speaker(claim.telling.speaker) }] : [];
  };
  const places = placesClaimed(group);
  const doers = doersClaimed(group, ids.stateOf);
  return [
    ...[...claims].map(([key, { attribute, values }]) => ({ attribute, values, agreement: agreementOf(key, values) })),
    ...claimOf(
      'place',
      places.values.flatMap((c) => valueOf(c, ids.place(c.key))),
      places.differ,
    ),
    ...claimOf(
      'actor',
      doers.flatMap((c) => valueOf(c, ids.actor(c.key))),
      true,
    ),
  ];
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const claimOf = (attribute: Claim['attribute'], values: ClaimValue[], differ: boolean): Claim[] =>
  values.length === 0 ? [] : [{ attribute, values, agreement: differ ? 'differ' : 'agree' }];

/** What keys are called in the graph. */
export interface ClaimIds {
  /** Null for nobody, and for whom the graph does not know. */
  speaker(key: string | null): string | null;
  actor(key: string): string;
  place(key: string): string;
  readonly stateOf: (key: string) => string | null;
}

/** "40 people" of one report are the "40 dockers" of another, where no others are counted. */
function mergePeople(claims: Map<string, { values: ClaimValue[] }>): void {
  const generic = claims.get('number|people') ? 'number|people' : 'number|person';
  const people = [...claims.keys()].filter((key) => key !== generic && isPeople(key));
  const [only] = people;
  const [whole, part] = [claims.get(generic), only === undefined ? undefined : claims.get(only)];
  if (!whole || !part || people.length !== 1) return;
  for (const value of whole.values) part.values.push(value);
  claims.delete(generic);
}

function isPeople(key: string): boolean {
  const thing = /^number\|(.+)$/.exec(key)?.[1] ?? '';
  return isPersonNoun(thing) || isGroupNoun(thing);
}

function agreementOf(key: string, all: readonly ClaimValue[]): Claim['agreement'] {
  const list = all.filter((v) => v.stance === undefined);
  if (list.length < 2) return 'single';
  const values = [...new Set(list.map((v) => v.value))];
  const agree = (a: string, b: string): boolean => {
    // "this year" does not contradict "Tuesday"
    if (key === 'date|day') return a.startsWith(b) || b.startsWith(a);
    if (key === 'date|clock') return clockOf(a) === clockOf(b);
    return compatible(withoutThing(a, key), withoutThing(b, key));
  };
  return values.every((a, i) => values.slice(i + 1).every((b) => agree(a, b))) ? 'agree' : 'differ';
}

/**
 * What an article takes back it no longer claims where it told it first. It takes back only what it tells otherwise as well: the day
 * of a deed whose dead it counts anew stays.
 */
function withoutTakenBack(values: readonly ClaimValue[]): ClaimValue[] {
  const beside = (v: ClaimValue, is: (own: ClaimValue) => boolean) =>
    values.some((own) => own.article === v.article && is(own));
  const isBack = (c: ClaimValue) =>
    c.stance !== undefined && beside(c, (own) => own.stance === undefined && own.value !== c.value);
  return values.filter((v) =>
    v.stance === undefined ? !beside(v, (c) => isBack(c) && c.value === v.value) : isBack(v),
  );
}

/** A claim word for word and its place, for the file to quote; nothing is decided by the words. */
const quoted = ({ id, text }: ArticleInput, { start, end }: Span): Omit<ClaimValue, 'value' | 'speaker'> => ({
  text: text.slice(start, end),
  article: id,
  start,
  end,
});

/** Everybody counted under one key is counted as the same thing, whatever each report calls them. */
const withoutThing = (value: string, key: string): string =>
  isPeople(key) ? value.replace(thingOf(value), 'person') : value;

/** `≈2024-05-13T05:00` → `≈T05:00`: two clock times are compared, whatever day each report means. */
const clockOf = (value: string): string => value.replace(/\d{4}.{0,20}(?=T)/, '');

/** The time expression that dated a telling, in its sentence: an article's stand in the order of its text. */
function dateSpan(f: ArticleFacts, t: Telling): TimexFact | undefined {
  const { sentence, when } = t.fact;
  for (
    let i = bisector((x: TimexFact) => x.sentence).left(f.timexes, sentence);
    f.timexes[i]?.sentence === sentence;
    i++
  ) {
    const timex = f.timexes[i];
    if (timex?.when && timex.when.start === when?.start && timex.when.text === when.text) return timex;
  }
  return undefined;
}
