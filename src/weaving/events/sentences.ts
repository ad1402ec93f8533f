/** Which groups one sentence tells, and by which of their tellings: a group may have thousands, and of a sentence a few. */
import type { Group } from './group';
import type { Telling } from './telling';

export interface ToldThere {
  readonly group: Group;
  /** Those of the sentence. */
  readonly tellings: readonly Telling[];
}

/** What the sentence of a telling tells, that telling's own group among it. */
export type Beside = (t: Telling) => readonly ToldThere[];

export const sentenceKey = (t: Telling): string => `${t.article}:${t.fact.sentence}`;

export function indexBySentence(groups: readonly Group[]): Beside {
  const index = new Map<string, Map<Group, Telling[]>>();
  for (const group of groups)
    for (const telling of group.tellings) {
      const key = sentenceKey(telling);
      const there = index.get(key) ?? new Map<Group, Telling[]>();
      index.set(key, there);
      const told = there.get(group);
      if (told) told.push(telling);
      else there.set(group, [telling]);
    }
  return (t) => [...(index.get(sentenceKey(t)) ?? [])].map(([group, tellings]) => ({ group, tellings }));
}
