/** What a sentence says of how two of its events hang together: "after", "because of", "during", between one trigger and the next. */
import type { Link } from '../../graph/schema';
import type { ArticleFacts } from '../../reading/types';
import type { Group } from './group';
import type { Telling } from './telling';

export interface ToldLink {
  readonly from: Group;
  readonly to: Group;
  readonly kind: Link['kind'];
}

/** What a connector says of the event before it and the one after it; `turned` where the link starts at the second. */
const CONNECTORS: readonly { readonly words: string; readonly kind: Link['kind']; readonly turned: boolean }[] = [
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
const ALL = CONNECTORS.map((c) => ({ ...c, pattern: new RegExp(`(?:^|[\\s,])(${c.words})\\s+${GAP}`, 'iu') }));

/**
 * Links between events of one sentence. The event before the connector is the nearest one; a connector that opens the sentence
 * belongs to the first event after the comma. Nothing is linked over a full stop, a semicolon or an unreal event.
 */
export function toldLinks(groups: readonly Group[], facts: readonly ArticleFacts[]): ToldLink[] {
  const bySentence = new Map<string, { telling: Telling; group: Group }[]>();
  for (const group of groups)
    for (const telling of group.tellings) {
      const key = `${telling.article}:${telling.fact.sentence}`;
      const list = bySentence.get(key) ?? [];
      bySentence.set(key, list);
      list.push({ telling, group });
    }
  return [...bySentence.values()].flatMap((list) => {
    const told = list.sort((a, b) => a.telling.fact.trigger.start - b.telling.fact.trigger.start);
    return told.length < 2 ? [] : linksIn(told, facts);
  });
}

function linksIn(told: readonly { telling: Telling; group: Group }[], facts: readonly ArticleFacts[]): ToldLink[] {
  const f = facts[told[0]?.telling.article ?? -1];
  const sentence = f?.sentences[told[0]?.telling.fact.sentence ?? -1];
  if (!f || !sentence) return [];
  return told.flatMap((second, i) => {
    const { start, end } = second.telling.fact.trigger;
    const previous = told[i - 1];
    const before = f.article.text.slice(previous?.telling.fact.trigger.end ?? sentence.start, start);
    const found = ALL.map((c) => ({ ...c, at: c.pattern.exec(before) })).find((c) => c.at !== null);
    if (!found?.at || /[.;:?!“”"]/.test(before.slice(found.at.index))) return [];
    // another clause lies between, and it is that which came after
    if (/,(?:\s+\S+){3}|\b(?:but|while|which)\b/.test(before.slice(0, found.at.index))) return [];
    const opens = /^[\s,]*$/.test(before.slice(0, found.at.index)) && previous === undefined;
    const first = opens ? told[i + 1] : previous;
    // "After the talks, the mayor left": the comma closes what the connector opened
    if (opens && first && !f.article.text.slice(end, first.telling.fact.trigger.start).includes(',')) return [];
    if (!first || first.group === second.group || !isReal(second.telling) || !mayLink(first.telling, found.kind))
      return [];
    // a saying before "after" tells when something was done, not when it was said
    if (!opens && first.telling.type === 'STATEMENT') return [];
    return found.turned
      ? [{ from: second.group, to: first.group, kind: found.kind }]
      : [{ from: first.group, to: second.group, kind: found.kind }];
  });
}

const isReal = ({ status }: Telling): boolean => status === 'happened' || status === 'ongoing' || status === 'planned';
/** A plan may come before something; nothing unreal has a cause or a part. */
const mayLink = (t: Telling, kind: Link['kind']): boolean =>
  kind === 'before' ? isReal(t) : t.status === 'happened' || t.status === 'ongoing';
