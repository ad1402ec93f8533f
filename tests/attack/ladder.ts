/** A thing that grows: articles by their length, a graph by the number of one thing in it. */
import type { ArticleFile } from '../../src/articles/article';
import type { StoryGraph } from '../../src/graph/schema';
import type { Ladder as TextLadder } from '../support/ladders';
import { bytesOf } from './article-file';

/** Twice the size should take about twice the time. `base` is the least size. */
export type Ladder =
  | { readonly name: string; readonly base: number; files(size: number): readonly ArticleFile[] }
  | { readonly name: string; readonly base: number; graph(size: number): StoryGraph };

const LETTERS = 8000;

export const ofText = ({ name, base = LETTERS, at }: TextLadder): Ladder => ({
  name,
  base,
  files: (size) => [at(size)].map(({ file, text }) => ({ name: file, bytes: bytesOf(text) })),
});
