/** How far some work is, how fast it goes and how long it will take: "reading 120 of 1,000 · 14 a second · 63 s left". */

/** Before so much has gone by, a rate is a guess; in milliseconds. */
const SETTLED = 2000;

/** Below it a rate says less than the time that is left; a second. */
const SLOW = 0.1;

export class Pace {
  #begun: number | null = null;
  #first = 0;

  /** `now`: a clock, in milliseconds. */
  constructor(
    private readonly what: string,
    private readonly now: () => number = () => performance.now(),
  ) {}

  line(done: number, total: number): string {
    const now = this.now();
    if (this.#begun === null) [this.#begun, this.#first] = [now, done];
    const far = `${this.what} ${count(done)} of ${count(total)}`;
    const [elapsed, more] = [now - this.#begun, done - this.#first];
    if (elapsed < SETTLED || more === 0) return far;
    const rate = (more / elapsed) * 1000;
    const left = (total - done) / rate;
    const speed = rate < SLOW ? '' : ` · ${rate >= 10 ? count(Math.round(rate)) : rate.toFixed(1)} a second`;
    return `${far}${speed} · ${duration(left)} left`;
  }
}

const count = (n: number): string => n.toLocaleString('en-GB');

function duration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  if (whole < 100) return `${whole} s`;
  const minutes = Math.round(whole / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
