/** Names and pronouns: the mentions that stand for somebody by themselves. */
import type { Gender } from '../../english/lexicon/sense';
import { isGroupNoun, isOrganizationNoun, isPersonNoun } from '../../english/lexicon/party-nouns';
import { placeNamed } from '../../english/world/named';
import type { NounPhrase, TokenRange } from '../syntax/types';
import type { Token } from '../types';
import { genderOf, nameEvidence } from './evidence';
import type { SentenceMentions } from './found';
import { isLocative } from './locative';
import { extendOverOf, nameSpans } from './name-spans';

const PRONOUNS: ReadonlyMap<string, { plural: boolean; gender: Gender }> = new Map(
  Object.entries({
    he: { plural: false, gender: 'male' },
    him: { plural: false, gender: 'male' },
    his: { plural: false, gender: 'male' },
    she: { plural: false, gender: 'female' },
    her: { plural: false, gender: 'female' },
    hers: { plural: false, gender: 'female' },
    it: { plural: false, gender: 'neuter' },
    its: { plural: false, gender: 'neuter' },
    they: { plural: true, gender: 'unknown' },
    them: { plural: true, gender: 'unknown' },
    their: { plural: true, gender: 'unknown' },
  }),
);

/** Bodies named after a person or a place with a common noun: "the Nixon administration". */
const BODIES = /^(?:administration|campaign|cabinet)$/;

export interface Name {
  readonly range: TokenRange;
  /** Of its mention. */
  readonly index: number;
}
/** The name that is a phrase's head. */
export type HeadNames = ReadonlyMap<NounPhrase, Name>;

export function readNames(sentence: SentenceMentions, phrases: readonly NounPhrase[]): HeadNames {
  const heads = new Map<NounPhrase, Name>();
  // phrases overlap: a word is read in the first that holds it
  const seen = new Set<number>();
  for (const np of phrases) {
    if (np.pronoun) {
      readPronoun(sentence, np, seen);
      continue;
    }
    const head = namesIn(sentence, np, seen);
    if (head) heads.set(np, head);
  }
  return heads;
}

function readPronoun(sentence: SentenceMentions, np: NounPhrase, seen: Set<number>): void {
  const pronoun = PRONOUNS.get(sentence.tokens[np.head]?.norm ?? '');
  if (!pronoun || seen.has(np.head)) return;
  seen.add(np.head);
  const index = sentence.add(np, {
    form: 'pronoun',
    evidence: {},
    ...pronoun,
    adjectival: false,
    locative: false,
    head: null,
    anchors: [],
    definite: true,
  });
  sentence.found.denoted.set(np, index);
}

/** A name at the head stands for the whole phrase; the others say whose or which it is. */
function namesIn(sentence: SentenceMentions, np: NounPhrase, seen: Set<number>): Name | null {
  const { tokens, found } = sentence;
  const anchors: number[] = [];
  let head: Name | null = null;
  for (const span of nameSpans(tokens, np)) {
    if (seen.has(span.from)) continue;
    const part = partOf(tokens, np, span);
    const range = part === 'head' ? extendOverOf(tokens, span) : part === 'body' ? { ...span, to: np.head + 1 } : span;
    const index = addName(sentence, np, range, part);
    for (let k = range.from; k < range.to; k++) seen.add(k);
    if (part === 'inside') anchors.push(index);
    else head = { range, index };
  }
  found.anchors.set(np, anchors);
  if (head) found.denoted.set(np, head.index);
  return head;
}

/** A name is a phrase's head, makes its head a body's name, or stands before it. */
type Part = 'head' | 'body' | 'inside';

function partOf(tokens: readonly Token[], np: NounPhrase, span: TokenRange): Part {
  if (span.to - 1 === np.head) return 'head';
  return span.to === np.head && BODIES.test(tokens[np.head]?.norm ?? '') ? 'body' : 'inside';
}

function addName(sentence: SentenceMentions, np: NounPhrase, range: TokenRange, part: Part): number {
  const { tokens } = sentence;
  const text = tokens
    .slice(range.from, range.to)
    .map((t) => t.text)
    .join(' ');
  const isHead = part !== 'inside';
  const demonym = placeNamed(text)?.match === 'demonym';
  const modifies = !isHead && range.to <= np.head;
  const locative = isHead ? isLocative(tokens, np) : modifies && isVenue(tokens, np, range, text);
  return sentence.add(range, {
    form: 'name',
    evidence: part === 'body' ? { organization: 8 } : nameEvidence(tokens, np, range, { isHead, locative }),
    // "Norwegians", but not "the Swiss"
    plural: demonym && !modifies && /[^s]s$/.test(text),
    gender: genderOf(tokens, np, range),
    adjectival: demonym && modifies,
    locative,
    head: null,
    anchors: [],
    definite: true,
  });
}

/** "the Oslo talks": a city before an event says where; "Oslo officials", "Oslo-Kyiv talks" and "US proposals" do not. */
function isVenue(tokens: readonly Token[], np: NounPhrase, range: TokenRange, text: string): boolean {
  const known = placeNamed(text);
  if (known?.match !== 'capital' && known?.match !== 'city') return false;
  if (/^[-‑–]$/.test(tokens[range.to]?.text ?? '') || /^[-‑–]$/.test(tokens[range.from - 1]?.text ?? '')) return false;
  const head = tokens[np.head] as Token;
  return !isPersonNoun(head.lemma) && !isGroupNoun(head.lemma) && !isOrganizationNoun(head.norm);
}
