/** What stands before a trigger and ties its event to another of the sentence: "after", "because of", "during". */
import type { Connector, EventFact, Sentence } from '../types';

/** What a connector says of the event before it and the one after it; `turned` where the tie starts at the second. */
const CONNECTORS: readonly (Pick<Connector, 'kind' | 'turned'> & { readonly words: string })[] = [
  { words: 'because of|in response to|in reaction to|in retaliation for|in protest at|in protest against', kind: 'because-of', turned: false }, // prettier-ignore
  { words: 'after|following', kind: 'before', turned: true },
  { words: 'before|ahead of|prior to', kind: 'before', turned: false },
  { words: 'during', kind: 'part-of', turned: false },
];
/** Up to so many words may stand between a connector and the trigger that it governs: "after the rebels' night attack". */
const REACH = 5;
/** "During statements preceding the talks" says nothing of during the talks. */
const OTHERS = 'preceding|before|after|ahead|following|during|until|since|which|that|who|whose|when|while|to';
const GAP = `(?:(?!(?:${OTHERS})\\s)[\\p{L}\\p{M}\\d’'.-]+\\s+){0,${REACH}}$`;
const ALL = CONNECTORS.map((c) => ({ ...c, pattern: new RegExp(`(?:^|[\\s,])(?:${c.words})\\s+${GAP}`, 'iu') }));
/** Another clause lies between: what comes after it came after that. */
const BREAK = /,(?:\s+\S+){3}|\b(?:but|while|which)\b/g;

/** Null where none governs the trigger. Offsets are the article's. */
export function connectorOf(sentence: Sentence, trigger: EventFact['trigger']): Connector | null {
  const text = sentence.text;
  const end = trigger.start - sentence.start;
  const before = text.slice(0, end);
  const found = ALL.map((c) => ({ ...c, at: c.pattern.exec(before)?.index })).find((c) => c.at !== undefined);
  if (found?.at === undefined || /[.;:?!“”"]/.test(before.slice(found.at))) return null;
  const lead = before.slice(0, found.at);
  const comma = text.indexOf(',', trigger.end - sentence.start);
  return {
    kind: found.kind,
    turned: found.turned,
    start: sentence.start + found.at,
    opens: /^[\s,]*$/.test(lead),
    broken: [...lead.matchAll(BREAK)].map(({ index }) => sentence.start + index).at(-1) ?? null,
    closed: comma < 0 ? null : sentence.start + comma,
  };
}
