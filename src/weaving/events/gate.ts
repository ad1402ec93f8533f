/**
 * Is an event told well enough to stand among the others? What fails a test stands in the second rank, "also said": a passage to be
 * read, and not what Dateline states.
 */
import { isGroup, ownerIn } from '../keys';
import type { EventRecord, Status } from '../../graph/schema';
import { ENDS_OPEN, FIRST_OR_SECOND_PERSON, GOES_ON } from '../../english/words/quoting';
import type { Group } from './group';
import type { Telling } from './telling';
import type { Beside } from './sentences';
import { isPlaced } from './thin';
import type { Titled } from './title';

export interface Gated {
  readonly group: Group;
  readonly titled: Titled;
  readonly status: Status;
  /** Keys. */
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  /** How many of its reports' articles had their text from nobody else. */
  readonly origins: number;
}

/**
 * What an event lacks first: a party that is named, or a group that is somebody's; a whole clause to be titled by; words that say whom they
 * mean; a sense that more than one word speaks for; something that was done or is to be done, and not only might. Null for nothing.
 */
export function lackOf({ group, titled, status, actors, targets, origins }: Gated): EventRecord['lacks'] {
  if (![...actors, ...targets].some(isSomebody) && !group.tellings.some(isPlaced)) return 'party';
  if (titled.kind === 'quoted' && !titled.best.fact.quote.whole) return 'clause';
  if (refersOn(titled)) return 'reference';
  if (origins < 2 && group.tellings.every(({ fact, missesParty }) => fact.vague || missesParty)) return 'reference';
  if (status === 'hypothetical') return 'fact';
  if (origins < 2 && !group.tellings.some(isEvidenced)) return 'sense';
  if (origins < 2 && group.tellings.every(({ fact }) => fact.doubted)) return 'doer';
  return null;
}

/**
 * "The company announced that it would cut jobs": the cut says it all. For each telling of a statement the groups of what its own speaker
 * says to do or to have done; null for a statement that says something else.
 */
export function deedsTold({ tellings }: Group, beside: Beside): readonly Group[] | null {
  const deeds = tellings.map((t) => {
    const isDeed = (o: Telling) => o.fact.within === t.fact.index && o.actors.some((actor) => t.actors.includes(actor));
    return t.type === 'STATEMENT' ? beside(t).find((there) => there.tellings.some(isDeed))?.group : undefined;
  });
  const known = deeds.flatMap((deed) => deed ?? []);
  return known.length === tellings.length ? known : null;
}

/** Named, or a group of which is said whose it is. */
const isSomebody = (key: string): boolean => !key.startsWith('person:') && (!isGroup(key) || ownerIn(key) !== '');

/** “We will stay”, “It could”: without its article nobody knows of whom. What is quoted within a title is its subject's own. */
function refersOn({ title, kind }: Titled): boolean {
  const words = (kind === 'quoted' ? title.slice(1, -1) : title).replace(/“[^“”]*”|"[^"]*"/g, '');
  return GOES_ON.test(words) || ENDS_OPEN.test(words) || FIRST_OR_SECOND_PERSON.test(words);
}

const isEvidenced = ({ fact, actors, targets }: Telling): boolean =>
  fact.evidenced || (actors.length > 0 && targets.length > 0) || (fact.mutual && actors.length > 1);
