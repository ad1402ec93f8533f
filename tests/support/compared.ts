/** For tests: what comparing the last telling of some invented articles with all those before it comes to. */
import type { EventType } from '../../src/graph/schema';
import { readArticleFacts } from '../../src/reading/read';
import { assembleActors } from '../../src/weaving/actors/assemble-actors';
import { resolveEntities } from '../../src/weaving/actors/resolve';
import { compare } from '../../src/weaving/events/compare';
import type { Verdict } from '../../src/weaving/events/merging';
import { resolveTellings } from '../../src/weaving/events/telling';
import { parser } from './parser';
import { article } from './woven';

/** An article's text and the day it appeared. */
export type Dated = readonly [text: string, published: string | null];

/** `type` is that of the tellings that are compared. @throws Error where there are not two of it */
export function verdictOn(type: EventType, ...articles: readonly Dated[]): Verdict {
  const facts = articles.map(([text, published], i) => readArticleFacts(article(`a${i}`, text, { published }), parser));
  const entities = resolveEntities(facts);
  const tellings = resolveTellings(facts, entities).filter((telling) => telling.type === type);
  const last = tellings.pop();
  if (!last || tellings.length === 0) throw new Error(`no two tellings of ${type} in ${JSON.stringify(articles)}`);
  return compare(last, { tellings, reasons: new Map() }, assembleActors(entities).stateOf);
}
