/** What a sentence says of how two of its events hang together, by the connector between one trigger and the next. */
import type { Link } from '../../graph/schema';
import type { Group } from './group';
import type { Telling } from './telling';

export interface ToldLink {
  readonly from: Group;
  readonly to: Group;
  readonly kind: Link['kind'];
}

/**
 * Links between events of one sentence. The event before the connector is the nearest one; a connector that opens the sentence
 * belongs to the first event after the comma. Nothing is linked over a full stop, a semicolon or an unreal event.
 */
export function toldLinks(groups: readonly Group[]): ToldLink[] {
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
    return told.length < 2 ? [] : linksIn(told);
  });
}

function linksIn(told: readonly { telling: Telling; group: Group }[]): ToldLink[] {
  return told.flatMap((second, i) => {
    const previous = told[i - 1];
    const { connector } = second.telling.fact;
    const from = previous?.telling.fact.trigger.end ?? -1;
    // another clause lies between, and it is that which came after
    if (!connector || connector.start < from || (connector.broken !== null && connector.broken >= from)) return [];
    const opens = connector.opens && previous === undefined;
    const first = opens ? told[i + 1] : previous;
    // "After the talks, the mayor left": the comma closes what the connector opened
    if (opens && first && (connector.closed ?? Infinity) >= first.telling.fact.trigger.start) return [];
    if (!first || first.group === second.group || !isReal(second.telling) || !mayLink(first.telling, connector.kind))
      return [];
    // a saying before "after" tells when something was done, not when it was said
    if (!opens && first.telling.type === 'STATEMENT') return [];
    const { kind, turned } = connector;
    return turned ? [{ from: second.group, to: first.group, kind }] : [{ from: first.group, to: second.group, kind }];
  });
}

const isReal = ({ status }: Telling): boolean => status === 'happened' || status === 'ongoing' || status === 'planned';
/** A plan may come before something; nothing unreal has a cause or a part. */
const mayLink = (t: Telling, kind: Link['kind']): boolean =>
  kind === 'before' ? isReal(t) : t.status === 'happened' || t.status === 'ongoing';
