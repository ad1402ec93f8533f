/**
 * Names of all articles → who is who. A country goes by its name, its people and its seat; a person by full name, surname and
 * spelling variants; an organisation by full name, short name and acronym. Evidence of kind is summed over all mentions.
 */
import { COMPANY_SUFFIXES } from '../../english/lexicon/organizations';
import { remembered } from '../../base/memo';
import type { ArticleFacts, KindEvidence, MentionFact, NameKind } from '../../reading/types';
import { placeNamed } from '../../english/world/named';
import { filesOf, isSamePerson, spellingKey } from './spelling';

/** One name's cluster while it grows: everything in a corpus that goes by it. */
export interface Cluster {
  readonly key: string;
  /** How often each spelling occurs. */
  readonly spellings: Map<string, number>;
  readonly evidence: Record<NameKind, number>;
  readonly articles: Set<number>;
}

export interface NameIndex {
  /** Cluster of a name mention, by article and mention. */
  clusterOf(article: number, mention: MentionFact): Cluster | null;
  readonly clusters: readonly Cluster[];
}

const noEvidence = (): Record<NameKind, number> => ({
  person: 0,
  organization: 0,
  country: 0,
  region: 0,
  place: 0,
  group: 0,
  other: 0,
});

export const kindOf = ({ evidence }: Cluster): NameKind => {
  let best: NameKind = 'other';
  for (const kind of Object.keys(evidence) as NameKind[]) if (evidence[kind] > evidence[best]) best = kind;
  return best;
};

