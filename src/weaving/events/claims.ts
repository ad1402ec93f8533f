/** What the reports of one event say of it, value beside value: never averaged, never chosen between. */
import type { Claim, ClaimValue } from '../../graph/schema';
import type { ArticleFacts, TimexFact } from '../../reading/types';
import type { Group } from './group';
import type { Telling } from './telling';

const APPROXIMATE =
  /^(?:about|around|approximately|roughly|some|almost|nearly|close to|just under|just over|more than|over|at least|up to|less than|under|well over|an estimated)\b/i;
const SIGN: Readonly<Record<string, string>> = {
  nearly: '<',
  almost: '<',
  'close to': '<',
  'just under': '<',
  'less than': '<',
  under: '<',
  'up to': '≤',
  'more than': '>',
  over: '>',
  'just over': '>',
  'well over': '>',
  'at least': '≥',
};

export function claimsOf(
  group: Group,
  facts: readonly ArticleFacts[],
  speakerId: (key: string | null) => string | null,
): Claim[] {
  const values = new Map<Claim['attribute'], ClaimValue[]>();
  const add = (attribute: Claim['attribute'], t: Telling, span: { start: number; end: number }, value: string) => {
    const f = facts[t.article];
    if (!f) return;
    const text = f.article.text.slice(span.start, span.end);
    const list = values.get(attribute) ?? [];
    if (!list.some((v) => v.article === f.article.id && v.start === span.start))
      list.push({
        value,
        text,
        article: f.article.id,
        start: span.start,
        end: span.end,
        speaker: speakerId(t.speaker),
      });
    values.set(attribute, list);
  };
  for (const t of group.tellings) {
    const f = facts[t.article];
    if (!f) continue;
    for (const claim of t.fact.claims) {
      const span = withHedge(f, claim);
      add(claim.attribute, t, span, hedgeSign(f, span) + claim.value);
    }
    const timex = t.fact.when && dateSpan(f, t);
    if (timex) add('date', t, timex, t.fact.when?.start ?? '');
  }
  return [...values].map(([attribute, list]) => ({ attribute, values: list, agreement: agreementOf(attribute, list) }));
}

function agreementOf(attribute: Claim['attribute'], list: readonly ClaimValue[]): Claim['agreement'] {
  if (list.length < 2) return 'single';
  const first = list[0]?.value ?? '';
  // "this year" does not contradict "Tuesday"
  const compatible = (a: string, b: string) => (attribute === 'date' ? a.startsWith(b) || b.startsWith(a) : a === b);
  return list.every((v) => compatible(v.value, first)) ? 'agree' : 'differ';
}

/** The time expression that dated a telling, in its sentence. */
const dateSpan = (f: ArticleFacts, t: Telling): TimexFact | undefined =>
  f.timexes.find(
    (x) =>
      x.sentence === t.fact.sentence &&
      x.when !== null &&
      x.when.start === t.fact.when?.start &&
      x.when.text === t.fact.when.text,
  );

/** "nearly five hours": the hedge belongs to what is claimed. */
function withHedge(f: ArticleFacts, span: { start: number; end: number }): { start: number; end: number } {
  const before = f.article.text.slice(Math.max(0, span.start - 16), span.start);
  const hedge =
    /(?:about|around|approximately|roughly|some|almost|nearly|close to|just under|just over|more than|well over|over|at least|up to|less than|under|an estimated) $/i.exec(
      before,
    );
  return hedge ? { start: span.start - hedge[0].length, end: span.end } : { start: span.start, end: span.end };
}

function hedgeSign(f: ArticleFacts, span: { start: number; end: number }): string {
  const hedge = APPROXIMATE.exec(f.article.text.slice(span.start, span.end))?.[0].toLowerCase();
  return hedge === undefined ? '' : (SIGN[hedge] ?? '≈');
}
