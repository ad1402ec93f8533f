/** Who is “I” and “we”, and who is “you”, in an interview or a transcript: whoever stands before a turn, and whoever they talk to. */
import { FIRST_OR_SECOND_PERSON } from '../../english/words/quoting';
import { rootOf } from '../mentions/root';
import type { MentionFact, Sentence } from '../types';
import type { Clause, Quoted } from './clause';

/** No name: it has a mark that none has. */
const ANSWERER = ':';

/** What the page says for a label's colon, which is no word. */
const CUE = 'says';

/**
 * For each clause of one article, who speaks in it; null where nobody has a turn. A turn ends with its paragraph, and goes on in those after
 * it that say “I”, “we” or “you”. With two speakers each talks to the other; with more, nobody knows to whom.
 */
export function readTurns(clauses: readonly Clause[], sentences: readonly Sentence[]): (Quoted | null)[] {
  const asked = answererOf(clauses);
  const speakers = new Map(
    clauses.flatMap((clause) => {
      const speaker = clause.sentence.kind === 'label' ? speakerIn(clause, asked) : null;
      return speaker === null ? [] : [[clause.sentence.index, speaker] as const];
    }),
  );
  const people = new Map([...speakers.values()].map(({ who, mention }) => [who, mention]));
  const listenerOf = (who: string): number | null =>
    people.size === 2 ? ([...people].find(([other]) => other !== who)?.[1] ?? null) : null;
  const personal = new Set(sentences.flatMap((s) => (FIRST_OR_SECOND_PERSON.test(s.text) ? [s.paragraph] : [])));
  let turn: { readonly paragraph: number; readonly quoted: Quoted | null } | null = null;
  return clauses.map(({ sentence }) => {
    const { paragraph, kind, index } = sentence;
    if (kind === 'label') {
      const speaker = speakers.get(index);
      const quoted = speaker && {
        open: true,
        voice: { speaker: speaker.mention, cue: CUE },
        listener: listenerOf(speaker.who),
      };
      // the paper asks in its own voice
      const question =
        asked !== null && QUESTION.test(sentence.text) ? { open: true, voice: null, listener: asked } : null;
      turn = { paragraph, quoted: quoted ?? question };
      return null;
    }
    if (turn && paragraph !== turn.paragraph)
      turn = kind === 'body' && personal.has(paragraph) ? { ...turn, paragraph } : null;
    return turn?.quoted ?? null;
  });
}

const QUESTION = /^(?:Q|Question):$/;
const ANSWER = /^(?:A|Answer):$/;

/** Of an interview in questions and answers (“Q: …”, “A: …”), who answers: the one person who is named before the first of them. */
function answererOf(clauses: readonly Clause[]): number | null {
  const first = clauses.find(({ sentence }) => sentence.kind === 'label' && QUESTION.test(sentence.text));
  if (!first || !clauses.some(({ sentence }) => sentence.kind === 'label' && ANSWER.test(sentence.text))) return null;
  const { mentions } = first.mentions;
  const before = mentions.filter((m) => m.sentence < first.sentence.index && m.form === 'name' && isPerson(m));
  const roots = new Set(before.map(({ index }) => rootOf(mentions, index)?.index ?? index));
  const [only] = roots;
  return roots.size === 1 && only !== undefined ? only : null;
}

/** More speaks for a person than for anything else. */
function isPerson({ evidence: { person = 0, ...others } }: MentionFact): boolean {
  return person > 0 && Object.values(others).every((weight) => weight < person);
}

/** The first who is named in a label, and one name for all labels of the same. `asked`: who answers where labels name nobody. */
function speakerIn(
  { sentence, mentions }: Clause,
  asked: number | null,
): { readonly mention: number; readonly who: string } | null {
  if (asked !== null && ANSWER.test(sentence.text)) return { mention: asked, who: ANSWERER };
  if (asked !== null && QUESTION.test(sentence.text)) return null;
  const named = mentions.mentions.find((m) => m.sentence === sentence.index && m.form !== 'pronoun' && !m.adjectival);
  if (!named) return null;
  const root = rootOf(mentions.mentions, named.index) ?? named;
  return { mention: named.index, who: root.text.split(' ').at(-1)?.toLowerCase() ?? root.text };
}
