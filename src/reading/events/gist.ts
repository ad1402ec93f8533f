/** What an event says in a few words, verb first and in the present: the second half of a title ("accuses the port of …"). */
import { sForm } from '../../english/lexicon/inflection';
import type { Chunk, NounPhrase, VerbGroup } from '../syntax/types';
import type { Gist, Sentence } from '../types';
import { agentOf, tokenAt, type Clause } from './clause';
import type { EventDraft } from './draft';
import { isSpeech } from './attribution';
import { saying } from './saying';

/** A gist is cut at a phrase's end before this many characters. */
const GIST_LENGTH = 66;

const NO_GIST = null;
const presentOf = (lemma: string): string => (lemma === 'have' ? 'has' : sForm(lemma));

/**
 * Null where a noun tells the event, or where the words around the verb would not make a sentence: the title then comes from
 * the event's type. Ends only where a phrase ends; leaves out words of time, which a title without its date would make wrong.
 */
export function gistOf(clause: Clause, draft: EventDraft): Gist | null {
  // of a noun the verb that lends it a clause tells it: "issues a warning"
  const lent = draft.np !== null && draft.light !== null && draft.verb?.passive === false;
  const verb = draft.np && !lent ? null : draft.verb;
  if (!verb) return NO_GIST;
  const past = tokenAt(clause, verb.main)?.norm ?? '';
  if (verb.passive && agentOf(verb)) return activeGist(clause, draft, verb);
  // “…,” she told reporters: what was said says more than to whom
  if (isSpeech(verb) && !clause.syntax.verbs.some((v) => v.governor === verb && v.from > verb.from)) {
    const said = saying(clause, verb, draft);
    if (said) return said;
  }
  const base = verb.passive ? `be ${past}` : verb.lemma;
  const rest = completeRest(clause, verb, GIST_LENGTH - base.length);
  // "says" and no word of what: the rest of the sentence is what was said
  if (rest === null || (rest === '' && draft.says)) {
    if (draft.says) return saying(clause, verb, draft);
    if (!verb.passive) return NO_GIST;
  }
  const say = (words: string) => `${words}${rest ?? ''}`.replace(/\s+/g, ' ').trim();
  const same = (words: string): Gist => ({ one: say(words), many: say(words), of: verb.passive ? 'target' : 'actor' });
  if (draft.status === 'planned' || draft.announced) return same(`to ${base}`);
  if (draft.status === 'hypothetical' || draft.status === 'threatened') return same(`may ${base}`);
  if (draft.status === 'denied')
    return verb.passive
      ? { one: say(`is not ${past}`), many: say(`are not ${past}`), of: 'target' }
      : { one: say(`does not ${base}`), many: say(`do not ${base}`), of: 'actor' };
  return verb.passive
    ? { one: say(`is ${past}`), many: say(`are ${past}`), of: 'target' }
    : { one: say(presentOf(verb.lemma)), many: say(verb.lemma), of: 'actor' };
}

/** "The plan was rejected by the council" is told as what the council does: "rejects the plan". */
function activeGist(clause: Clause, draft: EventDraft, verb: VerbGroup): Gist | null {
  const patient = verb.subject;
  if (!patient || patient.pronoun || draft.status !== 'happened') return NO_GIST;
  const words = textOf(clause, patient);
  if (words.length > GIST_LENGTH - 15 || verb.describes) return NO_GIST;
  const lower = tokenAt(clause, patient.from)?.pos === 'PROPN' ? words : words.charAt(0).toLowerCase() + words.slice(1);
  return { one: `${presentOf(verb.lemma)} ${lower}`, many: `${verb.lemma} ${lower}`, of: 'actor' };
}

function textOf({ sentence }: Clause, np: NounPhrase): string {
  const [first, last] = [sentence.tokens[np.possessor?.from ?? np.from], sentence.tokens[np.to - 1]];
  return first && last ? sentence.text.slice(first.start - sentence.start, last.end - sentence.start) : '';
}

