/** Networks of any size for the benchmark of the network, the same for the same size. */
import type { StoryGraph } from '../../src/graph/schema';
import { DAY, isoDate } from '../../src/graph/time';
import { seeded } from './synthetic';

export const START = Date.UTC(2021, 0, 1);
export const DAYS = 1000;
const EDGES_A_NODE = 3;

export interface InventedNetwork {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  /** One event each, on a day of the story. */
  readonly edges: readonly {
    readonly id: string;
    readonly source: number;
    readonly target: number;
    readonly day: number;
  }[];
}

/** No pair twice, places in a disc, so that the corners of the panel are free to drag from. */
export function invent(count: number): InventedNetwork {
  const random = seeded(count);
  const below = (most: number) => Math.floor(random() * most);
  const nodes = Array.from({ length: count }, (_, i) => {
    const [angle, radius] = [random() * 2 * Math.PI, Math.sqrt(random()) * 1000];
    return { id: `a${i}`, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
  const pairs = new Set<number>();
  while (pairs.size < count * EDGES_A_NODE) {
    const [source, target] = [below(Math.ceil(random() * count)), below(count)];
    if (source !== target) pairs.add(source * count + target);
  }
  const edges = [...pairs].map((pair, i) => {
    return { id: `e${i}`, source: Math.floor(pair / count), target: pair % count, day: below(DAYS) };
  });
  return { nodes, edges };
}

/** As a graph of ours. */
export function storyOf({ nodes, edges }: InventedNetwork): StoryGraph {
  return {
    format: 'dateline-graph',
    version: 2,
    title: 'Bench',
    timeZone: 'UTC',
    inputHash: '0',
    articles: [],
    places: [],
    actors: nodes.map(({ id, x, y }) => ({
      id,
      name: id,
      kind: 'person' as const,
      aliases: [],
      roles: [],
      memberOf: null,
      mentions: [],
      position: { x, y },
    })),
    events: edges.map(({ id, source, target, day }) => ({
      id,
      title: id,
      type: 'ASSAULT' as const,
      mode: null,
      contexts: [],
      titleKind: 'composed',
      rank: 1,
      lacks: null,
      status: 'happened' as const,
      when: {
        start: isoDate(START + day * DAY),
        end: isoDate(START + day * DAY),
        granularity: 'day' as const,
        basis: 'stated' as const,
        text: null,
      },
      places: [],
      actors: [`a${source}`],
      targets: [`a${target}`],
      reports: [],
      claims: [],
      links: [],
      salience: 0.5,
    })),
  };
}
