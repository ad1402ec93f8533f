/** What lies where in a picture: square cells, each with a list of all that touches it (a uniform grid; Bentley and Friedman 1979). */
import type { Box } from './boxes';

/** Pixels. About as high as a name, so that one in a crowd has a cell that lies within it. */
const CELL = 8;

/** Asked of a box, it looks at no more than what touches the box's cells, and at the first that answers only. */
export class Cells<T> {
  readonly #columns: number;
  readonly #rows: number;
  readonly #lists: T[][] = [];

  constructor({ width, height }: { readonly width: number; readonly height: number }) {
    this.#columns = Math.max(1, Math.ceil(width / CELL));
    this.#rows = Math.max(1, Math.ceil(height / CELL));
  }

  /** What lies outside of the picture is in no cell. */
  add(thing: T, box: Box): void {
    this.#some(box, (at) => {
      (this.#lists[at] ??= []).push(thing);
      return false;
    });
  }

  /** `box` within the picture: whether the test holds for anything that touches its cells. */
  some(box: Box, test: (thing: T) => boolean): boolean {
    return this.#some(box, (at) => this.#lists[at]?.some(test) ?? false);
  }

  /** Whatever touches the box's cells, each once. */
  near(box: Box): Set<T> {
    const found = new Set<T>();
    this.#some(box, (at) => {
      for (const thing of this.#lists[at] ?? []) found.add(thing);
      return false;
    });
    return found;
  }

  #some({ left, right, top, bottom }: Box, test: (at: number) => boolean): boolean {
    const [first, last] = [Math.max(0, Math.floor(left / CELL)), Math.min(this.#columns - 1, Math.floor(right / CELL))];
    const [from, to] = [Math.max(0, Math.floor(top / CELL)), Math.min(this.#rows - 1, Math.floor(bottom / CELL))];
    for (let row = from; row <= to; row++)
      for (let column = first; column <= last; column++) if (test(row * this.#columns + column)) return true;
    return false;
  }
}
