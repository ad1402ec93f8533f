/** What a report says of an event's length and numbers, normalised so that reports can be compared. */
import type { ClaimFact, TimexFact } from '../types';
import type { Clause } from './clause';
import type { EventDraft } from './draft';

const LASTING = /^(?:last|take|run|continue|spend|stretch|go|engage|hold|talk|meet|speak|negotiate)$/;
const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100,
};
const ORDINALS = /^(?:(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|(\d+)(?:st|nd|rd|th))$/;
const ORDINAL_WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const UNITS_OF_TIME = /^(?:second|minute|hour|day|week|month|year|decade|century|percent|per|point)$/;

export function readClaims(clause: Clause, draft: EventDraft, timexes: readonly TimexFact[]): ClaimFact[] {
  return [...durations(clause, draft, timexes), ...numbers(clause, draft), ...ordinals(clause, draft)];
}

/** "a five-hour meeting", "the talks, which lasted nearly five hours", "five hours of talks". */
function durations(clause: Clause, draft: EventDraft, timexes: readonly TimexFact[]): ClaimFact[] {
  const { tokens } = clause.sentence;
  const at = (t: TimexFact) => tokens.findIndex((x) => x.end > t.start);
  return timexes
    .filter((t) => t.type === 'DURATION' && /^P/.test(t.value))
    .filter((t) => {
      const i = at(t);
      if (draft.np && i >= draft.np.from && i <= draft.np.head) return true;
      if (draft.np && tokens[i + 2]?.norm === 'of' && draft.np.from > i) return true;
      // "talks for five hours", "For five hours they sat down"
      const preps = draft.np ? draft.np.preps : draft.mutual ? (draft.verb?.preps ?? []) : [];
      if (preps.some((p) => p.word === 'for' && i >= p.at && i < p.np.to)) return true;
      const verb = clause.syntax.verbs.findLast((v) => v.main < i);
      if (!verb || !LASTING.test(verb.lemma)) return false;
      const told = verb.describes ?? verb.subject;
      return draft.np ? told === draft.np || verb.subject === draft.np : verb === draft.verb;
    })
    .map((t) => ({ attribute: 'duration', value: t.value, start: t.start, end: t.end }));
}

/** "four new documents": a count of what the event is about. */
function numbers(clause: Clause, draft: EventDraft): ClaimFact[] {
  const { tokens } = clause.sentence;
  const object = draft.verb && !draft.np ? (draft.verb.passive ? draft.verb.subject : draft.verb.object) : null;
  if (!object) return [];
  for (let i = object.from; i < object.head; i++) {
    const token = tokens[i];
    const head = tokens[object.head];
    if (token?.pos !== 'NUM' || !head || UNITS_OF_TIME.test(head.lemma) || tokens[i + 1]?.text === '-') continue;
    const count = NUMBERS[token.norm] ?? Number(token.norm.replace(/,/g, ''));
    if (!Number.isFinite(count)) continue;
    return [{ attribute: 'number', value: `${count} ${head.lemma}`, start: token.start, end: head.end }];
  }
  return [];
}

/** "the sixth visit", "for the sixth time": which of several it was. */
function ordinals(clause: Clause, draft: EventDraft): ClaimFact[] {
  const { tokens } = clause.sentence;
  const ranges = [
    draft.np,
    ...(draft.verb && !draft.np ? draft.verb.preps.filter((p) => p.word === 'for').map((p) => p.np) : []),
  ];
  for (const np of ranges) {
    if (!np) continue;
    for (let i = np.from; i < np.head; i++) {
      const token = tokens[i];
      const match = token && ORDINALS.exec(token.norm);
      const head = tokens[np.head];
      if (!token || !match || !head) continue;
      const n = match[1] ? ORDINAL_WORDS.indexOf(match[1]) + 1 : Number(match[2]);
      return [{ attribute: 'number', value: `no. ${n}`, start: token.start, end: head.end }];
    }
  }
  return [];
}
