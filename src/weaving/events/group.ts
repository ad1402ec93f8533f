/** Tellings that report one event. */
import type { Telling } from './telling';

export interface Group {
  readonly tellings: Telling[];
  /** Why each telling but the first is here, by its index: for `--explain`. */
  readonly reasons: Map<number, string>;
}
