import { describe, expect, test } from 'vitest';
import { verbForms, verbLemma } from './inflection';
import { IRREGULAR_VERBS } from './irregular-verbs';
import { allLightVerbs, lightVerb } from './light-verbs';
import { intendedType, MODALITY, modalStatus, statusOfContent } from './modality';
import { NATURAL_FORCES } from './natural-forces';
import { GROUPED_NOUNS, ORDERED_NOUNS } from './noun-table';
import { allNouns, nounLemma, nounSenses } from './nouns';
import { allOrganizationWords, COMPANY_SUFFIXES, MEDIA_WORDS, organizationKinds } from './organizations';
import { allPersonNouns, personNoun } from './people';
import { NOT_PEOPLE, PEOPLE_TABLE } from './people-table';
import { senseFits, tableLines } from './sense';
import { allSpeechVerbs, speechVerb } from './speech';
import { allVerbs } from './verbs';

const sorted = (words: readonly string[]) => [...new Set(words)].sort();
const wordsOf = (line: string) => line.slice(line.indexOf(': ') + 2).split(' ');

describe('event nouns', () => {
  test('are more than three hundred, sorted, and none stands twice', () => {
    expect(allNouns().size).toBeGreaterThan(600);
    const ordered = tableLines(ORDERED_NOUNS).map((line) => line.split(':')[0] ?? '');
    expect(ordered).toEqual(sorted(ordered));
    for (const line of tableLines(GROUPED_NOUNS)) expect(wordsOf(line), line).toEqual(sorted(wordsOf(line)));
  });

  test.each([
    ['the strike on the depot', 'strike', ['on'], 'ASSAULT'],
    ['the strike over pay', 'strike', ['over'], 'PROTEST'],
    ['the hunger strike', 'hunger strike', [], 'PROTEST'],
    ['a call for calm', 'call', ['for'], 'REQUEST'],
    ['a call with the premier', 'call', ['with'], 'CONSULT'],
    ['a charge of ten dollars a night', 'charge', ['per'], undefined],
    ['the merger with a rival', 'merger', ['with'], 'COOPERATE'],
    ['the coup', 'coup', [], 'COERCE'],
    ['the ceasefire', 'ceasefire', [], 'RETREAT'],
    ['a protest to the embassy', 'protest', ['to'], 'ACCUSE'],
    ['the opposition to the levy', 'opposition', ['to'], 'REJECT'],
    ['the opposition of the assembly', 'opposition', ['of'], undefined],
    ['a table in the corner', 'table', ['in'], undefined],
  ])('%s', (_phrase, noun, preps, type) => {
    expect(nounSenses(noun).find((sense) => senseFits(sense, { preps }))?.type).toBe(type);
  });

  test('are found in the plural', () => {
    expect(nounLemma('peace talks')).toBe('peace talk');
    expect(nounLemma('clashes')).toBe('clash');
    expect(nounLemma('inquiries')).toBe('inquiry');
    expect(nounLemma('tables')).toBeUndefined();
  });

  test('say which prepositions lead to the parties', () => {
    expect(nounSenses('attack')[0]).toMatchObject({ target: ['on', 'against', 'of'], agent: ['by', 'of'] });
    expect(nounSenses('summit')[0]).toMatchObject({ mutual: true, target: ['with'] });
  });
});

describe('verb forms', () => {
  test.each([
    ['struck', 'strike'],
    ['raped', 'rape'],
    ['staged', 'stage'],
    ['waging', 'wage'],
    ['looted', 'loot'],
    ['fined', 'fine'],
    ['found', 'find'],
    ['wound', 'wound'],
    ['barred', 'bar'],
    ['sued', 'sue'],
    ['accused', 'accuse'],
    ['agreed', 'agree'],
    ['fleeing', 'flee'],
    ['dying', undefined],
    ['cancelled', 'cancel'],
    ['canceled', 'cancel'],
    ['criticised', 'criticize'],
    ['visited', 'visit'],
    ['permitted', 'permit'],
    ['denies', 'deny'],
    ['clashes', 'clash'],
    ['tried', 'try'],
    ['quitting', 'quit'],
    ['table', undefined],
  ])('%s comes from %s', (form, lemma) => {
    expect(verbLemma(form)).toBe(lemma);
  });

  test('lead back to a known lemma from every form of every verb', () => {
    const lost = [...allVerbs().keys()].flatMap(verbForms).filter((form) => verbLemma(form) === undefined);
    expect(lost).toEqual([]);
  });

  test('stand sorted in the table of irregular verbs', () => {
    const lemmas = tableLines(IRREGULAR_VERBS).map((line) => line.split(' ')[0] ?? '');
    expect(lemmas).toEqual(sorted(lemmas));
  });
});

