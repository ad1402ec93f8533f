import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harbour } from '../../../tests/fixtures/harbour';
import { report, story } from '../../../tests/support/synthetic-story';
import { indexGraph } from '../../graph/lookup';
import { STANCES, type Stance } from '../../graph/schema';
import { BRITISH, datesIn } from '../../scenes/dates';
import { prepareTimeline } from '../../scenes/timeline/data/prepare';
import { DEFAULT_VIEW, type View } from '../../scenes/view';
import { UNDATED, chronicle } from './chronicle';
import { isoWords, speakerWords, webAddress } from './cite';
import { differences } from './claims';
import { tiesOf } from './links';
import { markArticle, paragraphs } from './passages';

const index = indexGraph(harbour);
const event = (id: string) => {
  const found = index.events.get(id);
  if (!found) throw new Error(`the story has no event "${id}"`);
  return found;
};

it('an article’s date is no finer than it was written', () => {
  expect(isoWords('2025-03-09T10:30')).toMatch(/^9 March 2025$|^March 9, 2025$/);
  expect(isoWords('2025-03')).toContain('31');
  expect(isoWords('soon')).toBe('soon');
});

describe('the story in order', () => {
  const tell = (view: Partial<View>, most?: number) => {
    const whole = { ...DEFAULT_VIEW, ...view };
    return chronicle(prepareTimeline(index, whole), whole.window, datesIn(BRITISH), most);
  };

  it('goes from day to day and ends with what nobody dated', () => {
    const { chapters, outside } = tell({});
    expect(chapters.map(({ heading, tellings }) => `${heading}: ${tellings.length}`)).toEqual([
      '2019: 1',
      'Monday 13 May 2024: 1',
      'Tuesday 14 May 2024: 3',
      'Wednesday 15 May 2024: 3',
      'Thursday 16 May 2024: 2',
      'Monday 20 May 2024: 1',
      `${UNDATED}: 2`,
    ]);
    expect(outside).toBe(0);
  });

  it('counts what the window leaves outside, but not what the filters took away', () => {
    const window = { from: Date.UTC(2024, 4, 14), to: Date.UTC(2024, 4, 15) };
    const told = tell({ window, hiddenStatuses: ['denied'] });
    expect(told.chapters.flatMap((c) => c.tellings.map((t) => t.event.id))).toEqual(['walkout', 'accusation']);
    expect(told.outside).toBe(10);
  });

  it('tells as many as are asked for and counts the rest', () => {
    const { chapters, untold } = tell({}, 3);
    expect(chapters.flatMap((c) => c.tellings)).toHaveLength(3);
    expect(untold).toBe(10);
  });

  it('goes by the day of the report when that clock runs, and tells anew what a later report changed', () => {
    const { chapters } = tell({ clock: 'reported' });
    expect(chapters.map(({ heading }) => heading)).toEqual([
      'Tuesday 14 May 2024',
      'Wednesday 15 May 2024',
      'Friday 17 May 2024',
    ]);
    const changed = chapters.flatMap(({ heading, tellings }) =>
      tellings.filter(({ change }) => change !== null).map(({ event, change }) => `${heading}: ${event.id}: ${change}`),
    );
    expect(changed).toEqual(['Wednesday 15 May 2024: walkout: Number now “Nearly 450 dockers”']);
  });

  it('tells two changes of one day in equal words apart', () => {
    const claim = (article: string, value: string) => ({
      article,
      value,
      text: 'hundreds of dockers',
      start: 0,
      end: 1,
      speaker: null,
    });
    const { graph } = story([{ id: 'strike', reports: [report('evening'), report('morning'), report('weekly')] }]);
    const hours = ['09:00', '12:00', '15:00'];
    const values = [claim('evening', '100'), claim('morning', '300'), claim('weekly', '500')];
    const twice = indexGraph({
      ...graph,
      articles: graph.articles.map((article, i) => ({ ...article, published: `2031-05-03T${hours[i]}` })),
      events: graph.events.map((one) => ({ ...one, claims: [{ attribute: 'number', agreement: 'differ', values }] })),
    });
    const { chapters } = chronicle(
      prepareTimeline(twice, { ...DEFAULT_VIEW, clock: 'reported' }),
      null,
      datesIn(BRITISH),
    );
    const tellings = chapters.flatMap((chapter) => chapter.tellings);
    const words = 'Number now “hundreds of dockers”';
    expect(tellings.map(({ change }) => change)).toEqual([null, words, words]);
    expect(chapters).toHaveLength(1);
    expect(tellings.map(({ position }) => position)).toEqual([0, 1, 2]);
  });

  it('counts an event that was reported anew once among those outside', () => {
    const window = { from: Date.UTC(2024, 4, 15), to: Date.UTC(2024, 4, 16) };
    const told = tell({ clock: 'reported', window });
    const reached = new Set(told.chapters.flatMap((c) => c.tellings.map((t) => t.event.id)));
    expect(reached).toContain('walkout');
    expect(told.outside).toBe(harbour.events.length - reached.size);
  });
});

