import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harbour } from '../../../tests/fixtures/harbour';
import { indexGraph } from '../../graph/lookup';
import { PALETTES } from '../appearance';
import { widthOfText } from '../text';
import { DEFAULT_VIEW, type View } from '../view';
import { networkFrame } from './where/frame';
import { placeLabels } from './text/labels';
import { edgeStroke, toneColor } from './look';
import { placeActors } from './positions';
import { networkScene } from './scene';
import { edgeCourse } from './shapes';

const index = indexGraph(harbour);
const SIZE = { width: 800, height: 480 };
const scene = (view: Partial<View> = {}, focus: string | null = null) =>
  networkScene(index, { ...DEFAULT_VIEW, ...view }, SIZE, { theme: 'light', textWidth: widthOfText, focus });
const day = (date: number) => Date.UTC(2024, 4, date);

describe('the network scene', () => {
  it('is the same for the same story and view', () => {
    expect(JSON.stringify(scene())).toBe(JSON.stringify(scene()));
  });

  it('moves no node while time moves: what is outside the window turns into a ghost', () => {
    const all = scene();
    const wednesday = scene({ window: { from: day(15), to: day(16) } });
    const places = ({ nodes }: typeof all) => nodes.map(({ id, x, y, r }) => ({ id, x, y, r }));
    expect(places(wednesday)).toEqual(places(all));
    expect(all.nodes.every((node) => node.lit)).toBe(true);
    expect(wednesday.nodes.filter((node) => !node.lit && node.ref.kind === 'actor').map((node) => node.ref.id)).toEqual(
      ['lanmark-police'],
    );
    expect(wednesday.nodes.find((node) => node.ref.id === 'lanmark-police')?.fill).toBe(PALETTES.light.ghost);
    const strike = wednesday.edges.find((edge) => edge.id === 'dockers-union.to.harbour-company');
    expect(strike).toMatchObject({ lit: false, color: PALETTES.light.ghost });
  });

  it('takes away what the filters take away, and moves nothing either', () => {
    const filtered = scene({ hiddenStatuses: ['denied'] });
    expect(filtered.nodes.map((node) => node.ref.id)).not.toContain('lanmark-police');
    const before = scene().nodes.find((node) => node.ref.id === 'oda-kessel');
    expect(filtered.nodes.find((node) => node.ref.id === 'oda-kessel')).toMatchObject({ x: before?.x, y: before?.y });
  });

  it('steps back from all but the neighbourhood of what is pointed at', () => {
    const lit = scene({}, 'actor:tug-crews').nodes.filter((node) => node.lit);
    expect(lit.map((node) => node.ref.id).sort()).toEqual(['dockers-union', 'tug-crews']);
  });

  it('marks the parties and the edges of the selected event', () => {
    const { nodes, edges } = scene({ selection: { kind: 'event', id: 'tugs-stop' } });
    expect(nodes.filter((n) => n.selected).map((n) => n.ref.id)).toEqual(['dockers-union', 'tug-crews']);
    expect(edges.filter((e) => e.selected).map((e) => e.id)).toEqual(['tug-crews.to.dockers-union']);
  });

  it('names every node and edge for the pointer and for a figure', () => {
    const groups = scene().marks.flatMap((mark) => (mark.type === 'group' ? mark.marks : []));
    const label = (ref: string) => groups.find((mark) => mark.ref === ref)?.label;
    expect(label('actor:oda-kessel')).toBe('Oda Kessel: 3 events');
    expect(label('edge:tomas-breel.to.dockers-union')).toBe(
      'Tomas Breel → Dockers’ Union: 1 event from 1 origin, conflict in words. Breel threatens to bring in crews from abroad',
    );
    expect(groups.filter(({ ref }) => ref)).toHaveLength(scene().nodes.length + scene().edges.length);
  });
});

