/** Descriptions of parties: "the ministry's spokeswoman", "officials in Oslo", "Ada Berg, a spokeswoman for the port". */
import {
  areStates,
  isFirmNoun,
  isGroupNoun,
  isOrganizationDescription,
  isPersonNoun,
} from '../../english/lexicon/party-nouns';
import { compoundAt } from '../syntax/compound';
import type { NounPhrase, TokenRange } from '../syntax/types';
import type { KindEvidence, Token } from '../types';
import { genderOf } from './evidence';
import type { SentenceMentions } from './found';
import { isLocative } from './locative';

const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|both|all)$/;

/** After the names of the whole sentence, since "officials in Oslo" hangs on a name after it. */
export function readDescription(sentence: SentenceMentions, np: NounPhrase): void {
  const { tokens, found } = sentence;
  const own = sentence.anchorsIn(np);
  found.anchors.set(np, own);
  const { lemma } = compoundAt(tokens, np.head);
  const head = tokens[np.head] as Token;
  // "European powers" are spoken of later as "they"; powers of nobody may be anything
  const party =
    partyOf(head, lemma) ?? (own.length > 0 && areStates(head.norm) ? { evidence: { group: 3 }, plural: true } : null);
  if (!party) return;
  const anchors = [...own, ...sentence.hangingOn(np)];
  const index = sentence.add(trimmed(tokens, np), {
    form: 'description',
    ...party,
    gender: genderOf(tokens, np, np),
    adjectival: false,
    locative: isLocative(tokens, np),
    head: lemma,
    anchors,
    definite: np.possessor !== null || DEFINITE.test(tokens[np.from]?.norm ?? ''),
  });
  found.denoted.set(np, index);
  found.anchors.set(np, anchors);
}

/** What kind of party a noun describes; null for what acts nowhere. `lemma` is the compound's. */
function partyOf(head: Token, lemma: string): { evidence: KindEvidence; plural: boolean } | null {
  const person = isPersonNoun(lemma);
  const group = isGroupNoun(head.lemma) || isGroupNoun(head.norm);
  const organization = isOrganizationDescription(head.norm) || isOrganizationDescription(head.lemma);
  if (!person && !group && !organization) return null;
  const plural =
    (head.norm !== head.lemma && /(?:s|men|people)$/.test(head.norm)) || (group && !person && !organization);
  const firm = isFirmNoun(lemma) ? { organization: 3 } : {};
  return { evidence: group || plural ? { group: 3 } : person ? { person: 3, ...firm } : { organization: 3 }, plural };
}

/** "Ada Berg, a spokeswoman for the port": the description repeats the name and teaches a role. */
export function readApposition(sentence: SentenceMentions, np: NounPhrase): void {
  const { mentions, denoted } = sentence.found;
  if (!np.apposition) return;
  const [index, repeated] = [denoted.get(np), denoted.get(np.apposition)];
  if (index === undefined || repeated === undefined) return;
  const [mention, name] = [mentions[index], mentions[repeated]];
  if (mention?.form !== 'description' || name?.form !== 'name') return;
  const head = mention.head ?? '';
  mention.antecedent = repeated;
  const kind = isFirmNoun(head) ? 'organization' : 'person';
  name.evidence[kind] = (name.evidence[kind] ?? 0) + (isPersonNoun(head) ? 6 : 0);
  const anchors = [...new Set([...mention.anchors, ...sentence.hangingOn(np)])];
  sentence.teach(trimmed(sentence.tokens, np), repeated, head, anchors);
}

/** A phrase without quotation marks at its ends; a possessor ("Berg's special envoy") is part of a description. */
function trimmed(tokens: readonly Token[], np: NounPhrase): TokenRange {
  let from = np.from;
  for (let p = np.possessor; p; p = p.possessor) from = Math.min(from, p.from);
  while (from < np.head && tokens[from]?.pos === 'PUNCT') from++;
  return { from, to: np.to };
}
