/**
 * Chunks → who did what to whom, as far as shallow rules can tell: possessors, coordinations, appositions, prepositional
 * phrases, then each verb's subject and object. One pass from left to right over a stack of phrases still waiting for a verb.
 */
import { compoundAt } from '../mentions/compound';
import { isPersonNoun } from '../mentions/words';
import { speechVerb } from '../lexicon/speech';
import { verbSenses } from '../lexicon/verbs';
import type { Token } from '../types';
import { chunk, isPossessiveMark } from './chunk';
import type { Chunk, NounPhrase, Prep, Syntax, VerbGroup } from './types';
import { isParticiple } from './verbs';

/** Verbs whose object, not whose subject, does what the infinitive says: "urged them to leave". */
const OBJECT_CONTROL = new Set(
  (
    'advise allow ask assist authorise authorize beg call cause challenge command compel convince direct enable encourage ' +
    'expect forbid force help instruct invite lead let make oblige order permit persuade pledge press pressure prompt push ' +
    'recruit remind request require summon teach tell tempt train trigger trust urge want warn'
  ).split(' '),
);

export function parseSyntax(tokens: readonly Token[]): Syntax {
  const chunks = joinPossessors(tokens, chunk(tokens));
  coordinate(chunks);
  attachAppositions(tokens, chunks);
  const outer = withoutAsides(chunks);
  attachVerbs(tokens, outer);
  attachPrepositions(outer);
  const phrases: NounPhrase[] = [];
  const verbs: VerbGroup[] = [];
  for (const c of chunks) {
    if (c.type === 'np') {
      for (let p = c.possessor; p; p = p.possessor) phrases.push(p);
      phrases.push(c);
    } else if (c.type === 'vg') verbs.push(c);
  }
  return { chunks, phrases, verbs };
}

/** Without brackets that hold no clause: "The Dock Union (DU) struck" is about the union. */
function withoutAsides(chunks: readonly Chunk[]): Chunk[] {
  const outer: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    const end = chunk.type === 'stop' && chunk.word === '(' && i > 0 ? endOfAside(chunks, i) : null;
    if (end === null) outer.push(chunk);
    else i = end;
  }
  return outer;
}

function endOfAside(chunks: readonly Chunk[], from: number): number | null {
  for (let i = from + 1; i <= from + 7; i++) {
    const chunk = chunks[i];
    if (!chunk || chunk.type === 'vg') return null;
    if (chunk.type === 'stop') return chunk.word === ')' ? i : null;
  }
  return null;
}

/** "A's B" and "his B": the first phrase leaves the list of chunks and becomes the possessor of the second. */
function joinPossessors(tokens: readonly Token[], chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const current = chunks[i] as Chunk;
    const previous = joined.at(-1);
    const next = chunks[i + 1];
    if (previous?.type === 'np' && isPossessive(tokens, current, next) && next?.type === 'np') {
      next.possessor = previous;
      joined.pop();
      continue;
    }
    if (
      current.type === 'np' &&
      !current.possessor &&
      /^(?:his|her|its|their)$/.test(tokens[current.from]?.norm ?? '') &&
      current.to > current.from + 1
    )
      current.possessor = pronounAt(current.from);
    joined.push(current);
  }
  return joined;
}

function isPossessive(tokens: readonly Token[], mark: Chunk, next: Chunk | undefined): boolean {
  if (mark.type === 'np' || mark.type === 'vg' || mark.to !== mark.from + 1) return false;
  const token = tokens[mark.from];
  const before = tokens[mark.from - 1];
  if (!token || !before || before.end !== token.start || !isPossessiveMark(token)) return false;
  return token.norm === "'s" ? true : /s$/.test(before.norm) && next !== undefined;
}

const pronounAt = (at: number): NounPhrase => ({
  type: 'np',
  from: at,
  to: at + 1,
  head: at,
  pronoun: true,
  possessor: null,
  coordinated: [],
  lead: null,
  apposition: null,
  preps: [],
});

