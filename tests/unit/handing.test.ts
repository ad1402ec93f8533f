import { describe, expect, it } from 'vitest';
import { checkHanding } from '../handing';
import { productSources } from '../sources';

const check = (files: Record<string, string>) => checkHanding(new Map(Object.entries(files)));
const taking = (props: string) =>
  check({
    'src/app/a.svelte': `<script lang="ts">\n  interface Props { ${props} }\n  let p: Props = $props();\n</script>`,
  });
const store = { 'src/app/view/history.svelte.ts': 'export class ViewStore {}' };

describe('in the app', () => {
  it('a change is handed down in one way', () => {
    const sources = productSources();
    const components = [...sources].filter(([path, source]) => path.endsWith('.svelte') && source.includes('$props()'));
    expect(components.length).toBeGreaterThan(30);
    expect(checkHanding(sources)).toEqual([]);
  });
});

describe('a planted way of another kind', () => {
  it.each([
    'onchoose: (id: string) => void;',
    'choose?: ((id: string) => void) | undefined;',
    'href(id: string): string;',
    'onkeydown: KeyboardEventHandler<HTMLElement>;',
    'press: MouseEventHandler<HTMLElement> | null;',
    'onview: Change;',
    'go: Change;',
    'change: string | null;',
    'change: (producer: Producer) => void;',
    'next: Producer;',
    'onring: RingListener;',
  ])('is found among props: %s', (prop) => expect(taking(prop)).toHaveLength(1));

  it.each([
    'change: Change;',
    'view: View; label: Snippet<[close: () => void]>;',
    'player: Player; stories?: StoryStore | undefined;',
    'once: boolean; only: readonly string[];',
  ])('is none: %s', (props) => expect(taking(props)).toEqual([]));

  it('is found where the props are written beside them', () => {
    expect(check({ 'src/app/a.svelte': '<script>let { a }: { a: () => void } = $props();</script>' })).toHaveLength(1);
    expect(check({ 'src/app/a.svelte': '<script>let { a }: { a: number } = $props();</script>' })).toEqual([]);
  });

  it('is found where it could hide', () => {
    const scripts = [
      'let p = $props();',
      'let p: Elsewhere = $props();',
      'interface Props extends Elsewhere { a: 1 } let p: Props = $props();',
    ];
    for (const script of scripts)
      expect(check({ 'src/app/a.svelte': `<script>${script}</script>` }), script).toHaveLength(1);
  });

  it.each([
    ["import { ViewStore } from './view/history.svelte';"],
    ["import type { ViewStore } from './view/history.svelte';"],
    ["import { getContext } from 'svelte';"],
    ["import { setContext } from 'svelte';"],
    ["import { writable } from 'svelte/store';"],
  ])('is found among imports: %s', (line) => {
    expect(check({ ...store, 'src/app/a.svelte': `<script lang="ts">${line}</script>` })).toHaveLength(1);
    expect(check({ ...store, 'src/app/a.ts': line })).toHaveLength(1);
  });

  it('is none where the view is held', () => {
    const line = "import { ViewStore } from './view/history.svelte';";
    expect(check({ ...store, 'src/app/Story.svelte': `<script lang="ts">${line}</script>` })).toEqual([]);
  });
});
