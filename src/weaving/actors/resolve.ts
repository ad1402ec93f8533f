/**
 * Mentions → actors and places. Names first, then descriptions through the roles that any article taught, then pronouns
 * through their antecedents. What nobody clearly fits stays unresolved: no actor is better than a wrong one.
 */
import { ANY_HEDGE } from '../../english/words/hedges';
import type { Actor, ActorKind, Mention, Place } from '../../graph/schema';
import { personNoun } from '../../english/lexicon/people';
import { isGroupNoun, isOrganizationNoun, isPersonNoun, speaksForCountry } from '../../english/lexicon/party-nouns';
import type { ArticleFacts, MentionFact } from '../../reading/types';
import { countryByCode } from '../../english/world/countries';
import { isBodyOfStates, placeNamed, type PlaceMatch } from '../../english/world/named';
import {
  groupKeyOf,
  isCountry,
  isState,
  nameKeyOf,
  placeIn,
  placeKeyOf,
  restOf,
  stateKeyOf,
  strangerKeyOf,
} from '../keys';
import { clusterNames, kindOf, nameKey, type Cluster, type NameIndex } from './cluster';
import { NamedSoFar, resolveDescription, rolesByHead, type HeldRole } from './descriptions';

export interface ActorDraft {
  readonly key: string;
  readonly kind: ActorKind;
  /** What it goes by where no spelling is better. */
  readonly name: string;
  /** Spelling → how often. */
  readonly spellings: Map<string, number>;
  readonly roles: Actor['roles'];
  readonly mentions: Mention[];
  /** Countries that roles and descriptions tie it to, by key → how often. */
  readonly ties: Map<string, number>;
}

export interface PlaceDraft {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly mentions: Place['mentions'];
}

/** What a mention stands for; a city that stands for its government is an actor, and where it is a place it is a place. */
export type Resolved = { readonly actor: string } | { readonly place: string } | null;

export interface Entities {
  readonly actors: ReadonlyMap<string, ActorDraft>;
  readonly places: ReadonlyMap<string, PlaceDraft>;
  of(article: number, mention: number): Resolved;
}