/** "A and B", "A, B and C", "A as well as B". Later members get `lead`, the first gets them all. */
function coordinate(chunks: readonly Chunk[]): void {
  for (let i = 2; i < chunks.length; i++) {
    const last = chunks[i];
    const link = chunks[i - 1];
    if (last?.type !== 'np' || link?.type !== 'and' || !/^(?:and|or|nor|&)$/.test(link.word)) continue;
    const comma = chunks[i - 2]?.type === 'comma';
    const members: NounPhrase[] = [];
    let j = comma ? i - 3 : i - 2;
    for (;;) {
      const member = chunks[j];
      if (member?.type !== 'np') break;
      members.unshift(member);
      if (chunks[j - 1]?.type !== 'comma') break;
      j -= 2;
    }
    // ", and B did" opens a clause of its own; so does "did A and B did"
    const [first] = members;
    if (!first || (comma && members.length < 2)) continue;
    const told = significant(chunks, j);
    const opensClause = told?.type === 'vg' && speaks(told.lemma);
    if (!opensClause && followedByFinite(chunks, i) && isGovernedByVerb(chunks, j)) continue;
    const lead = first.lead ?? first;
    for (const member of [...members.slice(1), last]) {
      if (member === lead || member.lead) continue;
      member.lead = lead;
      lead.coordinated.push(member);
    }
  }
}

const followedByFinite = (chunks: readonly Chunk[], i: number): boolean => {
  let j = i + 1;
  while (chunks[j]?.type === 'adverb') j++;
  const next = chunks[j];
  return next?.type === 'vg' && next.form === 'finite';
};

/** Is the phrase at `i` an object, or in a phrase after a verb of this clause? Then "and B did" opens a clause of its own. */
function isGovernedByVerb(chunks: readonly Chunk[], i: number): boolean {
  for (let j = i - 1; j >= 0; j--) {
    const c = chunks[j];
    if (c?.type === 'vg') return true;
    if (c?.type === 'stop' || c?.type === 'marker' || (c?.type === 'prep' && c.word === 'between')) return false;
  }
  return false;
}

/** "X, a Y of Z," and "Z's Y, X,": of two phrases side by side one names and the other describes. */
function attachAppositions(tokens: readonly Token[], chunks: readonly Chunk[]): void {
  for (let i = 2; i < chunks.length; i++) {
    const [a, comma, b] = [chunks[i - 2], chunks[i - 1], chunks[i]];
    if (b?.type !== 'np' || b.lead || !comma || !(comma.type === 'comma' || comma.type === 'stop') || !a) continue;
    const first = a.type !== 'np' ? null : comma.word === '(' ? a : headOfChain(chunks, i - 2);
    if (!first) continue;
    const [nameFirst, nameSecond] = [isName(tokens, first), isName(tokens, b)];
    const describes = (np: NounPhrase) => isPersonNoun(compoundAt(tokens, np.head).lemma);
    const fits =
      (nameFirst && !nameSecond && (describes(b) || b.possessor !== null || opensWithArticle(tokens, b))) ||
      (!nameFirst && nameSecond && describes(first));
    if (!fits || !closes(chunks, i)) continue;
    first.apposition = b;
    b.apposition = first;
  }
}

const isName = (tokens: readonly Token[], np: NounPhrase): boolean => tokens[np.head]?.pos === 'PROPN';
const opensWithArticle = (tokens: readonly Token[], np: NounPhrase): boolean =>
  /^(?:a|an|the|his|her|its|their)$/.test(tokens[np.from]?.norm ?? '');

/** The phrase that a chain "A of B in C" ending at `i` belongs to. */
function headOfChain(chunks: readonly Chunk[], i: number): NounPhrase | null {
  let j = i;
  while (chunks[j]?.type === 'np' && chunks[j - 1]?.type === 'prep' && chunks[j - 2]?.type === 'np') j -= 2;
  const np = chunks[j];
  return np?.type === 'np' ? np : null;
}

/** Is the apposition that starts at `i` closed by a comma, a stop or the end, with nothing but its own phrases before? */
function closes(chunks: readonly Chunk[], i: number): boolean {
  for (let j = i + 1; j <= chunks.length; j++) {
    const c = chunks[j];
    if (!c || c.type === 'comma' || c.type === 'stop') return true;
    if (
      c.type === 'vg' ||
      c.type === 'marker' ||
      c.type === 'relative' ||
      (c.type === 'and' && chunks[j + 1]?.type !== 'np')
    )
      return false;
  }
  return true;
}

