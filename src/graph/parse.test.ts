import { describe, expect, it } from 'vitest';
import { harbour } from '../../tests/fixtures/harbour';
import { parseGraph } from './parse';

const problemOf = (json: string): string => {
  const parsed = parseGraph(json);
  return parsed.ok ? '' : parsed.problem;
};
const text = JSON.stringify({
  ...harbour,
  actors: harbour.actors.map((actor) => ({ ...actor, position: { x: 1, y: 2 } })),
  places: harbour.places.map((place) => ({ ...place, lat: 3, lon: 4 })),
});

describe('a graph file of version 2', () => {
  it('is read without what later builds write, and with it', () => {
    expect(text).not.toMatch(/"(?:stance|titleParts|supersedes|side)":/);
    expect(problemOf(text)).toBe('');
    const more = text
      .replace('"cue":', '"stance":"denies","cue":')
      .replace('"timexes":', '"supersedes":null,"timexes":')
      .replace('"memberOf":null', '"memberOf":null,"side":null');
    expect(problemOf(more)).toBe('');
    expect(problemOf(more.replace('"denies"', '"shrugs"'))).toContain('stance');
  });
});

describe('a graph file is refused, with the place', () => {
  it.each([
    ['"x":1', '"x":1e308', 'actors.0.position.x'],
    ['"y":2', '"y":-1e999', 'actors.0.position.y'],
    ['"lat":3', '"lat":90.5', 'places.0.lat'],
    ['"lon":4', '"lon":-181', 'places.0.lon'],
  ])('where %s is %s', (sound, broken, place) => {
    expect(problemOf(text)).toBe('');
    expect(problemOf(text.replace(sound, broken))).toContain(`broken at ${place}:`);
  });

  it('and with what is due there', () => {
    expect(problemOf(text.replace('"x":1', '"x":1e300'))).toMatch(/position\.x: .*1000000000\.$/);
    expect(problemOf(text.replace('"version":2,', ''))).toMatch(/version: .*expected 2\.$/);
    expect(problemOf(text.replace('"kind":"group"', '"kind":7'))).toMatch(/kind: .*"group"/);
  });

  it('by what it takes to read it, where an earlier Dateline has built it', () => {
    const parsed = parseGraph(text.replace('"version":2,', '"version":1,'));
    if (parsed.ok) throw new Error('a file of version 1 was read');
    expect(parsed.problem).toContain('version 1');
    expect(parsed.remedy).toContain('dateline graph FOLDER');
  });

  it('in a sentence that can be read, however long an id is', () => {
    const long = 'x'.repeat(100_000);
    const problem = problemOf(
      text.replaceAll('dockers-union', long).replace(`"memberOf":null`, `"memberOf":"${long}y"`),
    );
    expect(problem).toContain('which is not in the file');
    expect(problem.length).toBeLessThan(600);
  });
});
