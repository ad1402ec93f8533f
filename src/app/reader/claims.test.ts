import { describe, expect, it } from 'vitest';
import { report, story } from '../../../tests/support/synthetic-story';
import { indexGraph } from '../../graph/lookup';
import type { Article, Claim, ClaimValue, EventRecord } from '../../graph/schema';
import { contextOf, differences } from './claims';

type Paper = 'evening' | 'morning' | 'weekly';
const said = (article: Paper, value: string, more: Partial<ClaimValue> = {}): ClaimValue => ({
  value,
  text: value,
  article,
  start: 0,
  end: 25,
  speaker: null,
  ...more,
});
const claim = (agreement: Claim['agreement'], ...values: ClaimValue[]): Claim => ({
  attribute: 'number',
  agreement,
  values,
});

/** The differences of one event, as "parting: words (who, origins) / …". */
function parted(event: Partial<EventRecord>, articles: Partial<Record<Paper, Partial<Article>>> = {}): string[] {
  const { graph } = story([{ id: 'talks', ...event }]);
  const index = indexGraph({
    ...graph,
    articles: graph.articles.map((article) => ({ ...article, ...articles[article.id as Paper] })),
  });
  const [talks] = index.graph.events;
  if (!talks) throw new Error('no talks');
  return differences(index, talks).map(
    ({ parting, values }) =>
      `${parting}: ${values.map((v) => `${v.words} (${v.said.map(({ article }) => article).join(' ')}, ${v.origins})`).join(' / ')}`,
  );
}

describe('what reports do not say alike', () => {
  it('stands value by value in the order in which it was reported, with its independent origins', () => {
    const claims = [
      claim('differ', said('evening', '40 docker'), said('morning', '52 docker'), said('weekly', '40 docker')),
    ];
    const days = { evening: { published: '2031-05-03' }, morning: { published: '2031-05-01' } };
    expect(parted({ claims }, { ...days, weekly: { origin: 'evening' } })).toEqual([
      'differ: 52 docker (morning, 1) / 40 docker (evening weekly, 1)',
    ]);
  });

  it('is told in other words where it may be the same', () => {
    expect(parted({ claims: [claim('agree', said('evening', '≥12 dead'), said('weekly', '15 dead'))] })).toEqual([
      'versions: ≥12 dead (evening, 1) / 15 dead (weekly, 1)',
    ]);
    expect(parted({ claims: [claim('agree', said('evening', '12 dead'), said('weekly', '12 dead'))] })).toEqual([]);
  });

  it('is what one article has changed, and not what its headline rounds', () => {
    const claims = [claim('single', said('evening', '12 dead'), said('weekly', '15 dead'))];
    expect(parted({ claims }, { weekly: { supersedes: 'evening' } })).toEqual([
      'changed: 12 dead (evening, 1) / 15 dead (weekly, 1)',
    ]);
    const agreed = [claim('agree', said('evening', '12 dead'), said('weekly', '15 dead'), said('morning', '15 dead'))];
    expect(parted({ claims: agreed }, { weekly: { supersedes: 'evening' } })).toEqual([
      'changed: 12 dead (evening, 1) / 15 dead (weekly morning, 2)',
    ]);
    const rounded = [claim('single', said('evening', '12 dead'), said('evening', '15 dead', { start: 1 }))];
    expect(parted({ claims: rounded })).toEqual([]);
  });

  it('is what one asserts and another denies', () => {
    const reports = [report('evening'), { ...report('weekly'), stance: 'denies' as const }];
    expect(parted({ status: 'disputed', reports })).toEqual([
      'disputed: It is so (evening, 1) / It is not so (weekly, 1)',
    ]);
    expect(parted({ status: 'denied', reports: reports.slice(1) })).toEqual([]);
  });

  it('is what a correction takes back, beside what it takes back', () => {
    const claims = [claim('single', said('evening', '12 dead', { stance: 'corrects' }), said('evening', '10 dead'))];
    expect(parted({ claims })).toEqual(['corrected: 12 dead (evening, 1) / 10 dead (evening, 1)']);
    const reports = [report('evening'), { ...report('weekly'), stance: 'corrects' as const }];
    expect(parted({ status: 'corrected', reports })).toEqual([
      'corrected: It is so (evening, 1) / Taken back (weekly, 1)',
    ]);
  });

  it('comes with what cannot both be right first', () => {
    const claims = [
      claim('agree', said('evening', '≥12 dead'), said('weekly', '15 dead')),
      claim('differ', said('evening', '3 boat'), said('weekly', '5 boat')),
    ];
    expect(parted({ claims }).map((one) => one.split(':')[0])).toEqual(['differ', 'versions']);
  });
});

it('a value is quoted in its sentence, and without a report of it there in its paragraph', () => {
  const { graph } = story([{ id: 'talks', reports: [{ ...report('evening'), start: 0, end: 13 }] }]);
  const text = 'Six met once. Ten met twice.\n\nMore.';
  const index = indexGraph({ ...graph, articles: graph.articles.map((article) => ({ ...article, text })) });
  const [talks] = index.graph.events;
  if (!talks) throw new Error('no talks');
  const at = (words: string) => {
    const start = text.indexOf(words);
    const value = { article: 'evening', start, end: start + words.length, speaker: null, stance: 'asserts', cue: null };
    return contextOf(index, talks, value as Parameters<typeof contextOf>[2]);
  };
  expect(at('Six')).toEqual({ before: '', words: 'Six', after: ' met once.' });
  expect(at('Ten')).toEqual({ before: 'Six met once. ', words: 'Ten', after: ' met twice.' });
});