function attachVerbs(tokens: readonly Token[], chunks: readonly Chunk[]): void {
  const waiting: NounPhrase[] = [];
  let previous: VerbGroup | null = null;
  // the last verb of a main clause: what follows a relative clause goes on with its subject
  let main: VerbGroup | null = null;
  let marker: string | null = null;
  let antecedent: NounPhrase | null = null;
  const subjectless: VerbGroup[] = [];
  chunks.forEach((c, i) => {
    const before = significant(chunks, i);
    // a dateline ("OSLO — ") names nobody who acts
    if (c.type === 'stop' && (/^[;:]$/.test(c.word) || previous === null)) waiting.length = 0;
    else if (c.type === 'marker') marker = c.word;
    else if (c.type === 'relative') {
      const np = c.word.startsWith('what') ? undefined : chunks.slice(0, i).findLast((x) => x.type === 'np');
      antecedent = np?.type === 'np' ? (np.lead ?? np) : null;
      marker = c.word;
    } else if (c.type === 'adjective' && previous?.copula && before === previous) previous.predicate = c.from;
    else if (c.type === 'np') {
      const described = c.apposition !== null && c.apposition.from < c.from;
      if (c.lead || before?.type === 'prep' || described) return;
      if (before?.type === 'vg' && !before.object && before.form !== 'participle') before.object = c;
      else if (before?.type === 'vg' && before.object && before.lemma === 'be') return;
      if (before?.type !== 'vg') waiting.push(c);
    } else if (c.type === 'vg') {
      const np = nounBefore(chunks, i);
      place(c, i, np);
      previous = c;
      if (c.form === 'finite' && !c.describes && !c.governor) main = c;
      if (c.form === 'participle') return;
      marker = null;
      antecedent = null;
    }
  });

  function place(vg: VerbGroup, i: number, np: { np: NounPhrase; direct: boolean; governed: boolean } | null): void {
    const before = significant(chunks, i);
    vg.marker ??= marker ?? (before?.type === 'prep' ? before.word : null);
    if (vg.form === 'infinitive') return placeInfinitive(vg, np);
    // a pronoun right before a past form is its subject: "…, she stressed, …"
    const spoken = np?.direct === true && np.np.pronoun && !np.governed;
    if (vg.form === 'finite' && !spoken && couldBeParticiple(tokens, vg) && isReduced(chunks, i, np, before)) {
      vg.form = 'participle';
      vg.passive = true;
    }
    if (vg.form === 'ing' || vg.form === 'participle') return placeParticiple(vg, np, before);
    // finite
    if (antecedent) {
      vg.describes = antecedent;
      const own = np?.direct && np.np !== antecedent && !np.governed ? np.np : null;
      vg.subject = own ?? antecedent;
      if (own) vg.object = antecedent;
      remove(own);
    } else if (np?.direct && !np.governed) {
      vg.subject = np.np.lead ?? np.np;
      remove(vg.subject);
      if (previous && previous.object === vg.subject) {
        previous.object = null;
        vg.governor = previous;
      }
    } else if (before?.type === 'and' && previous && resumesOuter(vg, previous)) {
      vg.subject = previous.governor?.subject ?? null;
      vg.governor = previous.governor?.governor ?? null;
    } else if (before?.type === 'and' && previous) {
      vg.subject =
        previous.form === 'finite' ? previous.subject : (main?.subject ?? waiting.at(-1) ?? previous.subject);
      vg.governor = previous.governor;
      vg.marker ??= previous.marker;
      // "to seize the port and arrest the crew"
      if (previous.form === 'infinitive' && isBare(tokens, vg)) vg.form = 'infinitive';
    } else
      vg.subject =
        takeWaiting() ??
        (speechVerb(vg.lemma) === undefined ? null : invertedSubject(chunks, i)) ??
        main?.subject ??
        previous?.subject ??
        null;
    if (vg.marker && vg.marker !== 'to' && !vg.describes) vg.governor ??= previous;
    for (const v of subjectless.splice(0)) v.subject ??= vg.subject;
  }

  function placeInfinitive(vg: VerbGroup, np: { np: NounPhrase; direct: boolean } | null): void {
    const governor = previous;
    vg.governor = governor;
    if (np?.direct && np.np !== governor?.object && np.np !== governor?.subject) vg.describes = np.np;
    const object = governor?.object ?? null;
    const controlled = governor && object && OBJECT_CONTROL.has(governor.lemma) && !governor.passive;
    if (np?.direct && governor?.object === np.np && !controlled) vg.describes = np.np;
    vg.subject = controlled ? object : (governor?.subject ?? waiting.at(-1) ?? null);
  }

  function placeParticiple(
    vg: VerbGroup,
    np: { np: NounPhrase; direct: boolean } | null,
    before: Chunk | undefined,
  ): void {
    if (np?.direct) {
      vg.describes = np.np;
      vg.subject = np.np.lead ?? np.np;
    } else if (before?.type === 'comma' && np && vg.form === 'participle') {
      vg.describes = np.np;
      vg.subject = waiting.at(-1) ?? np.np;
    } else if (previous && vg.marker === 'from' && previous.object) {
      // "kept the crew from leaving"
      vg.governor = previous;
      vg.subject = previous.object;
    } else if (previous && MEANS.has(vg.marker ?? '') && main) {
      // "blocked the road leading to Vale by felling trees"
      vg.governor = main;
      vg.subject = main.subject;
    } else if (previous && before?.type !== 'stop') {
      vg.governor = previous;
      const outer = vg.marker === 'while' || speaks(vg.lemma) ? outermost(previous) : previous;
      vg.subject = waiting.at(-1) ?? outer.subject;
    } else {
      vg.subject = waiting.at(-1) ?? null;
      if (!vg.subject) subjectless.push(vg);
    }
  }

  function takeWaiting(): NounPhrase | null {
    const np = waiting.pop() ?? null;
    return np?.lead ?? np;
  }
  function remove(np: NounPhrase | null): void {
    if (!np) return;
    const at = waiting.lastIndexOf(np);
    if (at >= 0) waiting.splice(at, 1);
  }
}

