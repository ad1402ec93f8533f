/** Finding events, actors and places by the beginnings of their words. Accents and case do not matter. */
import type { GraphIndex } from '../../graph/lookup';
import type { Selection } from '../../scenes/view';
import { BRITISH, datesIn } from '../../scenes/dates';
import { DATES } from '../locale';
import { TYPE_LABEL, plural } from '../../scenes/words';

export interface Found extends Selection {
  readonly name: string;
  /** What tells it from another of the same name. */
  readonly hint: string;
}

/** Results shown at most. */
const MOST_RESULTS = 12;

/** How much a match is worth, by where it was found. A name outranks an alias, which outranks a hint. */
const WORTH = { name: 4, alias: 3, hint: 1 };

interface Entry {
  readonly found: Found;
  readonly fields: readonly { words: readonly string[]; worth: number }[];
  /** 0–1: the more the story turns on it, the higher among equals. */
  readonly weight: number;
}

/** Indexes a graph once; the function it gives answers a query, the best first, equals in the graph's order. */
export function searchIn(index: GraphIndex): (query: string) => Found[] {
  const entries = [...actorEntries(index), ...eventEntries(index), ...placeEntries(index)];
  return (query) => {
    const wanted = wordsOf(query);
    if (wanted.length === 0) return [];
    return entries
      .map((entry) => ({ entry, score: scoreOf(entry, wanted) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_RESULTS)
      .map(({ entry }) => entry.found);
  };
}

/** Every word of the query must begin a word of the entry; a whole word counts more than a beginning. */
function scoreOf({ fields, weight }: Entry, wanted: readonly string[]): number {
  let score = 0;
  for (const word of wanted) {
    let best = 0;
    for (const { words, worth } of fields)
      for (const candidate of words)
        if (candidate.startsWith(word)) best = Math.max(best, worth * (candidate === word ? 1.5 : 1));
    if (best === 0) return 0;
    score += best;
  }
  return score + weight;
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

function actorEntries(index: GraphIndex): Entry[] {
  return index.graph.actors.map(({ id, name, kind, aliases, roles }) => {
    const events = index.eventsOfActor.get(id)?.length ?? 0;
    const role = roles[0]?.text;
    return {
      found: { kind: 'actor', id, name, hint: `${role ?? kind}, ${plural(events, 'event')}` },
      fields: [
        { words: wordsOf(name), worth: WORTH.name + 0.5 },
        { words: aliases.flatMap(wordsOf), worth: WORTH.alias },
        { words: roles.flatMap((r) => wordsOf(r.text)), worth: WORTH.hint },
      ],
      weight: 1 - 1 / (1 + events),
    };
  });
}

function eventEntries(index: GraphIndex): Entry[] {
  return index.graph.events.map(({ id, title, type, when, actors, targets, salience }) => {
    const hint = when ? DATES.when(when) : 'no date known';
    // The articles' English finds an event too, whatever the reader's own language.
    const dates = when ? [hint, datesIn(BRITISH).when(when)] : [hint];
    const names = [...actors, ...targets].map((actor) => index.actors.get(actor)?.name ?? '');
    return {
      found: { kind: 'event', id, name: title, hint },
      fields: [
        { words: wordsOf(title), worth: WORTH.name },
        {
          words: [...wordsOf(TYPE_LABEL[type]), ...dates.flatMap(wordsOf), ...names.flatMap(wordsOf)],
          worth: WORTH.hint,
        },
      ],
      weight: salience,
    };
  });
}

function placeEntries(index: GraphIndex): Entry[] {
  const counts = new Map<string, number>();
  for (const { places } of index.graph.events) for (const id of places) counts.set(id, (counts.get(id) ?? 0) + 1);
  return index.graph.places.map(({ id, name, kind }) => {
    const events = counts.get(id) ?? 0;
    return {
      found: { kind: 'place', id, name, hint: `${kind}, ${plural(events, 'event')}` },
      fields: [
        { words: wordsOf(name), worth: WORTH.name },
        { words: wordsOf(kind), worth: WORTH.hint },
      ],
      weight: 1 - 1 / (1 + events),
    };
  });
}
