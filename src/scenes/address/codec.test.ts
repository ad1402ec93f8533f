import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../network/keys';
import { AXES, CLOCKS, DEFAULT_VIEW, DOORS, GROUPINGS, type View } from '../view';
import { ACTOR_KINDS, EVENT_TYPES, STATUSES } from '../../graph/schema';
import { LEFT_OUT_KINDS, leftOutKey } from '../left-out';
import { decodeView, encodeView } from './codec';

const id = fc.string({ minLength: 1, unit: 'binary' });
const kind = fc.constantFrom('event' as const, 'actor' as const, 'place' as const);
const instant = fc.oneof(
  fc.integer({ min: -8.64e15, max: 8.64e15 }),
  fc.integer({ min: -1e6, max: 1e6 }).map((day) => day * 86_400_000),
);
const interval = fc
  .tuple(instant, instant)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const offset = fc.integer({ min: 0, max: 1e9 });
const passage = fc.record({ article: id, start: offset, length: fc.integer({ min: 1, max: 1e6 }) });
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const view: fc.Arbitrary<View> = fc
  .record({
    selection: fc.option(fc.record({ kind, id })),
    window: fc.option(interval),
    domain: fc.option(interval),
    passage: fc.option(passage.map(({ article, start, length }) => ({ article, start, end: start + length }))),
    hiddenTypes: fc.subarray([...EVENT_TYPES]),
    hiddenStatuses: fc.subarray([...STATUSES]),
    only: fc.uniqueArray(id).map((list) => list.sort()),
    among: fc.boolean(),
    contested: fc.boolean(),
    door: fc.constantFrom(null, ...DOORS),
    leftOut: fc
      .uniqueArray(fc.tuple(fc.constantFrom(...LEFT_OUT_KINDS), id).map(([of, one]) => leftOutKey(of, one)))
      .map((list) => list.sort()),
    alsoSaid: fc.boolean(),
    hiddenPublishers: fc.uniqueArray(fc.string({ unit: 'binary' })).map((list) => list.sort()),
    lanePage: fc.option(fc.nat(999_998)),
    grouping: fc.constantFrom(null, ...GROUPINGS),
    clock: fc.constantFrom(...CLOCKS),
    unfoldedLanes: fc.uniqueArray(fc.string({ unit: 'binary' })).map((list) => list.sort()),
    gapsShown: fc.boolean(),
    axis: fc.constantFrom(null, ...AXES),
    eventNodes: fc.boolean(),
    placeNodes: fc.boolean(),
    everyone: fc.boolean(),
    communities: fc.boolean(),
    hiddenKinds: fc.subarray([...ACTOR_KINDS]),
    pins: fc
      .uniqueArray(
        fc.record({
          kind,
          id: fc.oneof(
            id,
            fc.tuple(kind, id).map((key) => key.join(':')),
          ),
          x: share,
          y: share,
        }),
        {
          selector: (pin) => keyOf(pin),
        },
      )
      .map((pins) => pins.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))),
    also: fc.uniqueArray(id).map((list) => list.sort()),
    ego: fc.option(fc.record({ id, steps: fc.integer({ min: 1, max: 9 }) })),
    path: fc.option(fc.tuple(id, id).filter(([from, to]) => from !== to)),
  })
  // Among nobody is no filter.
  .map((any) => ({ ...any, among: any.among && any.only.length > 0 }));

describe('the view in the URL', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(view, (v) => {
        expect(decodeView(encodeView(v))).toEqual(v);
      }),
    );
  });

  it('is canonical: the order in which filters were switched leaves no trace', () => {
    fc.assert(
      fc.property(view, (v) => {
        const shuffled = {
          ...v,
          hiddenTypes: [...v.hiddenTypes].reverse(),
          hiddenPublishers: [...v.hiddenPublishers].reverse(),
          unfoldedLanes: [...v.unfoldedLanes].reverse(),
          pins: [...v.pins].reverse(),
        };
        expect(encodeView(shuffled)).toBe(encodeView(v));
      }),
    );
  });

  it('is total: any text decodes, and what it decodes to is stable', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webFragments(),
      fc.constantFrom(
        'event=',
        'window=2024-05-14',
        'passage=a:9-3',
        'event=%E0%A4%A',
        'without-types=NOTHING',
        'ego=a:0',
        'pins=a:0.5:2',
      ),
    );
    fc.assert(
      fc.property(text, (t) => {
        const decoded = decodeView(t);
        expect(decodeView(encodeView(decoded))).toEqual(decoded);
      }),
    );
  });

  it('says nothing about a view at rest', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('');
    expect(decodeView('')).toEqual(DEFAULT_VIEW);
    expect(decodeView('#')).toEqual(DEFAULT_VIEW);
  });

  it('reads like a sentence about the view', () => {
    const from = Date.UTC(2024, 4, 14);
    const to = Date.UTC(2024, 4, 17);
    const text = encodeView({ ...DEFAULT_VIEW, selection: { kind: 'event', id: 'talks' }, window: { from, to } });
    expect(text).toBe('event=talks&window=2024-05-14/2024-05-17');
  });

  it('takes no window that ends before it begins', () => {
    expect(decodeView('window=2024-05-17/2024-05-14').window).toBeNull();
  });
});

describe('a pin in the address', () => {
  it('is an actor’s own id, and only what reads as another’s key says what it is', () => {
    const encoded = (kind: 'actor' | 'event', id: string) =>
      encodeView({ ...DEFAULT_VIEW, pins: [{ kind, id, x: 0.5, y: 1 }] });
    expect(encoded('actor', 'tug-crews')).toBe('pins=tug-crews:0.5:1');
    expect(encoded('event', 'talks')).toBe('pins=event%3Atalks:0.5:1');
    expect(encoded('actor', 'event:talks')).toBe('pins=actor%3Aevent%3Atalks:0.5:1');
  });
});
