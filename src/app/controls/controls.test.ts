import { describe, expect, it } from 'vitest';
import { harbour } from '../../../tests/fixtures/harbour';
import { indexGraph } from '../../graph/lookup';
import type { Article } from '../../graph/schema';
import { DEFAULT_VIEW } from '../../scenes/view';
import { fileStem } from '../../export/file-name';
import { searchIn } from './search/search';
import { coreSpan, floats } from './span';
import { tally } from './tally';

const index = indexGraph(harbour);

describe('search', () => {
  const find = searchIn(index);
  const all = (query: string) => find(query).flatMap(({ found }) => found);
  const ids = (query: string) =>
    all(query).flatMap(({ kind, id }) => (kind === 'sentence' || kind === 'action' ? [] : `${kind} ${id}`));
  const sentences = (query: string) =>
    all(query).flatMap(({ kind, pieces }) =>
      kind === 'sentence' ? pieces.map(({ text, lit }) => (lit ? `[${text}]` : text)).join('') : [],
    );

  it('finds by the beginnings of words, in any order, whatever the case and accents', () => {
    expect(ids('KÉSS oda')[0]).toBe('actor oda-kessel');
    expect(ids('custom hou')).toContain('place old-customs-house');
  });

  it('puts the person before what she did, and the weightier event first', () => {
    expect(ids('kessel')).toEqual(['actor oda-kessel', 'event call-to-talks', 'event hardship-fund', 'event talks']);
  });

  it('needs every word', () => {
    expect(ids('kessel zebra')).toEqual([]);
    expect(ids('  ')).toEqual([]);
  });

  it('finds sentences that have every word, lights them, and opens the article at them', () => {
    expect(sentences('gates hardship')).toEqual([]);
    expect(sentences('fund hardsh')).toEqual(['She plans a [hardship] [fund] for families, her office said.']);
    const [sentence] = all('hardship fund').filter(({ kind }) => kind === 'sentence');
    expect(sentence?.hint).toBe('Northern Press, 15 May 2024');
    const { passage } = sentence?.producer(DEFAULT_VIEW) ?? DEFAULT_VIEW;
    const { text = '' } = index.articles.get('press') ?? {};
    expect(text.slice(passage?.start, passage?.end)).toBe('hardship fund');
  });

  it('puts words that stand side by side, and whole words, before others', () => {
    expect(sentences('night shift')[0]).toContain('[night] [shifts]');
    expect(sentences('harbour company')[0]).toMatch(/\[Harbour\] \[Company\]/);
  });

  it('finds letters as they are typed without their marks', () => {
    const text = 'Die Straße nach Łódź was closed, Søren Ærø said.';
    const folding = searchIn(
      indexGraph({ ...harbour, articles: [{ ...(harbour.articles[0] as Article), title: null, text }] }),
    );
    const lit = (query: string) =>
      folding(query).flatMap(({ kind, found }) =>
        kind === 'sentence' ? found.flatMap(({ pieces }) => pieces.flatMap((p) => (p.lit ? p.text : []))) : [],
      );
    expect(['strasse', 'lodz', 'soren', 'aero', 'STRA'].map(lit)).toEqual([
      ['Straße'],
      ['Łódź'],
      ['Søren'],
      ['Ærø'],
      ['Straße'],
    ]);
  });

  it('finds what can be done, and does it', () => {
    const [action] = all('reports differ only').filter(({ kind }) => kind === 'action');
    expect(action?.producer(DEFAULT_VIEW).contested).toBe(true);
  });

  it('says how many more of a kind there are', () => {
    const many = indexGraph({
      ...harbour,
      actors: harbour.actors.flatMap((actor) => [actor, { ...actor, id: `${actor.id}-2`, name: `${actor.name} Zed` }]),
    });
    expect(searchIn(many)('zed')[0]).toMatchObject({ kind: 'actor', more: harbour.actors.length - 4 });
  });

  it('finds events by type and by date', () => {
    expect(ids('threat')).toContain('event foreign-crews');
    expect(ids('talks 16 may')).toContain('event talks');
  });
});

describe('filters', () => {
  it('count what each entry stands for and list only what there is', () => {
    const { tones, statuses, publishers } = tally(index);
    expect(tones.map(({ tone }) => tone)).not.toContain('statement');
    expect(tones.flatMap(({ types }) => types).find(({ type }) => type === 'CONSULT')?.count).toBe(2);
    expect(statuses.find(({ status }) => status === 'planned')?.count).toBe(2);
    expect(publishers).toEqual([
      { publisher: 'Lanmark Courier', count: 5 },
      { publisher: 'Northern Press', count: 5 },
      { publisher: 'Harbour Weekly', count: 4 },
    ]);
  });
});

describe('the span of a story', () => {
  it('is that of its days: a year named in passing does not stretch it', () => {
    expect(coreSpan(index)).toEqual({ from: Date.UTC(2024, 4, 13), to: Date.UTC(2024, 4, 21) });
    const core = { from: Date.UTC(2024, 4, 14), to: Date.UTC(2024, 4, 18) };
    expect(coreSpan(index, core)?.from).toBeGreaterThanOrEqual(core.from);
    expect(coreSpan(index, core)?.to).toBeLessThanOrEqual(core.to);
    expect(coreSpan(indexGraph({ ...harbour, events: [] }))).toBeNull();
  });

  it('floats only where no article is dated and events have but weekdays', () => {
    expect(floats(index)).toBe(false);
    const articles = harbour.articles.map((article) => ({ ...article, published: null }));
    const [first] = harbour.events;
    if (!first?.when) throw new Error('the first event is dated');
    const tuesday = { ...first, when: { ...first.when, start: 'XXXX-WXX-2', end: 'XXXX-WXX-2' } };
    expect(floats(indexGraph({ ...harbour, articles, events: [tuesday] }))).toBe(true);
  });
});

describe('names of files', () => {
  it('are made of the title, and never empty', () => {
    expect(fileStem('The “Été” strike: part 2')).toBe('the-ete-strike-part-2');
    expect(fileStem('???')).toBe('story');
  });
});
