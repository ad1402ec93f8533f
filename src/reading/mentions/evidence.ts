/**
 * What speaks for a name being a person, an organisation, a place. Points are our own; a corpus sums them over all mentions of
 * a name, so that one clear passage ("Ada Berg, the harbour master") settles many unclear ones ("Berg said").
 */
import {
  genderOfWord,
  isFirmNoun,
  isGroupNoun,
  isOrganizationNoun,
  isPersonNoun,
  isTitle,
} from '../../english/lexicon/party-nouns';
import { speaks } from '../../english/lexicon/verbs';
import type { NounPhrase, TokenRange } from '../syntax/types';
import type { Gender } from '../../english/lexicon/sense';
import type { KindEvidence, NameKind, Token } from '../types';
import { genderOfGivenName, isGivenName } from '../../english/world/given-names';
import { FULL_NAMES, fullNameOf } from '../../english/world/initials';
import { placeNamed } from '../../english/world/named';

const FULL: ReadonlySet<string> = new Set(FULL_NAMES.values());
/** Land and water by the last or first word of their names: "Wye River", "Lake Vann". */
const LANDSCAPE =
  /^(?:bay|canal|cape|coast|county|delta|desert|district|heights|hills|island|islands|isle|lake|mount|mountain|mountains|ocean|peninsula|plateau|prefecture|province|reef|river|sea|strait|straits|strip|valley|volcano)$/;

export function nameEvidence(
  tokens: readonly Token[],
  np: NounPhrase,
  range: TokenRange,
  { isHead, locative }: { isHead: boolean; locative: boolean },
): KindEvidence {
  const words = tokens.slice(range.from, range.to);
  const text = words
    .map((t) => t.text)
    .join(' ')
    .replace(/ ([-‑.’'&]) /g, '$1');
  const evidence: KindEvidence = {};
  const add = (kind: NameKind, points: number) => (evidence[kind] = (evidence[kind] ?? 0) + points);
  const known = placeNamed(text);
  if (known) {
    if (known.match === 'region') add('region', 10);
    else if (known.match === 'name' || known.match === 'demonym') add('country', 10);
    else if (known.match === 'seat') add('organization', 6);
    else add('place', 6);
    if (known.match !== 'city' && !known.ambiguous) return evidence;
  }
  const [first, last] = [words[0] as Token, words.at(-1) as Token];
  const before = tokens[range.from - 1];
  const after = tokens[range.to];
  if (
    isOrganizationNoun(last.norm) ||
    (words.length > 1 && words.some((w) => isOrganizationNoun(w.norm) && w.pos !== 'PROPN'))
  )
    add('organization', 8);
  else if (words.some((w) => w.text === '&')) add('organization', 4);
  else if (fullNameOf(text) || FULL.has(text)) add('organization', 8);
  else if (words.length > 1 && (LANDSCAPE.test(last.norm) || LANDSCAPE.test(first.norm))) add('place', 6);
  else if (/^(?:\p{Lu}\.?){2,6}s?$/u.test(text)) add('organization', 4);
  else if (/^[a-z]\p{Lu}|\d|^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(text) && !/^(?:Mc|Mac|O'|De|Al)/.test(text))
    add('other', 3);
  if (
    before &&
    (isTitle(before.norm) || (before.pos !== 'PROPN' && isPersonNoun(before.lemma))) &&
    range.from > np.from
  )
    add(isFirmNoun(before.lemma) ? 'organization' : 'person', 8);
  if (before && isGroupNoun(before.lemma) && range.from > np.from) add('person', 3);
  if (before && isOrganizationNoun(before.norm) && before.pos === 'NOUN' && range.from > np.from)
    add('organization', 5);
  if (isGivenName(first.norm)) add('person', words.length > 1 ? 6 : 2);
  else if ((words.length === 2 || words.length === 3) && Object.keys(evidence).length === 0) add('person', 1.5);
  if (after?.norm === 'who' || (after?.norm === ',' && tokens[range.to + 1]?.norm === 'who')) add('person', 5);
  if (after?.norm === ',' && /^\d\d$/.test(tokens[range.to + 1]?.text ?? '')) add('person', 4);
  if (before?.norm === 'the' && words.length < 3) add('organization', 2);
  if (locative) add('place', 2);
  if (isHead && standsBesideSpeech(tokens, np)) {
    add('person', 1);
    add('organization', 0.8);
  }
  return evidence;
}

const standsBesideSpeech = (tokens: readonly Token[], np: NounPhrase): boolean =>
  [tokens[np.to], tokens[np.from - 1]].some((t) => t?.pos === 'VERB' && speaks(t.lemma));

export function genderOf(tokens: readonly Token[], np: NounPhrase, range: TokenRange): Gender {
  for (let i = np.from; i < range.to; i++) {
    const token = tokens[i] as Token;
    const gender =
      i < range.from
        ? (genderOfWord(token.norm) ?? genderOfWord(token.lemma))
        : i === range.to - 1 || range.from === np.from
          ? genderOfWord(token.lemma)
          : null;
    if (gender) return gender;
  }
  const first = tokens[range.from] as Token;
  const given = range.to - range.from > 1 ? genderOfGivenName(first.norm) : undefined;
  return given === 'male' || given === 'female' ? given : 'unknown';
}
