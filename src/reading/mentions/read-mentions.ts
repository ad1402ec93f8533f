/**
 * Noun phrases → mentions: names, descriptions ("the ministry's spokeswoman") and pronouns, with the evidence for what they
 * stand for, and the roles that phrases teach ("Transport Minister Ada Berg", "Ada Berg, the minister").
 */
import {
  isGroupNoun,
  isListedPerson,
  isOrganizationDescription,
  isOrganizationNoun,
  isPersonNoun,
  isTitle,
} from '../../english/lexicon/party-nouns';
import type { NounPhrase, Syntax, TokenRange } from '../syntax/types';
import type { Gender } from '../../english/lexicon/sense';
import type { KindEvidence, MentionFact, RoleFact, Sentence, Token } from '../types';
import { placeNamed } from '../../english/world/named';
import { compoundAt } from '../syntax/compound';
import { genderOf, nameEvidence } from './evidence';
import { isLocative } from './locative';
import { extendOverOf, nameSpans } from './name-spans';
import { chargeEnd } from '../syntax/portfolio';
import { territoryNamed } from './territory';

export interface Mentions {
  readonly mentions: MentionFact[];
  readonly roles: RoleFact[];
  /** The mention that a phrase as a whole stands for. */
  readonly denoted: ReadonlyMap<NounPhrase, number>;
  /** Mentions inside a phrase that say whose or which it is, possessor first. */
  readonly anchors: ReadonlyMap<NounPhrase, readonly number[]>;
}

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

const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|both|all)$/;
/** Bodies named after a person or a place with a common noun: "the Nixon administration". */
const BODIES = /^(?:administration|campaign|cabinet)$/;

