import fc from 'fast-check';
import { expect, test } from 'vitest';
import { syntheticGraph } from '../../../tests/support/synthetic';
import { anyTimeline, type AnyTimeline } from '../../../tests/support/any-timeline';
import { indexGraph } from '../../graph/lookup';
import { tieRef } from '../ref';
import type { CircleMark, Mark } from '../scene';
import { widthOfText } from '../text';
import { shownEvents } from '../shown';
import { DEFAULT_VIEW } from '../view';
import { prepareTimeline } from './data/prepare';
import { timelineScene, type TimelineScene } from './scene';
import { TIMELINE } from './settings';

const LOOK = { theme: 'light', textWidth: widthOfText, locale: 'en-GB' } as const;

interface Drawn extends AnyTimeline {
  readonly scene: TimelineScene;
}
const check = (holds: (drawn: Drawn) => void, { most = 900, numRuns = 100 } = {}) =>
  fc.assert(
    fc.property(anyTimeline(most), (any) =>
      holds({ ...any, scene: timelineScene(any.prepared, any.view, any, { ...LOOK, figure: any.figure }) }),
    ),
    { numRuns },
  );

interface Box {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}
function textBoxes(marks: readonly Mark[], dx = 0, dy = 0): Box[] {
  return marks.flatMap((mark) => {
    if (mark.type === 'group') return textBoxes(mark.marks, dx + (mark.x ?? 0), dy + (mark.y ?? 0));
    if (mark.type !== 'text') return [];
    const width = widthOfText(mark.text, mark.size, mark.weight);
    const x0 = dx + mark.x - (mark.anchor === 'middle' ? width / 2 : 0);
    return [{ text: mark.text, x0, x1: x0 + width, y0: dy + mark.y - mark.size * 0.7, y1: dy + mark.y }];
  });
}

test('no two labels overlap, in any story at any zoom and width', () => {
  check(({ scene }) => {
    const boxes = textBoxes(scene.marks).sort((a, b) => a.y0 - b.y0);
    boxes.forEach((a, i) => {
      for (let j = i + 1; j < boxes.length; j++) {
        const b = boxes[j];
        if (!b || b.y0 >= a.y1 - 0.5) break;
        const apart = a.x1 <= b.x0 + 0.5 || b.x1 <= a.x0 + 0.5;
        if (!apart) throw new Error(`“${a.text}” and “${b.text}” overlap: ${JSON.stringify([a, b])}`);
      }
    });
  });
});

test('every event is a mark, in a bar’s, a folded lane’s or a folded column’s count, or beyond an edge, and only in one of them', () => {
  check(({ index, view, prepared, scene }) => {
    const told = [...prepared.events, ...prepared.undated].map(({ id }) => id);
    expect(new Set(told)).toEqual(new Set(shownEvents(index, view).map(({ id }) => id)));
    expect(told).toHaveLength(new Set(told).size + prepared.changes.size);
    const folded = scene.folds.flatMap((fold) => fold.positions);
    const isDated = (position: number) => position < prepared.events.length;
    expect(scene.loose.length + folded.filter((position) => !isDated(position)).length).toBe(prepared.undated.length);
    const counted = scene.bars.reduce((sum, bar) => sum + bar.own, 0);
    expect(scene.before).toBeGreaterThanOrEqual(0);
    const dated = scene.shown.length + folded.filter(isDated).length;
    expect(dated + counted + scene.before + scene.after).toBe(prepared.events.length);
    const drawn = [...[...scene.shown, ...scene.loose].map((p) => p.position), ...folded];
    expect(new Set(drawn).size).toBe(drawn.length);
    for (const { positions, text } of scene.folds)
      expect([...text.matchAll(/\d+/g)].reduce((sum, [digits]) => sum + Number(digits), 0)).toBe(positions.length);
    expect(new Set(scene.order).size).toBe(scene.order.length);
  });
});

test('ties end inside the rows of those who take part, each with a dot there', () => {
  check(({ scene }) => {
    const dots = dotsByTie(scene.body);
    for (const placed of [...scene.shown, ...scene.loose]) {
      for (const { lane } of placed.ties) {
        const row = scene.lanes[lane];
        if (!row) continue;
        const own = dots.get(tieRef(placed.ref)) ?? [];
        const inRow = own.filter(({ y, r }) => y - r > row.y && y + r < row.y + row.height);
        expect(
          inRow.some(({ x }) => x === placed.tieX),
          `${placed.ref} in ${row.lane.name}`,
        ).toBe(true);
      }
    }
  });
});

/** The dots of each tie, by its reference. */
function dotsByTie(body: Mark, found = new Map<string, CircleMark[]>()): Map<string, CircleMark[]> {
  if (body.type !== 'group') return found;
  if (body.ref !== undefined)
    found.set(
      body.ref,
      body.marks.filter((mark) => mark.type === 'circle'),
    );
  for (const mark of body.marks) dotsByTie(mark, found);
  return found;
}

test('a title in a column stands inside of it, right of its glyph, and whole while it has lines left', () => {
  check(({ scene }) => {
    for (const { x0, label, event, ref } of [...scene.shown, ...scene.loose]) {
      const column = scene.columns.find((one) => one.open && x0 >= one.x0 && x0 < one.x1);
      if (!column || !label) continue;
      expect(label.x, ref).toBeGreaterThan(x0);
      expect(label.x + label.width, ref).toBeLessThanOrEqual(column.x1);
      if (label.lines.length < TIMELINE.titleLines) expect(label.text).toContain(event.title);
    }
  });
});

