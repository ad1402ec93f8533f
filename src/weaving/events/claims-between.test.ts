/** What two and more reports of one event say beside each other: figures, days, hours, towns, doers, and who says so. */
import { describe, expect, test } from 'vitest';
import type { Claim, EventType } from '../../graph/schema';
import { eventsOf, storyOf } from '../../../tests/support/woven';

/** `agreement value / value` of each claim of an attribute of the first event of a type. */
const claims = (type: EventType, attribute: Claim['attribute'], ...texts: string[]): string[] =>
  (eventsOf(storyOf(...texts), type)[0]?.claims ?? [])
    .filter((claim) => claim.attribute === attribute)
    .map(({ agreement, values }) => `${agreement} ${values.map(({ value }) => value).join(' / ')}`);

const arrested = (what: string) => `Police arrested ${what} in Oslo.`;

describe('figures', () => {
  test.each<[string, string[], string[]]>([
    ['differ', ['40 people', '45 people'], ['differ 40 people / 45 people']],
    ['agree', ['40 dockers', '40 dockers'], ['agree 40 docker / 40 docker']],
    ['agree within their bounds', ['at least 40 dockers', '45 dockers'], ['agree ≥40 docker / 45 docker']],
    ['of people are of those whom others name', ['40 people', '45 dockers'], ['differ 45 docker / 40 people']],
    ['of people agree with those of others', ['45 people', '45 dockers'], ['agree 45 docker / 45 people']],
    ['stand alone where one report has them', ['dockers', '45 dockers'], ['single 45 docker']],
  ])('%s: %o', (_, counts, expected) => {
    expect(claims('COERCE', 'number', ...counts.map(arrested))).toEqual(expected);
  });

  test('of things and of people stay apart', () => {
    expect(claims('COERCE', 'number', 'Police seized 40 boats in Oslo.', 'Police seized 45 people in Oslo.')).toEqual([
      'single 40 boat',
      'single 45 people',
    ]);
  });

  test('are quoted as they stand, with their article, place and speaker', () => {
    const graph = storyOf(
      'Police arrested 40 dockers in Oslo, Ada Berg said.',
      'Bo Carr said police arrested 45 dockers in Oslo.',
    );
    const [claim] = eventsOf(graph, 'COERCE')[0]?.claims.filter(({ attribute }) => attribute === 'number') ?? [];
    expect(claim?.values.map(({ text, article, speaker }) => [text, article, speaker])).toEqual([
      ['40 dockers', 'a0', 'ada-berg'],
      ['45 dockers', 'a1', 'bo-carr'],
    ]);
    for (const { text, article, start, end } of claim?.values ?? [])
      expect(graph.articles.find(({ id }) => id === article)?.text.slice(start, end)).toBe(text);
  });
});

describe('days and hours', () => {
  const met = (when: string) => `Ada Berg met Olav Kvam in Oslo ${when}.`;
  test.each<[string, string[], string[]]>([
    ['agree', ['on Monday', 'on 13 May'], ['agree 2024-05-13 / 2024-05-13']],
    ['agree where one holds the other', ['on Monday', 'this year'], ['agree 2024-05-13 / 2024']],
    ['agree whichever comes first', ['this year', 'on Monday'], ['agree 2024 / 2024-05-13']],
    ['stand alone where one report has them', ['', 'on Monday'], ['single 2024-05-13']],
    ['are not claimed where nobody says them', ['', ''], []],
  ])('%s: %o', (_, whens, expected) => {
    expect(claims('CONSULT', 'date', ...whens.map(met))).toEqual(expected);
  });

  const attacked = (when: string) => `Rebels attacked Olav Kvam in Oslo at ${when} on Monday.`;
  test.each<[string, string[], string[]]>([
    ['agree', ['7 a.m.', '07:00'], ['agree 2024-05-13T07:00 / 2024-05-13T07:00']],
    ['differ', ['7 a.m.', '8 a.m.'], ['differ 2024-05-13T07:00 / 2024-05-13T08:00']],
    ['agree where one is about the other', ['7 a.m.', 'about 7 a.m.'], ['agree 2024-05-13T07:00 / ≈2024-05-13T07:00']],
  ])('of the clock %s: %o', (_, whens, expected) => {
    expect(claims('ASSAULT', 'date', ...whens.map(attacked))).toEqual(expected);
  });
});

describe('towns', () => {
  const attacked = (where: string) => `Rebels attacked the Kvam Company ${where} on Monday.`;
  test.each<[string, string[], string[]]>([
    ['agree', ['in Oslo', 'in Oslo'], ['agree place-oslo / place-oslo']],
    ['agree with their country', ['in Oslo', 'in Norway'], ['agree place-oslo / place-norway']],
    ['differ', ['in Oslo', 'in Bergen'], ['differ place-oslo / place-bergen']],
    [
      'differ whatever a third says',
      ['in Oslo', 'in Bergen', 'in Norway'],
      ['differ place-oslo / place-bergen / place-norway'],
    ],
    ['are not claimed where one report names one', ['in Oslo', ''], []],
  ])('%s: %o', (_, places, expected) => {
    expect(claims('ASSAULT', 'place', ...places.map(attacked))).toEqual(expected);
  });
});

describe('doers', () => {
  const attacked = (who: string) => `${who} attacked the Kvam Company in Oslo on Monday.`;
  test.each<[string, string[], string[]]>([
    ['are not claimed where reports agree', ['Rebels', 'Rebels'], []],
    ['differ', ['Rebels', 'The Norwegian army'], ['differ rebels / norway']],
    ['are not claimed where one report names none', ['Rebels', 'Somebody'], []],
  ])('%s: %o', (_, who, expected) => {
    expect(claims('ASSAULT', 'actor', ...who.map(attacked))).toEqual(expected);
  });

  test('are the same where one speaks for the other', () => {
    const arrests = (who: string) => `${who} arrested Olav Kvam in Oslo on Monday.`;
    expect(claims('COERCE', 'actor', ...['Police', 'Norwegian police'].map(arrests))).toEqual([]);
    expect(claims('COERCE', 'actor', ...['Norwegian police', 'Police'].map(arrests))).toEqual([]);
  });

  test('of a meeting or a saying are not claimed against each other', () => {
    const met = (who: string) => `${who} met Olav Kvam in Oslo on Monday.`;
    expect(claims('CONSULT', 'actor', ...['Norwegian envoy Bo Carr', 'Norwegian envoy Cy Dahl'].map(met))).toEqual([]);
  });
});
