import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Derivations } from './derivations';

const GROUPS = { left: 2, right: 3 };

/** Takes any legal steps, chosen by `choices`. @returns heads, and how many steps it took */
function derive(size: number, choices: readonly number[]) {
  const derivations = new Derivations(size, 1, GROUPS.left);
  let state = derivations.begin(size);
  let steps = 0;
  for (let legal = derivations.legal(state); legal !== 0; legal = derivations.legal(state)) {
    const actions = [...(legal & 1 ? [0] : []), ...(legal & 2 ? [1, 2] : []), ...(legal & 4 ? [3, 4, 5] : [])];
    const chosen = choices[steps % choices.length] ?? 0;
    state = derivations.step(state, actions[chosen % actions.length] ?? 0, 0);
    steps++;
  }
  const heads = new Int32Array(size).fill(-2);
  const groups = new Int32Array(size).fill(-2);
  derivations.read(state, heads, groups);
  return { steps, heads: [...heads], groups: [...groups] };
}

it('whatever legal steps are taken, two a word end in one tree with one root', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.array(fc.nat(9), { minLength: 1, maxLength: 24 }),
      (size, choices) => {
        const { steps, heads, groups } = derive(size, choices);
        expect(steps).toBe(2 * size);
        expect(heads.filter((head) => head === -1)).toHaveLength(1);
        heads.forEach((head, word) => {
          const left = head > word;
          expect(groups[word]).toSatisfy((group: number) => (left ? group < GROUPS.left : group >= GROUPS.left));
          let above = word;
          for (let i = 0; i < size && above >= 0; i++) above = heads[above] ?? -1;
          expect(above).toBe(-1);
        });
      },
    ),
  );
});