test('all marks lie within the scene', () => {
  check(({ scene }) => {
    for (const { x0, x1, y } of scene.shown) {
      expect(x0).toBeGreaterThanOrEqual(scene.scale.left);
      expect(x1).toBeLessThanOrEqual(scene.scale.right + TIMELINE.bar);
      expect(y + TIMELINE.bar).toBeLessThanOrEqual(scene.height - scene.axisHeight);
    }
  });
});

const countMarks = (marks: readonly Mark[]): number =>
  marks.reduce((sum, mark) => sum + 1 + (mark.type === 'group' ? countMarks(mark.marks) : 0), 0);

test('100,000 events are at most 4,000 marks, at every zoom', () => {
  const prepared = prepareTimeline(indexGraph(syntheticGraph({ events: 100_000, seed: 5 })));
  const { from, to } = prepared.core;
  for (const share of [1, 0.3, 0.1, 0.03, 0.01, 0.003, 0.001, 0.0003])
    for (const lanePage of [null, 0, 1, 49]) {
      const start = from + (to - from) * 0.4;
      const domain = { from: start, to: start + (to - from) * share };
      const scene = timelineScene(prepared, { ...DEFAULT_VIEW, domain, lanePage }, { width: 1440 }, LOOK);
      expect(countMarks(scene.marks), `${share} of the story`).toBeLessThanOrEqual(4000);
    }
}, 60_000);

test('what tells the story in short is drawn wherever its column or its stretch is open, with its number before its title; on a measured axis a full lane may count it', () => {
  check(({ scene, prepared, figure }) => {
    const drawn = new Map([...scene.shown, ...scene.loose].map((placed) => [placed.event.id, placed]));
    for (const [id, number] of prepared.short) {
      const placed = drawn.get(id);
      if (!placed) {
        const position = prepared.positionOf(id);
        const [from, to] = [prepared.from[position] ?? NaN, prepared.to[position] ?? NaN];
        const beyond = position >= 0 && !(from < scene.scale.domain.to && to > scene.scale.domain.from);
        const folded = scene.columns.some(({ open }) => !open);
        const full = scene.columns.length === 0 && scene.folds.some(({ positions }) => positions.includes(position));
        expect(beyond || folded || full || scene.bars.length > 0, id).toBe(true);
      } else if (placed.label && !prepared.changes.has(placed.position)) {
        expect(placed.label.number).toBe(number);
        const { x, width } = placed.label;
        expect(figure || x + width <= scene.width + 0.5).toBe(true);
      }
    }
  });
});

test('no title stands outside its own column', () => {
  check(({ scene }) => {
    for (const { label, x0, position } of [...scene.shown, ...scene.loose]) {
      const column = scene.columns.find((one) => x0 >= one.x0 && x0 < one.x1);
      if (!column || !label || !column.slots.some(({ positions }) => positions.includes(position))) continue;
      expect(label.x).toBeGreaterThanOrEqual(column.x0);
      // A word that is wider than its column alone is broken; what is left over is less than a letter.
      expect(label.x + label.width).toBeLessThanOrEqual(column.x1 + 8);
    }
  });
});

test('a height that is given is used for the main events first: a greater one never shows the titles of fewer, and of as many no shorter lists', () => {
  check(({ prepared, view, width }) => {
    const seen = (height: number) => {
      const scene = timelineScene(prepared, view, { width, height }, LOOK);
      const titled = scene.shown.filter(({ event, label }) => prepared.main.includes(event.id) && label);
      return { scene, titled: titled.filter(({ label }) => (label?.bottom ?? 0) <= height).length };
    };
    const [high, low] = [seen(5000), seen(100)];
    if (!high.scene.scale.slots) return;
    expect(high.titled).toBeGreaterThanOrEqual(low.titled);
    const listed = ({ scene }: typeof high) => scene.shown.length + scene.loose.length;
    if (high.titled === low.titled) expect(listed(high)).toBeGreaterThanOrEqual(listed(low));
  });
});

test('a title beside a measured axis is written whole, inside its plot and its lane', () => {
  check(({ scene, prepared }) => {
    for (const { label, lane, event, position, ref } of scene.shown) {
      if (scene.scale.slots || !label) continue;
      const row = scene.lanes[lane];
      expect(label.lines.join('').replaceAll(' ', ''), ref).toContain(event.title.replaceAll(' ', ''));
      expect(label.x, ref).toBeGreaterThanOrEqual(scene.scale.left);
      expect(label.x + label.width, ref).toBeLessThanOrEqual(scene.scale.right + 3);
      expect(label.y - 12, ref).toBeGreaterThanOrEqual((row?.y ?? NaN) - 0.5);
      expect(label.bottom, ref).toBeLessThanOrEqual((row?.y ?? NaN) + (row?.height ?? NaN));
      expect(position, ref).toBeLessThan(prepared.events.length);
    }
  });
});

test('no word of a figure is cut, and every event of a whole one has its title', () => {
  check(
    ({ prepared, view, width }) => {
      const drawn = (least: number, lanes?: number) => {
        const look = { ...LOOK, figure: true, looseOpen: true, ...(lanes !== undefined && { lanes }) };
        const scene = timelineScene(prepared, view, { width: Math.max(width, least) }, look);
        expect(textBoxes(scene.marks).filter(({ text }) => CUT.test(text))).toEqual([]);
        return scene;
      };
      drawn(440, 5);
      const whole = drawn(900);
      if (whole.bars.length > 0) return;
      for (const { label, ref } of [...whole.shown, ...whole.loose]) expect(label, ref).not.toBeNull();
    },
    { most: 250, numRuns: 60 },
  );
});
const CUT = /\S…$/;
