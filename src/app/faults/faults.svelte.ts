/** What went wrong where no panel's guard reaches: in a gesture, a timer, a promise. It is said, and the page goes on. */
import { detailsOf } from './details';

/** Of a gesture that goes on something fails with every move: that is told once, with a number. */
interface Fault {
  readonly details: string;
  readonly times: number;
}
/** Different ones kept at most. */
const MOST = 10;

/** A guard tells of an error in its own panel: for the console alone. */
let guarded = false;
export function reportGuarded(error: unknown): void {
  guarded = true;
  reportError(error);
  guarded = false;
}

export class Faults {
  list: readonly Fault[] = $state.raw([]);

  /** Returns the function that stops listening. */
  listen(): () => void {
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener('error', (event) => !guarded && !isHarmless(event) && this.#add(event.error ?? event.message), {
      signal,
    });
    addEventListener('unhandledrejection', ({ reason }) => this.#add(reason), { signal });
    return () => listening.abort();
  }

  dismiss(): void {
    this.list = [];
  }

  #add(error: unknown): void {
    const details = detailsOf(error);
    if (FOREIGN.test(details)) return;
    const known = this.list.find((fault) => fault.details === details);
    const others = this.list.filter((fault) => fault !== known);
    this.list = [...others.slice(1 - MOST), { details, times: (known?.times ?? 0) + 1 }];
  }
}

/** What a browser's extension does wrong is not the page's. */
const FOREIGN = /\b[a-z-]+-extension:\/\//;

/** Browsers report as an error that a size changed while sizes were told; it is told in the next frame. */
const isHarmless = ({ error, message }: ErrorEvent): boolean => !error && message.startsWith('ResizeObserver loop');
