import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../tests/support/read-folder';
import type { StoryGraph } from '../graph/schema';
import { buildStory } from '../story/build';
import { LAYOUT, diameter, layOut, type Position } from './layout';
import { parser } from '../../tests/support/parser';

/** The project's seeds, and those it was given where they lie beside it. */
const FOLDERS = ['seeds', '../shared/seeds'].filter((folder) => existsSync(folder));
const SETTINGS = { title: 'Seeds', timeZone: 'UTC', parser };
const { articles } = await readFolder('seeds', null);
const inOrder = [...articles].sort((a, b) => ((a.published ?? '') + a.file < (b.published ?? '') + b.file ? -1 : 1));
const whole = buildStory(inOrder, SETTINGS).graph;

/** Positions of those who are tied to somebody: the others stand at the picture's rim, wherever the build puts them. */
const tied = ({ actors, events }: StoryGraph): Map<string, Position> => {
  const among = new Set(
    events.flatMap((e) => (new Set([...e.actors, ...e.targets]).size > 1 ? [...e.actors, ...e.targets] : [])),
  );
  return new Map(actors.flatMap(({ id, position }) => (position && among.has(id) ? [[id, position]] : [])));
};

/** The furthest that anybody of `before` moved, as a share of the diameter before. */
function greatestMove(before: ReadonlyMap<string, Position>, after: ReadonlyMap<string, Position>): number {
  const moves = [...before].flatMap(([id, a]) => {
    const b = after.get(id);
    return b ? [Math.hypot(a.x - b.x, a.y - b.y)] : [];
  });
  expect(moves.length).toBeGreaterThan(before.size * 0.7);
  return Math.max(...moves) / diameter([...before.values()]);
}

describe('the layout of the network', () => {
  it('stands a crowd around the first of them, and ties nobody of it to everybody', () => {
    const crowd = Array.from({ length: LAYOUT.parties + 20 }, (_, i) => ({ id: `party-${i}` }));
    const positions = layOut(crowd, [[crowd.map(({ id }) => id)], []]);
    const mean = (of: (p: Position) => number) => [...positions.values()].reduce((s, p) => s + of(p), 0) / crowd.length;
    const middle = { x: mean((p) => p.x), y: mean((p) => p.y) };
    const off = [...positions].map(([id, p]) => ({ id, by: Math.hypot(p.x - middle.x, p.y - middle.y) }));
    expect(off.sort((a, b) => a.by - b.by)[0]?.id).toBe('party-0');
  });

  it('is the same for the same articles, in whatever order they come', () => {
    const again = buildStory([...inOrder].reverse(), SETTINGS).graph;
    expect(again.actors.map((a) => a.position)).toEqual(whole.actors.map((a) => a.position));
  });

  it(
    'moves nobody by more than a twentieth of its diameter when the story goes on by one article',
    { timeout: 30_000 },
    () => {
      for (let count = 3; count < inOrder.length; count++) {
        const [before, after] = [count, count + 1].map((n) => tied(buildStory(inOrder.slice(0, n), SETTINGS).graph));
        if (!before || !after) throw new Error('nothing was built');
        expect(greatestMove(before, after), `article ${count + 1}`).toBeLessThan(0.05);
      }
    },
  );

  it.each(FOLDERS)(
    'moves nobody by more whichever article of %s comes, where the earlier picture is handed in',
    { timeout: 60_000 },
    async (folder) => {
      const { articles } = await readFolder(folder, null);
      for (const missing of articles) {
        const before = tied(buildStory(articles.filter((article) => article !== missing), SETTINGS).graph); // prettier-ignore
        const after = tied(buildStory(articles, { ...SETTINGS, earlier: before }).graph);
        expect(greatestMove(before, after), missing.file).toBeLessThan(0.05);
      }
    },
  );

  it.skipIf(FOLDERS.length > 1)('is not tried on the shared seeds, which are not there', () => undefined);

  it('leaves nobody upon another', () => {
    const places = [...tied(whole).values()];
    for (const [i, a] of places.entries())
      for (const b of places.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(LAYOUT.apart / 2);
  });

  it('puts who had much to do with each other nearer than those who had nothing', () => {
    const pairs = 'ab ab bc ca de ef fd ef ad'.split(' ').map((pair) => [...pair]);
    const at = layOut(
      [...'abcdef'].map((id) => ({ id })),
      [pairs, []],
    );
    const apart = (x: string, y: string) => {
      const [p, q] = [at.get(x), at.get(y)];
      return p && q ? Math.hypot(p.x - q.x, p.y - q.y) : NaN;
    };
    expect(apart('a', 'b')).toBeLessThan(apart('b', 'e'));
    expect(apart('e', 'f')).toBeLessThan(apart('c', 'f'));
  });
});
