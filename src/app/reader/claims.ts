/** Where the reports differ: each value once, with everybody who says so. Never averaged, never chosen. */
import type { ClaimValue, EventRecord } from '../../graph/schema';

export interface Difference {
  readonly attribute: string;
  readonly values: readonly { readonly words: string; readonly said: readonly ClaimValue[] }[];
}

const ATTRIBUTE = {
  duration: 'How long',
  number: 'How many',
  date: 'When',
  outcome: 'With what outcome',
  place: 'Where',
  actor: 'Who',
} as const;

export function differences(event: EventRecord): Difference[] {
  return event.claims
    .filter((claim) => claim.agreement === 'differ')
    .map(({ attribute, values }) => {
      const byWords = new Map<string, ClaimValue[]>();
      for (const value of values) {
        const words = value.text.trim().toLowerCase();
        byWords.set(words, [...(byWords.get(words) ?? []), value]);
      }
      return {
        attribute: ATTRIBUTE[attribute],
        values: [...byWords.values()].map((said) => ({ words: said[0]?.text ?? '', said })),
      };
    });
}
