/** What the runner and the parts of the attack know of each other. */

/** One part: so many steps, each worked out from the seed and its number alone, each in a child that is ended if it overruns. */
export interface Part {
  readonly name: string;
  /** What one try is, as the table says it. */
  readonly tries: string;
  /** At full scale. */
  readonly steps: number;
  /** Milliseconds that one step may take on a busy machine; longer is a hang, and a fault. */
  readonly limit: number;
  /** How many children work at it at once. */
  readonly hands: number;
  /** Called in the child. Rejects where the machine cannot run the part at all, which is no fault of the product. */
  open(settings: Settings): Promise<Attack>;
}

export interface Settings {
  readonly seed: number;
  /** Share of the full run: parts whose steps are long make them shorter by it. */
  readonly scale: number;
}

export interface Attack {
  step(number: number): Outcome | Promise<Outcome>;
  /** The files that a step is about, by name, for whoever looks into its fault. */
  evidence?(number: number): Readonly<Record<string, string | Uint8Array>>;
  close?(): Promise<void>;
}

export interface Outcome {
  readonly tries: number;
  /** One sentence each. */
  readonly faults: readonly string[];
  /** What was measured or counted, by name; figures of one name are added up. */
  readonly figures?: Readonly<Record<string, number>>;
}

/** What a thrown thing says, with the line of ours that threw it. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const at = error.stack?.split('\n').find((line) => /^\s+at /.test(line) && !line.includes('node:')) ?? '';
  return `${error.name}: ${error.message.slice(0, 300)} ${at.trim()}`.trim();
}
