/** "President of Norway Ada Berg": the country and whoever holds the office are two phrases, not one name. */
import { isListedPerson } from '../../english/lexicon/party-nouns';
import { placeNamed } from '../../english/world/named';
import type { Token } from '../types';
import { phrase } from './phrase';
import type { Chunk } from './types';

/** Parts them, and has the name describe the office and the other way round. Changes `chunks`. */
export function splitRealms(tokens: readonly Token[], chunks: Chunk[]): void {
  for (let i = chunks.length - 1; i >= 2; i--) {
    const [office, of, realm] = [chunks[i - 2], chunks[i - 1], chunks[i]];
    if (office?.type !== 'np' || of?.type !== 'prep' || of.word !== 'of' || realm?.type !== 'np') continue;
    const to = realmEnd(tokens, realm.from, realm.to);
    if (to === null || !isListedPerson(tokens[office.head]?.norm ?? '')) continue;
    const name = phrase(to, realm.to, realm.head, false);
    chunks.splice(i, 1, phrase(realm.from, to, to - 1, false), name);
    office.apposition = name;
    name.apposition = office;
  }
}

/** Where the country ends that a run of two names or more opens with; null where none does. */
function realmEnd(tokens: readonly Token[], from: number, to: number): number | null {
  const names = (k: number) => k >= from && k < to && tokens[k]?.pos === 'PROPN' && tokens[k]?.capital === true;
  for (let end = Math.min(to - 1, from + 3); end > from; end--) {
    const words = tokens.slice(from, end).map((t) => t.text);
    const known = placeNamed(words.join(' '));
    const isRealm = known?.match === 'name' || known?.match === 'region';
    if (isRealm && names(end) && names(to - 1) && to - end <= 3) return end;
  }
  return null;
}
