/** A child that does one step at a time and is ended when it overruns: a hang is an answer, never the end of the run. */
import { fork, type ChildProcess } from 'node:child_process';
import type { Outcome } from './part';

/** What a child sends. */
export type Report =
  | { readonly kind: 'ready' }
  | { readonly kind: 'cannot'; readonly words: string }
  | { readonly kind: 'done'; readonly outcome: Outcome };
/** What a child is sent. */
export interface Order {
  readonly step: number;
}

export interface Crew {
  /** The module that children run, and its arguments. */
  readonly module: string;
  readonly args: readonly string[];
  /** Milliseconds for one step. */
  readonly limit: number;
}

/** Milliseconds until a child has read its code, opened a browser where it needs one, and is ready. */
const STARTING = 180_000;
/** Milliseconds until a child has closed its browser and taken its files away. */
const CLOSING = 15_000;
/** Megabytes: a step that needs more is a fault, before the machine itself suffers. */
const HEAP = 3000;
/** Garbage is collected on the thread that made it and seldom, so that the ladders clock the work and not the collector's steps. */
const COLLECTOR = ['--single-threaded-gc', '--min-semi-space-size=64', '--max-semi-space-size=64'];

export class Hand {
  #crew: Crew;
  #child: ChildProcess | null = null;

  constructor(crew: Crew) {
    this.#crew = crew;
  }

  /** @throws Error where no child can be made ready: then nothing can be said about the step */
  async step(step: number): Promise<Outcome> {
    const child = (this.#child ??= await this.#start());
    if (!child.connected) return this.#fell('The process died between two steps.');
    child.send({ step } satisfies Order);
    const report = await answer(child, this.#crew.limit);
    if (typeof report === 'string') return this.#fell(report);
    if (report.kind !== 'done') throw new Error(`A child answered "${report.kind}" to a step.`);
    return report.outcome;
  }

  #fell(words: string): Outcome {
    this.end();
    return { tries: 1, faults: [words] };
  }

  /** At once, whatever it is doing. */
  end(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  /** When it has put away what it opened. */
  async letGo(): Promise<void> {
    const child = this.#child;
    if (!child) return;
    child.disconnect();
    await answer(child, CLOSING);
    this.end();
  }

  async #start(): Promise<ChildProcess> {
    const { module, args } = this.#crew;
    const child = fork(module, [...args], {
      execArgv: [`--max-old-space-size=${HEAP}`, ...COLLECTOR],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let said = '';
    child.stderr?.on('data', (text: Buffer) => (said = `${said}${text.toString()}`.slice(-2000)));
    const report = await answer(child, STARTING);
    if (typeof report !== 'string' && report.kind === 'ready') return child;
    child.kill('SIGKILL');
    const why =
      typeof report === 'string' ? `${report} ${said}` : report.kind === 'cannot' ? report.words : report.kind;
    throw new Error(`A child could not be made ready: ${why}`);
  }
}

/** The child's next report, or a sentence: it did not end in time, or it died. */
function answer(child: ChildProcess, limit: number): Promise<Report | string> {
  return new Promise((resolve) => {
    const settle = (value: Report | string) => {
      clearTimeout(timer);
      child.off('message', heard).off('exit', died);
      resolve(value);
    };
    const heard = (report: Report) => settle(report);
    const died = (code: number | null, signal: string | null) =>
      settle(`The process died (${signal ?? `status ${code ?? '?'}`}).`);
    const timer = setTimeout(() => settle(`A hang: not done after ${limit / 1000} s.`), limit);
    child.on('message', heard).on('exit', died);
  });
}
