import { describe, expect, it } from 'vitest';
import { requireMemory } from './memory';

/** A heap as Node has it that was started with --max-old-space-size=2000. */
const heap = (megabytes: number) => ({ used_heap_size: megabytes * 2 ** 20, heap_size_limit: 2048 * 2 ** 20 });

describe('memory', () => {
  it('that is nearly used up is said, with what to do', () => {
    expect(() => requireMemory(heap(1750))).toThrow(
      /more than the 2000 MB of memory.*Read fewer.*--max-old-space-size=4000/,
    );
  });

  it('is enough else', () => {
    expect(() => requireMemory(heap(1650))).not.toThrow();
    expect(() => requireMemory()).not.toThrow();
  });
});
