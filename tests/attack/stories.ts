/** Mutated stories: each built twice, in different order and with another built in between, then checked and drawn. */
import type { ArticleFile } from '../../src/articles/article';
import type { StoryGraph } from '../../src/graph/schema';
import { buildStory } from '../../src/story/build';
import { inventedFiles, readAll, seedFiles } from './article-file';
import { chanceFor, type Chance } from './chance';
import { someView, undrawn } from './drawing';
import { mutatedFile } from './mutations';
import { wordsOf, type Attack, type Outcome, type Settings } from './part';
import { unsound } from './soundness';
import { parser } from '../support/parser';

const INVENTED = 60;
const SETTINGS = { title: 'A story', timeZone: 'UTC', parser };

export async function stories({ seed }: Settings): Promise<Attack> {
  const sources = { seeds: seedFiles(), invented: inventedFiles(INVENTED, seed) };
  const chanceOf = (number: number) => chanceFor(seed, 'stories', number);
  return {
    evidence: (number) =>
      Object.fromEntries(
        pairOf(sources, chanceOf(number)).flatMap((files, i) =>
          files.map(({ name, bytes }) => [`${'ab'[i]}-${name}`, bytes]),
        ),
      ),
    step: (number) => {
      const chance = chanceOf(number);
      return attackPair(pairOf(sources, chance), chance);
    },
  };
}

interface Sources {
  readonly seeds: readonly ArticleFile[];
  readonly invented: readonly ArticleFile[];
}

const pairOf = (sources: Sources, chance: Chance): ArticleFile[][] => [oneOf(sources, chance), oneOf(sources, chance)];

/** One to three articles that may tell of the same, all or some of them mutated. */
function oneOf({ seeds, invented }: Sources, chance: Chance): ArticleFile[] {
  const from = chance.maybe(0.5) ? 0 : chance.below(INVENTED / 5) * 5;
  const files = chance
    .shuffled(chance.maybe(0.4) ? seeds : invented.slice(from, from + 5))
    .slice(0, 1 + chance.below(3));
  return files.map((file, i) => (i === 0 || chance.maybe(0.6) ? mutatedFile(file, chance) : file));
}

/** Between the two builds of the first story lie both of the second. */
function attackPair(pair: readonly ArticleFile[][], chance: Chance): Outcome {
  const faults: string[] = [];
  const tell = (what: string) => (error: unknown) => void faults.push(`${what} threw: ${wordsOf(error)}`);
  const build = (files: readonly ArticleFile[]) => attempt(() => built(files), tell('Building'));
  const [a = [], b = []] = pair;
  const graphs = [build(a), build(b), build(b.toReversed()), build(a.toReversed())];
  for (const [once, again] of [
    [graphs[0], graphs[3]],
    [graphs[1], graphs[2]],
  ] as const) {
    if (!once || !again) continue;
    if (JSON.stringify(once) !== JSON.stringify(again)) faults.push('Two builds of the same files give two graphs.');
    faults.push(...unsound(once));
    attempt(() => faults.push(...undrawn(once, someView(chance))), tell('Drawing'));
  }
  return { tries: pair.length, faults };
}

/** Null where no file can be read, or where building throws, which is told. */
function attempt<T>(work: () => T, tell: (error: unknown) => void): T | null {
  try {
    return work();
  } catch (error) {
    tell(error);
    return null;
  }
}

function built(files: readonly ArticleFile[]): StoryGraph | null {
  const { articles } = readAll(files);
  if (articles.length === 0) return null;
  const { graph, explain } = buildStory(articles, SETTINGS);
  for (const { id } of [...graph.events, ...graph.actors])
    if (explain(id) === null) throw new Error(`"${id}" has no explanation`);
  return graph;
}