/** What follows the verb up to the last phrase that ends within the length; null where the verb cannot stand without more. */
function completeRest(clause: Clause, verb: VerbGroup, limit: number): string | null {
  const { sentence } = clause;
  const chunks = withoutTimes(clause, verb.to);
  // "criticised as unfair", of something named elsewhere
  if (!verb.object && !verb.passive && chunks[0]?.type === 'prep' && chunks[0].word === 'as') return null;
  // "a plan that officials criticised": the object stands before the verb
  const fronted = verb.object && verb.object.to <= verb.from && !verb.object.pronoun ? textOf(clause, verb.object) : '';
  const parts: string[] = fronted === '' ? [] : [` ${fronted.charAt(0).toLowerCase()}${fronted.slice(1)}`];
  let length = fronted.length;
  let complete: number | null = parts.length > 0 || isComplete(verb, chunks[0], false) ? parts.length : null;
  let bearable: number | null = null;
  let waitsForVerb = false;
  let last: Chunk = verb;
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    const next = chunks[i + 1];
    const tellsWhat = chunk.type === 'relative' && chunk.word === 'what' && last.type === 'vg';
    if (chunk.type === 'stop' || (chunk.type === 'relative' && !tellsWhat)) break;
    if (chunk.type === 'quote') {
      if (isClosing(sentence, chunk.from)) break;
      const close = chunks.findIndex((c, k) => k > i && c.type === 'quote');
      const words = close < 0 || waitsForVerb ? '' : between(sentence, chunk.from, chunks[close]?.to ?? chunk.to);
      if (words === '' || length + words.length > limit) break;
      parts.push(words.replace(/,(?=.$)/, ''));
      complete = parts.length;
      break;
    }
    if (chunk.type === 'comma' && !(next?.type === 'np' && next.lead)) break;
    if (chunk.type === 'vg' && chunk.form === 'finite' && !waitsForVerb) break;
    const from = chunk.type === 'np' ? (chunk.possessor?.from ?? chunk.from) : chunk.from;
    const words = between(sentence, from, chunk.to);
    if (length + words.length > limit) break;
    parts.push(words);
    length += words.length;
    if (chunk.type === 'marker' || tellsWhat) waitsForVerb = true;
    if (chunk.type === 'vg') waitsForVerb = false;
    if (!waitsForVerb && isComplete(chunk, next, last.type === 'vg' && last.copula)) {
      // "the recognition" wants to hear of what, "readiness" to do what
      const wants = chunk.type === 'np' && ((next?.type === 'prep' && next.word === 'of') || isInfinitive(next));
      if (wants) bearable = parts.length;
      else complete = parts.length;
    } else if (!waitsForVerb && mayDangle(chunk, next)) bearable = parts.length;
    last = chunk;
  }
  const end = complete === null || complete === 0 ? (bearable ?? complete) : complete;
  return end === null ? null : parts.slice(0, end).join('');
}

/** Of straight marks every second one closes. */
const isClosing = ({ tokens }: Sentence, at: number): boolean =>
  /^[”’»]$/.test(tokens[at]?.text ?? '') || tokens.slice(0, at).filter((t) => t.text === '"').length % 2 === 1;

/** Short of what it wants to say, but a sentence: "protests", "meets the mayor" before "and left". */
const mayDangle = (chunk: Chunk, next: Chunk | undefined): boolean =>
  (chunk.type === 'vg' && !chunk.copula && next?.type === 'prep') || (chunk.type === 'np' && next?.type === 'and');

const isInfinitive = (chunk: Chunk | undefined): boolean => chunk?.type === 'vg' && chunk.form === 'infinitive';

/** The chunks from a token on, without those that say when. */
function withoutTimes({ sentence, syntax }: Clause, from: number): Chunk[] {
  const chunks = syntax.chunks.filter((c) => c.from >= from);
  return chunks.filter((c, i) => {
    const before = chunks[i - 1];
    return (
      !isTime(sentence.tokens, c, chunks[i + 1]) && !(before?.type === 'prep' && isTime(sentence.tokens, before, c))
    );
  });
}

/** The words of a range of tokens with the space before them. */
function between({ tokens, text, start }: Sentence, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return '';
  return (
    (first.start > (tokens[from - 1]?.end ?? first.start) ? ' ' : '') +
    text.slice(first.start - start, last.end - start)
  );
}

/** Prepositions of place and circumstance, which a verb can do without. */
const OPTIONAL = new Set(
  'across after ahead alongside amid around at before despite during following in near outside over since without'.split(
    ' ',
  ),
);

/** May a title end after this chunk? */
function isComplete(chunk: Chunk, next: Chunk | undefined, afterCopula: boolean): boolean {
  const closes =
    !next || next.type === 'stop' || next.type === 'comma' || next.type === 'marker' || next.type === 'relative';
  switch (chunk.type) {
    case 'np':
      return (
        next?.type !== 'np' &&
        next?.type !== 'and' &&
        next?.type !== 'quote' &&
        !(next?.type === 'vg' && next.form === 'finite')
      );
    case 'vg':
      return (
        !chunk.copula &&
        chunk.object === null &&
        (closes ||
          (next.type === 'prep' && OPTIONAL.has(next.word)) ||
          next.type === 'and' ||
          (next.type === 'vg' && next.form === 'finite'))
      );
    case 'adjective':
      return afterCopula && next?.type !== 'np' && next?.type !== 'vg';
    case 'adverb':
      return closes && !/^(?:not|only|even|also|to|more|less|very|too|as|than)$/.test(chunk.word);
    default:
      return false;
  }
}

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|yesterday|tomorrow|tonight|week|weekend|month|year|morning|afternoon|evening|night|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}|earlier|later|ago)$/;

/** "on Tuesday", "today", "last week": said in the date beside the title. */
function isTime(tokens: Clause['sentence']['tokens'], chunk: Chunk, next: Chunk | undefined): boolean {
  const np = chunk.type === 'prep' && /^(?:on|in|at|since|during|by|until)$/.test(chunk.word) ? next : chunk;
  if (!np || (np.type !== 'np' && np.type !== 'adverb')) return false;
  const head = tokens[np.to - 1];
  return head !== undefined && TIME.test(head.norm) && !(np.type === 'np' && np.possessor);
}
