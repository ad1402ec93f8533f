/** Phrases still waiting for a verb whose subject they may be: a stack, the nearest on top. */
import type { NounPhrase } from './types';

export class Waiting {
  readonly #phrases: NounPhrase[] = [];

  push(np: NounPhrase): void {
    this.#phrases.push(np);
  }
  nearest(): NounPhrase | undefined {
    return this.#phrases.at(-1);
  }
  /** The nearest, by the first phrase of its coordination; it waits no longer. */
  take(): NounPhrase | null {
    const np = this.#phrases.pop() ?? null;
    return np?.lead ?? np;
  }
  remove(np: NounPhrase | null): void {
    const at = np ? this.#phrases.lastIndexOf(np) : -1;
    if (at >= 0) this.#phrases.splice(at, 1);
  }
  clear(): void {
    this.#phrases.length = 0;
  }
}
