/** Ladders of sizes: how the processor's time for each kind of work grows when a thing doubles. */
import { networkSvg, timelineSvg } from '../../src/export/figure';
import { indexGraph } from '../../src/graph/lookup';
import { parseGraph } from '../../src/graph/parse';
import type { StoryGraph } from '../../src/graph/schema';
import { readArticleFacts } from '../../src/reading/read';
import { networkScene } from '../../src/scenes/network/scene';
import { widthOfText } from '../../src/scenes/text';
import { columnsOf } from '../../src/scenes/timeline/data/columns';
import { openTimeline } from '../../src/scenes/timeline/data/prepare';
import { timelineScene } from '../../src/scenes/timeline/scene';
import { DEFAULT_VIEW } from '../../src/scenes/view';
import { buildStory } from '../../src/story/build';
import { readAll } from './article-file';
import { exponentOf, type Point } from './exponent';
import type { Ladder } from './ladder';
import { LADDERS } from './ladder-kinds';
import type { Attack, Outcome } from './part';
import { parser } from '../support/parser';

/** A ladder ends at the rung that takes so many seconds, or after so many rungs; it has a few whatever they take. */
const ENOUGH = 1;
const RUNGS = { fewest: 4, most: 10 };
/**
 * What is steeper is measured again, up to so often, and of each rung the least time counts: what another program on the
 * machine, the collector or the compiler adds is no fault, and does not come twice at one rung.
 */
const STEEPEST = 1.2;
const AGAIN = 5;

export async function ladders(): Promise<Attack> {
  return {
    step(number): Outcome {
      const ladder = LADDERS[number];
      if (!ladder) return { tries: 0, faults: [] };
      return climbed(ladder);
    },
  };
}

function climbed(ladder: Ladder): Outcome {
  warm(ladder);
  const times: Times = new Map();
  climb(ladder, times);
  let exponents = exponentsOf(times);
  for (let i = 0; i < AGAIN && steepOf(exponents).length > 0; i++) {
    climb(ladder, times);
    exponents = exponentsOf(times);
  }
  const steepest = Math.max(0, ...exponents.values());
  return {
    tries: 1,
    faults: steepOf(exponents).map(
      ([work, value]) =>
        `${ladder.name}: ${work} takes time that grows with the power ${value.toFixed(2)} of the size.`,
    ),
    figures: { [`exponent of ${ladder.name}`]: Number(steepest.toFixed(2)) },
  };
}

const steepOf = (exponents: ReadonlyMap<string, number>) => [...exponents].filter(([, value]) => value > STEEPEST);

/** Compiled code and an unpacked language model before anything is measured. */
function warm(ladder: Ladder): void {
  for (let i = 0; i < 3; i++) rung(ladder, ladder.base);
}

/** For each kind of work, the least seconds that each size has taken. */
type Times = Map<string, Map<number, number>>;

/** Where the times are long enough to tell. */
function exponentsOf(times: Times): Map<string, number> {
  const exponents = [...times].map(([work, bySize]) => {
    const points = [...bySize].map(([size, seconds]): Point => ({ size, seconds }));
    return [work, exponentOf(points.sort((a, b) => a.size - b.size))] as const;
  });
  return new Map(exponents.flatMap(([work, value]) => (value === null ? [] : [[work, value] as const])));
}

function climb(ladder: Ladder, known: Times): void {
  for (let i = 0, spent = 0; i < RUNGS.fewest || (i < RUNGS.most && spent < ENOUGH); i++) {
    const times = rung(ladder, ladder.base * 2 ** i);
    spent = times.reduce((sum, { seconds }) => sum + seconds, 0);
    for (const { work, size, seconds } of times) {
      const bySize = known.get(work) ?? new Map<number, number>();
      known.set(work, bySize.set(size, Math.min(seconds, bySize.get(size) ?? Infinity)));
    }
  }
}

interface Clock {
  readonly work: string;
  readonly size: number;
  /** Of the processor. */
  readonly seconds: number;
}

/** What each kind of work takes on one size, which is the ladder's but where a kind of work has another. */
function rung(ladder: Ladder, size: number): Clock[] {
  const times: Clock[] = [];
  const clocked = <T>(work: string, done: () => T, own = size): T => {
    const { seconds, result } = fastest(done);
    times.push({ work, size: own, seconds });
    return result;
  };
  const graph = 'graph' in ladder ? ladder.graph(size) : read(ladder.files(size), clocked);
  if (graph) open(graph, clocked);
  return times;
}
type Clocked = <T>(work: string, done: () => T, own?: number) => T;

function read(files: Parameters<typeof readAll>[0], clocked: Clocked): StoryGraph | null {
  const { articles } = clocked('reading the file', () => readAll(files));
  if (articles.length === 0) return null;
  // a file that is too large for a table is read as a text, which is longer than the table's
  const length = articles.reduce((sum, { text }) => sum + text.length, 0);
  clocked('reading', () => articles.map((article) => readArticleFacts(article, parser)), length);
  return clocked('building', () => buildStory(articles, { title: 'A ladder', timeZone: 'UTC', parser }), length).graph;
}

function open(graph: StoryGraph, clocked: Clocked): void {
  const json = JSON.stringify(graph);
  clocked('opening', () => {
    const parsed = parseGraph(json);
    if (!parsed.ok) throw new Error(`A graph on a ladder is refused: ${parsed.problem}`);
    const index = indexGraph(parsed.graph);
    columnsOf(index);
    openTimeline(index);
  });
  const size = { width: 1200, height: 700 };
  const look = {
    theme: 'light',
    textWidth: widthOfText,
    locale: 'en-GB',
    looseOpen: false,
    figure: false,
  } as const;
  clocked('the timeline', () => timelineScene(openTimeline(indexGraph(graph)), DEFAULT_VIEW, size, look));
  clocked('the network', () =>
    networkScene(indexGraph(graph), DEFAULT_VIEW, size, { theme: 'light', textWidth: widthOfText }),
  );
  clocked('the timeline’s figure', () => timelineSvg(indexGraph(graph), DEFAULT_VIEW));
  clocked('the network’s figure', () => networkSvg(indexGraph(graph), DEFAULT_VIEW));
}

/** The least of three is what the work itself takes; long work, which noise changes little, is done once. */
function fastest<T>(work: () => T): { seconds: number; result: T } {
  const first = timed(work);
  if (first.seconds > 0.3) return first;
  return { result: first.result, seconds: Math.min(first.seconds, timed(work).seconds, timed(work).seconds) };
}

function timed<T>(work: () => T): { seconds: number; result: T } {
  const begun = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(begun);
  return { seconds: (user + system) / 1e6, result };
}
