/** The parts, in the order in which they are run. Their code is read in the child, when it is needed. */
import type { Part } from './part';

export const PARTS: readonly Part[] = [
  {
    name: 'stories',
    tries: 'a mutated story, built twice in different order, checked, and drawn',
    steps: 5000,
    limit: 30_000,
    hands: 2,
    open: async (settings) => (await import('./stories')).stories(settings),
  },
];
