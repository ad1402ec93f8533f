/** Whether the page is being printed: what only paper needs is made then, and before the browser lays the sheets out. */
import { flushSync } from 'svelte';

export class Printing {
  now = $state(false);

  /** Returns the function that ends it. */
  listen(): () => void {
    const set = (now: boolean) => () => flushSync(() => (this.now = now));
    const [begin, end] = [set(true), set(false)];
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }
}
