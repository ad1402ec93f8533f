import { describe, expect, test } from 'vitest';
import { validateGraph } from '../graph/parse';
import { readArticleFacts } from '../reading/read';
import { article, build, storyOf } from '../../tests/support/woven';
import { originsOf } from './origins';
import { BrokenSpanError, checkSpans } from '../story/provenance';
import { slug, slugger } from '../base/slug';
import { parser } from '../../tests/support/parser';

const strike =
  'Dockers at Lund walked out on Monday after the Kvam Shipping Company cut the night shifts. Ada Bergstrom, who leads the dockers’ union, accused the company of breaking the agreement. Olav Kvamsund rejected the accusation.';

describe('origins', () => {
  const wire =
    'The ferry company said on Monday that it would close the northern route from June because fewer people travel there in winter and fuel has become too dear, which the town council called a blow to everybody who lives on the islands.';
  test('articles with the same wire text share one', () => {
    expect(originsOf([article('a', wire), article('b', `${wire} Nobody in Lund was surprised.`)])).toEqual(['a', 'a']);
  });
  test('articles in their own words do not', () => {
    expect(originsOf([article('a', wire), article('b', strike)])).toEqual(['a', 'b']);
  });
});

describe('salience', () => {
  test('lies between nought and one, and is higher for what more articles tell', () => {
    const { events } = storyOf(strike, 'Ada Bergstrom accused the Kvam Shipping Company of greed on Monday.');
    for (const e of events) expect(e.salience >= 0 && e.salience <= 1, e.title).toBe(true);
    const [first] = [...events].sort((a, b) => b.reports.length - a.reports.length);
    expect(first?.salience).toBe(Math.max(...events.map((e) => e.salience)));
  });
});

describe('layout', () => {
  test('is the same each time and for each order of articles', () => {
    const [a, b] = [article('a', strike), article('b', 'Ada Bergstrom met Olav Kvamsund in Oslo.')];
    expect(build(a, b).graph.actors).toEqual(build(b, a).graph.actors);
  });
  test('gives each actor a place of its own', () => {
    const places = storyOf(strike).actors.map((a) => `${a.position?.x} ${a.position?.y}`);
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('slugs', () => {
  test('are plain, short and handed out once', () => {
    expect(slug('Håkon’s  Ferry & Co.')).toBe('hakons-ferry-co');
    expect(slug('!!')).toBe('x');
    expect(slug('a'.repeat(200)).length).toBeLessThanOrEqual(60);
    const unique = slugger();
    expect([unique('Ada'), unique('Ada'), unique('Ada')]).toEqual(['ada', 'ada-2', 'ada-3']);
  });
  test('are never given twice, even where a name ends like a second one', () => {
    const unique = slugger();
    expect(['Berg', 'Berg', 'Berg 2', 'Berg'].map(unique)).toEqual(['berg', 'berg-2', 'berg-2-2', 'berg-3']);
  });
});

describe('provenance', () => {
  const facts = readArticleFacts(article('a', strike), parser);
  test('counts every span that holds', () => {
    const { sentences, mentions, roles, timexes, events } = facts;
    const claims = events.flatMap((e) => e.claims);
    const lists = [sentences, mentions, roles, timexes, events, claims];
    expect(checkSpans([facts])).toBe(lists.reduce((sum, list) => sum + list.length, 0));
  });
  test('stops the build at a name of two words that stands one letter further on', () => {
    const name = facts.mentions.find((m) => m.text === 'Ada Bergstrom');
    if (!name) throw new Error('no name');
    const moved = facts.mentions.map((m) => (m === name ? { ...m, start: m.start + 1, end: m.end + 1 } : m));
    expect(() => checkSpans([{ ...facts, mentions: moved }])).toThrow(BrokenSpanError);
  });
  test('stops the build at a span whose words are not in the article', () => {
    const [first] = facts.sentences;
    if (!first) throw new Error('no sentence');
    const moved = { ...facts, sentences: [{ ...first, start: first.start + 1, end: first.end + 1 }] };
    expect(() => checkSpans([moved])).toThrow(BrokenSpanError);
  });
  test('stops it at a trigger beyond the article’s end', () => {
    const [event] = facts.events;
    if (!event) throw new Error('no event');
    const beyond = { ...facts, events: [{ ...event, trigger: { start: 9000, end: 9010 } }] };
    expect(() => checkSpans([beyond])).toThrow(/a\.md/);
  });
});

describe('who is in the graph', () => {
  const graph = build(
    article('a', 'Norwegian warships shelled the port in Denmark. Denmark accused Norway of piracy.'),
  ).graph;
  test('is mentioned where an adjective says who acts', () => {
    const norway = graph.actors.find(({ name }) => name === 'Norway');
    expect(norway?.mentions.map(({ start }) => start)).toContain(0);
  });
  test('has an id that no place has', () => {
    const ids = [...graph.actors, ...graph.places].map(({ id }) => id);
    expect(graph.places.map(({ name }) => name)).toContain('Denmark');
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('explain', () => {
  const story = build(article('a', strike), article('b', 'Ada Bergstrom accused the Kvam Shipping Company on Monday.'));
  test('an event names its sentences, the rule that read them and why they were merged', () => {
    const event = story.graph.events.find((e) => e.type === 'ACCUSE' && e.reports.length > 1);
    expect(story.explain(event?.id ?? '')).toMatch(
      /a\.md: “[^]*read by verb:accuse as happened ACCUSE[^]*merged: parties/,
    );
  });
  test('an actor lists its mentions', () => {
    const actor = story.graph.actors.find((a) => a.name === 'Ada Bergstrom');
    expect(story.explain(actor?.id ?? '')).toMatch(/Ada Bergstrom \(person\)\n {2}name “Ada Bergstrom” in a/);
  });
  test('a mention tells its sentence, how it was read and whom it was taken for', () => {
    const told = build(article('a', 'Ada Bergstrom met Olav Kvamsund in Oslo. She left.'));
    const at = told.graph.actors.find((a) => a.name === 'Ada Bergstrom')?.mentions.find((m) => m.form === 'pronoun');
    expect(told.explain(`a:${at?.start ?? -1}`)).toMatch(
      /“She”, pronoun in a\.md[^]*“She left\.”[^]*read as a pronoun, singular, female[^]*stands for Ada Bergstrom[^]*repeats “Ada Bergstrom”/,
    );
    expect(told.explain('a:0')).toMatch(/“Ada Bergstrom”, name[^]*evidence: person/);
    expect(told.explain('a:35')).toMatch(/names the place Oslo/);
  });
  test('a place in the text without a mention gives nothing', () => expect(story.explain('a:99999')).toBeNull());
  test('an id that is not there gives nothing', () => expect(story.explain('nobody')).toBeNull());
});

test('a woven story passes its own schema and integrity check', () => {
  expect(validateGraph(storyOf(strike))).toMatchObject({ ok: true });
});
