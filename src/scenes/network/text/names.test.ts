import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harbour } from '../../../../tests/fixtures/harbour';
import { syntheticGraph } from '../../../../tests/support/synthetic';
import { report, story as told } from '../../../../tests/support/synthetic-story';
import { indexGraph } from '../../../graph/lookup';
import { widthOfText } from '../../text';
import { DEFAULT_VIEW, type View } from '../../view';
import { apart, covers, overlap } from './boxes';
import { endOf } from '../form/edges';
import { wordsOnLine } from './counts';
import { COUNT_SIZE } from '../look';
import { placeLabels } from './labels';
import { ALWAYS_NAMED } from './names';
import { networkScene, type NetworkScene } from '../scene';

const SIZE = { width: 800, height: 480 };
const draw = (graph: typeof harbour, view: Partial<View> = {}, size = SIZE, focus: string | null = null) =>
  networkScene(indexGraph(graph), { ...DEFAULT_VIEW, ...view }, size, {
    theme: 'light',
    textWidth: widthOfText,
    focus,
  });

/**
 * What covers what it must not: names and numbers each other, names the discs of other nodes, numbers any disc. The names of the
 * main figures may lie over a minor disc.
 */
function covering({ labels, counts, nodes }: NetworkScene): string[] {
  const main = new Set(mainOf(nodes));
  const words = [
    ...labels.map(({ id, box }) => ({ id, of: id, box })),
    ...counts.map(({ id, box }) => ({ id, of: '', box })),
  ];
  return words.flatMap(({ id, of, box }, i) => [
    ...words.slice(i + 1).flatMap((other) => (overlap(box, other.box) ? [`${id} ${other.id}`] : [])),
    ...nodes.flatMap((node) =>
      node.id !== of && !main.has(of) && covers(box, endOf(node)) ? [`${id} on ${node.id}`] : [],
    ),
  ]);
}

/** Ids of the most involved actors. */
const mainOf = (nodes: NetworkScene['nodes']): string[] =>
  nodes
    .filter(({ ref, alone }) => ref.kind === 'actor' && !alone)
    .sort((a, b) => b.events.length - a.events.length)
    .slice(0, ALWAYS_NAMED)
    .map(({ id }) => id);

const story = fc.record({ actors: fc.integer({ min: 2, max: 70 }), seed: fc.integer({ min: 1, max: 1e6 }) });
const size = fc.record({ width: fc.integer({ min: 330, max: 1600 }), height: fc.integer({ min: 150, max: 900 }) });
const graphOf = ({ actors, seed }: { actors: number; seed: number }) =>
  syntheticGraph({ events: 2 * actors, actors, seed });

