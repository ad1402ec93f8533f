import { describe, expect, it } from 'vitest';
import { DAY } from '../../graph/time';
import { DEFAULT_VIEW, type View } from '../../scenes/view';
import { chooseActors, pinNode, setEgo, stepAround } from './network-producers';
import {
  clearFilters,
  letGo,
  select,
  selectActor,
  selectEvent,
  setTypesHidden,
  setWindow,
  together,
} from './producers';
import {
  deselect,
  foldLane,
  foldLanes,
  groupBy,
  playWindow,
  runClock,
  setDomain,
  selectInTimeline,
  showGaps,
  turnLanes,
  unfoldLane,
} from './timeline-producers';

const whole: View = DEFAULT_VIEW;
const week = { from: 0, to: 7 * DAY };
const passage = { article: 'courier', start: 3, end: 9 };
const reading: View = { ...whole, selection: { kind: 'actor', id: 'union' }, also: ['crews'], passage };

describe('what a person chooses', () => {
  it('closes the article that is open and lets go of actors chosen beside another', () => {
    expect(select({ kind: 'place', id: 'port' })(reading)).toEqual({
      ...whole,
      selection: { kind: 'place', id: 'port' },
    });
  });

  it('in the timeline leaves the actors that were chosen beside another', () => {
    expect(selectInTimeline({ kind: 'event', id: 'talks' })(reading)).toEqual({
      ...reading,
      selection: { kind: 'event', id: 'talks' },
      passage: null,
    });
  });

  it('is let go of by a press on nothing, and the article stays open', () => {
    expect(deselect(reading)).toEqual({ ...reading, selection: null });
  });

  it('is let go of step by step: article, way, choice, steps around, window', () => {
    let view: View = { ...reading, path: ['union', 'crews'], ego: { id: 'union', steps: 2 }, window: week };
    const left: (keyof View)[] = ['passage', 'path', 'selection', 'ego', 'window'];
    for (const part of left) {
      expect(view[part], part).not.toBeNull();
      view = letGo(view);
      expect(view[part], part).toBeNull();
    }
    expect(view).toEqual(whole);
  });

  it('may be several actors, the first of them selected and the others in order', () => {
    expect(chooseActors(['union', 'police', 'crews'])(whole)).toEqual({
      ...selectActor('union')(whole),
      also: ['crews', 'police'],
    });
  });
});

describe('changes', () => {
  it('made together are one, in their order', () => {
    const filtered = setTypesHidden(['AID'], true)(setWindow(week)(whole));
    expect(together(setWindow(null), clearFilters)(filtered)).toEqual(whole);
    expect(together(selectEvent('a'), selectEvent('b'))(whole).selection?.id).toBe('b');
    expect(together()(whole)).toBe(whole);
  });
});

describe('steps around an actor', () => {
  it('go from one to three, and then to everything', () => {
    const steps: (number | undefined)[] = [];
    let view = whole;
    for (let i = 0; i < 5; i++) {
      view = stepAround('union')(view);
      steps.push(view.ego?.steps);
    }
    expect(steps).toEqual([1, 2, 3, undefined, 1]);
  });

  it('begin anew around another', () => {
    expect(stepAround('crews')(setEgo('union', 3)(whole)).ego).toEqual({ id: 'crews', steps: 1 });
  });
});

describe('a node that is dragged', () => {
  it('is pinned once, to thousandths of the picture, and within it', () => {
    const node = { kind: 'actor', id: 'union' } as const;
    const dragged = together(pinNode({ ...node, x: 0.5, y: 0.5 }), pinNode({ ...node, x: 0.12345, y: 1.7 }))(whole);
    expect(dragged.pins).toEqual([{ ...node, x: 0.123, y: 1 }]);
  });
});

describe('a window that plays', () => {
  const seen = { from: 10 * DAY, to: 14 * DAY };
  const inside = { from: 11 * DAY, to: 12 * DAY };
  const beyond = { from: 14 * DAY, to: 15 * DAY };

  it('takes the stretch in view along when it leaves it, as long as it was, a quarter of it before the window', () => {
    const zoomed = setDomain(seen)(whole);
    expect(playWindow(beyond, seen)(zoomed)).toEqual({
      ...whole,
      window: beyond,
      domain: { from: 13 * DAY, to: 17 * DAY },
    });
    expect(playWindow({ from: 9 * DAY, to: 11 * DAY }, seen)(zoomed).domain).toEqual({ from: 8 * DAY, to: 12 * DAY });
  });

  it('moves nothing else while it is inside, nor where the whole story is shown', () => {
    const zoomed = setDomain(seen)(whole);
    expect(playWindow(inside, seen)(zoomed)).toEqual({ ...zoomed, window: inside });
    expect(playWindow(beyond, seen)(whole)).toEqual({ ...whole, window: beyond });
  });
});

describe('lanes', () => {
  it('are unfolded one by one, each once and in order, and folded one by one or all', () => {
    const unfolded = together(unfoldLane('union'), unfoldLane('crews'), unfoldLane('union'))(whole);
    expect(unfolded.unfoldedLanes).toEqual(['crews', 'union']);
    expect(foldLane('crews')(unfolded).unfoldedLanes).toEqual(['union']);
    expect(foldLanes(turnLanes(2)(unfolded))).toEqual(whole);
  });

  it('of another kind begin at the leading ones, all folded', () => {
    const before = together(unfoldLane('union'), turnLanes(2))(whole);
    expect(groupBy('place')(before)).toEqual({ ...whole, grouping: 'place' });
  });
});

describe('time', () => {
  it('by another clock is all of it', () => {
    const before = together(setWindow(week), setDomain(week))(whole);
    expect(runClock('reported')(before)).toEqual({ ...whole, clock: 'reported' });
  });

  it('keeps its edges while empty stretches are shown or folded', () => {
    expect(showGaps(true, week)(whole)).toEqual({ ...whole, gapsShown: true, domain: week });
    expect(showGaps(false, week)(showGaps(true, week)(whole))).toEqual({ ...whole, domain: week });
  });
});
