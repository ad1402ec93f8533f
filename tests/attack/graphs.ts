/** Hostile graph files: each is refused in words, or drawn and opened. */
import { escape } from '../../src/app/view/parts';
import { parseGraph } from '../../src/graph/parse';
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
/** Letters of a refusal: a person reads it. */
const LONGEST = 1000;

export async function graphs({ seed }: Settings): Promise<Attack> {
  const sources = [jsonOf(harbour), jsonOf(harbour), jsonOf(syntheticGraph({ events: 30, seed: 4 }))];
  const screen = await Screen.start({ story: harbour });
  const filesOf = (chance: Chance) => Array.from({ length: EACH }, () => hostileFile(chance.of(sources), chance));
  return {
    evidence: (number) =>
      Object.fromEntries(filesOf(chanceFor(seed, 'graphs', number)).map((file, i) => [`${i}.json`, file])),
    async step(number): Promise<Outcome> {
      const chance = chanceFor(seed, 'graphs', number);
      const faults: string[] = [];
      for (const [i, file] of filesOf(chance).entries()) {
        const wrong = [...tried(file, chance), ...(await shown(screen, file, chance))];
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

async function shown(screen: Screen, file: string, chance: Chance): Promise<string[]> {
  const wrong: string[] = [];
  let settled = false;
  try {
    const parsed = parseGraph(file);
    if (!parsed.ok && !chance.maybe(REFUSED_SHOWN)) return [];
    const page = await screen.page();
    const became = await openOver(page, [{ name: 'hostile.json', bytes: bytesOf(file) }]);
    if ((became === 'refused') === parsed.ok) wrong.push(`The page says “${became}”`);
    const [event] = parsed.ok ? parsed.graph.events : [];
    if (became === 'story' && event && !(await goTo(page, `event=${escape(event.id)}`)))
      wrong.push('A part of the page is gone');
    settled = became === 'story';
  } catch (error) {
    wrong.push(`On the page: ${wordsOf(error)}`);
  }
  wrong.push(...screen.complaints());
  if (!settled || wrong.length > 0) await screen.leave();
  return wrong;
}