/** A name as it is compared: no article, no possessive, no company suffix, acronyms without full stops. */
export const nameKey = remembered((text: string): string => {
  const plain = text
    .replace(/^(?:the|The) /, '')
    .replace(/['’]s$/, '')
    .replace(/(?<!\s)\s+([-’'&.])\s+/g, '$1')
    .trim();
  const acronym = /^(?:\p{Lu}\.){2,}$/u.test(plain) ? plain.replace(/\./g, '') : plain;
  const words = acronym.split(' ');
  while (words.length > 1 && COMPANY_SUFFIXES.has((words.at(-1) ?? '').toLowerCase().replace(/\.$/, ''))) words.pop();
  return words.join(' ').replace(/\.$/, '');
});

export function clusterNames(facts: readonly ArticleFacts[]): NameIndex {
  const byKey = new Map<string, Cluster>();
  const add = (key: string, text: string, evidence: KindEvidence, article: number) => {
    let cluster = byKey.get(key);
    if (!cluster)
      byKey.set(key, (cluster = { key, spellings: new Map(), evidence: noEvidence(), articles: new Set() }));
    cluster.spellings.set(text, (cluster.spellings.get(text) ?? 0) + 1);
    for (const [kind, points] of Object.entries(evidence) as [NameKind, number][]) cluster.evidence[kind] += points;
    cluster.articles.add(article);
  };
  facts.forEach((f, article) => {
    for (const m of f.mentions)
      if (m.form === 'name' && !m.adjectival) add(nameKey(m.text), nameKey(m.text), m.evidence, article);
  });
  const target = linkNames(byKey, facts);
  const rootOf = (key: string): string => {
    let current = key;
    for (let i = 0; target.has(current) && i < 10; i++) current = target.get(current) ?? current;
    return current;
  };
  for (const [from] of target) {
    const [source, root] = [byKey.get(from), byKey.get(rootOf(from))];
    if (!source || !root || source === root) continue;
    for (const [text, n] of source.spellings) root.spellings.set(text, (root.spellings.get(text) ?? 0) + n);
    for (const kind of Object.keys(source.evidence) as NameKind[]) root.evidence[kind] += source.evidence[kind];
    for (const article of source.articles) root.articles.add(article);
  }
  const local = localSurnames(facts);
  return {
    clusters: [...byKey.values()].filter((c) => rootOf(c.key) === c.key),
    clusterOf(article, mention) {
      const key = nameKey(mention.text);
      const inArticle = local[article]?.get(key);
      return byKey.get(rootOf(inArticle ?? key)) ?? null;
    },
  };
}

/** So many of one file are held against a name, the most frequent of them: no family is larger, but an invented one. */
const NAMESAKES = 50;

/** Short or variant key → the key of the fuller name it stands for. */
function linkNames(byKey: ReadonlyMap<string, Cluster>, facts: readonly ArticleFacts[]): Map<string, string> {
  const target = new Map<string, string>();
  const clusters = [...byKey.values()].filter((c) => !placeNamed(c.key));
  const full = clusters.filter((c) => c.key.includes(' ')).sort(byFrequency);
  const files = group(full, (c) => filesOf(c.key).stands);
  const byLast = group(full, (c) => [spellingKey(lastWord(c.key))]);
  const byFirst = group(full, (c) => [firstWord(c.key)]);
  const byAcronym = group(full, (c) => [acronymOf(c.key)]);
  const onlyPerson = remembered((surname: string) =>
    onlyDistinct((byLast.get(surname) ?? []).filter((c) => kindOf(c) === 'person' || kindOf(c) === 'other')),
  );
  for (const cluster of clusters) {
    const { key } = cluster;
    if (key.includes(' ')) {
      // spelling variants of one full name: the more frequent wins
      const near = filesOf(key).looks.flatMap((file) => (files.get(file) ?? []).slice(0, NAMESAKES));
      const [best] = [cluster, ...near.filter((c) => isSamePerson(c.key, key))].sort(byFrequency);
      if (best && best !== cluster && kindOf(best) === 'person') target.set(key, best.key);
      continue;
    }
    const named = (byAcronym.get(key) ?? []).filter((c) => kindOf(c) !== 'person');
    const shortened = (byFirst.get(key) ?? []).filter(
      (c) => kindOf(c) === 'organization' && cluster.evidence.person < 3,
    );
    const choice = onlyPerson(spellingKey(key)) ?? (/^\p{Lu}{2,}$/u.test(key) ? only(named) : null) ?? only(shortened);
    if (choice) target.set(key, choice.key);
  }
  for (const { acronyms, mentions } of facts)
    for (const acronym of acronyms) {
      const [short, long] = [acronym.short, acronym.long].map((i) => nameKey(mentions[i]?.text ?? ''));
      if (short && long && byKey.has(short) && byKey.has(long) && short !== long) target.set(short, long);
    }
  return target;
}

/** A surname two people share means, within an article, the one whom that article names in full before. */
function localSurnames(facts: readonly ArticleFacts[]): Map<string, string>[] {
  return facts.map(({ mentions }) => {
    const full = new Map<string, string>();
    for (const m of mentions) {
      const key = nameKey(m.text);
      if (
        m.form !== 'name' ||
        !key.includes(' ') ||
        placeNamed(key) ||
        (m.evidence.organization ?? 0) > (m.evidence.person ?? 0)
      )
        continue;
      const last = lastWord(key);
      if (!full.has(last)) full.set(last, key);
    }
    return full;
  });
}

const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);
const firstWord = (key: string): string => key.split(' ', 1)[0] ?? key;
const acronymOf = (key: string): string =>
  key
    .split(/[\s-]+/)
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0])
    .join('');
const frequency = (c: Cluster): number => [...c.spellings.values()].reduce((a, b) => a + b, 0);
const byFrequency = (a: Cluster, b: Cluster): number => frequency(b) - frequency(a) || (a.key < b.key ? -1 : 1);
const only = (list: readonly Cluster[]): Cluster | null => (list.length === 1 ? (list[0] ?? null) : null);

/** The most frequent of full names that are all one person, or null; the list has the most frequent first. */
function onlyDistinct(list: readonly Cluster[]): Cluster | null {
  const [first, ...others] = list;
  return first && others.every((c) => isSamePerson(first.key, c.key)) ? first : null;
}

function group(list: readonly Cluster[], keysOf: (c: Cluster) => readonly string[]): Map<string, Cluster[]> {
  const groups = new Map<string, Cluster[]>();
  for (const c of list)
    for (const key of keysOf(c)) {
      const members = groups.get(key);
      if (members) members.push(c);
      else groups.set(key, [c]);
    }
  return groups;
}