/** Prepositions before a participle whose doer is that of the clause: "by felling trees". */
const MEANS = new Set(['by', 'without', 'despite']);
const isBare = (tokens: readonly Token[], vg: VerbGroup): boolean =>
  vg.to === vg.from + 1 && tokens[vg.main]?.norm === vg.lemma;

const speaks = (lemma: string): boolean => verbSenses(lemma).some((sense) => sense.says);
const outermost = (vg: VerbGroup): VerbGroup => {
  let outer = vg;
  while (outer.governor && outer.governor !== outer) outer = outer.governor;
  return outer;
};

/** "stated that A is ready and acknowledged that": a second verb of speech goes with the first, not with what it told. */
const resumesOuter = (vg: VerbGroup, previous: VerbGroup): boolean => {
  const outer = previous.governor;
  return (
    outer?.form === 'finite' &&
    previous.marker === 'that' &&
    speaks(vg.lemma) &&
    vg.tense === outer.tense &&
    !speaks(previous.lemma)
  );
};

/** The chunk before `i` that is no adverb, quotation mark or possessive. */
function significant(chunks: readonly Chunk[], i: number): Chunk | undefined {
  let j = i - 1;
  while (chunks[j]?.type === 'adverb' || chunks[j]?.type === 'quote') j--;
  return chunks[j];
}

/** The phrase before `i`: `direct` when only adverbs stand between, `governed` when a preposition governs it. */
function nounBefore(
  chunks: readonly Chunk[],
  i: number,
): { np: NounPhrase; direct: boolean; governed: boolean } | null {
  let direct = true;
  for (let j = i - 1; j >= 0; j--) {
    const c = chunks[j];
    if (c?.type === 'vg') return null;
    if (c?.type === 'np') {
      let k = j;
      while (chunks[k - 1]?.type === 'and' && chunks[k - 2]?.type === 'np') k -= 2;
      return { np: c, direct, governed: significant(chunks, k)?.type === 'prep' };
    }
    if (c?.type !== 'adverb' && c?.type !== 'quote') direct = false;
  }
  return null;
}

