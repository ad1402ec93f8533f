/**
 * The page of `npm run bench:network`: one invented network drawn by ours, by plain sigma with reducers and by cytoscape.js.
 * The driver (.config/bench-network.js) calls `start`, then steps a time window and drags; all that is measured happens here.
 */
import cytoscape from 'cytoscape';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { flushSync, mount } from 'svelte';
import { Hover } from '../../src/app/hover.svelte';
import Network from '../../src/app/network/Network.svelte';
import { indexGraph } from '../../src/graph/lookup';
import type { StoryGraph } from '../../src/graph/schema';
import { DAY, type Interval } from '../../src/graph/time';
import { DEFAULT_VIEW } from '../../src/scenes/view';
import { DAYS, START, invent, storyOf, type InventedNetwork } from './invented-network';

/** Draws a network; the answer shows the window that begins `step` hundredths into the story. */
export type Engine = (
  network: InventedNetwork & { readonly story: StoryGraph },
  container: HTMLElement,
) => Promise<(step: number) => void>;

/** Steps of a scrub that are made however long they take. */
const LEAST_STEPS = 5;

/** A tenth of the story. */
const windowAt = (step: number) => ({
  from: Math.floor(step * (DAYS / 100)),
  to: Math.floor((step + 10) * (DAYS / 100)),
});

/** In a frame's own callback: what runs on after a promise, Chromium does not count as script. */
const inFrame = (work: () => void) =>
  new Promise<void>((done) =>
    requestAnimationFrame(() => {
      work();
      done();
    }),
  );

/** Resolves when the graphics process has drawn all that it was sent: a frame's callback comes long before. */
async function finished(container: HTMLElement): Promise<void> {
  // Cytoscape draws in a frame of its own, after what was asked of it.
  await inFrame(() => undefined);
  await inFrame(() => undefined);
  for (const canvas of container.querySelectorAll('canvas')) {
    const gl = canvas.getContext('webgl2');
    // What is read back must have been drawn.
    if (gl) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    else canvas.getContext('2d')?.getImageData(0, 0, 1, 1);
  }
}

const ours: Engine = async ({ story }, container) => {
  const index = indexGraph(story);
  let window = $state.raw<Interval | null>(null);
  const view = $derived({ ...DEFAULT_VIEW, everyone: true, window });
  mount(Network, {
    target: container,
    props: {
      index,
      get view() {
        return view;
      },
      theme: 'light' as const,
      hover: new Hover(),
      change: () => undefined,
    },
  });
  // Its buttons for zooming come with the drawn network.
  while (!container.querySelector('[aria-label="Zoom in"]')) await new Promise(requestAnimationFrame);
  const instant = (day: number) => START + day * DAY;
  return (step) => {
    const { from, to } = windowAt(step);
    window = { from: instant(from), to: instant(to) };
    flushSync();
  };
};

const sigma: Engine = async ({ nodes, edges }, container) => {
  const graph = new MultiDirectedGraph();
  for (const { id, x, y } of nodes) graph.addNode(id, { x, y, size: 4, label: id, color: '#63605a' });
  const days: number[][] = nodes.map(() => []);
  for (const { id, source, target, day } of edges) {
    graph.addEdgeWithKey(id, `a${source}`, `a${target}`, { size: 1.5, color: '#b3261e', day });
    days[source]?.push(day);
    days[target]?.push(day);
  }
  nodes.forEach(({ id }, i) => graph.setNodeAttribute(id, 'days', days[i]));
  let window = { from: 0, to: DAYS };
  const within = (day: unknown) => typeof day === 'number' && day >= window.from && day < window.to;
  const drawn = new Sigma(graph, container, {
    enableEdgeEvents: true,
    nodeReducer: (_, data) =>
      Array.isArray(data['days']) && data['days'].some(within) ? data : { ...data, color: '#cfcac0', zIndex: 0 },
    edgeReducer: (_, data) => (within(data['day']) ? data : { ...data, color: '#cfcac0', zIndex: 0 }),
  });
  return (step) => {
    window = windowAt(step);
    drawn.refresh({ skipIndexation: true });
  };
};

const cyto: Engine = async ({ nodes, edges }, container) => {
  const drawn = cytoscape({
    container,
    layout: { name: 'preset' },
    autoungrabify: true,
    elements: [
      ...nodes.map(({ id, x, y }) => ({ data: { id, label: id }, position: { x, y } })),
      ...edges.map(({ id, source, target }) => ({ data: { id, source: `a${source}`, target: `a${target}` } })),
    ],
    style: [
      { selector: 'node', style: { width: 8, height: 8, 'background-color': '#63605a' } },
      { selector: 'edge', style: { width: 1.5, 'line-color': '#b3261e', 'curve-style': 'haystack' } },
      { selector: 'node.ghost', style: { 'background-color': '#cfcac0' } },
      { selector: 'edge.ghost', style: { 'line-color': '#cfcac0', width: 1 } },
    ],
  });
  const days: number[][] = nodes.map(() => []);
  for (const { source, target, day } of edges) {
    days[source]?.push(day);
    days[target]?.push(day);
  }
  const items = [
    ...nodes.map(({ id }, i) => ({ element: drawn.getElementById(id), days: days[i] ?? [], ghost: false })),
    ...edges.map(({ id, day }) => ({ element: drawn.getElementById(id), days: [day], ghost: false })),
  ];
  return (step) => {
    const { from, to } = windowAt(step);
    drawn.batch(() => {
      for (const item of items) {
        const ghost = !item.days.some((day) => day >= from && day < to);
        if (ghost === item.ghost) continue;
        item.ghost = ghost;
        item.element.toggleClass('ghost', ghost);
      }
    });
  };
};

const ENGINES = { ours, sigma, cytoscape: cyto };

const container = document.createElement('div');
let scrubTo: (step: number) => void = () => undefined;

Object.assign(window, {
  /** Draws a network of `count` nodes; milliseconds from the data to the first picture on the screen. */
  async start(engine: keyof typeof ENGINES, count: number): Promise<number> {
    const network = invent(count);
    const story = storyOf(network);
    Object.assign(container.style, { position: 'absolute', inset: '0' });
    document.body.append(container);
    const begun = performance.now();
    scrubTo = await ENGINES[engine]({ ...network, story }, container);
    await finished(container);
    return performance.now() - begun;
  },
  /** Scrubs over at most `steps` windows in about `most` milliseconds, a frame for each; the steps that were made. */
  async scrub(steps: number, most: number): Promise<number> {
    const begun = performance.now();
    let step = 0;
    while (step < steps && (step < LEAST_STEPS || performance.now() - begun < most)) {
      await inFrame(() => scrubTo((step * 90) / steps));
      step++;
    }
    await finished(container);
    return step;
  },
  /** Counts frames until `stop`, which answers with milliseconds a frame, the time included until the last is drawn. */
  frames(): { stop(): Promise<number> } {
    const begun = performance.now();
    let count = 0;
    let handle = requestAnimationFrame(function tick() {
      count++;
      handle = requestAnimationFrame(tick);
    });
    return {
      async stop() {
        cancelAnimationFrame(handle);
        await finished(container);
        return (performance.now() - begun) / count;
      },
    };
  },
});
