/** The keyboard's hands on the network: a walk from node to neighbour, what is said on the way, and keys for the rest. */
import { keyOf } from '../../scenes/network/keys';
import { plural } from '../../scenes/words';
import { chosenOf, setPath, stepAround } from '../view/network-producers';
import type { NetworkHands } from './drawing';
import type { Stage } from './stage';
import { ARROW_KEYS, byInvolvement, stepToward } from './walk';
import { wordsOnNode } from './words-on';

export class Walking {
  /** The node that the keyboard stands at. */
  at = $state<string | null>(null);
  readonly #now: () => Stage;
  readonly #hands: Pick<NetworkHands, 'choose' | 'open'>;

  constructor(now: () => Stage, hands: Pick<NetworkHands, 'choose' | 'open'>) {
    this.#now = now;
    this.#hands = hands;
  }

  readonly keydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    if (!this.#walks(event.key) && !this.#acts(event)) return;
    event.preventDefault();
  };

  /** Whether the key is one of those that walk. */
  #walks(key: string): boolean {
    const { frame } = this.#now();
    const order = byInvolvement(frame);
    const here = this.#here();
    const at = here === null ? -1 : order.indexOf(here);
    const direction = ARROW_KEYS[key];
    if (direction) this.#step(here !== null && at >= 0 ? stepToward(frame, here, direction) : order[0]);
    else if (key === 'Home') this.#step(order[0]);
    else if (key === 'End') this.#step(order[order.length - 1]);
    else if (key === 'PageDown') this.#step(order[Math.min(order.length - 1, at + 1)]);
    else if (key === 'PageUp') this.#step(order[Math.max(0, at - 1)]);
    else return false;
    return true;
  }

  /** Whether the key is one of those that do something where the walk stands. */
  #acts(event: KeyboardEvent): boolean {
    const { drawing } = this.#now();
    const [{ key }, { at }, here] = [event, this, this.#here()];
    if (key === 'Enter' && at !== null) {
      if (event.shiftKey) this.#hands.choose(at, true);
      else this.#hands.open(at);
    } else if (key === 'e' && here !== null) this.#around(here);
    else if (key === 'p') this.#way();
    else if (key === '+' || key === '=') drawing?.zoom(1);
    else if (key === '-' || key === '−') drawing?.zoom(-1);
    else if (key === '0') drawing?.fit();
    else if (key === 'Escape' && at !== null) {
      this.at = null;
      event.stopPropagation();
    } else return false;
    return true;
  }

  #here(): string | null {
    const { frame, view } = this.#now();
    const selected = view.selection && keyOf(view.selection);
    return this.at ?? (selected !== null && frame.nodeById.has(selected) ? selected : null);
  }

  #step(to: string | null | undefined): void {
    const { frame, lamp, say } = this.#now();
    if (to === null || to === undefined) return say('No neighbour in that direction');
    this.at = to;
    say(`${wordsOnNode(lamp, to) ?? ''}, ${plural(frame.neighbours.get(to)?.length ?? 0, 'neighbour')}`);
  }

  /** One step further around a node than now, and after three steps everything again. */
  #around(node: string): void {
    const { frame, view, change, say } = this.#now();
    const { ref, name } = frame.nodeById.get(node) ?? {};
    if (ref?.kind !== 'actor') return say('Steps are counted around an actor');
    const steps = stepAround(ref.id)(view).ego?.steps ?? 0;
    change(stepAround(ref.id));
    say(steps === 0 ? 'The whole network' : `${plural(steps, 'step')} around ${name}`);
  }

  /** The shortest way between the two that are chosen. */
  #way(): void {
    const { view, change, say } = this.#now();
    const [from, to, ...rest] = chosenOf(view);
    if (view.path) change(setPath(null));
    else if (from && to && rest.length === 0) change(setPath([from, to]));
    else say('Choose two actors for the way between them: Shift with Enter adds one');
  }
}
