/**
 * Tags that the sentence itself contradicts: each rule names the neighbours that only a verb, a noun or a name can have. The rules look
 * at closed-class words and at what the tables hold of verbs, not at topics.
 */
import { knownVerb } from '../../english/lexicon/verbs';
import { POSSESSIVE } from '../../english/words/determiners';
import { placeNamed } from '../../english/world/named';
import { isListedPerson, isOrganizationNoun, isPersonNoun } from '../../english/lexicon/party-nouns';
import { nounSenses } from '../../english/lexicon/nouns';
import { verbLemma } from '../../english/lexicon/inflection';
import { OPENERS } from '../../english/words/tagging';
import type { Pos, Token } from '../types';

export function repairTags(tokens: Token[]): Token[] {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const { pos } = token;
    // what each kind of rule asks first
    const nominal = pos === 'NOUN' || pos === 'ADJ';
    if (continuesName(tokens, i) || opensAsName(tokens, i)) tokens[i] = { ...token, pos: 'PROPN' };
    else if (nominal && RULES.some((rule) => rule(tokens, i)))
      tokens[i] = { ...token, pos: 'VERB', lemma: baseForm(token) };
    else if (pos === 'DET' && opensClause(tokens, i)) tokens[i] = { ...token, pos: 'SCONJ' };
    else if (pos === 'ADJ' && (isHolder(tokens, i) || closesPhrase(tokens, i))) tokens[i] = { ...token, pos: 'NOUN' };
    else if (pos === 'VERB' && NOUNS.some((rule) => rule(tokens, i))) tokens[i] = { ...token, pos: 'NOUN' };
  }
  return tokens;
}

/** "Ford is a firm": a first word whose capital was left to it, since nothing makes it an ordinary one, does what a name does. */
const opensAsName: Rule = (t, i) =>
  i === 0 &&
  is(at(t, i), 'VERB', 'NOUN', 'ADJ') &&
  at(t, i)?.capital === true &&
  (is(at(t, i + 1), 'AUX', 'PROPN', 'VERB') || at(t, i + 1)?.capital === true) &&
  (!is(at(t, i), 'ADJ') || placeNamed(at(t, i)?.text ?? '') === null);

/** "Dock Bank chief quits": an office after a name, with no noun after it, is who holds it. */
const isHolder: Rule = (t, i) =>
  isListedPerson(norm(t, i)) &&
  is(at(t, i - 1), 'PROPN', 'NOUN') &&
  (is(at(t, i + 1), 'VERB', 'AUX', 'PROPN', 'PUNCT') || knownVerb(baseForm(at(t, i + 1) ?? (at(t, i) as Token))));

/** "a night curfew in Vale": what tells an event, and has no noun after it, is one. */
const closesPhrase: Rule = (t, i) =>
  nounSenses(norm(t, i)).length > 0 &&
  is(at(t, i - 1), 'NOUN', 'ADJ', 'DET', 'NUM') &&
  !is(at(t, i + 1), 'NOUN', 'ADJ', 'PROPN', 'CCONJ', 'NUM') &&
  norm(t, i + 1) !== '-';

/** "reports that police had left": "that" never stands before a plural. */
const opensClause: Rule = (t, i) =>
  norm(t, i) === 'that' &&
  is(at(t, i + 1), 'NOUN') &&
  (plural(at(t, i + 1)) || /^(?:police|people)$/.test(norm(t, i + 1)));

type Rule = (tokens: readonly Token[], i: number) => boolean;
const at = (tokens: readonly Token[], i: number): Token | undefined => tokens[i];
/** Up to seven tags, written out: a list for each question would be most of the work. */
const is = (token: Token | undefined, a: Pos, b?: Pos, c?: Pos, d?: Pos, e?: Pos, f?: Pos, g?: Pos): boolean =>
  token !== undefined &&
  (token.pos === a || token.pos === b || token.pos === c || token.pos === d || token.pos === e || token.pos === f || token.pos === g); // prettier-ignore

