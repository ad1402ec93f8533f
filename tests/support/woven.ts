/** For tests: the story that invented articles tell, read and woven by the real pipeline. */
import type { ArticleInput, EventRecord, StoryGraph } from '../../src/graph/schema';
import { buildStory, type BuiltStory } from '../../src/story/build';
import { parser } from './parser';

/** Wednesday 15 May 2024. */
export const PUBLISHED = '2024-05-15';

export const article = (id: string, text: string, more: Partial<ArticleInput> = {}): ArticleInput => ({
  id,
  file: `${id}.md`,
  title: null,
  publisher: null,
  url: null,
  published: PUBLISHED,
  publishedBasis: 'stated',
  text,
  ...more,
});

export const build = (...articles: ArticleInput[]): BuiltStory =>
  buildStory(articles, { title: 'Invented', timeZone: 'UTC', parser });

/** One article for each text, named `a0`, `a1`, …, all of one day. */
export const storyOf = (...texts: string[]): StoryGraph => build(...texts.map((t, i) => article(`a${i}`, t))).graph;

export const eventsOf = (graph: StoryGraph, type: EventRecord['type']): EventRecord[] =>
  graph.events.filter((e) => e.type === type);

export const namesOf = (graph: StoryGraph, ids: readonly string[]): string[] =>
  ids.map((id) => graph.actors.find((a) => a.id === id)?.name ?? id);

export const actorNames = (graph: StoryGraph): string[] => graph.actors.map((a) => a.name).sort();