describe('names and numbers in the network', () => {
  it('cover neither each other nor a disc that is another’s, in a panel of any size', () => {
    fc.assert(
      fc.property(story, size, fc.boolean(), (of, size, more) => {
        expect(covering(draw(graphOf(of), { eventNodes: more, placeNodes: more }, size))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('are there for each of the most involved, in a panel of any size, for a hundred articles too', () => {
    fc.assert(
      fc.property(
        fc.record({ actors: fc.integer({ min: 2, max: 400 }), seed: fc.integer({ min: 1, max: 1e6 }) }),
        fc.constantFrom(
          { width: 366, height: 560 },
          { width: 580, height: 200 },
          { width: 1000, height: 230 },
          { width: 1800, height: 420 },
        ),
        fc.boolean(),
        (of, size, everyone) => {
          const { labels, nodes } = draw(graphOf(of), { everyone }, size);
          const named = labels.map(({ id }) => id);
          expect(mainOf(nodes).filter((id) => !named.includes(id))).toEqual([]);
          for (const { box } of labels) expect(box.left >= -0.01 && box.right <= size.width + 0.01).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('go to the more involved of two where there is room for one', () => {
    const at = { text: 'Harbour Board', y: 10, r: 5, size: 12, weight: 500 };
    const names = [
      { ...at, id: 'less', x: 60, priority: 1 },
      { ...at, id: 'more', x: 72, priority: 2 },
    ];
    expect(placeLabels(names, { width: 180, height: 20 }, widthOfText).map(({ id }) => id)).toEqual(['more']);
  });

  it('of a main figure stay with it in a crowd of minor discs, rather than stand off where another’s is nearer', () => {
    const at = { text: 'Harbour Board', size: 12, weight: 500 };
    const main = { ...at, id: 'main', x: 300, y: 200, r: 9, priority: 99, forced: true };
    const ring = [24, 34, 44, 56].flatMap((far) =>
      Array.from({ length: 14 }, (_, i) => {
        const angle = (i / 14) * 2 * Math.PI;
        const [x, y] = [300 + far * 1.6 * Math.cos(angle), 200 + far * Math.sin(angle)];
        return { ...at, id: `minor ${far} ${i}`, x, y, r: 3, priority: 1 };
      }),
    );
    const [name] = placeLabels([main, ...ring], { width: 600, height: 400 }, widthOfText).filter(
      ({ id }) => id === 'main',
    );
    expect(name && apart(name.box, main)).toBeLessThan(20);
  });

  it('look at a few discs each, however many stand in the picture', () => {
    const looks = (count: number) => {
      let looked = 0;
      const requests = Array.from({ length: count }, (_, i) => ({
        id: String(i),
        text: 'Ada Berg',
        // Spread evenly: multiples of two irrational shares of the picture.
        x: ((i * 0.7548776662) % 1) * SIZE.width,
        y: ((i * 0.5698402909) % 1) * SIZE.height,
        get r() {
          looked++;
          return 2;
        },
        size: 12,
        weight: 500,
        priority: i,
      }));
      placeLabels(requests, SIZE, widthOfText);
      return looked / count;
    };
    expect(looks(8000)).toBeLessThan(1.5 * looks(1000));
  });

  it('give way to the name of what is pointed at, which is always there', () => {
    const graph = syntheticGraph({ events: 200, actors: 70 });
    const size = { width: 360, height: 200 };
    const plain = draw(graph, {}, size);
    const nameless = plain.nodes.find(({ id }) => !plain.labels.some((label) => label.id === id));
    if (!nameless) throw new Error('everybody found room for a name');
    const { labels } = draw(graph, {}, size, nameless.id);
    expect(labels.map(({ id }) => id)).toContain(nameless.id);
    for (const [i, a] of labels.entries())
      for (const b of labels.slice(i + 1)) expect(overlap(a.box, b.box), `${a.id} ${b.id}`).toBe(false);
    for (const { box } of labels) expect(box.left >= 0 && box.right <= size.width && box.top >= 0).toBe(true);
  });
});

describe('what an edge says', () => {
  const number = (id: string, scene: NetworkScene) => {
    const at = scene.counts.find((count) => count.id === id);
    const group = scene.marks.find(({ label }) => label?.startsWith('What the strongest'));
    const marks = group?.type === 'group' ? group.marks : [];
    return marks.flatMap((mark) =>
      mark.type === 'text' && mark.x === at?.x && mark.y === at?.y ? [mark.text] : [],
    )[0];
  };
  const EDGE = 'dockers-union.to.harbour-company';

  it('stands a line away from what the other of a pair says', () => {
    const both = ['a', 'b'].map((id, i) => ({
      id,
      actors: [['union', 'port'][i] ?? ''],
      targets: [['port', 'union'][i] ?? ''],
    }));
    const { counts } = draw(told(both).graph);
    const [one, other] = counts.map(({ box }) => box);
    if (!one || !other) throw new Error('a word is missing');
    const apart =
      Math.max(one.left - other.right, other.left - one.right) >= 0 ||
      Math.abs(one.top - other.top) >= COUNT_SIZE * 1.2;
    expect(apart).toBe(true);
  });

  it('is its verbs and how often, where it is among the strongest', () => {
    const { edges } = draw(harbour);
    const events = edges.find(({ id }) => id === EDGE)?.events ?? [];
    expect(number(EDGE, draw(harbour))).toBe(wordsOnLine(events, 3, true));
    expect(wordsOnLine(events, 3, true)).toMatch(/^[a-z]+(?:, [a-z]+)?(?: · \d+)?$/);
  });

  it('is else the number of independent origins, not of articles, and nothing for one alone', () => {
    const strong = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, actors: [id], targets: ['port'], salience: 1 }));
    const reports = [report('evening'), report('morning')];
    const { graph } = told([...strong, { id: 'minor', actors: ['tug'], targets: ['crane'], salience: 0, reports }]);
    const minor = 'tug.to.crane';
    expect(number(minor, draw(graph))).toBe('2');
    const articles = graph.articles.map((article) => ({ ...article, origin: 'one wire' }));
    expect(number(minor, draw({ ...graph, articles }))).toBeUndefined();
  });

  it('counts only what is lit, goes with it, and stands still meanwhile', () => {
    const day = (date: number) => Date.UTC(2024, 4, date);
    const all = draw(harbour);
    const later = draw(harbour, { window: { from: day(15), to: day(16) } });
    expect(later.counts).toEqual(all.counts);
    expect(number(EDGE, later)).toBeUndefined();
  });

  it('is said in the words of its edge', () => {
    const { edges } = draw(harbour);
    expect(edges.find(({ id }) => id === EDGE)?.label).toContain('from 3 independent origins');
  });
});
