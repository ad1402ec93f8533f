/** What a file is called that leaves: the story, what of it, and the day of its newest article. */
import type { Drawn } from './asked';
import type { Format } from './formats';

/** "The Lanmark strike" → "the-lanmark-strike"; never empty. */
export function fileStem(title: string): string {
  const stem = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return stem || 'story';
}

/** `the-lanmark-strike-timeline-2024-05-17.svg`; the whole story has no day, since it holds all. */
export function fileName({ index, figure }: Drawn, { kind, ending }: Format): string {
  const { title, articles } = index.graph;
  if (kind === 'story') return `${fileStem(title)}.${ending}`;
  const newest = articles.flatMap(({ published }) => /^\d{4}-\d\d-\d\d/.exec(published ?? '')?.[0] ?? []).sort();
  const parts = [fileStem(title), kind === 'picture' ? figure.kind : '', newest.at(-1) ?? ''];
  return `${parts.filter((part) => part !== '').join('-')}.${ending}`;
}