describe('an article with its marks', () => {
  const article = harbour.articles[0];
  if (!article) throw new Error('the story has articles');

  it('loses no letter, wherever the opened passage begins and ends', () => {
    const offset = fc.integer({ min: 0, max: article.text.length });
    fc.assert(
      fc.property(offset, offset, (a, b) => {
        const passage = { article: article.id, start: Math.min(a, b), end: Math.max(a, b) };
        const marked = markArticle(index, article, passage);
        expect(marked.map((p) => p.pieces.map((piece) => piece.text).join('')).join('\n\n')).toBe(article.text);
        const opened = marked.flatMap((p) => p.pieces.filter((piece) => piece.opened).map((piece) => piece.text));
        const passed = article.text.slice(passage.start, passage.end).replace(/\n/g, '');
        expect(opened.join('').replace(/\n/g, '')).toBe(passed);
      }),
    );
  });

  it('knows whom each mention names and which words tell an event', () => {
    const pieces = markArticle(index, article, null).flatMap((p) => p.pieces);
    expect(pieces.find((piece) => piece.text === 'Ines Valgard')).toMatchObject({
      actor: 'ines-valgard',
      events: ['agreement-2019', 'accusation'],
      first: true,
    });
    expect(pieces.filter((piece) => piece.trigger).map((piece) => piece.text)).toContain('walked out');
    expect(markArticle(index, article, null)[0]).toMatchObject({ heading: true });
  });

  it('finds paragraphs between blank lines, also with spaces in them', () => {
    const text = 'One\ntwo\n \nthree\n\n\n';
    expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(['One\ntwo', 'three']);
  });
});

describe('what the reader says', () => {
  it('ties events from both ends of a link', () => {
    expect(tiesOf(index, event('talks')).map(({ words, event: e }) => `${words} ${e.id}`)).toEqual([
      'Follows up call-to-talks',
      'Followed up by second-round',
    ]);
  });

  it('sets differing values side by side with who says each', () => {
    expect(differences(index, event('walkout'))).toMatchObject([
      { attribute: 'How many', values: [{ words: 'Some 400 dockers' }, { words: 'Nearly 450 dockers' }] },
    ]);
    expect(differences(index, event('rejection'))).toEqual([]);
  });

  it.each([
    [['12 dead', '≥14 dead'], ['12 people', 'at least 14'], 'Dead'],
    [['30 injured', 'dozens injured'], ['30', 'dozens of people'], 'Injured'],
    [['400 docker', '450 docker'], ['Some 400 dockers', '450 of the dockers'], 'Dockers'],
    [['40 person', '50 docker'], ['40 people', '50 “dockers”'], 'People'],
    [['2 constructor', '3 constructor'], ['two', 'three'], 'Constructor'],
    [['EUR 4000000', 'EUR 5000000'], ['€4m', '5 million euros'], 'How much'],
    [['8 %', '9 %'], ['8%', '9 per cent'], 'What share'],
    [['52 to 48', '52 to 47'], ['52-48', '52 votes to 47'], 'By what vote'],
    [['no. 3', 'no. 4'], ['third round', 'fourth round'], 'Which of several'],
    [['400', '450'], ['400', '450'], 'How many'],
  ])('says what %o counts', (values, texts, words) => {
    const walkout = event('walkout');
    const [claim] = walkout.claims;
    if (!claim) throw new Error('the walkout has a claim');
    const said = claim.values.map((value, i) => ({ ...value, value: values[i] ?? '', text: texts[i] ?? '' }));
    const counted = { ...walkout, claims: [claim, { ...claim, values: said }] };
    expect(differences(index, counted).map(({ attribute }) => attribute)).toEqual(['How many', words]);
  });

  it('asks for the time where two clocks differ, beside the day', () => {
    const walkout = event('walkout');
    const dates = (...starts: string[]) => ({
      attribute: 'date' as const,
      agreement: 'differ' as const,
      values: starts.map((value) => ({ value, text: value, article: 'courier', start: 0, end: 4, speaker: null })),
    });
    const claims = [dates('2024-05-13', '2024-05-14'), dates('2024-05-13T05:00', '≈2024-05-13T06:00')];
    expect(differences(index, { ...walkout, claims }).map(({ attribute }) => attribute)).toEqual([
      'When',
      'At what time',
    ]);
  });

  it('attributes a report to its speaker, with the verb where it says more than "said"', () => {
    expect(speakerWords(index, { speaker: 'oda-kessel', cue: 'said' })).toBe('said by Oda Kessel');
    expect(speakerWords(index, { speaker: 'oda-kessel', cue: 'denied' })).toBe('according to Oda Kessel (“denied”)');
    expect(speakerWords(index, { speaker: null, cue: null })).toBe('');
  });

  it('says who denies, doubts, asks and takes back, and what an article itself does not assert', () => {
    const oda = (stance: Stance, cue: string) => speakerWords(index, { speaker: 'oda-kessel', cue, stance });
    expect(oda('asserts', 'said')).toBe('said by Oda Kessel');
    expect(oda('denies', 'denied')).toBe('denied by Oda Kessel');
    expect(oda('denies', 'rejected')).toBe('denied by Oda Kessel (“rejected”)');
    expect(oda('doubts', 'doubted')).toBe('doubted by Oda Kessel');
    expect(oda('asks', 'asked')).toBe('asked by Oda Kessel');
    expect(oda('corrects', 'retracted')).toBe('taken back by Oda Kessel (“retracted”)');
    const itself = (stance: Stance) => speakerWords(index, { speaker: null, cue: null, stance });
    expect(STANCES.map(itself)).toEqual(['', 'told as not so', 'told as unconfirmed', 'asked', 'taken back']);
  });

  it('links only to web addresses', () => {
    expect(webAddress('https://example.org/a')).toBe('https://example.org/a');
    expect(webAddress('javascript:alert(1)')).toBeNull();
    expect(webAddress(null)).toBeNull();
  });
});
