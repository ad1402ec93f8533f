/** "Brightwater chief economist Ada Berg": what stands before a name, up to an office, is a role. */
import { isListedPerson, isPersonNoun } from '../../english/lexicon/party-nouns';
import { placeNamed } from '../../english/world/named';
import { compoundAt } from '../syntax/compound';
import { chargeEnd } from '../syntax/portfolio';
import type { NounPhrase, TokenRange } from '../syntax/types';
import type { Token } from '../types';
import type { SentenceMentions } from './found';
import type { HeadNames } from './read-names';

export function readRoles(sentence: SentenceMentions, names: HeadNames): void {
  const { tokens } = sentence;
  for (const [np, name] of names) {
    const last = officeBefore(tokens, np, name.range.from);
    if (last === null) continue;
    const compound = compoundAt(tokens, last);
    const role = { from: startOfRole(tokens, np.from, last), to: chargeEnd(tokens, last) ?? compound.to };
    const anchors = [...sentence.anchorsIn(np), ...realmOf(sentence, np, name.range)];
    // "the envoys Ada Berg and Tom Dunn" are both envoys
    const shared = tokens[last]?.norm !== tokens[last]?.lemma ? np.coordinated : [];
    const holders = [name.index, ...shared.flatMap((member) => names.get(member)?.index ?? [])];
    for (const holder of holders) sentence.teach(role, holder, compound.lemma, anchors);
  }
}

/** Position of the last office of a phrase before its name. */
function officeBefore(tokens: readonly Token[], np: NounPhrase, name: number): number | null {
  for (let i = name - 1; i >= np.from; i--) if (isOffice(tokens[i])) return i;
  return null;
}

/** Names that end like agents ("Miller") are no offices, and "the official gazette" has no official. */
const isOffice = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.pos !== 'ADJ' &&
  (token.pos === 'PROPN' ? isListedPerson(token.norm) : isPersonNoun(token.lemma));

const NO_PART_OF_A_ROLE = /^(?:former|then|late|acting|his|her|its|their|[,"“‘'])$/;

function startOfRole(tokens: readonly Token[], first: number, last: number): number {
  let from = first;
  while (from < last && (tokens[from]?.pos === 'DET' || NO_PART_OF_A_ROLE.test(tokens[from]?.norm ?? ''))) from++;
  return from;
}

/** "King Harald of Norway": the country right after the name. */
function realmOf({ found }: SentenceMentions, np: NounPhrase, name: TokenRange): number[] {
  const realm = np.preps.find((p) => p.word === 'of' && p.at === name.to)?.np;
  const index = realm && found.denoted.get(realm);
  return index !== undefined && placeNamed(found.mentions[index]?.text ?? '') ? [index] : [];
}