export function resolveEntities(facts: readonly ArticleFacts[]): Entities {
  const names = clusterNames(facts);
  const actors = new Map<string, ActorDraft>();
  const places = new Map<string, PlaceDraft>();
  const resolved: Resolved[][] = facts.map((f) => f.mentions.map(() => null));

  // participants are asked for by index all the time
  const participating = facts.map((f) => new Set(f.events.flatMap((e) => [...e.actors, ...e.targets])));

  facts.forEach((f, a) => {
    for (const m of f.mentions)
      if (m.form === 'name') set(a, m, nameOf(names, a, m, participating[a]?.has(m.index) ?? false));
  });
  const roles: HeldRole[] = facts.flatMap((f, a) =>
    f.roles.flatMap((role) => {
      const holder = resolved[a]?.[role.mention];
      if (!holder || !('actor' in holder)) return [];
      const anchors = role.anchors.flatMap((i) => keyOf(resolved[a]?.[i] ?? null));
      const actor = actors.get(holder.actor);
      actor?.roles.push({ text: role.text, article: f.article.id, start: role.start, end: role.end });
      for (const anchor of anchors)
        if (actor && anchor !== actor.key) actor.ties.set(anchor, (actor.ties.get(anchor) ?? 0) + 1);
      return [{ holder: holder.actor, head: role.head, anchors, article: a, at: role.start }];
    }),
  );
  const byHead = rolesByHead(roles);
  facts.forEach((f, a) => {
    const earlier = new NamedSoFar();
    for (const m of [...f.mentions].sort((x, y) => x.start - y.start || y.end - x.end)) {
      if (m.form === 'description') set(a, m, descriptionOf(f, a, m, earlier));
      else if (m.form === 'pronoun') set(a, m, actorOf(m.antecedent === null ? null : resolved[a]?.[m.antecedent]));
      const now = resolved[a]?.[m.index];
      if (now && 'actor' in now && actors.get(now.actor)?.kind === 'person') earlier.add(now.actor);
    }
  });
  return { actors, places, of: (article, mention) => resolved[article]?.[mention] ?? null };

  function set(a: number, m: MentionFact, to: Draft | null): void {
    if (!to) return;
    const article = facts[a]?.article.id ?? '';
    const at: Mention = { article, start: m.start, end: m.end, form: m.form };
    const row = resolved[a];
    if ('place' in to) {
      const draft = places.get(to.place.key) ?? to.place;
      places.set(draft.key, draft);
      draft.mentions.push(at);
      if (row) row[m.index] = { place: draft.key };
      return;
    }
    const key = 'actor' in to ? to.actor : to.key;
    const owner = 'actor' in to ? undefined : to.owner;
    const draft = actors.get(key) ?? ('actor' in to ? undefined : emptyActor(to.key, to.kind, to.name));
    if (!draft) return;
    // "12 strikers" here and "15 strikers" there are "Strikers"
    const counts = !('actor' in to) && to.kind === 'group' && draft.name !== to.name;
    actors.set(key, counts ? { ...draft, name: withoutCount(draft.name) } : draft);
    if (!m.adjectival) draft.mentions.push(at);
    if (owner) draft.ties.set(owner, (draft.ties.get(owner) ?? 0) + 1);
    if (m.form === 'name' && !m.adjectival)
      draft.spellings.set(nameKey(m.text), (draft.spellings.get(nameKey(m.text)) ?? 0) + 1);
    if (row) row[m.index] = { actor: key };
  }

  function descriptionOf(f: ArticleFacts, a: number, m: MentionFact, earlier: NamedSoFar): Draft | null {
    if (m.antecedent !== null) {
      const same = resolved[a]?.[m.antecedent];
      return same && 'actor' in same ? { actor: same.actor } : null;
    }
    const head = m.head ?? '';
    const anchors = m.anchors.flatMap((i) => keyOf(resolved[a]?.[i] ?? null));
    if (!m.plural && isPersonNoun(head)) {
      const person = resolveDescription(m, anchors, byHead, earlier, a);
      if (person) return { actor: person };
    }
    const state = anchors.find(isState);
    const collective = m.plural || isGroupNoun(head) || isOrganizationNoun(head);
    if (state && collective && (speaksForCountry(head) || STATE_WORDS.test(head)) && !isParty(f, m))
      return stateDraft(state);
    if (!participating[a]?.has(m.index)) return null;
    const text = groupName(m.text);
    const owner = anchors[0] ?? '';
    if (isVague(m, head) || (owner === '' && m.definite && isGeneric(head))) return null;
    if (collective)
      return {
        key: groupKeyOf(withoutCount(text), owner),
        kind: isOrganizationNoun(head) && !m.plural ? 'organization' : 'group',
        name: text,
        // "two envoys of the president" go for his country
        owner: speaksForCountry(head) && !isParty(f, m) ? owner : '',
      };
    // somebody without a name: one in each article
    return m.definite ? null : { key: strangerKeyOf(text, a), kind: 'person', name: text };
  }
}

/** A country, a region or a body of states as an actor, from its key. */
function stateDraft(key: string): Draft {
  const name = restOf(key);
  if (isCountry(key)) return { key, kind: 'country', name: countryByCode(name)?.name ?? name };
  return { key, kind: isBodyOfStates(name) ? 'organization' : 'group', name };
}

const emptyActor = (key: string, kind: ActorKind, name: string): ActorDraft => ({
  name,
  key,
  kind,
  spellings: new Map(),
  roles: [],
  mentions: [],
  ties: new Map(),
});

/** Groups that speak or fight for their country, beyond those whose nouns say so themselves. */
const STATE_WORDS =
  /^(?:side|official|leader|leadership|delegation|negotiator|envoy|team|force|forces|troop|troops|army|military|navy|government|authority|authorities|diplomat|administration|capital|power|state|nation|country)$/;

