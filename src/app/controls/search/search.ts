/** Finding actors, places, events, sentences and what can be done, by the beginnings of words. Accents and case do not matter. */
import { folded, foldedOffsets, foldedWords } from '../../../base/fold';
import { once } from '../../../base/memo';
import type { GraphIndex } from '../../../graph/lookup';
import { actionEntries } from './find-actions';
import { actorEntries, eventEntries, placeEntries } from './find-names';
import { sentencesIn } from './find-sentences';
import { scoreOf, type Entry, type Found, type FoundGroup, type FoundKind } from './found';

/** Of each kind the best are shown, in this order. */
const SHOWN: Readonly<Record<FoundKind, number>> = { actor: 4, place: 3, event: 5, sentence: 6, action: 3 };

/** Letters from which sentences are looked for: of one letter every article has hundreds. */
const LEAST = 2;

/** Folds a story once, at the first query; the function it gives answers in groups, the best first, equals in the graph's order. */
export function searchIn(index: GraphIndex): (query: string) => FoundGroup[] {
  const named = once(() => ({
    actor: actorEntries(index),
    place: placeEntries(index),
    event: eventEntries(index),
    action: actionEntries,
  }));
  const sentences = once(() => sentencesIn(index));
  return (query) => {
    const wanted = foldedWords(query);
    if (wanted.length === 0) return [];
    const { actor, place, event, action } = named();
    const groups = [
      bestOf('actor', actor, wanted),
      bestOf('place', place, wanted),
      bestOf('event', event, wanted),
      wanted.some((word) => word.length >= LEAST) ? sentences()(wanted, SHOWN.sentence) : null,
      bestOf('action', action, wanted),
    ];
    return groups.flatMap((group) => (group && group.found.length > 0 ? [group] : []));
  };
}

function bestOf(kind: FoundKind, entries: readonly Entry[], wanted: readonly string[]): FoundGroup {
  const scored: { entry: Entry; score: number }[] = [];
  for (const entry of entries) {
    const score = scoreOf(entry, wanted);
    if (score > 0) scored.push({ entry, score });
  }
  const found = scored
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN[kind])
    .map(({ entry }): Found => {
      const { name, ...rest } = entry.found();
      return { ...rest, pieces: litIn(name, wanted) };
    });
  return { kind, found, more: scored.length - found.length };
}

/** A name with the beginnings of its words lit that were asked for. */
function litIn(name: string, wanted: readonly string[]): Found['pieces'] {
  const line = folded(name);
  const offsets = foldedOffsets(name, line.length);
  const pieces: { text: string; lit: boolean }[] = [];
  let at = 0;
  for (const { 0: word, index } of line.matchAll(/[\p{L}\p{N}]+/gu)) {
    const length = Math.max(0, ...wanted.flatMap((one) => (word.startsWith(one) ? one.length : [])));
    const [start, end] = [offsets[index] ?? 0, offsets[index + length] ?? name.length];
    if (length === 0 || start < at) continue;
    pieces.push({ text: name.slice(at, start), lit: false }, { text: name.slice(start, end), lit: true });
    at = end;
  }
  return [...pieces, { text: name.slice(at), lit: false }].filter(({ text }) => text !== '');
}
