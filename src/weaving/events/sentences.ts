/** Which groups one sentence tells. */
import type { Group } from './group';
import type { Telling } from './telling';

export const sentenceKey = (t: Telling): string => `${t.article}:${t.fact.sentence}`;

export function indexBySentence(groups: readonly Group[]): Map<string, Group[]> {
  const index = new Map<string, Group[]>();
  for (const group of groups)
    for (const key of new Set(group.tellings.map(sentenceKey))) {
      const list = index.get(key);
      if (list) list.push(group);
      else index.set(key, [group]);
    }
  return index;
}
