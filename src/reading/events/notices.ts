/** Correction notices: where a paper takes back what it told, and whether it takes back a deed or only a figure or a day of it. */
import { EARLIER, NOTICE, OWN_WORDS, WRONGLY } from '../../english/words/corrections';
import type { VerbGroup } from '../syntax/types';
import type { EventFact, Sentence } from '../types';
import { headLemma, tokenAt, type Clause } from './clause';

/** Paragraphs that open as a correction. Linear in the number of sentences. */
export function noticesIn(sentences: readonly Sentence[]): ReadonlySet<number> {
  return new Set(sentences.filter(({ text }) => NOTICE.test(text)).map(({ paragraph }) => paragraph));
}

/** “An earlier version of this article said”, “this story wrongly stated”, and in a notice whatever the paper says that it said. */
export function saysWhatItSaid(clause: Clause, { subject, from, main, negated }: VerbGroup): boolean {
  if (!subject || negated) return false;
  const of = subject.preps.find((p) => p.word === 'of')?.np;
  // "an earlier version of the treaty" is no paper's
  const own = OWN_WORDS.has(headLemma(clause, subject)) && (!of || OWN_WORDS.has(headLemma(clause, of)));
  const we = tokenAt(clause, subject.head)?.norm === 'we';
  if (!own && !we) return false;
  if (clause.notice) return true;
  const norm = (i: number) => tokenAt(clause, i)?.norm ?? '';
  for (let i = from - 1; i <= main + 1; i++) if (WRONGLY.has(norm(i))) return true;
  if (!own) return false;
  // the phrase may begin after its adjective
  for (let i = subject.from - 1; i < subject.head; i++) if (EARLIER.has(norm(i))) return true;
  return false;
}

/**
 * What a correction takes back is a deed, unless the article tells the same deed with another figure or on another day: then it is
 * the figure or the day. `events` of one article.
 */
export function settleCorrections(events: readonly EventFact[]): EventFact[] {
  if (!events.some(isOwn)) return [...events];
  return events.map((fact) =>
    isOwn(fact) && events.some((other) => other.stance === 'asserts' && tellsOtherwise(other, fact))
      ? { ...fact, status: 'happened' }
      : fact,
  );
}

/** Taken back by the article itself. */
const isOwn = ({ stance, status, speaker }: EventFact): boolean =>
  stance === 'corrects' && status === 'corrected' && speaker === null;

const STEM = 4;
function tellsOtherwise(told: EventFact, corrected: EventFact): boolean {
  if (told.type !== corrected.type || told.lemma.slice(0, STEM) !== corrected.lemma.slice(0, STEM)) return false;
  if (told.status !== 'happened' && told.status !== 'ongoing' && told.status !== 'planned') return false;
  const figures = (fact: EventFact) =>
    new Map(fact.claims.map(({ attribute, value }) => [`${attribute} ${value.replace(/^[\d.,]+ ?/, '')}`, value]));
  const wrong = figures(corrected);
  for (const [what, value] of figures(told)) if ((wrong.get(what) ?? value) !== value) return true;
  return told.when !== null && corrected.when !== null && told.when.start !== corrected.when.start;
}
