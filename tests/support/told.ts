/** For tests: what one invented article tells, as plain words. */
import type { ArticleInput } from '../../src/graph/schema';
import { readArticleFacts } from '../../src/reading/read';
import type { ArticleFacts, EventFact } from '../../src/reading/types';
import { parser } from './parser';

/** Wednesday 15 May 2024. */
export const PUBLISHED = '2024-05-15';

export const articleOf = (text: string, published: string | null = PUBLISHED, id = 'a'): ArticleInput => ({
  id,
  file: `${id}.md`,
  title: null,
  publisher: null,
  url: null,
  published,
  publishedBasis: published === null ? 'unknown' : 'stated',
  text,
});

/** An event with mentions as the words of their spans. */
export interface Told extends Pick<
  EventFact,
  'type' | 'mode' | 'status' | 'stance' | 'lemma' | 'cue' | 'rule' | 'anaphoric' | 'mutual'
> {
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly places: readonly string[];
  readonly speaker: string | null;
  /** First day, or null. */
  readonly when: string | null;
  /** `attribute sign-and-value`. */
  readonly claims: readonly string[];
  readonly gist: string | null;
}

export function factsOf(text: string, published: string | null = PUBLISHED): ArticleFacts {
  return readArticleFacts(articleOf(text, published), parser);
}

export function eventsIn(text: string, published: string | null = PUBLISHED): Told[] {
  const facts = factsOf(text, published);
  const words = (i: number) => facts.mentions[i]?.text ?? '?';
  return facts.events.map((e) => ({
    type: e.type,
    mode: e.mode,
    status: e.status,
    stance: e.stance,
    lemma: e.lemma,
    cue: e.cue,
    rule: e.rule,
    anaphoric: e.anaphoric,
    mutual: e.mutual,
    actors: e.actors.map(words),
    targets: e.targets.map(words),
    places: e.places.map(words),
    speaker: e.speaker === null ? null : words(e.speaker),
    when: e.when?.start ?? null,
    claims: e.claims.map((c) => `${c.attribute} ${c.sign}${c.value}`),
    gist: e.gist?.one ?? null,
  }));
}

/** The events of a text as `TYPE status: actors > targets`, sorted as told. */
export const outline = (text: string): string[] =>
  eventsIn(text).map((e) =>
    `${e.type} ${e.status}: ${e.actors.join(' + ')}${e.targets.length > 0 ? ` > ${e.targets.join(' + ')}` : ''}`.trim(),
  );

export const only = (text: string, type: EventFact['type']): Told => {
  const found = eventsIn(text).filter((e) => e.type === type);
  if (found.length !== 1) throw new Error(`expected one ${type} in “${text}”, got: ${outline(text).join(' | ')}`);
  return found[0] as Told;
};
