/** An attempt at opening something: how it tells how far it is, and how it learns that nobody waits for it any more. */
export interface Progress {
  /** What is being done; said aloud when it changes. */
  readonly step: string;
  /** How far that is; seen and not said. Empty where nobody knows. */
  readonly count: string;
  /** When the attempt began, by the page's clock. */
  readonly begun: number;
}

export interface Task {
  readonly signal: AbortSignal;
  step(words: string): void;
  /** How far the step is. */
  count(words: string): void;
}
