import { describe, expect, it } from 'vitest';
import { harbour } from '../../../../tests/fixtures/harbour';
import { indexGraph } from '../../../graph/lookup';
import { widthOfText } from '../../text';
import { DEFAULT_VIEW, type View } from '../../view';
import { networkFrame } from '../where/frame';
import { edgesAlong, shortestPath, within } from './reach';
import { networkScene } from '../scene';

const index = indexGraph(harbour);
const SIZE = { width: 800, height: 480 };
const frame = networkFrame(index, DEFAULT_VIEW, SIZE);
const scene = (view: Partial<View>) =>
  networkScene(index, { ...DEFAULT_VIEW, ...view }, SIZE, { theme: 'light', textWidth: widthOfText });

describe('what a view of the network is about', () => {
  it('is what lies so many steps around an actor, and nothing else is drawn', () => {
    expect([...within(frame, 'actor:tug-crews', 1)].sort()).toEqual(['actor:dockers-union', 'actor:tug-crews']);
    expect(within(frame, 'actor:tug-crews', 2).size).toBeGreaterThan(3);
    const { nodes, edges } = scene({ ego: { id: 'tug-crews', steps: 1 } });
    expect(nodes.map(({ ref }) => ref.id).sort()).toEqual(['dockers-union', 'tug-crews']);
    expect(
      edges.every(({ source, target }) => [source, target].sort().join() === 'actor:dockers-union,actor:tug-crews'),
    ).toBe(true);
  });

  it('is the shortest way between two, with what happened along it; the rest steps back', () => {
    const path = shortestPath(frame, ['oda-kessel', 'tug-crews']);
    expect(path).toEqual(['actor:oda-kessel', 'actor:dockers-union', 'actor:tug-crews']);
    expect(edgesAlong(frame, path ?? []).flatMap(({ events }) => events.map(({ id }) => id))).toContain('tugs-stop');
    const { nodes, edges } = scene({ path: ['oda-kessel', 'tug-crews'] });
    expect(nodes.filter(({ lit }) => lit).map(({ id }) => id).sort()).toEqual([...(path ?? [])].sort()); // prettier-ignore
    expect(edges.find(({ id }) => id === 'tug-crews.to.dockers-union')?.lit).toBe(true);
    expect(edges.some(({ lit, source }) => lit && source === 'actor:tomas-breel')).toBe(false);
    expect(shortestPath(frame, ['oda-kessel', 'lanmark-police'])).toEqual(expect.any(Array));
  });

  it('moves no actor when events and places join them, and stands on none', () => {
    const more = scene({ eventNodes: true, placeNodes: true }).nodes;
    const actors = frame.nodes.filter(({ ref }) => ref.kind === 'actor');
    for (const { id, x, y } of actors) expect(more.find((node) => node.id === id)).toMatchObject({ x, y });
    for (const [i, a] of more.entries())
      for (const b of more.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.id} ${b.id}`).toBeGreaterThan(a.r + b.r); // prettier-ignore
  });

  it('leaves a pinned node where it was put, and the others where they were', () => {
    const { nodes } = scene({ pins: [{ kind: 'actor', id: 'tug-crews', x: 0.25, y: 0.5 }] });
    expect(nodes.find(({ ref }) => ref.id === 'tug-crews')).toMatchObject({ x: 200, y: 240 });
    const { x, y } = frame.nodeById.get('actor:oda-kessel') ?? { x: NaN, y: NaN };
    expect(nodes.find(({ ref }) => ref.id === 'oda-kessel')).toMatchObject({ x, y });
  });

  it('tells what is said of somebody from what is done to them', () => {
    const [first] = harbour.events;
    if (!first) throw new Error('the story has events');
    const said = { ...first, id: 'said', type: 'STATEMENT' as const, actors: ['oda-kessel'], targets: ['tug-crews'] };
    const story = indexGraph({ ...harbour, events: [...harbour.events, said] });
    const { edges } = networkScene(story, DEFAULT_VIEW, SIZE, { theme: 'light', textWidth: widthOfText });
    const edge = edges.find(({ id }) => id === 'oda-kessel.about.tug-crews');
    expect(edge?.label).toMatch(/^Oda Kessel speaks of Tug crews: 1 event/);
    expect(edge?.width).toBeGreaterThanOrEqual(3.5);
  });
});
