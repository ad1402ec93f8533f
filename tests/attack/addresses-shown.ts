/** Addresses typed over the one that is open: the page stays whole. */
import { harbour } from '../fixtures/harbour';
import { KNOWN } from './addresses';
import { chanceFor } from './chance';
import { someFragment } from './fragments';
import { wordsOf, type Attack, type Settings } from './part';
import { goTo, Screen } from './screen';

const EACH = 20;

export async function addressesShown({ seed }: Settings): Promise<Attack> {
  const screen = await Screen.start({ story: harbour });
  return {
    async step(number) {
      const chance = chanceFor(seed, 'addresses-shown', number);
      const faults: string[] = [];
      for (let i = 0; i < EACH; i++) {
        const fragment = someFragment(KNOWN, chance);
        try {
          const page = await screen.page();
          const whole = await goTo(page, fragment);
          const complaints = screen.complaints();
          if (whole && complaints.length === 0) continue;
          faults.push(`#${fragment}: ${complaints.join('; ') || 'a part of the page is gone'}`);
        } catch (error) {
          faults.push(`#${fragment}: ${wordsOf(error)}`);
        }
        await screen.leave();
      }
      return { tries: EACH, faults };
    },
    close: () => screen.close(),
  };
}
