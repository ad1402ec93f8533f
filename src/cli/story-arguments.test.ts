import { describe, expect, it } from 'vitest';
import { parseGraph } from './story-arguments';

const cacheOf = (args: readonly string[], config: Readonly<Record<string, string | boolean>>) => {
  const command = parseGraph(['articles', ...args], config);
  return command.kind === 'graph' ? command.cache : command;
};

describe('a cache that is configured', () => {
  it('is none where the command line wants none', () => expect(cacheOf(['--no-cache'], { cache: 'kept' })).toBeNull());

  it('is that of the command line where the configuration wants none', () =>
    expect(cacheOf(['--cache', 'kept'], { 'no-cache': true })).toEqual({ folder: 'kept' }));

  it('is what the configuration says where the command line says nothing', () => {
    expect(cacheOf([], { cache: 'kept' })).toEqual({ folder: 'kept' });
    expect(cacheOf([], { 'no-cache': true })).toBeNull();
  });

  it('contradicts what stands beside it', () => {
    expect(() => cacheOf([], { cache: 'kept', 'no-cache': true })).toThrow('contradict each other');
    expect(() => cacheOf(['--cache', 'a', '--no-cache'], {})).toThrow('contradict each other');
  });
});