describe('light verbs', () => {
  test('know whether the actor or the target is their subject', () => {
    expect(lightVerb('hold')).toEqual({ subjectIs: 'actor' });
    expect(lightVerb('come under')).toEqual({ subjectIs: 'target' });
    expect(lightVerb('photograph')).toBeUndefined();
    expect(lightVerb('cancel')).toBeUndefined();
    expect(allLightVerbs().size).toBeGreaterThan(100);
  });

  test('know how far the event got', () => {
    expect(lightVerb('plan')?.status).toBe('planned');
    expect(lightVerb('foil')?.status).toBe('negated');
  });
});

describe('modality', () => {
  test.each([
    ['complement', 'fail', 'negated'],
    ['complement', 'begin', 'ongoing'],
    ['complement', 'attempt', 'hypothetical'],
    ['complement', 'urge', 'request'],
    ['auxiliary', 'will', 'planned'],
    ['auxiliary', 'might', 'hypothetical'],
    ['adjective', 'unable', 'negated'],
    ['modifier', 'upcoming', 'planned'],
    ['modifier', 'failed', 'negated'],
    ['noun', 'refusal', 'negated'],
    ['noun', 'banana', undefined],
  ] as const)('%s "%s" makes its event %s', (kind, word, status) => {
    expect(modalStatus(kind, word)).toBe(status);
  });

  test('leaves a hedged event as it is told', () => {
    expect(Object.values(MODALITY).some((words) => words.has('allegedly'))).toBe(false);
  });

  test('turns announced deeds into agreement or threat, as the codebook has it', () => {
    expect(intendedType('AID')).toBe('AGREE');
    expect(intendedType('SANCTION')).toBe('THREATEN');
    expect(intendedType('ACCUSE')).toBe('ACCUSE');
    expect(statusOfContent('request')).toBe('hypothetical');
  });
});

test('speech verbs tell the writer’s distance', () => {
  expect(speechVerb('say')).toBe('neutral');
  expect(speechVerb('allege')).toBe('doubting');
  expect(speechVerb('tweet')).toBe('written');
  expect(speechVerb('dance')).toBeUndefined();
  expect(allSpeechVerbs().size).toBeGreaterThan(120);
});

describe('nouns for people', () => {
  test('stand sorted, each once', () => {
    const all = tableLines(PEOPLE_TABLE).flatMap(wordsOf);
    for (const line of tableLines(PEOPLE_TABLE)) expect(wordsOf(line), line).toEqual(sorted(wordsOf(line)));
    expect(all.filter((noun, at) => all.indexOf(noun) !== at)).toEqual([]);
    expect(tableLines(NOT_PEOPLE).flatMap((line) => line.split(' '))).toHaveLength(
      NOT_PEOPLE.trim().split(/\s+/).length,
    );
    expect(allPersonNouns().size).toBeGreaterThan(500);
  });

  test.each([
    ['prime minister', { kind: 'office', speaksFor: 'country', plural: false }],
    ['spokeswoman', { kind: 'office', speaksFor: 'organization', gender: 'female', plural: false }],
    ['fishermen', { kind: 'role', gender: 'male', plural: true }],
    ['envoys', { kind: 'office', speaksFor: 'country', plural: true }],
    ['secretaries-general', { kind: 'office', speaksFor: 'organization', plural: true }],
    ['son-in-law', { kind: 'kin', gender: 'male', plural: false }],
    ['mothers-in-law', { kind: 'kin', gender: 'female', plural: true }],
    ['wives', { kind: 'kin', gender: 'female', plural: true }],
    ['police', { kind: 'collective', plural: true }],
    ['beekeepers', { kind: 'role', plural: true }],
    ['children', { kind: 'role', plural: true }],
    ['sources', { kind: 'role', plural: true }],
    ['higher', undefined],
    ['paper', undefined],
    ['computers', undefined],
    ['december', undefined],
    ['glass', undefined],
  ])('%s', (noun, expected) => {
    expect(personNoun(noun)).toEqual(expected);
  });

  test('that look like agents and are things are in no other table', () => {
    const things = NOT_PEOPLE.trim().split(/\s+/);
    expect(things.filter((thing) => allPersonNouns().has(thing))).toEqual([]);
  });
});

test('organisations are known by head, legal form and media words', () => {
  expect(organizationKinds('ministry')).toEqual(['government']);
  expect(organizationKinds('party')).toEqual(['party']);
  expect(organizationKinds('cloud')).toEqual([]);
  expect(COMPANY_SUFFIXES.has('gmbh')).toBe(true);
  expect(MEDIA_WORDS.has('gazette')).toBe(true);
  expect(allOrganizationWords().size).toBeGreaterThan(200);
});

test('storms and viruses are known to be nobody', () => {
  expect(NATURAL_FORCES.has('typhoon')).toBe(true);
  expect(NATURAL_FORCES.has('militia')).toBe(false);
  expect([...NATURAL_FORCES]).toEqual(sorted([...NATURAL_FORCES]));
});
