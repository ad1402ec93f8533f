/** The parts, in the order in which they are run. What a part runs is read in the child, when it is needed. */
import { LADDERS } from './ladder-kinds';
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
  {
    name: 'ladders',
    tries: 'a thing that doubles up to eight times: no work on it grows faster than the power 1.2 of its size',
    steps: LADDERS.length,
    limit: 240_000,
    hands: 1,
    open: async () => (await import('./ladders')).ladders(),
  },
  {
    name: 'kills',
    tries: 'the command killed at some moment, then run again',
    steps: 40,
    limit: 60_000,
    hands: 1,
    open: async (settings) => (await import('./kills')).kills(settings),
  },
  {
    name: 'addresses',
    tries: 'an address of a view: it decodes, and is written down in one way',
    steps: 130,
    limit: 60_000,
    hands: 2,
    open: async (settings) => (await import('./addresses')).addresses(settings),
  },
  {
    name: 'addresses-served',
    tries: 'a request written by hand: it is answered, protected, and from the page’s own folder',
    steps: 330,
    limit: 60_000,
    hands: 1,
    open: async (settings) => (await import('./addresses-served')).addressesServed(settings),
  },
  {
    name: 'addresses-shown',
    tries: 'an address typed over that of the open page',
    steps: 20,
    limit: 240_000,
    hands: 1,
    open: async (settings) => (await import('./addresses-shown')).addressesShown(settings),
  },
  {
    name: 'conflicts',
    tries: 'a story of reports that differ, opened on the page with each event that they differ on',
    steps: 200,
    limit: 240_000,
    hands: 2,
    open: async (settings) => (await import('./conflicts')).conflicts(settings),
  },
  {
    name: 'payloads',
    tries: 'a field with markup, script or odd characters, over every panel and export',
    steps: 30,
    limit: 300_000,
    hands: 1,
    open: async () => (await import('./payloads')).payloads(),
  },
  {
    name: 'graphs',
    tries: 'a damaged or hostile graph file: refused in words, or drawn and opened',
    steps: 200,
    limit: 300_000,
    hands: 2,
    open: async (settings) => (await import('./graphs')).graphs(settings),
  },
];
