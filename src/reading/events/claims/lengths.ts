/** How long an event took: "a five-hour meeting", "the talks, which lasted nearly five hours", "five hours of talks". */
import type { TimexFact } from '../../types';
import type { Clause } from '../clause';
import type { EventDraft } from '../draft';
import type { Figure } from './figure';

const LASTING = /^(?:last|take|run|continue|spend|stretch|go|engage|hold|talk|meet|speak|negotiate)$/;

export function lengthsOf(clause: Clause, draft: EventDraft, timexes: readonly TimexFact[]): Figure[] {
  const { tokens } = clause.sentence;
  const at = (t: TimexFact) => tokens.findIndex((x) => x.end > t.start);
  return timexes
    .filter((t) => t.type === 'DURATION')
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
