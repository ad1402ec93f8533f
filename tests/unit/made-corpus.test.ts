/** Of what a generator has planted in two hundred articles, what surfaces, and whether anything else does. */
import { describe, expect, test } from 'vitest';
import { once } from '../../src/base/memo';
import type { Claim, EventRecord } from '../../src/graph/schema';
import { madeCorpus, type Planted } from '../made/made-corpus';
import { build } from '../support/woven';

const corpus = madeCorpus();
const graph = once(() => build(...corpus.articles).graph);

const articlesOf = ({ values }: Claim) => new Set(values.map(({ article }) => article));
const tellers = ({ reports }: EventRecord) => new Set(reports.map(({ article }) => article));
const meets = (list: readonly string[], set: ReadonlySet<string>) => list.some((id) => set.has(id));

/** Whether it is found where it was planted: in one event, told by both sides. */
function surfaces({ plan, attribute, sides }: Planted): boolean {
  const [one, two] = sides;
  const both = (set: ReadonlySet<string>) => meets(one, set) && meets(two, set);
  return graph().events.some((event) => {
    if (plan === 'denied') return event.status === 'disputed' && both(tellers(event));
    return event.claims.some((claim) => {
      if (claim.attribute !== attribute) return false;
      if (plan === 'corrected') return claim.values.some((v) => v.stance === 'corrects' && two.includes(v.article));
      if (plan === 'changed')
        return new Set(claim.values.map(({ value }) => value)).size > 1 && both(articlesOf(claim));
      return claim.agreement === 'differ' && both(articlesOf(claim));
    });
  });
}

describe('what is planted in two hundred articles', () => {
  test('is told by two hundred articles, some of which share their text', () => {
    expect(corpus.articles).toHaveLength(200);
    expect(new Set(graph().articles.map(({ origin }) => origin)).size).toBeLessThan(165);
  });

  test('surfaces, nine of ten at least', () => {
    const missed = corpus.planted.filter((one) => !surfaces(one)).map(({ incident, plan }) => `${incident} ${plan}`);
    expect(missed.length / corpus.planted.length, missed.join(', ')).toBeLessThanOrEqual(0.1);
  });

  test('is all that surfaces', () => {
    const planted = (plans: readonly Planted['plan'][], event: EventRecord) =>
      corpus.planted.some(({ plan, sides }) => plans.includes(plan) && meets(sides[1], tellers(event)));
    const stray = graph().events.flatMap((event) => [
      ...event.claims
        .filter(({ agreement }) => agreement === 'differ')
        .filter(
          ({ attribute }) =>
            !corpus.planted.some(
              (p) => p.plan === 'differ' && p.attribute === attribute && meets(p.sides[1], tellers(event)),
            ),
        )
        .map(({ attribute, values }) => `${event.title}: ${attribute} ${values.map(({ value }) => value).join(' / ')}`),
      ...(event.status === 'disputed' && !planted(['denied'], event) ? [`${event.title}: disputed`] : []),
    ]);
    expect(stray).toEqual([]);
  });
});
