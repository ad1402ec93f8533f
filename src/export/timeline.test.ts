import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyTimeline } from '../../tests/support/any-timeline';
import { syntheticGraph } from '../../tests/support/synthetic';
import { on, report, story } from '../../tests/support/synthetic-story';
import { indexGraph } from '../graph/lookup';
import type { Mark } from '../scenes/scene';
import { shownEvents } from '../scenes/shown';
import { widthOfText } from '../scenes/text';
import { prepareTimeline } from '../scenes/timeline/data/prepare';
import { inDays } from '../scenes/timeline/layout/frame';
import { timelineScene } from '../scenes/timeline/scene';
import { DEFAULT_VIEW } from '../scenes/view';
import { timelineSvg } from './figure';

function parse(svg: string) {
  const problems: string[] = [];
  const document = new DOMParser({ onError: (_, message) => problems.push(String(message)) }).parseFromString(
    svg,
    'image/svg+xml',
  );
  expect(problems).toEqual([]);
  return document;
}
const attributes = (svg: string, name: string): string[] =>
  [...parse(svg).getElementsByTagName('*')].flatMap((element) => element.getAttribute(name) ?? []);
const refs = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => [...(mark.ref ? [mark.ref] : []), ...(mark.type === 'group' ? refs(mark.marks) : [])]);
const words = (svg: string): string => parse(svg).documentElement?.textContent ?? '';

test('a figure is valid XML and keeps every id of its scene, whatever the story and the view', () => {
  fc.assert(
    fc.property(anyTimeline(200), ({ index, view }) => {
      const kept = attributes(timelineSvg(index, view), 'data-ref');
      const prepared = prepareTimeline(index, view);
      const domain = view.domain ?? (inDays(prepared, view) ? null : prepared.whole);
      const look = { theme: 'light', textWidth: widthOfText, locale: 'en-GB', figure: true } as const;
      const scene = timelineScene(prepared, { ...view, lanePage: view.lanePage ?? 0, domain }, { width: 1200 }, look);
      expect(kept.sort()).toEqual(refs(scene.marks).sort());
    }),
    { numRuns: 30 },
  );
});

test('the figure of a small story has every event that the filters leave, by name', () => {
  fc.assert(
    fc.property(anyTimeline(60), ({ index, view }) => {
      const kept = attributes(timelineSvg(index, { ...view, domain: null }), 'data-ref');
      const shown = shownEvents(index, view).map(({ id }) => `event:${id}`);
      expect(new Set(kept.filter((ref) => ref.startsWith('event:')))).toEqual(new Set(shown));
    }),
    { numRuns: 60 },
  );
});

test('the figure of a stretch says what it is and how much lies beyond it', () => {
  const index = story([
    { id: 'early', title: 'The union is founded', actors: ['union'], when: on('2031-05-02') },
    { id: 'late', title: 'The union walks out', actors: ['union'], when: on('2031-05-20') },
  ]);
  const domain = { from: Date.UTC(2031, 4, 18), to: Date.UTC(2031, 4, 22) };
  expect(words(timelineSvg(index, { ...DEFAULT_VIEW, domain }))).toContain(
    'Drawn is 18–21 May 2031; 1 event beyond it.',
  );
  expect(words(timelineSvg(index, DEFAULT_VIEW))).not.toContain('beyond it');
});

test('ids in the file are unique', () => {
  const ids = attributes(timelineSvg(indexGraph(syntheticGraph({ events: 200, seed: 3 })), DEFAULT_VIEW), 'id');
  expect(new Set(ids).size).toBe(ids.length);
});

test('the figure carries title, legend, time window and sources as real text', () => {
  const index = story([
    { id: 'walkout', title: 'The union walks out', actors: ['union'], targets: ['ferries'], when: on('2031-05-02') },
    { id: 'talks', title: 'Talks are to resume', actors: ['union'], status: 'planned', reports: [report('weekly')] },
  ]);
  const window = { from: Date.UTC(2031, 4, 2), to: Date.UTC(2031, 4, 3) };
  const text = words(timelineSvg(index, { ...DEFAULT_VIEW, window }));
  for (const expected of [
    'The ferry strike',
    'The union walks out',
    'Talks are to resume',
    'Union',
    'Hypothetical',
    'Conflict in deeds',
    'Lit: 2 May 2031',
    'The weekly paper',
  ])
    expect(text).toContain(expected);
});

test('angle brackets, ampersands and control characters in a title do not break the file', () => {
  const index = story([{ id: 'odd', title: 'A <b> & "c"\u0001 \uD800', actors: ['union'], when: on('2031-05-02') }]);
  expect(words(timelineSvg(index, DEFAULT_VIEW))).toContain('A <b> & "c"');
});

test('the figure says what lanes stand for, which clock runs, what is left out, and counts what is left', () => {
  const index = story([
    { id: 'walkout', title: 'The union walks out', type: 'PROTEST', actors: ['union'], when: on('2031-05-02') },
    { id: 'talks', title: 'Talks are to resume', actors: ['union'], status: 'planned' },
    { id: 'visit', title: 'The mayor may visit', actors: ['mayor'], status: 'hypothetical' },
  ]);
  const view = {
    ...DEFAULT_VIEW,
    grouping: 'publisher',
    clock: 'reported',
    hiddenTypes: ['PROTEST'],
    hiddenStatuses: ['hypothetical'],
  } as const;
  const svg = timelineSvg(index, view);
  const [, description = ''] = /<desc[^>]*>(.*?)<\/desc>/.exec(svg) ?? [];
  expect(description).toContain('1 of 3 events from 3 articles, as it was reported; a lane for each publisher.');
  expect(description).toContain('Left out by the filters: Protest and Hypothetical.');
  expect(words(svg)).toContain('a lane for each publisher');
  expect(words(svg)).not.toContain('The union walks out');
  expect(words(svg.replace(/<metadata>.*<\/metadata>/, ''))).not.toMatch(/fold|Show (all|fewer)/);
});
