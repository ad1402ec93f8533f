/** Addresses of views: every one decodes, to a view whose address is the same again, and both figures can be drawn under it. */
import { isDeepStrictEqual } from 'node:util';
import { decodeView, encodeView } from '../../src/scenes/address/codec';
import { settleView } from '../../src/scenes/address/settle';
import { indexGraph } from '../../src/graph/lookup';
import { harbour } from '../fixtures/harbour';
import { chanceFor } from './chance';
import { undrawn } from './drawing';
import { someFragment, type Known } from './fragments';
import { wordsOf, type Attack, type Settings } from './part';

const EACH = 100;
/** One in so many is drawn. */
const DRAWN = 50;

export const KNOWN: Known = {
  events: harbour.events.map(({ id }) => id),
  actors: harbour.actors.map(({ id }) => id),
  places: harbour.places.map(({ id }) => id),
  articles: harbour.articles.map(({ id }) => id),
};

export async function addresses({ seed }: Settings): Promise<Attack> {
  const index = indexGraph(harbour);
  const wrong = (fragment: string, draw: boolean): string[] => {
    try {
      const view = decodeView(fragment);
      const address = encodeView(view);
      const again = decodeView(address);
      settleView(view, index);
      return [
        ...(isDeepStrictEqual(view, again)
          ? []
          : [`#${fragment} is another view when it is written down as #${address}`]),
        ...(encodeView(again) === address ? [] : [`#${fragment} is written down in two ways`]),
        ...(draw ? undrawn(harbour, fragment) : []),
      ];
    } catch (error) {
      return [`#${fragment} threw: ${wordsOf(error)}`];
    }
  };
  return {
    step(number) {
      const chance = chanceFor(seed, 'addresses', number);
      const fragments = Array.from({ length: EACH }, () => someFragment(KNOWN, chance));
      return { tries: EACH, faults: fragments.flatMap((fragment, i) => wrong(fragment, i % DRAWN === 0)) };
    },
  };
}
