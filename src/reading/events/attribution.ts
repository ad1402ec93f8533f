/** Who says so: the speaker of each event and the words that tell it. */
import { SPEECH_NOUNS } from '../../english/lexicon/speech';
import { speaks } from '../../english/lexicon/verbs';
import type { NounPhrase, VerbGroup } from '../syntax/types';
import type { Token } from '../types';
import { accordingIn, sourceOf } from './according';
import { headLemma, ownersOf, partiesOf, tokenAt, type Clause, type Voice } from './clause';
import type { EventDraft } from './draft';
import { isMadeKnown } from './status';
import { quotedBy } from './untold';

export interface Attribution {
  readonly speaker: number | null;
  readonly cue: string | null;
  /** The verb of speech in whose content the event stands. */
  readonly verb: VerbGroup | null;
}

const NOBODY: Attribution = { speaker: null, cue: null, verb: null };
const QUOTE = /["“”«»]/;

export function attribute(clause: Clause, draft: EventDraft): Attribution {
  const governed = draft.verb ? (quotedBy(clause, draft.verb) ?? governingSpeech(draft)) : null;
  if (governed) return speechOf(clause, governed);
  const quoted = quotingVerb(clause, draft.trigger.from);
  if (quoted && quoted !== draft.verb) return speechOf(clause, quoted);
  const trailing = trailingSpeech(clause, draft.verb);
  if (trailing) return speechOf(clause, trailing);
  const carried = isQuoted(clause, draft.trigger.from) ? clause.quoted.voice : null;
  return accordingTo(clause, draft) ?? (carried ? { ...carried, verb: null } : NOBODY);
}

export const isSpeech = (verb: VerbGroup): boolean => !verb.copula && speaks(verb.lemma);

function governingSpeech(draft: EventDraft): VerbGroup | null {
  // a verb's own content lies below it: the verb itself is told by whoever governs it
  let verb = draft.np && draft.verb && draft.verb.subject !== draft.np ? draft.verb : (draft.verb?.governor ?? null);
  if (draft.np && verb && draft.light === verb.lemma) verb = verb.governor;
  const seen = new Set<VerbGroup>();
  while (verb && !seen.has(verb)) {
    seen.add(verb);
    if (isSpeech(verb)) return verb;
    verb = verb.governor;
  }
  return null;
}

function speechOf(clause: Clause, verb: VerbGroup): Attribution {
  const voice = speakerOf(clause, verb);
  return voice ? { ...voice, verb } : NOBODY;
}

/** Who speaks by a verb of speech; null where that is nobody with a mention. */
export function speakerOf(clause: Clause, verb: VerbGroup): Voice | null {
  const says = isMadeKnown(verb) ? verb.governor : verb;
  const speaker = orOwner(clause, says?.subject ?? null);
  if (speaker === null) return null;
  const cue = clause.sentence.tokens
    .slice(verb.from, verb.to)
    .map((t) => t.text)
    .join(' ');
  return { speaker, cue };
}

const orOwner = (clause: Clause, np: NounPhrase | null): number | null =>
  partiesOf(clause, np)[0] ??
  (np && SPEECH_NOUNS.has(headLemma(clause, np)) ? (ownersOf(clause, np)[0] ?? null) : null);

/** "according to the ministry", before or after the clause. */
function accordingTo(clause: Clause, draft: EventDraft): Attribution | null {
  const found = accordingIn(clause);
  const speaker = found && sourceOf(clause, found);
  if (speaker === null || draft.actors.includes(speaker)) return null;
  return { speaker, cue: 'according to', verb: null };
}

/** Does a position stand between quotation marks? */
export function isQuoted(clause: Clause, at: number): boolean {
  let open = clause.quoted.open;
  for (let i = 0; i < at; i++) {
    const text = tokenAt(clause, i)?.text ?? '';
    if (text === '“' || text === '«') open = true;
    else if (text === '”' || text === '»') open = false;
    else if (text === '"') open = !open;
  }
  return open || closesWithoutOpening(clause.sentence.tokens, at);
}

/** The rest of a quotation whose opening mark is missing: a closing mark comes before any opening one. */
function closesWithoutOpening(tokens: readonly Token[], at: number): boolean {
  const first = tokens.findIndex((t) => QUOTE.test(t.text));
  return first > at && tokens[first]?.text === '”';
}

/** The verb of speech outside the quotation in which a position stands: “…,” she said. Null outside quotations. */
export const quotingVerb = (clause: Clause, at: number): VerbGroup | null =>
  isQuoted(clause, at)
    ? (clause.syntax.verbs.find((v) => isSpeech(v) && v.form === 'finite' && !isQuoted(clause, v.main)) ?? null)
    : null;

/**
 * The verb of an attribution set off by commas after or within what it tells: "The ferry sank, the port said", "The ferry,
 * the port said, sank". Null for a verb that no such attribution follows.
 */
function trailingSpeech(clause: Clause, verb: VerbGroup | null): VerbGroup | null {
  if (!verb) return null;
  const { tokens } = clause.sentence;
  const { verbs } = clause.syntax;
  const told = verbs.findLast(
    (v) =>
      v !== verb &&
      (v.from > verb.from || isParenthetical(clause, v)) &&
      isSpeech(v) &&
      v.form === 'finite' &&
      v.describes === null &&
      (v.marker === null || v.marker === 'as') &&
      v.governor === null &&
      // nothing said follows it
      !verbs.some((c) => c.governor === v && c.from > v.from),
  );
  if (!told?.subject) return null;
  const start = Math.min(told.subject.possessor?.from ?? told.subject.from, told.from);
  const mark = tokens[told.marker === 'as' ? start - 2 : start - 1]?.text ?? '';
  return (start > verb.main || isParenthetical(clause, told)) &&
    /^[,—–”"]$/.test(mark) &&
    (told.object === null || told.object === told.subject)
    ? told
    : null;
}

/** "The ferry, the port said on Monday, sank": a comma before the speaker, and one after a word or two on when. */
export function isParenthetical({ sentence: { tokens } }: Clause, { subject, from, to }: VerbGroup): boolean {
  const first = Math.min(subject?.possessor?.from ?? subject?.from ?? from, from);
  return tokens[first - 1]?.text === ',' && [to, to + 1, to + 2, to + 3].some((i) => tokens[i]?.text === ',');
}

/** Whoever says what a verb tells, as a verb of speech: the one it depends on, quotes it or follows it. */
export const tellingVerb = (clause: Clause, verb: VerbGroup): VerbGroup | null =>
  quotingVerb(clause, verb.main) ?? trailingSpeech(clause, verb);
