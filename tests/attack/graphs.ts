/** Hostile graph files: each is refused in words, or drawn and opened. */
import { escape } from '../../src/scenes/address/parts';
import { parseGraph } from '../../src/graph/parse';
import type { StoryGraph } from '../../src/graph/schema';
import { harbour } from '../fixtures/harbour';
import { syntheticGraph } from '../support/synthetic';
import { bytesOf } from './article-file';
import { chanceFor, type Chance } from './chance';
import { someView, undrawn } from './drawing';
import { hostileFile } from './hostile-graphs';
import { jsonOf } from './json';
import { wordsOf, type Attack, type Outcome, type Settings } from './part';
import { goTo, openOver, Screen } from './screen';

const EACH = 10;
/** Of the files that are refused, so many are shown to the page. */
const REFUSED_SHOWN = 0.1;
/** Of the things that were changed, so many are opened. */
const MOST_OPENED = 8;
/** Letters of a refusal: a person reads it. */
const LONGEST = 1000;

export async function graphs({ seed }: Settings): Promise<Attack> {
  const sources = [harbour, harbour, syntheticGraph({ events: 30, seed: 4 })];
  const screen = await Screen.start({ story: harbour });
  const filesOf = (chance: Chance) =>
    Array.from({ length: EACH }, () => {
      const source = chance.of(sources);
      return { source, file: hostileFile(jsonOf(source), chance) };
    });
  return {
    evidence: (number) =>
      Object.fromEntries(filesOf(chanceFor(seed, 'graphs', number)).map(({ file }, i) => [`${i}.json`, file])),
    async step(number): Promise<Outcome> {
      const chance = chanceFor(seed, 'graphs', number);
      const faults: string[] = [];
      for (const [i, { file, source }] of filesOf(chance).entries()) {
        const wrong = [...tried(file, chance), ...(await shown(screen, file, source, chance))];
        faults.push(...wrong.map((words) => `File ${i}: ${words}`));
      }
      return { tries: EACH, faults };
    },
    close: () => screen.close(),
  };
}

/** Without a page: refused in words, or drawn. */
function tried(file: string, chance: Chance): string[] {
  try {
    const parsed = parseGraph(file);
    if (parsed.ok) return undrawn(parsed.graph, someView(chance));
    const words = `${parsed.problem} ${parsed.remedy}`;
    const odd = !/[.!?]$/.test(parsed.problem) || /\[object/.test(words) || words.length > LONGEST;
    return odd ? [`It is refused in odd words: ${words.slice(0, 200)}`] : [];
  } catch (error) {
    return [`It threw: ${wordsOf(error)}`];
  }
}

/** Addresses of the first event and of what the source does not have so. */
function changed(graph: StoryGraph, source: StoryGraph): string[] {
  const known = new Set(things(source).map(({ thing }) => JSON.stringify(thing)));
  const others = things(graph).filter(({ thing }) => !known.has(JSON.stringify(thing)));
  return [...things(graph).slice(0, 1), ...others.slice(0, MOST_OPENED)].map(({ address }) => address);
}

const things = ({ events, actors, places, articles }: StoryGraph) => [
  ...events.map((thing) => ({ thing, address: `event=${escape(thing.id)}` })),
  ...actors.map((thing) => ({ thing, address: `actor=${escape(thing.id)}` })),
  ...places.map((thing) => ({ thing, address: `place=${escape(thing.id)}` })),
  ...articles.map((thing) => ({ thing, address: `passage=${escape(thing.id)}:0-1` })),
];

/** Opened on the page, with everything that was changed in it. */
async function shown(screen: Screen, file: string, source: StoryGraph, chance: Chance): Promise<string[]> {
  const wrong: string[] = [];
  let settled = false;
  try {
    const parsed = parseGraph(file);
    if (!parsed.ok && !chance.maybe(REFUSED_SHOWN)) return [];
    const page = await screen.page();
    const became = await openOver(page, [{ name: 'hostile.json', bytes: bytesOf(file) }]);
    // a story of no events has nothing to show: it is refused in words, and what was open stays
    const empty = parsed.ok && parsed.graph.events.length === 0;
    if (!empty && (became === 'refused') === parsed.ok) wrong.push(`The page says “${became}”`);
    if (parsed.ok && became === 'story')
      for (const address of changed(parsed.graph, source))
        if (!(await goTo(page, address))) wrong.push(`A part of the page is gone at #${address}`);
    settled = became === 'story';
  } catch (error) {
    wrong.push(`On the page: ${wordsOf(error)}`);
  }
  wrong.push(...screen.complaints());
  if (!settled || wrong.length > 0) await screen.leave();
  return wrong;
}