const RULES: readonly Rule[] = [
  // "owners view such strikes as theft", "Brix claims the harbour"
  (t, i) =>
    is(at(t, i), 'NOUN') &&
    is(at(t, i - 1), 'NOUN', 'PROPN', 'PRON') &&
    !POSSESSIVE.has(norm(t, i - 1)) &&
    (OPENERS.has(norm(t, i + 1)) ||
      (norm(t, i + 1) === 'that' && (is(at(t, i + 1), 'SCONJ') || is(at(t, i + 2), 'PROPN', 'DET')))) &&
    agrees(t, i) &&
    knownOrBase(t, i),
  // "a call to free twelve": no infinitive's "to" has another word after it
  (t, i) =>
    norm(t, i - 1) === 'to' && norm(t, i) === at(t, i)?.lemma && knownVerb(norm(t, i)) &&
    (is(at(t, i - 1), 'PART') || (is(at(t, i), 'ADJ') && is(at(t, i + 1), 'NUM', 'DET', 'PROPN'))), // prettier-ignore
  // "islands Norway claims but does not hold"
  (t, i) =>
    is(at(t, i), 'NOUN') && is(at(t, i - 1), 'PROPN') && is(at(t, i - 2), 'NOUN') && endsInS(norm(t, i)) &&
    plural(at(t, i - 2)) && is(at(t, i + 1), 'CCONJ', 'PUNCT') && knownOrBase(t, i), // prettier-ignore
  // "with both sides digging in", "with the minister warning of"
  (t, i) =>
    is(at(t, i), 'NOUN') && norm(t, i).endsWith('ing') && is(at(t, i - 1), 'NOUN', 'PROPN') &&
    is(at(t, i + 1), 'ADP', 'SCONJ') && withBefore(t, i), // prettier-ignore
  // ", building support for", ", dashing hopes for"
  (t, i) =>
    is(at(t, i), 'NOUN') && norm(t, i).endsWith('ing') && norm(t, i - 1) === ',' && i > 2 &&
    (is(at(t, i + 1), 'NOUN', 'DET') || (is(at(t, i + 1), 'VERB') && endsInS(norm(t, i + 1)))), // prettier-ignore
  // "to lay off the crew and close five yards": nothing that is counted so is close
  (t, i) =>
    is(at(t, i), 'ADJ') && is(at(t, i - 1), 'CCONJ') && is(at(t, i + 1), 'NUM') &&
    knownVerb(norm(t, i)) && t.slice(0, i).some((word) => is(word, 'VERB')), // prettier-ignore
  // "a settlement that compromises the border": "that" never stands before a plural
  (t, i) =>
    is(at(t, i), 'NOUN') && plural(at(t, i)) && norm(t, i - 1) === 'that' && is(at(t, i - 2), 'NOUN') &&
    is(at(t, i + 1), 'PROPN', 'ADJ', 'DET', 'NOUN', 'PRON'), // prettier-ignore
  // "Greece, like its neighbours, plans to open", "A group based in Vale claims to have": no other verb is there to have a subject
  (t, i) =>
    is(at(t, i), 'NOUN') && endsInS(norm(t, i)) && is(at(t, i - 1), 'PROPN', 'PUNCT', 'NOUN') && !plural(at(t, i - 1)) &&
    norm(t, i + 1) === 'to' && is(at(t, i + 2), 'VERB', 'AUX') && TAKES_TO.has(baseForm(at(t, i) as Token)) &&
    lacksVerb(t, i), // prettier-ignore
  // "Norway bombs Lund": between two names, with no other verb in the sentence
  (t, i) =>
    is(at(t, i), 'NOUN') && is(at(t, i - 1), 'PROPN') && is(at(t, i + 1), 'PROPN') && at(t, i)?.capital === false &&
    (endsInS(norm(t, i)) ? knownVerb(baseForm(at(t, i) as Token)) : isPastForm(norm(t, i))) && lacksVerb(t, i) &&
    !is(t.find((word, k) => k > i && is(word, 'VERB', 'AUX')), 'AUX'), // prettier-ignore
  // "Bank chief quits": an office and a word that says what its holder does, where nothing else does
  (t, i) =>
    is(at(t, i), 'NOUN') && endsInS(norm(t, i)) && isListedPerson(norm(t, i - 1)) && at(t, i)?.capital === false &&
    knownVerb(baseForm(at(t, i) as Token)) && !t.some((word) => is(word, 'VERB', 'AUX')), // prettier-ignore
];

