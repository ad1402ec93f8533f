/** What `npm run bench:timeline` loads in Chromium: our timeline and vis-timeline on the same invented events, and a stopwatch. */
import { mount, unmount } from 'svelte';
import { DataSet, Timeline as VisTimeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import Timeline from '../src/app/timeline/Timeline.svelte';
import { ViewStore } from '../src/app/view/history.svelte';
import { letGo, patch } from '../src/app/view/producers';
import { indexGraph, type GraphIndex } from '../src/graph/lookup';
import { openTimeline } from '../src/scenes/timeline/prepare';
import { syntheticGraph } from '../tests/support/synthetic';

export interface Measured {
  /** Milliseconds from an opened story to pixels. */
  readonly firstPaint: number;
  /** Milliseconds between two frames, in each of the phases. */
  readonly frames: Readonly<Record<Phase, readonly number[]>>;
  /** The most DOM nodes at any time. */
  readonly nodes: number;
}
export type Phase = 'pan' | 'zoom' | 'play';

/** One of the two under test: `pan` and `zoom` do one step of a gesture, `mark` finds something that stands for an event. */
interface Subject {
  readonly mark: string;
  pan(): void;
  zoom(by: number): void;
  play(): void;
  close(): void;
}

/** Frames of a phase, and the milliseconds after which a slow one is cut short. */
const FRAMES = 60;
const LONGEST = 20_000;
/** Zoom of one step; sixty of them show a four-hundredth of the story. */
const STEP = 1.105;
const PAN = 12;

let story: { size: number; index: GraphIndex } | null = null;
/** A story opened as the page opens one, before the clock of a first paint starts; milliseconds that its indexes take. */
export function openStory(size: number): number {
  const graph = syntheticGraph({ events: size, seed: 11 });
  const begun = performance.now();
  const index = indexGraph(graph);
  openTimeline(index);
  story = { size, index };
  return performance.now() - begun;
}

function ours(index: GraphIndex, target: HTMLElement): Subject {
  const store = new ViewStore((view) => view);
  const component = mount(Timeline, {
    target,
    props: {
      index,
      theme: 'light',
      get view() {
        return store.view;
      },
      onview: (change, how) => store.change(patch(change), how),
      onletgo: () => store.change(letGo),
    },
  });
  const wheel = (init: WheelEventInit) => {
    const lanes = target.querySelector('.lanes');
    const box = lanes?.getBoundingClientRect();
    const at = { clientX: (box?.left ?? 0) + 700, clientY: (box?.top ?? 0) + 100 };
    lanes?.dispatchEvent(new WheelEvent('wheel', { ...at, bubbles: true, cancelable: true, ...init }));
  };
  return {
    mark: '.lanes [data-ref^="event:"], .lanes path',
    pan: () => wheel({ deltaX: PAN }),
    zoom: (by) => wheel({ deltaY: -Math.log2(by) / 0.006, ctrlKey: true }),
    play: () => target.querySelector<HTMLElement>('[aria-label^="Play"], [aria-label^="Pause"]')?.click(),
    close: () => void unmount(component),
  };
}

function vis({ graph, intervals, actors }: GraphIndex, target: HTMLElement): Subject {
  const items = graph.events.flatMap(({ id, title, actors: [group] }) => {
    const at = intervals.get(id);
    return at ? [{ id, content: title, start: new Date(at.from), end: new Date(at.to), group: group ?? '' }] : [];
  });
  // As many lanes as ours shows; the rest goes into one.
  const lanes = [...new Set(items.map(({ group }) => group))].slice(0, 9);
  for (const item of items) if (!lanes.includes(item.group)) item.group = 'rest';
  const groups = [...lanes, 'rest'].map((id) => ({ id, content: actors.get(id)?.name ?? 'others' }));
  const timeline = new VisTimeline(target, new DataSet(items), new DataSet(groups), { height: 520, stack: true });
  return {
    mark: '.vis-item',
    pan() {
      const { start, end } = timeline.getWindow();
      const by = ((end.getTime() - start.getTime()) * PAN) / target.clientWidth;
      timeline.setWindow(start.getTime() + by, end.getTime() + by, { animation: false });
    },
    zoom: (by) => {
      const { start, end } = timeline.getWindow();
      const [middle, half] = [(start.getTime() + end.getTime()) / 2, (end.getTime() - start.getTime()) / 2 / by];
      timeline.setWindow(middle - half, middle + half, { animation: false });
    },
    play: () => undefined,
    close: () => timeline.destroy(),
  };
}

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

export async function measure(who: 'ours' | 'vis'): Promise<Measured> {
  if (!story) throw new Error('bench: no story was opened');
  const target = document.createElement('div');
  target.style.cssText = 'width: 1400px; height: 620px';
  document.body.append(target);
  let nodes = 0;
  const count = () => (nodes = Math.max(nodes, document.querySelectorAll('*').length));
  const begun = performance.now();
  const subject = (who === 'ours' ? ours : vis)(story.index, target);
  while (!target.querySelector(subject.mark)) await frame();
  await frame();
  const firstPaint = performance.now() - begun;
  count();

  /** Time between frames while `step` is done once in each. */
  async function phase(step: (number: number) => void, most = FRAMES): Promise<number[]> {
    const times: number[] = [];
    const start = performance.now();
    let last = await frame();
    for (let i = 0; i < most && performance.now() - start < LONGEST; i++) {
      step(i);
      const now = await frame();
      times.push(now - last);
      last = now;
      if (i % 10 === 0) {
        count();
        last = await frame();
      }
    }
    return times;
  }
  const whole = await phase(() => subject.pan());
  const inward = await phase(() => subject.zoom(STEP));
  const near = await phase(() => subject.pan());
  const outward = await phase(() => subject.zoom(1 / STEP));
  subject.play();
  const play = who === 'ours' ? await phase(() => undefined) : [];
  subject.play();
  subject.close();
  target.remove();
  return { firstPaint, frames: { pan: [...whole, ...near], zoom: [...inward, ...outward], play }, nodes };
}

Object.assign(window, { bench: { openStory, measure } });
