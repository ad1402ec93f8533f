/** What sentences mention and nobody would call an event. */
import type { EventType } from '../../graph/schema';
import type { Group } from './group';
import { isTown } from '../keys';
import type { Telling } from './telling';

/** Types whose nouns and verbs are in every other sentence: they are events where two parties or a place make them so. */
const COMMON: ReadonlySet<EventType> = new Set([
  'AGREE',
  'SUPPORT',
  'STATEMENT',
  'OTHER',
  'REQUEST',
  'REJECT',
  'COOPERATE',
  'CONCEDE',
]);

/** It says in which town and when: somebody can look it up, whoever it was. */
export const isPlaced = (t: Telling): boolean =>
  t.places.some(isTown) && t.when !== null && t.when.basis !== 'published' && t.when.basis !== 'inherited';

/** A deed of somebody whom nobody can name, told in the active voice; an attack on somebody who has a name is told of that one. */
const isHeadless = (t: Telling): boolean =>
  t.actors.length === 0 &&
  t.fact.told === 'verb' &&
  t.fact.gist?.of !== 'target' &&
  (t.type !== 'ASSAULT' || t.targets.length === 0) &&
  !isPlaced(t);

/** Talks of which only one party is named, nowhere and at no time. */
const isLonely = (t: Telling): boolean =>
  t.fact.mutual &&
  t.fact.told === 'noun' &&
  t.type === 'CONSULT' &&
  t.actors.length + t.targets.length < 2 &&
  t.places.length === 0 &&
  t.when === null;

/** What is only asked about is nothing yet. What nobody said is no statement. Somebody alone may, might or would: no event, and no plan that anybody could check. */
export const isThin = ({ tellings }: Group): boolean =>
  tellings.every((t) => t.fact.stance === 'asks') ||
  tellings.every(isHeadless) ||
  tellings.every(isLonely) ||
  tellings.every((t) => t.type === 'STATEMENT' && t.status !== 'happened' && t.status !== 'ongoing') ||
  tellings.every(
    (t) =>
      t.status !== 'happened' &&
      t.status !== 'ongoing' &&
      t.actors.length + t.targets.length < 2 &&
      (COMMON.has(t.type) || (t.status === 'hypothetical' && t.places.length === 0)) &&
      t.when === null,
  );
