/** How many somebodies or somethings an event concerns, and which of several it was. */
import type { ClaimFact } from '../../types';
import type { NounPhrase, TokenRange } from '../../syntax/types';
import { patientOf, type Clause } from '../clause';
import type { EventDraft } from '../draft';
import type { Figure } from './figure';
import { homeOf } from './home';
import { numberAt, vagueAt } from './numbers';

const ORDINALS = /^(?:(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|(\d+)(?:st|nd|rd|th))$/;
const ORDINAL_WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
/** Heads that measure, whose amount is a length, a sum or a share and counts nothing. */
const MEASURES =
  /^(?:second|minute|hour|day|week|month|year|decade|century|percent|%|per|cent|point|million|billion|trillion|hundred|thousand|m|bn|tn|degree|mile|metre|meter|kilometre|kilometer|km|hectare|acre|tonne|ton|dollar|euro|pound|yen|yuan|rupee|rouble|ruble|time|share|a\.m\.|p\.m\.|am|pm)$/;

/** "four new documents", "some 5,000 dockers went on strike", "accused of ignoring 17 warnings". */
export function countsOf(
  clause: Clause,
  drafts: readonly EventDraft[],
  draft: EventDraft,
  taken: readonly TokenRange[],
): Figure[] {
  // "the records of 420,000 customers": the customers are counted where the records are not
  const counted = phrasesOf(clause, drafts, draft).map((np) =>
    countIn(clause, np) ? np : (np.preps.find((p) => p.word === 'of' && p.at === np.to)?.np ?? np),
  );
  return counted.flatMap((np) => {
    const count = countIn(clause, np);
    if (!count || taken.some((t) => t.from < count.to && count.from < t.to)) return [];
    const [first, last] = [clause.sentence.tokens[count.from], clause.sentence.tokens[count.to - 1]];
    const figureEnd = clause.sentence.tokens[count.figureTo - 1]?.end;
    return first && last && figureEnd !== undefined
      ? [{ attribute: 'number' as const, value: count.value, start: first.start, end: last.end, figureEnd }]
      : [];
  });
}

/** Whom or what the verb is about, who does it, and what verbs under it are about. */
function phrasesOf(clause: Clause, drafts: readonly EventDraft[], draft: EventDraft): NounPhrase[] {
  const { verb } = draft;
  const own = draft.np ? [draft.np] : [];
  if (!verb || (draft.np && draft.light === null)) return own;
  const under = clause.syntax.verbs
    .filter((v) => v !== verb && v.object && homeOf(clause, drafts, v.object) === draft)
    .flatMap((v) => v.object ?? []);
  const direct = [patientOf(verb), verb.passive ? null : verb.subject].flatMap((np) => np ?? []);
  return [...new Set([...own, ...direct, ...under])];
}

interface Count extends TokenRange {
  readonly value: string;
  /** First token after the number. */
  readonly figureTo: number;
}

function countIn(clause: Clause, np: NounPhrase): Count | null {
  const { tokens } = clause.sentence;
  for (let i = np.from; i <= np.head; i++) {
    const vague = vagueAt(tokens, i);
    if (vague) {
      const of = tokens[vague.to]?.norm === 'of' ? np.preps.find((p) => p.at >= vague.to - 2)?.np : undefined;
      const thing = clause.syntax.phrases.find((p) => p.from === vague.to + 1) ?? of;
      const head = thing && tokens[thing.head];
      return head ? { value: `${vague.words} ${head.lemma}`, from: i, to: thing.head + 1, figureTo: vague.to } : null;
    }
    const read = numberAt(tokens, i);
    const head = tokens[np.head];
    if (!read) continue;
    const compound =
      tokens[read.to]?.text === '-' || tokens[i - 1]?.text === '-' || /^[$€£¥]$/.test(tokens[i - 1]?.norm ?? '');
    if (compound || read.to > np.head || head?.pos !== 'NOUN' || MEASURES.test(head.lemma)) return null;
    // "3.5 stars", "the 2024 talks"
    if (!Number.isInteger(read.count) || (/^(?:19|20)\d\d$/.test(tokens[i]?.norm ?? '') && read.to === i + 1))
      return null;
    return { value: `${read.count} ${head.lemma}`, from: i, to: np.head + 1, figureTo: read.to };
  }
  return null;
}

/** "the sixth visit", "for the sixth time": which of several it was. */
export function ordinalOf(clause: Clause, draft: EventDraft): ClaimFact[] {
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
      return [{ attribute: 'number', value: `no. ${n}`, sign: '', start: token.start, end: head.end }];
    }
  }
  return [];
}
