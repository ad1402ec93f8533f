/**
 * By what means the network is drawn: by sigma while the browser gives it WebGL, else as SVG. What was lost (to sleep, a
 * driver, a phone's background tab) is tried anew when the browser gives it back, when the page is seen again, and when
 * somebody asks.
 */
import { giveBack, hasWebGL } from './webgl';

/** Losses within so many milliseconds after which a context that comes back is not trusted: a driver that fails fails on. */
const DISTRUST = { losses: 4, within: 60_000 } as const;

export class Means {
  /** `none`: this browser has not had it yet. `lost`: it had, or could not make of it what sigma needs. */
  webgl: 'given' | 'lost' | 'none' = $state(hasWebGL() ? 'given' : 'none');
  /** It was asked for, and not given. */
  refused = $state(false);
  /** When it was lost, in milliseconds of this page. */
  #losses: number[] = [];
  /** Waits for the one canvas that is kept of what was lost. */
  #waiting = new AbortController();

  /** A canvas lost its context, and is told of the return; null: sigma could not be made here. */
  lose(canvas: HTMLCanvasElement | null): void {
    // Of several canvases each is told of.
    if (this.webgl === 'lost') return;
    this.webgl = 'lost';
    this.refused = canvas === null;
    const now = performance.now();
    this.#losses = [...this.#losses.filter((then) => then > now - DISTRUST.within), now];
    const { signal } = (this.#waiting = new AbortController());
    if (canvas === null || this.#losses.length >= DISTRUST.losses) return;
    canvas.addEventListener('webglcontextrestored', () => this.#trySeen(), { signal });
    signal.addEventListener('abort', () => giveBack(canvas));
  }

  tryAnew(): void {
    if (this.webgl === 'given') return;
    this.refused = !hasWebGL();
    if (this.refused) return;
    this.#waiting.abort();
    this.webgl = 'given';
  }

  /** What comes back to a page in the background may be taken again before anybody looks. */
  #trySeen(): void {
    if (document.visibilityState === 'visible') this.tryAnew();
  }

  /** Listens to the page's coming back to the front; returns the function that ends it all. */
  listen(): () => void {
    const seen = () => this.#trySeen();
    document.addEventListener('visibilitychange', seen);
    return () => {
      document.removeEventListener('visibilitychange', seen);
      this.#waiting.abort();
    };
  }
}