describe('the look of an edge', () => {
  const events = (...ids: string[]) => harbour.events.filter((event) => ids.includes(event.id));

  it('is solid as soon as something happened, and tells planned, open and denied apart', () => {
    expect(edgeStroke(events('talks', 'second-round')).name).toBe('done');
    expect(edgeStroke(events('second-round')).name).toBe('planned');
    expect(edgeStroke(events('foreign-crews', 'return-to-work')).name).toBe('open');
    expect(edgeStroke(events('gate-three'))).toMatchObject({ name: 'denied', struck: true });
  });

  it('has the tones of the timeline at both ends and between', () => {
    const { tone } = PALETTES.dark;
    expect(toneColor(-1, 'dark')).toBe(tone['material-conflict']);
    expect(toneColor(0, 'dark')).toBe(tone.statement);
    expect(toneColor(1, 'dark')).toBe(tone['material-cooperation']);
    expect(toneColor(0.25, 'dark')).not.toBe(tone.statement);
  });

  it('ends at the discs and keeps to the right of its direction', () => {
    const from = { x: 0, y: 0, r: 10 };
    const to = { x: 100, y: 0, r: 20 };
    const course = edgeCourse(from, to, { side: 1, width: 2, head: true });
    expect(course?.from).toEqual({ x: 13, y: 9 });
    expect(course?.head?.[0]).toEqual({ x: 77, y: 9 });
    expect(edgeCourse(from, { ...to, x: 30 }, { side: 0, width: 2, head: true })).toBeNull();
  });
});

describe('places of actors', () => {
  it('stay inside the picture whatever the layout says', () => {
    const coordinate = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const positions = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(positions, (list) => {
        const [actor] = harbour.actors;
        if (!actor) throw new Error('the story has actors');
        const actors = list.map((position, i) => ({ ...actor, id: String(i), position }));
        for (const { x, y } of placeActors(actors, SIZE).values()) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(SIZE.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(SIZE.height);
        }
      }),
    );
  });

  it('leave no disc upon another', () => {
    const crowded = { ...harbour, actors: harbour.actors.map((actor) => ({ ...actor, position: { x: 0, y: 0 } })) };
    const { nodes } = networkFrame(indexGraph(crowded), DEFAULT_VIEW, SIZE);
    for (const [i, a] of nodes.entries())
      for (const b of nodes.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r);
  });

  it('are on a circle for a story without a layout, no two alike', () => {
    const actors = harbour.actors.map((actor) => {
      const copy = { ...actor };
      delete copy.position;
      return copy;
    });
    const places = [...placeActors(actors, SIZE).values()].map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
    expect(new Set(places).size).toBe(actors.length);
  });
});

describe('names in the network', () => {
  const request = fc.record({
    x: fc.integer({ min: 0, max: 800 }),
    y: fc.integer({ min: 0, max: 480 }),
    text: fc.string({ minLength: 1, maxLength: 24 }),
    priority: fc.integer({ min: 0, max: 9 }),
  });
  const width = (text: string, size: number) => text.length * size * 0.6;

  it('never cover one another and never leave the picture', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 40 }), (list) => {
        const requests = list.map((r, i) => ({ ...r, id: String(i), r: 8, size: 12, weight: 500 }));
        const boxes = placeLabels(requests, SIZE, width).map(({ x, y, text, anchor, size }) => {
          const w = width(text, size);
          const left = anchor === 'start' ? x : anchor === 'end' ? x - w : x - w / 2;
          return { left, right: left + w, top: y - size * 0.75, bottom: y + size * 0.25 };
        });
        for (const [i, a] of boxes.entries()) {
          expect(a.left >= 0 && a.right <= SIZE.width && a.top >= 0 && a.bottom <= SIZE.height).toBe(true);
          for (const b of boxes.slice(i + 1))
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
        }
      }),
    );
  });

  it('stand a little off before they cover a disc', () => {
    const at = (id: string, x: number, y: number, priority: number) => {
      return { id, text: id === 'main' ? 'Ada' : '', x, y, r: 5, size: 12, weight: 500, priority };
    };
    // Discs on all eight places of the name, and none a little further off at the right.
    const ring = [-12, 0, 12].flatMap((dx) => [-12, 0, 12].map((dy) => at(`${dx} ${dy}`, 200 + dx, 200 + dy, 0)));
    const around = ring.filter(({ x, y }) => x !== 200 || y !== 200).map((disc) => ({ ...disc, r: 2 }));
    const name = placeLabels([at('main', 200, 200, 9), ...around], SIZE, width).find(({ id }) => id === 'main');
    const right = (name?.x ?? 0) > 212 + 2;
    expect(right && name?.anchor === 'start').toBe(true);
  });

  it('stand where the fewest edges pass', () => {
    const node = { id: 'a', text: 'Ada', x: 200, y: 200, r: 8, size: 12, weight: 500, priority: 1 };
    const right = { from: { x: 208, y: 200 }, to: { x: 400, y: 200 } };
    expect(placeLabels([node], SIZE, width)[0]?.anchor).toBe('start');
    expect(placeLabels([node], SIZE, width, [right])[0]?.anchor).toBe('end');
  });
});