const couldBeParticiple = (tokens: readonly Token[], vg: VerbGroup): boolean => {
  const verb = tokens[vg.main];
  return (
    vg.to - vg.from <= 2 &&
    vg.modal === null &&
    !vg.perfect &&
    !vg.passive &&
    verb?.pos === 'VERB' &&
    isParticiple(verb) &&
    !/^(?:said|met|went|came|took|gave|began|knew|saw|did|wrote|spoke|fell|rose|became|chose|grew|broke|drove|flew|ate)$/.test(
      verb.norm,
    )
  );
};

/** A reduced relative clause: "talks described by officials", "a plan, drafted with X, has alarmed". */
function isReduced(
  chunks: readonly Chunk[],
  i: number,
  np: { direct: boolean; governed: boolean; np: NounPhrase } | null,
  before: Chunk | undefined,
): boolean {
  const next = chunks[i + 1];
  // "…, accused the board and left" goes on with the main clause: it has its object
  if (!np) return next?.type !== 'np' && (before?.type === 'comma' || before === undefined);
  if (next?.type === 'prep' && /^(?:by|between)$/.test(next.word)) return true;
  if (before?.type === 'and' || before?.type === 'relative' || before?.type === 'marker') return false;
  // "which he labelled", "what sources described": a phrase right after a relative pronoun is a subject
  if (np.direct && (np.np.pronoun || significant(chunks, chunks.indexOf(np.np))?.type === 'relative')) return false;
  if (next?.type === 'np') return false;
  return laterVerbNeedsSubject(chunks, i);
}

/** Does a finite verb follow in this clause that has no phrase of its own before it? */
function laterVerbNeedsSubject(chunks: readonly Chunk[], i: number): boolean {
  let noun = false;
  for (let j = i + 1; j < chunks.length; j++) {
    const c = chunks[j] as Chunk;
    const joinsPhrases = c.type === 'and' && isMember(chunks[j + 1]);
    if (c.type === 'stop' || c.type === 'marker' || c.type === 'relative' || (c.type === 'and' && !joinsPhrases))
      return false;
    if (c.type === 'comma') noun = false;
    if (c.type === 'np' && significant(chunks, j)?.type !== 'prep') noun = significant(chunks, j)?.type !== 'vg';
    if (c.type === 'vg' && c.form === 'finite') return !noun;
  }
  return false;
}

const isMember = (c: Chunk | undefined): boolean => c?.type === 'np' && c.lead !== null;

/** “…,” said X: the subject follows the verb of a quotation. */
function invertedSubject(chunks: readonly Chunk[], i: number): NounPhrase | null {
  const next = chunks[i + 1];
  const before = chunks[i - 1];
  return next?.type === 'np' && (before?.type === 'quote' || before?.type === 'comma') ? next : null;
}

/** Every prepositional phrase goes to the phrase it follows, to the head of that chain, and to the verb of its clause. */
function attachPrepositions(chunks: readonly Chunk[]): void {
  let verb: VerbGroup | null = null;
  const leading: Prep[] = [];
  let chain: NounPhrase | null = null;
  chunks.forEach((c, i) => {
    if (c.type === 'vg') {
      verb = c;
      chain = null;
      if (c.form === 'finite' && leading.length > 0) c.preps.push(...leading.splice(0));
    } else if (c.type === 'stop' && /^[;]$/.test(c.word)) verb = chain = null;
    else if (c.type === 'np') {
      let at = i - 1;
      // "in approximately five hours": an adverb may stand between
      while (chunks[at]?.type === 'adverb' && chunks[at - 1]?.type === 'prep') at--;
      const before = chunks[at];
      if (before?.type !== 'prep') {
        if (!c.lead) chain = c;
        return;
      }
      const prep: Prep = { word: before.word, at: before.from, np: c };
      const previous = chunks[at - 1];
      if (previous?.type === 'np') {
        const owner = previous.lead ?? previous;
        owner.preps.push(prep);
        if (!chain) chain = owner;
        if (chain && chain !== owner && before.word !== 'of') chain.preps.push(prep);
        if (previous !== owner) previous.preps.push(prep);
      } else chain = c;
      if (verb && before.word !== 'of') verb.preps.push(prep);
      else if (!verb && before.word !== 'of') leading.push(prep);
    } else if (c.type === 'comma' || c.type === 'marker' || c.type === 'relative') chain = null;
  });
}
