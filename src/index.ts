/**
 * The door for programs: from the files of articles to the graph of their story, and from a graph to its figures. All of it runs in
 * Node, in a page and in a worker alike; nothing here reads a disk, asks a clock or sends anything anywhere.
 */
export { readArticle } from './articles/read';
export { readFile as readArticles } from './articles/read-file';
export { networkSvg, timelineSvg } from './export/figure';
export { graphJsonSchema } from './graph/json-schema';
export { indexGraph } from './graph/lookup';
export { parseGraph, validateGraph } from './graph/parse';
export { readArticleFacts as readFacts } from './reading/read';
export { DEFAULT_VIEW } from './scenes/view';
export { openParser } from './story/open-parser';
export { readStory } from './story/read-story';

export type { ArticleFile, ReadArticle, ReadingSettings } from './articles/article';
export type { GraphIndex } from './graph/lookup';
export type { ParsedGraph } from './graph/parse';
export type {
  Actor,
  Article,
  ArticleInput,
  Claim,
  ClaimValue,
  EventRecord,
  Link,
  Mention,
  Place,
  Report,
  StoryGraph,
  Timex,
  When,
} from './graph/schema';
export type { ArticleFacts } from './reading/types';
export type { Theme } from './scenes/appearance';
export type { View } from './scenes/view';
export type { StoryFile } from './story/gather';
export type { Parser } from './story/open-parser';
export type { Story, StorySettings } from './story/read-story';
