/** Actors, places and events by the beginnings of their words. */
import { foldedWords } from '../../../base/fold';
import type { GraphIndex } from '../../../graph/lookup';
import type { EventRecord, When } from '../../../graph/schema';
import { BRITISH, datesIn } from '../../../scenes/dates';
import { TYPE_LABEL, plural } from '../../../scenes/words';
import { DATES } from '../../locale';
import { selectActor, selectEvent, selectPlace } from '../../view/producers';
import { fieldOf, type Entry } from './found';

/** How much a match is worth, by where it was found. A name outranks an alias, which outranks a hint. */
const WORTH = { actor: 4.5, name: 4, alias: 3, hint: 1 };

const foldedField = (texts: readonly string[]): string => fieldOf(texts.flatMap(foldedWords));

export function actorEntries(index: GraphIndex): Entry[] {
  return index.graph.actors.map(({ id, name, kind, aliases, roles }) => {
    const events = index.eventsOfActor.get(id)?.length ?? 0;
    return {
      fields: [
        { words: foldedField([name]), worth: WORTH.actor },
        { words: foldedField(aliases), worth: WORTH.alias },
        { words: foldedField(roles.map((role) => role.text)), worth: WORTH.hint },
      ],
      weight: 1 - 1 / (1 + events),
      found: () => ({
        kind: 'actor',
        id,
        name,
        hint: `${roles[0]?.text ?? kind}, ${plural(events, 'event')}`,
        producer: selectActor(id),
      }),
    };
  });
}

export function placeEntries(index: GraphIndex): Entry[] {
  const counts = new Map<string, number>();
  for (const { places } of index.graph.events) for (const id of places) counts.set(id, (counts.get(id) ?? 0) + 1);
  return index.graph.places.map(({ id, name, kind }) => {
    const events = counts.get(id) ?? 0;
    return {
      fields: [
        { words: foldedField([name]), worth: WORTH.name },
        { words: foldedField([kind]), worth: WORTH.hint },
      ],
      weight: 1 - 1 / (1 + events),
      found: () => ({
        kind: 'place',
        id,
        name,
        hint: `${kind}, ${plural(events, 'event')}`,
        producer: selectPlace(id),
      }),
    };
  });
}

export function eventEntries(index: GraphIndex): Entry[] {
  const foldedNames = new Map(index.graph.actors.map(({ id, name }) => [id, foldedWords(name)]));
  const dates = new Map<string, string[]>();
  /** In the reader's language, and in the articles', by which it is found too. Many events are of one day. */
  const datesOf = (when: When): string[] => {
    const key = `${when.start} ${when.end} ${when.granularity}`;
    const known = dates.get(key) ?? [DATES.when(when), datesIn(BRITISH).when(when)].flatMap(foldedWords);
    dates.set(key, known);
    return known;
  };
  return index.graph.events.map((event) => {
    const { id, title, type, when, actors, targets, salience } = event;
    const names = [...actors, ...targets].flatMap((actor) => foldedNames.get(actor) ?? []);
    const day = when ? datesOf(when) : [];
    return {
      fields: [
        { words: foldedField([title]), worth: WORTH.name },
        { words: fieldOf([...foldedWords(TYPE_LABEL[type]), ...day, ...names]), worth: WORTH.hint },
      ],
      weight: salience,
      found: () => ({ kind: 'event', id, name: title, hint: hintOf(event), producer: selectEvent(id) }),
    };
  });
}

const hintOf = ({ when }: EventRecord): string => (when ? DATES.when(when) : 'no date known');
