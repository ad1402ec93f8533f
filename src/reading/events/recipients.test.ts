/** At whom an event aims that its own clause names nowhere. Names and sentences are invented. */
import { describe, expect, test } from 'vitest';
import { eventsOf, namesOf, storyOf } from '../../../tests/support/woven';
import type { EventType } from '../../graph/schema';

/** A second sentence makes an actor of whoever the first names as a place. */
const targets = (text: string, type: EventType): string[] => {
  const graph = storyOf(`${text} Denmark accused Norway of fraud on Friday.`);
  return eventsOf(graph, type)
    .filter(({ reports }) => reports.some(({ start }) => start === 0))
    .flatMap((event) => namesOf(graph, event.targets));
};

describe('an event aims at', () => {
  test.each<[string, string, EventType, string]>([
    ['whoever is to do what is demanded', 'Denmark demanded that Norway keep the border open.', 'REQUEST', 'Norway'],
    ['whom the demanded act concerns', 'Union leaders demanded the removal of Ada Berg.', 'REQUEST', 'Ada Berg'],
    ['whom a promise is for', 'Ada Berg promised to continue military aid to Norway.', 'AGREE', 'Norway'],
    ['whose offer is met by a refusal', 'Ada Berg refused to commit to any aid for Norway.', 'REJECT', 'Norway'],
    ['whom a protest turns against', 'Dockers staged a strike to demand reforms by Norway.', 'PROTEST', 'Norway'],
    ['the country in which a curfew is lifted', 'Denmark lifted a night curfew in Norway.', 'CONCEDE', 'Norway'],
  ])('%s', (_, text, type, name) => expect(targets(text, type)).toEqual([name]));

  test.each<[string, string, EventType]>([
    ['a town where something is agreed', 'Ada Berg agreed in Oslo to postpone the march.', 'AGREE'],
    ['whom something else hits at that time', 'Dockers went on strike after the navy shelled Norway.', 'PROTEST'],
  ])('and not at %s', (_, text, type) => expect(targets(text, type)).toEqual([]));
});