/** Verbs that are nouns as well, and take an infinitive. */
const TAKES_TO = new Set(
  'aim attempt claim decline demand desire dream hope move need offer pledge plan promise purport threat vow wish'.split(
    ' ',
  ),
);

/** Is there no finite verb before position `i` in its clause? A participle before a preposition is none ("based in Vale"). */
function lacksVerb(tokens: readonly Token[], i: number): boolean {
  for (let j = i - 1; j >= 0; j--) {
    const token = tokens[j] as Token;
    if (OPENS_CLAUSE.test(token.norm)) return true;
    if (token.pos === 'AUX') return false;
    if (
      token.pos === 'VERB' &&
      !/ing$/.test(token.norm) &&
      !(/(?:ed|en)$/.test(token.norm) && is(at(tokens, j + 1), 'ADP'))
    )
      return false;
  }
  return true;
}

const OPENS_CLAUSE = /^(?:after|before|because|if|that|when|while|[;:“"])$/;

/** "lent", "bought": a past that is no other word. */
const isPastForm = (word: string): boolean => {
  const lemma = verbLemma(word);
  return lemma !== undefined && lemma !== word;
};

const NOUNS: readonly Rule[] = [
  // "union envoys talk": nobody envoys
  (t, i) =>
    is(at(t, i), 'VERB') && endsInS(norm(t, i)) && !knownVerb(baseForm(at(t, i) as Token)) &&
    isPersonNoun(norm(t, i).slice(0, -1)), // prettier-ignore
  // "heard claims to be settled": two finite verbs never stand in a row
  (t, i) => is(at(t, i), 'VERB') && endsInS(norm(t, i)) && is(at(t, i - 1), 'VERB') && norm(t, i - 1).endsWith('d'),
  // "Claims that it sank are untrue": no verb in -s goes without a subject
  (t, i) => i === 0 && is(at(t, i), 'VERB') && endsInS(norm(t, i)) && norm(t, i + 1) === 'that',
  // "police used tear gas": two verbs in a row, the second bare, before a noun
  (t, i) =>
    is(at(t, i), 'VERB') && norm(t, i) === at(t, i)?.lemma && is(at(t, i + 1), 'NOUN') && is(at(t, i - 1), 'VERB') &&
    /(?:ed|ing)$/.test(norm(t, i - 1)) && !/^(?:help|dare|need)/.test(at(t, i - 1)?.lemma ?? ''), // prettier-ignore
  // "went to war", "took them to court"
  (t, i) =>
    is(at(t, i), 'VERB') && /^(?:court|market|press|sea|trial|war|work)$/.test(norm(t, i)) && norm(t, i - 1) === 'to' &&
    /^(?:bring|come|go|lead|return|take)$/.test(at(t, i - 2)?.lemma ?? '') && !is(at(t, i + 1), 'DET', 'PRON', 'PROPN', 'NUM'), // prettier-ignore
  // "an earlier report that he left"
  (t, i) =>
    is(at(t, i), 'VERB') &&
    norm(t, i) === at(t, i)?.lemma &&
    is(at(t, i - 1), 'ADV', 'ADJ') &&
    /^(?:an?|the)$/.test(norm(t, i - 2)),
  // "collapsed over pay", "in need": no verb stands bare after a preposition
  (t, i) =>
    is(at(t, i), 'VERB') && norm(t, i) === at(t, i)?.lemma && is(at(t, i - 1), 'ADP') && !is(at(t, i + 1), 'DET', 'PRON', 'PROPN') &&
    /^(?:about|against|at|by|despite|for|from|in|into|of|on|over|under|with|without)$/.test(norm(t, i - 1)), // prettier-ignore
];

const PARTICLES = new Set('de del della der den van von zu bin ibn la le du da dos di'.split(' '));

/**
 * "Coast Watch (CW)", "then Park Soo": a verb's capital in mid-sentence is that of a name; so is an adverb's after a name;
 * "Ursula van der Moor": particles between two parts of a name go with it.
 */
const continuesName: Rule = (t, i) => {
  if (i === 0) return false;
  if (at(t, i)?.capital === true)
    return (
      // "Then General Systems", "the Danish Federation", and what people are: "Foreign Minister"
      (is(at(t, i), 'NOUN') && !isPersonNoun(at(t, i)?.lemma ?? '')) ||
      (is(at(t, i), 'ADJ') && isOrganizationNoun(norm(t, i + 1)) && placeNamed(at(t, i)?.text ?? '') === null) ||
      is(at(t, i), 'VERB', 'AUX') ||
      (is(at(t, i), 'ADV', 'X') && (at(t, i - 1)?.capital === true || /^(?:in|near|from|of)$/.test(norm(t, i - 1))))
    );
  if (!PARTICLES.has(norm(t, i)) || !is(at(t, i - 1), 'PROPN')) return false;
  const next = PARTICLES.has(norm(t, i + 1)) ? i + 2 : i + 1;
  return at(t, next)?.capital === true;
};

const norm = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';
/** "claims", but not "class". */
const endsInS = (word: string): boolean => word.length > 1 && word.endsWith('s') && !word.endsWith('ss');
const plural = (token: Token | undefined): boolean =>
  token !== undefined && token.norm !== token.lemma && /s$|men$|people$/.test(token.norm);

/** A form in -s wants a singular before it, the bare form a plural. */
function agrees(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1] as Token;
  const third = endsInS(norm(tokens, i));
  if (!third && before.pos === 'PROPN') return followsPlural(tokens, i - 1);
  return third ? before.pos === 'PROPN' || !plural(before) : plural(before) || before.pos === 'PRON';
}

/** "Leaders in Europe view the plan": the name before the verb may stand in a phrase after a plural. */
function followsPlural(tokens: readonly Token[], i: number): boolean {
  let j = i;
  while (is(tokens[j], 'PROPN')) j--;
  return is(tokens[j], 'ADP') && plural(tokens[j - 1]);
}

/** Verbs that no table holds, since they tell no event. */
const COMMON_VERBS = new Set(
  'view see claim say want need like fear expect hope regard treat face cost use make give take hold show tell ask call keep find leave put mean let lead turn bring play run move live believe share support'.split(
    ' ',
  ),
);

function knownOrBase(tokens: readonly Token[], i: number): boolean {
  const { lemma } = tokens[i] as Token;
  return knownVerb(lemma) || COMMON_VERBS.has(lemma);
}

function withBefore(tokens: readonly Token[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 6); j--) {
    if (norm(tokens, j) === 'with') return true;
    if (is(tokens[j], 'VERB', 'AUX', 'PUNCT', 'ADP')) return false;
  }
  return false;
}

/** The base form of a verb form that the tagger lemmatised as a noun or an adjective. */
function baseForm(token: Token): string {
  const word = token.norm;
  const known = verbLemma(word);
  if (known !== undefined) return known;
  const stem = word.replace(/(?:ing|ed)$/, '');
  const candidates =
    stem === word
      ? [word.replace(/ies$/, 'y'), word.replace(/es$/, ''), word.replace(/s$/, '')]
      : [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')];
  return (
    candidates.find((c) => c !== word && knownVerb(c)) ??
    (stem === word ? token.lemma : /(?:at|iz|is|v|c|u|g)$/.test(stem) ? `${stem}e` : stem)
  );
}
