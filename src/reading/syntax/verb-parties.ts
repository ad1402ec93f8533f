/** Each verb's subject and object, in one pass from left to right over a stack of phrases still waiting for a verb. */
import { speechVerb } from '../../english/lexicon/speech';
import type { Token } from '../types';
import { nounBefore, significant, speaks } from './neighbours';
import { couldBeParticiple, isReduced } from './reduced';
import { isTime } from './times';
import type { Chunk, NounPhrase, VerbGroup } from './types';

/** Verbs whose object, not whose subject, does what the infinitive says: "urged them to leave". */
const OBJECT_CONTROL = new Set(
  (
    'advise allow ask assist authorise authorize beg call cause challenge command compel convince direct enable encourage ' +
    'expect forbid force help instruct invite lead let make oblige order permit persuade pledge press pressure prompt push ' +
    'recruit remind request require summon teach tell tempt train trigger trust urge want warn'
  ).split(' '),
);

export function attachVerbs(tokens: readonly Token[], chunks: readonly Chunk[]): void {
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
      // "signed on Monday a deal": the object may stand after a time
      const verb = verbBeforeTime(tokens, chunks, i);
      if (verb && !verb.object && !verb.passive && !verb.copula) verb.object = c;
      else if (before?.type !== 'vg') waiting.push(c);
    } else if (c.type === 'vg') {
      const np = nounBefore(tokens, chunks, i);
      place(c, i, np);
      previous = c;
      if (c.form === 'finite' && !c.describes && !c.governor) main = c;
      if (c.form === 'participle') return;
      marker = null;
      antecedent = null;
    }
  });

  chunks.forEach((c, i) => {
    if (c.type === 'vg' && isElliptic(tokens, chunks, c, i)) c.passive = true;
  });

  function place(vg: VerbGroup, i: number, np: { np: NounPhrase; direct: boolean; governed: boolean } | null): void {
    const before = significant(chunks, i);
    vg.marker ??= marker ?? (before?.type === 'prep' ? before.word : null);
    if (vg.form === 'infinitive') return placeInfinitive(vg, np);
    // a pronoun right before a past form is its subject: "…, she stressed, …"
    const spoken = np?.direct === true && np.np.pronoun && !np.governed;
    if (vg.form === 'finite' && !spoken && couldBeParticiple(tokens, vg) && isReduced(tokens, chunks, i, np, before)) {
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
    } else if (np?.direct && previous?.object === np.np && isModifier(previous)) {
      // "the ship carrying the crew sank": the participle's object is no subject, what it describes is
      vg.subject = previous.describes;
      remove(vg.subject);
    } else if (np?.direct && !np.governed) {
      vg.subject = np.np.lead ?? np.np;
      remove(vg.subject);
      if (previous && previous.object === vg.subject) {
        previous.object = null;
        vg.governor = previous;
      }
    } else if (np?.direct && np.governed && previous?.object && speaks(previous.lemma) && before === np.np) {
      // "said a meeting between A and B would help": what looked like an object is the subject of what is said
      vg.subject = previous.object;
      previous.object = null;
      vg.governor = previous;
    } else if (before?.type === 'and' && main && previous && resumesMain(chunks, before, vg, previous)) {
      vg.subject = main.subject;
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
    // "By felling trees, Berg said, the crew had blocked the road": who speaks in between did not fell them
    const aside = speaks(vg.lemma) && chunks[i + 1]?.type === 'comma' && before?.type === 'np';
    if (!aside) for (const v of subjectless.splice(0)) v.subject ??= vg.subject;
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
    } else if (previous?.object && (vg.marker === 'from' || (vg.marker === 'as' && speaks(vg.lemma)))) {
      // "kept the crew from leaving", "quoted the mayor as saying"
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

/** A participle that describes the phrase right before it and takes no clause. */
const isModifier = (vg: VerbGroup): boolean =>
  vg.form === 'ing' && vg.describes !== null && vg.describes.to === vg.from && !speaks(vg.lemma);

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
function isElliptic(tokens: readonly Token[], chunks: readonly Chunk[], vg: VerbGroup, i: number): boolean {
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

/** Prepositions before a participle whose doer is that of the clause: "by felling trees". */
const MEANS = new Set(['by', 'without', 'despite']);
const isBare = (tokens: readonly Token[], vg: VerbGroup): boolean =>
  vg.to === vg.from + 1 && tokens[vg.main]?.norm === vg.lemma;

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

/** "has not told what happened, but said": after a comma the main clause goes on. */
const resumesMain = (chunks: readonly Chunk[], and: Chunk, vg: VerbGroup, previous: VerbGroup): boolean =>
  (previous.describes !== null || /^wh/.test(previous.marker ?? '')) &&
  chunks[chunks.indexOf(and) - 1]?.type === 'comma' &&
  speaks(vg.lemma);

/** The verb before a time with its preposition, right before the phrase at `i`. */
function verbBeforeTime(tokens: readonly Token[], chunks: readonly Chunk[], i: number): VerbGroup | null {
  const [vg, prep, time] = [chunks[i - 3], chunks[i - 2], chunks[i - 1]];
  if (vg?.type !== 'vg' || prep?.type !== 'prep' || time?.type !== 'np') return null;
  return prep.word === 'on' && isTime(tokens, time) ? vg : null;
}

/** “…,” said X: the subject follows the verb of a quotation. */
function invertedSubject(chunks: readonly Chunk[], i: number): NounPhrase | null {
  const next = chunks[i + 1];
  const before = chunks[i - 1];
  return next?.type === 'np' && (before?.type === 'quote' || before?.type === 'comma') ? next : null;
}
