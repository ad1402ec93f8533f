/** What an event says in a few words, verb first and in the present: the second half of a title ("accuses the port of …"). */
import { sForm } from '../lexicon/inflection';
import type { Chunk, VerbGroup } from '../syntax/types';
import type { Clause } from './clause';
import type { EventDraft } from './draft';

/** A gist is cut at the last complete phrase before this many characters. */
export const GIST_LENGTH = 84;

export function gistOf(clause: Clause, draft: EventDraft, pluralSubject: boolean): string {
  // of a noun the verb that lends it a clause tells it: "issues a warning"
  const verb = draft.np && !(draft.rule.includes('+') && !draft.verb?.passive) ? null : draft.verb;
  if (!verb) return '';
  const head = conjugate(clause, verb, draft, pluralSubject);
  const rest = following(clause, verb, GIST_LENGTH - head.length);
  if (rest !== '') return `${head}${rest}`;
  const said = draft.says ? around(clause, verb) : '';
  return said === '' ? head : `${head}: ${said}`;
}

function conjugate({ sentence }: Clause, verb: VerbGroup, { status }: EventDraft, plural: boolean): string {
  const participle = sentence.tokens[verb.main]?.norm ?? '';
  const [be, bare] = verb.passive ? [plural ? 'are' : 'is', `be ${participle}`] : [plural ? 'do' : 'does', verb.lemma];
  if (status === 'planned') return `to ${bare}`;
  if (status === 'hypothetical') return `may ${bare}`;
  if (verb.passive) return status === 'denied' ? `${be} not ${participle}` : `${be} ${participle}`;
  if (status === 'denied') return `${be} not ${verb.lemma}`;
  return plural ? verb.lemma : (IRREGULAR[verb.lemma] ?? sForm(verb.lemma));
}
const IRREGULAR: Readonly<Record<string, string>> = { have: 'has', be: 'is' };

/** The words after the verb up to where its clause, or a that-clause in it, is complete; with a space before them. */
function following({ sentence, syntax }: Clause, verb: VerbGroup, room: number): string {
  const { tokens } = sentence;
  const start = tokens[verb.to - 1]?.end ?? sentence.end;
  let best = start;
  // a reported clause needs its own verb before it may end
  let owed = false;
  const after = syntax.chunks.filter((c) => c.from >= verb.to);
  for (const [i, chunk] of after.entries()) {
    if (isEnd(chunk) || (chunk.type === 'vg' && chunk.form === 'finite' && !tellsContent(chunk, verb))) break;
    const end = tokens[chunk.to - 1]?.end ?? start;
    if (end - start > room) break;
    if (chunk.type === 'marker') owed = true;
    if (chunk.type === 'vg') owed = false;
    if (!owed && completes(chunk, after[i + 1])) best = end;
  }
  return sentence.text
    .slice(start - sentence.start, best - sentence.start)
    .replace(/\s+/g, ' ')
    .replace(/["“”]/g, '');
}

const isEnd = (chunk: Chunk): boolean =>
  chunk.type === 'stop' ||
  chunk.type === 'comma' ||
  chunk.type === 'relative' ||
  (chunk.type === 'marker' && chunk.word !== 'that');

const tellsContent = (vg: VerbGroup, verb: VerbGroup): boolean =>
  vg.governor === verb || (vg.governor !== null && vg.governor.governor === verb);

/** May a title end after this chunk? Not before the object of a verb or a preposition. */
function completes(chunk: Chunk, next: Chunk | undefined): boolean {
  if (chunk.type === 'np') return next?.type !== 'vg' || next.form !== 'finite';
  if (chunk.type === 'vg' || chunk.type === 'adjective') return next === undefined || isEnd(next);
  return false;
}

/** What a sentence says besides who says it: “No concession, he stressed, would come” → “no concession would come”. */
function around({ sentence }: Clause, verb: VerbGroup): string {
  const { tokens } = sentence;
  const subject = verb.subject;
  const adjacent = subject !== null && (subject.to === verb.from || subject.from === verb.to);
  const from = adjacent && subject ? Math.min(subject.from, verb.from) : verb.from;
  const to = adjacent && subject ? Math.max(subject.to, verb.to) : verb.to;
  const slice = (a: number, b: number) =>
    a < b
      ? sentence.text.slice(
          (tokens[a]?.start ?? sentence.end) - sentence.start,
          (tokens[b - 1]?.end ?? sentence.start) - sentence.start,
        )
      : '';
  const tidy = (text: string) => text.replace(/^[\s,.;:–—"“”]+|[\s,.;:–—"“”]+$/g, '').replace(/["“”]/g, '');
  const said = [tidy(slice(0, from)), tidy(slice(to, tokens.length))].filter((part) => part !== '').join(' ');
  const room = GIST_LENGTH - 16;
  return said.length <= room ? said : `${said.slice(0, said.lastIndexOf(' ', room))} …`;
}
