import { describe, expect, it, vi } from 'vitest';
import { on, story } from '../../tests/support/synthetic-story';
import { indexGraph } from './lookup';
import type { When } from './schema';
import { HOUR } from './time';
import { clockChange, inOwnZone, isZone, wallTime } from './zone';

const at = (text: string) => Date.parse(`${text}Z`);

describe('wall time', () => {
  it('is what the clocks of the zone show, in winter and in summer', () => {
    expect(wallTime(at('2025-01-15T10:00'), 'Europe/Kyiv')).toBe(at('2025-01-15T12:00'));
    expect(wallTime(at('2025-07-15T10:00'), 'Europe/Kyiv')).toBe(at('2025-07-15T13:00'));
    expect(wallTime(at('2025-07-15T20:00'), 'Asia/Kathmandu')).toBe(at('2025-07-16T01:45'));
  });

  it('knows a zone from one look at it', () => {
    const made = vi.spyOn(Intl, 'DateTimeFormat');
    try {
      const told = ['Asia/Tokyo', 'Asia/Tokyo', 'Asia/Atlantis', 'Asia/Atlantis'].map(isZone);
      expect(told).toEqual([true, true, false, false]);
      expect(made).toHaveBeenCalledTimes(2);
    } finally {
      made.mockRestore();
    }
  });

  it('is UTC in a zone that nobody knows', () => {
    expect(isZone('Europe/Atlantis')).toBe(false);
    expect(wallTime(at('2025-01-15T10:00'), 'Europe/Atlantis')).toBe(at('2025-01-15T10:00'));
  });
});

describe('a change of clocks', () => {
  it('leaves out an hour in spring and runs through one twice in autumn', () => {
    expect(clockChange(at('2025-03-30T00:00'), 'Europe/Kyiv')).toEqual({
      from: at('2025-03-30T03:00'),
      to: at('2025-03-30T04:00'),
      forward: true,
    });
    expect(clockChange(at('2025-10-26T00:00'), 'Europe/Kyiv')).toEqual({
      from: at('2025-10-26T03:00'),
      to: at('2025-10-26T04:00'),
      forward: false,
    });
  });

  it('is found on its own day alone, on either side of Greenwich', () => {
    for (const zone of ['Europe/Kyiv', 'America/Los_Angeles', 'Pacific/Auckland', 'UTC'])
      expect(clockChange(at('2025-06-15T00:00'), zone)).toBeNull();
    expect(clockChange(at('2025-03-08T00:00'), 'America/Los_Angeles')).toBeNull();
    expect(clockChange(at('2025-03-09T00:00'), 'America/Los_Angeles')?.from).toBe(at('2025-03-09T02:00'));
    expect(clockChange(at('2025-03-10T00:00'), 'America/Los_Angeles')).toBeNull();
  });

  it('may be half an hour', () => {
    const change = clockChange(at('2025-10-05T00:00'), 'Australia/Lord_Howe');
    expect((change?.to ?? 0) - (change?.from ?? 0)).toBe(HOUR / 2);
  });
});

describe('an event that is dated with an offset', () => {
  const { graph: undated } = story([{ id: 'abroad' }, { id: 'here' }]);
  const whens: Record<string, When> = {
    abroad: on('2031-07-01T22:30Z', { end: '2031-07-02T04:00+05:00' }),
    here: on('2031-07-01T22:30'),
  };
  const graph = { ...undated, events: undated.events.map((event) => ({ ...event, when: whens[event.id] ?? null })) };

  it('lies at the graph’s own wall time, and one without an offset where it is written', () => {
    const { intervals } = indexGraph({ ...graph, timeZone: 'Europe/Kyiv' });
    expect(intervals.get('abroad')).toEqual({ from: at('2031-07-02T01:30'), to: at('2031-07-02T02:01') });
    expect(intervals.get('here')?.from).toBe(at('2031-07-01T22:30'));
  });

  it('is kept as it was written in the graph that is saved', () => {
    const dated = { ...graph, timeZone: 'Europe/Kyiv' };
    const index = indexGraph(dated);
    expect(index.built).toBe(dated);
    expect(index.graph.events.map(({ when }) => when?.start)).toEqual(['2031-07-02T01:30', '2031-07-01T22:30']);
    expect(index.built.events.map(({ when }) => when?.start)).toEqual(['2031-07-01T22:30Z', '2031-07-01T22:30']);
  });

  it('keeps its year before the year 1, and is left as it stands where no clock could show it', () => {
    const own = (start: string) => {
      const events = graph.events.slice(0, 1).map((event) => ({ ...event, when: on(start) }));
      return indexGraph({ ...graph, timeZone: 'Asia/Tokyo', events }).graph.events[0]?.when?.start;
    };
    expect(own('-0043-03-15T20:00-00:30')).toBe('-0043-03-16T05:48');
    expect(own('+275760-09-13T00:00Z')).toBe('+275760-09-13T00:00Z');
  });

  it('is the only reason for a graph to be changed', () => {
    const plain = { ...graph, events: graph.events.filter(({ id }) => id === 'here') };
    expect(inOwnZone(plain)).toBe(plain);
  });
});
