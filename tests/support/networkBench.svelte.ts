/**
 * The page of `npm run bench:network`: one invented network drawn by ours, by plain sigma with reducers and by cytoscape.js.
 * The driver (.config/bench-network.js) calls `start`, then steps a time window and drags; all that is measured happens here.
 */
import cytoscape from 'cytoscape';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { flushSync, mount } from 'svelte';
import Network from '../../src/app/network/Network.svelte';
import { indexGraph } from '../../src/graph/lookup';
import { DAY, type Interval } from '../../src/graph/time';
import { DEFAULT_VIEW } from '../../src/scenes/view';
import { DAYS, START, invent, storyOf, type InventedNetwork } from './inventedNetwork';

export interface Drawn {
  /** Milliseconds from the data to the first picture on the screen. */
  readonly firstPaint: number;
  /** Shows the window that begins `step` hundredths into the story. */
  scrub(step: number): void;
}
export type Engine = (network: InventedNetwork, container: HTMLElement) => Promise<Drawn>;

/** A tenth of the story. */
const windowAt = (step: number) => ({
  from: Math.floor(step * (DAYS / 100)),
  to: Math.floor((step + 10) * (DAYS / 100)),
});

/** The picture that was asked for stands on the screen when the frame after the next begins. */
const painted = () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

const ours: Engine = async ({ nodes, edges }, container) => {
  const index = indexGraph(storyOf({ nodes, edges }));
  let window = $state.raw<Interval | null>(null);
  const view = $derived({ ...DEFAULT_VIEW, window });
  const begun = performance.now();
  mount(Network, {
    target: container,
    props: {
      index,
      get view() {
        return view;
      },
      theme: 'light' as const,
      onchange: () => undefined,
    },
  });
  // Its buttons for zooming come with the drawn network.
  while (!container.querySelector('[aria-label="Zoom in"]')) await new Promise(requestAnimationFrame);
  await painted();
  const instant = (day: number) => START + day * DAY;
  return {
    firstPaint: performance.now() - begun,
    scrub(step) {
      const { from, to } = windowAt(step);
      window = { from: instant(from), to: instant(to) };
      flushSync();
    },
  };
};

const sigma: Engine = async ({ nodes, edges }, container) => {
  const begun = performance.now();
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
  await painted();
  return {
    firstPaint: performance.now() - begun,
    scrub(step) {
      window = windowAt(step);
      drawn.refresh({ skipIndexation: true });
    },
  };
};

const cyto: Engine = async ({ nodes, edges }, container) => {
  const begun = performance.now();
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
  await painted();
  return {
    firstPaint: performance.now() - begun,
    scrub(step) {
      const { from, to } = windowAt(step);
      drawn.batch(() => {
        for (const item of items) {
          const ghost = !item.days.some((day) => day >= from && day < to);
          if (ghost === item.ghost) continue;
          item.ghost = ghost;
          item.element.toggleClass('ghost', ghost);
        }
      });
    },
  };
};

const ENGINES = { ours, sigma, cytoscape: cyto };

Object.assign(window, {
  /** Draws a network of `count` nodes and resolves when it stands on the screen. */
  async start(engine: keyof typeof ENGINES, count: number): Promise<number> {
    const network = invent(count);
    const container = document.createElement('div');
    Object.assign(container.style, { position: 'absolute', inset: '0' });
    document.body.append(container);
    const drawn = await ENGINES[engine](network, container);
    Object.assign(window, { drawn });
    return drawn.firstPaint;
  },
  /** Scrubs over `steps` windows, each of which reaches the screen before the next is asked for. */
  async scrub(steps: number): Promise<void> {
    const { drawn } = window as unknown as { drawn: Drawn };
    for (let step = 0; step < steps; step++) {
      // In a frame's own callback: what runs on after a promise, Chromium does not count as script.
      await new Promise<void>((done) =>
        requestAnimationFrame(() => {
          drawn.scrub((step * 90) / steps);
          done();
        }),
      );
      await painted();
    }
  },
  /** Milliseconds of each frame until `stop` is called. */
  frames(): { stop(): number[] } {
    const times: number[] = [];
    let last = performance.now();
    let handle = requestAnimationFrame(function tick(now) {
      times.push(now - last);
      last = now;
      handle = requestAnimationFrame(tick);
    });
    return {
      stop() {
        cancelAnimationFrame(handle);
        return times;
      },
    };
  },
});