export function readMentions(sentences: readonly Sentence[], syntaxes: readonly Syntax[]): Mentions {
  const mentions: MentionFact[] = [];
  const roles: RoleFact[] = [];
  const denoted = new Map<NounPhrase, number>();
  const anchors = new Map<NounPhrase, number[]>();

  sentences.forEach((sentence, i) => {
    const syntax = syntaxes[i];
    if (!syntax) return;
    const { tokens } = sentence;
    const seen = new Set<number>();
    const add = (
      range: TokenRange,
      fact: Omit<MentionFact, 'index' | 'sentence' | 'start' | 'end' | 'text' | 'antecedent'>,
    ): number => {
      const [first, last] = [tokens[range.from] as Token, tokens[range.to - 1] as Token];
      const index = mentions.length;
      const text = sentence.text.slice(first.start - sentence.start, last.end - sentence.start).replace(/\s+/g, ' ');
      mentions.push({ index, sentence: i, start: first.start, end: last.end, text, antecedent: null, ...fact });
      return index;
    };
    const heads = new Map<NounPhrase, { range: TokenRange; index: number }>();
    // names and pronouns before descriptions, since "officials in Oslo" hangs on a name after it
    for (const np of syntax.phrases) readNames(np);
    for (const [np, name] of heads) readRole(np, name);
    for (const np of syntax.phrases) if (!denoted.has(np) && !np.pronoun) readDescription(np);
    for (const np of syntax.phrases) readApposition(np);

    function readNames(np: NounPhrase): void {
      if (np.pronoun) {
        const pronoun = PRONOUNS.get(tokens[np.head]?.norm ?? '');
        if (!pronoun || seen.has(np.head)) return;
        seen.add(np.head);
        denoted.set(
          np,
          add(np, {
            form: 'pronoun',
            evidence: {},
            ...pronoun,
            adjectival: false,
            locative: false,
            head: null,
            anchors: [],
            definite: true,
          }),
        );
        return;
      }
      const own: number[] = [];
      let headName: { range: TokenRange; index: number } | null = null;
      for (const span of nameSpans(tokens, np)) {
        if (seen.has(span.from)) continue;
        const atHead = span.to - 1 === np.head;
        const body = !atHead && span.to === np.head && BODIES.test(tokens[np.head]?.norm ?? '');
        const range = atHead ? extendOverOf(tokens, span) : body ? { from: span.from, to: np.head + 1 } : span;
        const index = addName(np, range, atHead || body, body);
        for (let k = range.from; k < range.to; k++) seen.add(k);
        if (atHead || body) headName = { range, index };
        else own.push(index);
      }
      anchors.set(np, own);
      if (headName) {
        denoted.set(np, headName.index);
        heads.set(np, headName);
      }
    }

    function addName(np: NounPhrase, range: TokenRange, isHead: boolean, body: boolean): number {
      const words = tokens.slice(range.from, range.to);
      const text = words.map((t) => t.text).join(' ');
      const demonym = placeNamed(text)?.match === 'demonym';
      const modifies = !isHead && range.to <= np.head;
      const locative = isHead ? isLocative(tokens, np) : modifies && isVenue(tokens, np, range, text);
      return add(range, {
        form: 'name',
        evidence: body ? { organization: 8 } : nameEvidence(tokens, np, range, isHead, locative),
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

    /** "Brightwater chief economist Ada Berg": what stands before the name, up to an office, is a role. */
    function readRole(np: NounPhrase, name: { range: TokenRange; index: number }): void {
      const possessor = np.possessor ? denoted.get(np.possessor) : undefined;
      const own = [
        ...(possessor === undefined ? [] : [possessor]),
        ...(anchors.get(np) ?? []),
        ...realmOf(np, name.range),
      ];
      let last = name.range.from - 1;
      while (last >= np.from && !isOffice(tokens[last])) last--;
      if (last < np.from) return;
      const compound = compoundAt(tokens, last);
      const charge = chargeEnd(tokens, last);
      let from = np.from;
      while (
        from < last &&
        (tokens[from]?.pos === 'DET' ||
          /^(?:former|then|late|acting|his|her|its|their|[,"“‘'])$/.test(tokens[from]?.norm ?? ''))
      )
        from++;
      // "the envoys Ada Berg and Tom Dunn" are both envoys
      const shared = tokens[last]?.norm !== tokens[last]?.lemma ? np.coordinated : [];
      for (const holder of [name.index, ...shared.flatMap((member) => heads.get(member)?.index ?? [])])
        addRole({ from, to: charge ?? compound.to }, holder, compound.lemma, own);
    }

    /** "King Harald of Norway": the country right after the name. */
    function realmOf(np: NounPhrase, range: TokenRange): number[] {
      const realm = np.preps.find((p) => p.word === 'of' && p.at === range.to)?.np;
      const index = realm && denoted.get(realm);
      return index !== undefined && placeNamed(mentions[index]?.text ?? '') ? [index] : [];
    }

    function addRole(range: TokenRange, mention: number, head: string, own: readonly number[]): void {
      const [first, end] = [tokens[range.from] as Token, tokens[range.to - 1] as Token];
      // "President" alone teaches nothing; "Finance Minister" does
      if (isTitle(head) && own.length === 0 && range.to === range.from + 1) return;
      const text = sentence.text.slice(first.start - sentence.start, end.end - sentence.start);
      roles.push({ mention, start: first.start, end: end.end, text, head, anchors: own });
    }

    function readDescription(np: NounPhrase): void {
      const possessor = np.possessor ? denoted.get(np.possessor) : undefined;
      const own = [...(possessor === undefined ? [] : [possessor]), ...(anchors.get(np) ?? [])];
      anchors.set(np, own);
      const head = tokens[np.head] as Token;
      const { lemma } = compoundAt(tokens, np.head);
      const person = isPersonNoun(lemma);
      const group = isGroupNoun(head.lemma) || isGroupNoun(head.norm);
      const organization = isOrganizationDescription(head.norm) || isOrganizationDescription(head.lemma);
      if (!person && !group && !organization) return;
      const plural =
        (head.norm !== head.lemma && /(?:s|men|people)$/.test(head.norm)) || (group && !person && !organization);
      const evidence: KindEvidence = group || plural ? { group: 3 } : person ? { person: 3 } : { organization: 3 };
      const all = [...own, ...hangingOn(np)];
      const definite = np.possessor !== null || DEFINITE.test(tokens[np.from]?.norm ?? '');
      denoted.set(
        np,
        add(trimmed(tokens, np), {
          form: 'description',
          evidence,
          plural,
          gender: genderOf(tokens, np, np),
          adjectival: false,
          locative: isLocative(tokens, np),
          head: lemma,
          anchors: all,
          definite,
        }),
      );
      anchors.set(np, all);
    }

    /** "Ada Berg, a spokeswoman for the port": the description repeats the name and teaches a role. */
    function readApposition(np: NounPhrase): void {
      const other = np.apposition;
      if (!other) return;
      const [index, repeated] = [denoted.get(np), denoted.get(other)];
      if (index === undefined || repeated === undefined) return;
      const [mention, name] = [mentions[index], mentions[repeated]];
      if (mention?.form !== 'description' || name?.form !== 'name') return;
      mention.antecedent = repeated;
      name.evidence.person = (name.evidence.person ?? 0) + (isPersonNoun(mention.head ?? '') ? 6 : 0);
      addRole(trimmed(tokens, np), repeated, mention.head ?? '', [...new Set([...mention.anchors, ...hangingOn(np)])]);
    }

    /** "soldiers in Oslo", "the mayor of the town of Vale": mentions after the words that say whose or where from. */
    function hangingOn(np: NounPhrase): number[] {
      return np.preps
        .filter((p) => /^(?:of|to|for|at|in|from)$/.test(p.word))
        .map((p) => territoryNamed(tokens, p.np))
        .flatMap((named) => denoted.get(named) ?? anchors.get(named) ?? []);
    }
  });
  return { mentions, roles, denoted, anchors };
}

/** Names that end like agents ("Miller") are no offices, and "the official gazette" has no official. */
const isOffice = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.pos !== 'ADJ' &&
  (token.pos === 'PROPN' ? isListedPerson(token.norm) : isPersonNoun(token.lemma));

/** "the Oslo talks": a city before an event says where; "Oslo officials", "Oslo-Kyiv talks" and "US proposals" do not. */
function isVenue(tokens: readonly Token[], np: NounPhrase, range: TokenRange, text: string): boolean {
  const known = placeNamed(text);
  if (known?.match !== 'capital' && known?.match !== 'city') return false;
  if (/^[-‑–]$/.test(tokens[range.to]?.text ?? '') || /^[-‑–]$/.test(tokens[range.from - 1]?.text ?? '')) return false;
  const head = tokens[np.head] as Token;
  return !isPersonNoun(head.lemma) && !isGroupNoun(head.lemma) && !isOrganizationNoun(head.norm);
}

/** A phrase without quotation marks at its ends; a possessor ("Berg's special envoy") is part of a description. */
function trimmed(tokens: readonly Token[], np: NounPhrase): TokenRange {
  let from = np.from;
  for (let p = np.possessor; p; p = p.possessor) from = Math.min(from, p.from);
  while (from < np.head && tokens[from]?.pos === 'PUNCT') from++;
  return { from, to: np.to };
}
