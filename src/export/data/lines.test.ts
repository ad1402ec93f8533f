/** JSON-LD by jsonld.js, PLOVER's lines by JSON itself, TimelineJS' slides by the rules of its page. */
import fc from 'fast-check';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { harbour } from '../../../tests/fixtures/harbour';
import { monotone, oddlyNamed } from '../../../tests/fixtures/hostile';
import { anyTimeline } from '../../../tests/support/any-timeline';
import { indexGraph } from '../../graph/lookup';
import { DEFAULT_VIEW } from '../../scenes/view';
import { jsonLd } from './json-ld';
import { ploverLines } from './plover';
import { timelineJs } from './timeline-js';
import { daysOf, titleAsTold, toldIn } from './told';

interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string; readonly termType: string };
}

test.each([
  ['a story', harbour],
  ['odd names', oddlyNamed(monotone('a "b" <c> %'))],
])('%s as linked data has every event with its name, date, parties and quotations', async (_, graph) => {
  const index = indexGraph(graph);
  // safe: whatever would be dropped is an error
  const quads = (await jsonld.toRDF(JSON.parse(jsonLd(index, DEFAULT_VIEW)) as object, { safe: true })) as Quad[];
  const of = (predicate: string) => quads.filter((quad) => quad.predicate.value === `https://schema.org/${predicate}`);
  const { events, actors, articles } = toldIn(index, DEFAULT_VIEW);
  const typed = (type: string) => quads.filter(({ object }) => object.value === `https://schema.org/${type}`).length;
  expect([typed('Event'), typed('NewsArticle')]).toEqual([events.length, articles.length]);
  const names = of('name').map(({ object }) => object.value);
  for (const event of events) expect(names).toContain(titleAsTold(event));
  for (const { name } of actors) expect(names).toContain(name);
  expect(
    of('startDate')
      .map(({ object }) => object.value)
      .sort(),
  ).toEqual(events.flatMap(({ when }) => when?.start ?? []).sort());
  expect(of('actor')).toHaveLength(events.reduce((sum, event) => sum + new Set(event.actors).size, 0));
  expect(of('isPartOf').length).toBe(events.reduce((sum, { reports }) => sum + reports.length, 0));
  for (const { object } of [...of('actor'), ...of('about')]) expect(object.termType).toBe('NamedNode');
});

test('PLOVER’s lines have one event each, with who did what to whom, when and who says so', () => {
  fc.assert(
    fc.property(anyTimeline(40), ({ index, view }) => {
      const lines = ploverLines(index, view).split('\n').slice(0, -1);
      const { events } = toldIn(index, view);
      expect(lines).toHaveLength(events.length);
      for (const [i, line] of lines.entries()) {
        const event = events[i];
        expect(JSON.parse(line)).toMatchObject({
          id: event?.id,
          event_type: event?.type,
          event_date: event ? (daysOf(index, event)?.first ?? null) : '',
          actor: event?.actors.map((id) => ({ id, name: index.actors.get(id)?.name })),
          recipient: event?.targets.map((id) => ({ id, name: index.actors.get(id)?.name })),
        });
      }
    }),
    { numRuns: 15 },
  );
});

interface Slides {
  readonly title: { readonly text: { readonly text: string } };
  readonly events: readonly {
    readonly unique_id: string;
    readonly start_date: Readonly<Record<string, number>>;
    readonly end_date: Readonly<Record<string, number>>;
    readonly display_date: string;
    readonly text: { readonly headline: string; readonly text: string };
  }[];
}

test('slides are the dated events, with start and end of the same parts, and the rest counted', () => {
  const index = indexGraph(harbour);
  const { events, title } = JSON.parse(timelineJs(index, DEFAULT_VIEW)) as Slides;
  const dated = harbour.events.filter(({ when }) => when !== null);
  expect(events.map((slide) => slide.unique_id)).toEqual(dated.map(({ id }) => id));
  expect(title.text.text).toContain('2 of them have no date');
  expect(events[0]).toMatchObject({
    start_date: { year: 2019, month: 1, day: 1 },
    end_date: { year: 2019, month: 12, day: 31 },
    display_date: '2019',
  });
  for (const slide of events) expect(Object.keys(slide.start_date)).toEqual(Object.keys(slide.end_date));
});

test('an article’s words are no markup on a slide', () => {
  const text = timelineJs(indexGraph(monotone('<img src=x onerror=alert(1)>')), DEFAULT_VIEW);
  expect(text).not.toContain('<img');
});
