import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { againRef, eventIn, idOf, moreRef, parseRef, refOf, tieRef } from './ref';

const ids = fc.string();

describe('what a mark stands for', () => {
  it('comes back from its text, whatever its id holds', () => {
    fc.assert(
      fc.property(ids, fc.constantFrom('event', 'actor', 'edge', 'gap'), (id, kind) => {
        expect(parseRef(refOf(kind, id))).toEqual({ kind, id });
      }),
    );
  });

  it('is an event where the mark is of it, or of a later report of it', () => {
    fc.assert(
      fc.property(ids, fc.integer(), (id, from) => {
        expect(eventIn(refOf('event', id))).toBe(id);
        expect(eventIn(againRef(from, id))).toBe(id);
        expect(eventIn(refOf('actor', id))).toBeNull();
      }),
    );
  });

  it('has ties and counts of its own, apart from those of its later reports', () => {
    const [event, again] = [refOf('event', 'a:b'), againRef(5, 'a:b')];
    expect([tieRef(event), tieRef(again)]).toEqual(['tie:a:b', 'tie-again:5:a:b']);
    expect([moreRef(event), moreRef(again)]).toEqual(['more:a:b', 'more:again:5:a:b']);
  });

  it.each(['', 'nonsense', 'nonsense:a', 'constructor:a'])('is nothing of "%s"', (text) => {
    expect(parseRef(text)).toBeNull();
    expect(idOf('event', text)).toBeNull();
  });
});
