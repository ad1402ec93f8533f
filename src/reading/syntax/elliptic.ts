/** A headline's passive, which goes without "was". */
import type { Token } from '../types';
import { couldBeParticiple } from './reduced';
import type { Chunk, VerbGroup } from './types';

/** Verbs that never go without an object: where it is missing, the subject suffers them. */
const ALWAYS_DONE_TO_SOMEBODY = new Set(
  (
    'abduct acquit arrest assassinate behead deport detain evict execute exile expel extradite fine hospitalise hospitalize ' +
    'impeach imprison indict injure jail kidnap kill murder name oust sanction sentence summon suspend wound'
  ).split(' '),
);

/** Verbs that go without an object only in the passive when this follows: "Ex-mayor charged with fraud". */
const DONE_TO_SOMEBODY_BEFORE: ReadonlyMap<string, readonly string[]> = new Map([
  ['accuse', ['of']],
  ['ban', ['from', 'over']],
  ['bar', ['from', 'over']],
  ['charge', ['with', 'over']],
  ['clear', ['of']],
  ['convict', ['of', 'for', 'over']],
  ['free', ['on', 'from']],
  ['remove', ['from']],
  ['strip', ['of']],
  ['suspect', ['of']],
]);

/** "Ex-mayor jailed for six years", "two injured in blast": a headline's passive goes without "was". */
export function isElliptic(tokens: readonly Token[], chunks: readonly Chunk[], vg: VerbGroup, i: number): boolean {
  const next = chunks[i + 1];
  return (
    vg.form === 'finite' &&
    vg.object === null &&
    vg.describes === null &&
    (ALWAYS_DONE_TO_SOMEBODY.has(vg.lemma) ||
      (next?.type === 'prep' && (DONE_TO_SOMEBODY_BEFORE.get(vg.lemma)?.includes(next.word) ?? false))) &&
    couldBeParticiple(tokens, vg) &&
    (next === undefined ||
      next.type === 'comma' ||
      next.type === 'stop' ||
      next.type === 'prep' ||
      next.type === 'marker')
  );
}
