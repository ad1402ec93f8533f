/** What the reports of one event say of it, value beside value: never averaged, never chosen between. */
import { bisector } from 'd3';
import type { ArticleInput, Claim, ClaimValue, Span } from '../../graph/schema';
import type { ArticleFacts, TimexFact } from '../../reading/types';
import type { Group } from './group';
import { doersClaimed, placesClaimed, type PartyClaim } from './party-claims';
import { claimKey, mergePeople, valuesAgree } from './same-claim';
import type { Telling } from './telling';
import { agreementAmong, type Voice } from './voices';

/** One claim for each attribute and, of numbers, for each thing counted: the dead are not compared with the injured. */
export function claimsOf(group: Group, facts: readonly ArticleFacts[], ids: ClaimIds): Claim[] {
  const claims = new Map<string, { attribute: Claim['attribute']; said: Said[] }>();
  for (const t of group.tellings) {
    const f = facts[t.article];
    if (!f || !(t.fact.stance === 'asserts' || t.fact.stance === 'corrects')) continue;
    const add = (attribute: Claim['attribute'], span: Span, value: string) => {
      const key = claimKey(attribute, value);
      const said = claims.get(key)?.said ?? [];
      claims.set(key, { attribute, said });
      if (said.some(({ value: v }) => v.article === f.article.id && v.start === span.start)) return;
      // a deed that is taken back is told with its figures all the same
      const back = t.fact.stance === 'corrects' && t.status === 'happened' ? { stance: 'corrects' as const } : {};
      const speaker = ids.speaker(t.speaker);
      said.push({ value: { value, ...quoted(f.article, span), speaker, ...back }, voice: voiceOf(t, f, speaker) });
    };
    for (const claim of t.fact.claims) {
      const { attribute, value, sign } = claim;
      add(attribute, spanOf(claim), sign + value);
    }
    const timex = t.fact.when && dateSpan(f, t);
    if (timex && t.fact.when && t.fact.when.bound === undefined) {
      const { start } = t.fact.when;
      if (start.includes('T')) add('date', spanOf(timex.hedged), timex.hedged.sign + start);
      else add('date', spanOf(timex), start);
    }
  }
  mergePeople(claims);
  const valueOf = (claim: PartyClaim, value: string): ClaimValue[] => {
    const article = facts[claim.telling.article]?.article;
    return article ? [{ value, ...quoted(article, claim), speaker: ids.speaker(claim.telling.speaker) }] : [];
  };
  const places = placesClaimed(group);
  const doers = doersClaimed(group, ids.stateOf);
  return [
    ...[...claims].map(([key, { attribute, said: all }]) => {
      const said = withoutTakenBack(all);
      return { attribute, values: said.map(({ value }) => value), agreement: agreementOf(key, said) };
    }),
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

/** A value with who says it. */
interface Said {
  readonly value: ClaimValue;
  readonly voice: Voice;
}

const voiceOf = (t: Telling, { sentences }: ArticleFacts, speaker: string | null): Voice => ({
  edition: t.edition,
  article: t.article,
  speaker,
  isHeadline: sentences[t.fact.sentence]?.kind === 'title',
});

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

function agreementOf(key: string, all: readonly Said[]): Claim['agreement'] {
  return agreementAmong(
    all.filter(({ value }) => value.stance === undefined),
    (a, b) => valuesAgree(key, a.value.value, b.value.value),
    ({ value }) => value.value,
  );
}

/**
 * What an article takes back it no longer claims where it told it first. It takes back only what it tells otherwise as well: the day
 * of a deed whose dead it counts anew stays.
 */
function withoutTakenBack(all: readonly Said[]): Said[] {
  const beside = ({ value: v }: Said, is: (own: ClaimValue) => boolean) =>
    all.some(({ value: own }) => own.article === v.article && is(own));
  const isBack = (c: ClaimValue) =>
    c.stance !== undefined &&
    all.some(({ value: own }) => own.article === c.article && own.stance === undefined && own.value !== c.value);
  return all.filter((one) =>
    one.value.stance === undefined ? !beside(one, (c) => isBack(c) && c.value === one.value.value) : isBack(one.value),
  );
}

/** A claim word for word and its place, for the file to quote; nothing is decided by the words. */
const quoted = ({ id, text }: ArticleInput, { start, end }: Span): Omit<ClaimValue, 'value' | 'speaker'> => ({
  text: text.slice(start, end),
  article: id,
  start,
  end,
});

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
