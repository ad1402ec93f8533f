/** What `npm run bench:timeline` loads in Chromium: our timeline and vis-timeline on the same invented events, and a stopwatch. */
import { mount } from 'svelte';
import { DataSet, Timeline as VisTimeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import { Hover } from '../src/app/hover.svelte';
import Timeline from '../src/app/timeline/Timeline.svelte';
import { ViewStore } from '../src/app/view/history.svelte';
import { indexGraph, type GraphIndex } from '../src/graph/lookup';
import { openTimeline } from '../src/scenes/timeline/data/prepare';
import { syntheticGraph } from '../tests/support/synthetic';

export interface Moved {
  /** Milliseconds between two frames, in each of the phases. */
  readonly frames: Readonly<Record<Phase, readonly number[]>>;
  /** The most DOM nodes in any frame. */
  readonly nodes: number;
}
export type Phase = 'pan' | 'zoom' | 'play';

/** One of the two under test: `pan` and `zoom` do one step of a gesture, `mark` finds something that stands for an event. */
interface Subject {
  readonly mark: string;
  readonly plays: boolean;
  pan(): void;
  zoom(by: number): void;
  play(): void;
}

/** Frames of a phase, and the milliseconds after which a slow one is cut short. */
const FRAMES = 60;
const LONGEST = 20_000;
/** Zoom of one step; sixty of them show a four-hundredth of the story. */
const STEP = 1.105;
const PAN = 12;

let story: { index: GraphIndex } | null = null;
/** A story opened as the page opens one, before the clock of a first paint starts. */
export function openStory(size: number): void {
  const index = indexGraph(syntheticGraph({ events: size, seed: 11 }));
  openTimeline(index);
  story = { index };
}

function ours(index: GraphIndex, target: HTMLElement): Subject {
  const store = new ViewStore((view) => view);
  mount(Timeline, {
    target,
    props: {
      index,
      theme: 'light',
      hover: new Hover(),
      get view() {
        return store.view;
      },
      change: store.change,
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
    plays: true,
    pan: () => wheel({ deltaX: PAN }),
    zoom: (by) => wheel({ deltaY: -Math.log2(by) / 0.006, ctrlKey: true }),
    play: () => target.querySelector<HTMLElement>('[aria-label^="Play"], [aria-label^="Pause"]')?.click(),
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
    plays: false,
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
  };
}

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

let subject: Subject | null = null;
/** Puts one of the two on the page; milliseconds from an opened story to pixels. */
export async function begin(who: 'ours' | 'vis'): Promise<number> {
  if (!story) throw new Error('bench: no story was opened');
  const target = document.createElement('div');
  target.style.cssText = 'width: 1400px; height: 620px';
  document.body.append(target);
  const begun = performance.now();
  subject = (who === 'ours' ? ours : vis)(story.index, target);
  while (!target.querySelector(subject.mark)) await frame();
  await frame();
  return performance.now() - begun;
}

/** Everything that moves, and nothing else: script time is counted from its call to its end. */
export async function move(): Promise<Moved> {
  if (!subject) throw new Error('bench: nothing is on the page');
  const { pan, zoom, play } = subject;
  const all = document.getElementsByTagName('*');
  let nodes = 0;
  /** Time between frames while `step` is done once in each. */
  async function phase(step: () => void): Promise<number[]> {
    const times: number[] = [];
    const start = performance.now();
    let last = await frame();
    for (let i = 0; i < FRAMES && performance.now() - start < LONGEST; i++) {
      step();
      const now = await frame();
      times.push(now - last);
      last = now;
      nodes = Math.max(nodes, all.length);
    }
    return times;
  }
  const whole = await phase(pan);
  const inward = await phase(() => zoom(STEP));
  const near = await phase(pan);
  const outward = await phase(() => zoom(1 / STEP));
  play();
  const playing = subject.plays ? await phase(() => undefined) : [];
  play();
  return { frames: { pan: [...whole, ...near], zoom: [...inward, ...outward], play: playing }, nodes };
}

Object.assign(window, { bench: { openStory, begin, move } });
