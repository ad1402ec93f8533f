/** The keyboard's hands on the network: a walk from node to neighbour, what is said on the way, and keys for the rest. */
import type { NetworkFrame } from '../../scenes/network/where/frame';
import { keyOf } from '../../scenes/network/keys';
import type { View } from '../../scenes/view';
import { plural } from '../../scenes/words';
import { chosenOf, setEgo, setPath } from '../view/network-producers';
import type { Producer } from '../view/producers';
import { ARROW_KEYS, byInvolvement, stepToward } from './walk';

/** What the keys work on, as it stands when one is pressed. */
interface Walked {
  readonly frame: NetworkFrame;
  readonly view: View;
  /** Null while there is no camera to move. */
  readonly camera: { zoom(direction: 1 | -1): void; fit(): void } | null;
  wordsOn(node: string): string;
  /** Chooses a node, or adds it to those that are chosen. */
  choose(node: string, add: boolean): void;
  open(node: string): void;
  change(producer: Producer): void;
}

export class Walking {
  /** The node that the keyboard stands at. */
  at = $state<string | null>(null);
  /** What is announced. */
  spoken = $state('');
  readonly #now: () => Walked;

  constructor(now: () => Walked) {
    this.#now = now;
  }

  keydown = (event: KeyboardEvent): void => {
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
    const { camera, choose, open } = this.#now();
    const [{ key }, { at }, here] = [event, this, this.#here()];
    if (key === 'Enter' && at !== null) {
      if (event.shiftKey) choose(at, true);
      else open(at);
    } else if (key === 'e' && here !== null) this.#around(here);
    else if (key === 'p') this.#way();
    else if (key === '+' || key === '=') camera?.zoom(1);
    else if (key === '-' || key === '−') camera?.zoom(-1);
    else if (key === '0') camera?.fit();
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
    const { frame, wordsOn } = this.#now();
    if (to === null || to === undefined) {
      this.spoken = 'No neighbour in that direction';
      return;
    }
    this.at = to;
    this.spoken = `${wordsOn(to)}, ${plural(frame.neighbours.get(to)?.length ?? 0, 'neighbour')}`;
  }

  /** One step further around a node than now, and after three steps everything again. */
  #around(node: string): void {
    const { frame, view, change } = this.#now();
    const { ref, name } = frame.nodeById.get(node) ?? {};
    if (ref?.kind !== 'actor') {
      this.spoken = 'Steps are counted around an actor';
      return;
    }
    const steps = view.ego?.id === ref.id ? (view.ego.steps + 1) % 4 : 1;
    change(setEgo(ref.id, steps));
    this.spoken = steps === 0 ? 'The whole network' : `${plural(steps, 'step')} around ${name}`;
  }

  /** The shortest way between the two that are chosen. */
  #way(): void {
    const { view, change } = this.#now();
    const [from, to, ...rest] = chosenOf(view);
    if (view.path) change(setPath(null));
    else if (from && to && rest.length === 0) change(setPath([from, to]));
    else this.spoken = 'Choose two actors for the way between them: Shift with Enter adds one';
  }
}