/** Commentators without a name: whoever they are, they are not one actor. */
const isVague = (m: MentionFact, head: string): boolean =>
  m.plural &&
  /^(?:observer|analyst|expert|critic|source|commentator|people|person|other|many|some|supporter|skeptic|sceptic)$/.test(
    head,
  );

/** "The delegation", "both sides", "the officials" without a word of whose: nobody whom another article could mean too. */
const isGeneric = (head: string): boolean =>
  personNoun(head)?.kind !== 'role' || speaksForCountry(head) || personNoun(head)?.speaksFor !== undefined;

/** "Russian opposition leaders" speak for no state. */
const isParty = (f: ArticleFacts, m: MentionFact): boolean =>
  /\b(?:opposition|rebel|exiled|dissident|former|union|business|religious|community|tribal|student)\b/i.test(
    f.article.text.slice(m.start, m.end),
  );

/** A description as a group's name: without article, numbers kept. */
const groupName = (text: string): string => {
  const plain = text.replace(
    /^(?:the|a|an|this|that|these|those|some|several|many|his|her|its|their|other|both|all)\s+/i,
    '',
  );
  return capitalised(plain);
};

/** "Twelve strikers", "about 15 strikers": how many they were is what reports disagree on, and makes no other group. */
const withoutCount = (name: string): string =>
  capitalised(
    name
      .replace(HEDGES, '')
      .replace(
        /^(?:[\d,.]+|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?|dozens|scores|hundreds|thousands)(?= ))(?: (?:dozen|hundred|thousand|million))?(?: of)? (?:other |more )?(?=\p{L})/iu,
        '',
      ),
  );
const HEDGES = new RegExp(`^${ANY_HEDGE} `, 'i');
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Draft =
  | { readonly actor: string }
  | { readonly key: string; readonly kind: ActorKind; readonly name: string; readonly owner?: string }
  | { readonly place: PlaceDraft };

const actorOf = (resolved: Resolved | undefined): Draft | null =>
  resolved && 'actor' in resolved ? { actor: resolved.actor } : null;

const keyOf = (resolved: Resolved): string[] => {
  if (!resolved) return [];
  if ('actor' in resolved) return [resolved.actor];
  // "officials in Brussels", "the Moscow office": a place says whose through its country
  const known = placeIn(resolved.place);
  return known ? [stateKeyOf(known)] : [];
};

function nameOf(names: NameIndex, article: number, m: MentionFact, participates: boolean): Draft | null {
  const known = placeNamed(nameKey(m.text));
  const cluster = names.clusterOf(article, m);
  if (known && !(known.ambiguous && cluster && kindOf(cluster) === 'person')) {
    const state = stateDraft(stateKeyOf(known));
    if (known.match === 'demonym') return state;
    if (m.locative || known.match === 'city')
      return {
        place: placeDraft(
          known.name,
          known.match === 'name' ? 'country' : known.match === 'region' ? 'region' : 'city',
          known,
        ),
      };
    return state;
  }
  if (!cluster) return null;
  const kind = kindOf(cluster);
  if (kind === 'place') return { place: placeDraft(cluster.key, 'place', null) };
  const actorKind: ActorKind | null =
    kind === 'person' || kind === 'organization' || kind === 'group'
      ? kind
      : participates || hasEvidence(cluster)
        ? 'organization'
        : null;
  return actorKind && { key: nameKeyOf(cluster.key), kind: actorKind, name: cluster.key };
}

/** A name with no evidence of any kind is no actor, only a word in capitals. */
const hasEvidence = ({ evidence }: Cluster): boolean => evidence.organization >= 2;

const placeDraft = (name: string, kind: string, known: PlaceMatch | null): PlaceDraft => ({
  key: placeKeyOf(name),
  name,
  kind,
  lat: known?.lat ?? null,
  lon: known?.lon ?? null,
  mentions: [],
});
