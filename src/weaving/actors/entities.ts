/** Actors and places as they are found, and what each mention stands for. */
import type { Actor, ActorKind, Mention, Place } from '../../graph/schema';
import { countryByCode } from '../../english/world/countries';
import { isBodyOfStates, type PlaceMatch } from '../../english/world/named';
import type { ArticleFacts, MentionFact } from '../../reading/types';
import { isCountry, placeIn, placeKeyOf, restOf, stateKeyOf } from '../keys';
import { nameKey } from './cluster';
import { withoutCount } from '../../english/words/group-names';

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
  /** Whose somebody is, by the mentions that say so: keys of actors; "officials in Brussels" are whose the place is. */
  ownersIn(article: number, mentions: readonly number[]): string[];
}

/** What a mention is taken for: an actor known already, or one, or a place, that it may be the first to name. */
export type Taken =
  | { readonly actor: string }
  | { readonly key: string; readonly kind: ActorKind; readonly name: string; readonly owner?: string }
  | { readonly place: PlaceDraft };

/** Fills while mentions are resolved. */
export class EntityRegister implements Entities {
  readonly actors = new Map<string, ActorDraft>();
  readonly places = new Map<string, PlaceDraft>();
  readonly #articles: readonly string[];
  readonly #resolved: Resolved[][];

  constructor(facts: readonly ArticleFacts[]) {
    this.#articles = facts.map((f) => f.article.id);
    this.#resolved = facts.map((f) => f.mentions.map(() => null));
  }

  of(article: number, mention: number): Resolved {
    return this.#resolved[article]?.[mention] ?? null;
  }

  actorOf(article: number, mention: number): string | null {
    const to = this.of(article, mention);
    return to && 'actor' in to ? to.actor : null;
  }

  ownersIn(article: number, mentions: readonly number[]): string[] {
    return mentions.flatMap((mention) => keyOf(this.of(article, mention)));
  }

  /** `listed`: it shows who takes part in an event, so that it is a mention even as an adjective ("Norwegian warships"). */
  take(article: number, m: MentionFact, taken: Taken | null, listed = false): void {
    if (!taken) return;
    const at: Mention = { article: this.#articles[article] ?? '', start: m.start, end: m.end, form: m.form };
    const to =
      'place' in taken
        ? this.#takePlace(at, taken.place)
        : this.#takeActor(m, listed || !m.adjectival ? at : null, taken);
    const row = this.#resolved[article];
    if (row && to) row[m.index] = to;
  }

  #takePlace(at: Mention, place: PlaceDraft): Resolved {
    const draft = this.places.get(place.key) ?? place;
    this.places.set(draft.key, draft);
    draft.mentions.push(at);
    return { place: draft.key };
  }

  #takeActor(m: MentionFact, at: Mention | null, taken: Exclude<Taken, { place: PlaceDraft }>): Resolved {
    const draft = 'actor' in taken ? this.actors.get(taken.actor) : this.#enter(taken);
    if (!draft) return null;
    if (at) draft.mentions.push(at);
    if ('owner' in taken && taken.owner) draft.ties.set(taken.owner, (draft.ties.get(taken.owner) ?? 0) + 1);
    if (m.form === 'name' && !m.adjectival)
      draft.spellings.set(nameKey(m.text), (draft.spellings.get(nameKey(m.text)) ?? 0) + 1);
    return { actor: draft.key };
  }

  #enter({ key, kind, name }: { key: string; kind: ActorKind; name: string }): ActorDraft {
    const draft = this.actors.get(key) ?? emptyActor(key, kind, name);
    // "12 strikers" here and "15 strikers" there are "Strikers"
    const counts = kind === 'group' && draft.name !== name;
    const entered = counts ? { ...draft, name: withoutCount(draft.name) } : draft;
    this.actors.set(key, entered);
    return entered;
  }
}

const keyOf = (resolved: Resolved): string[] => {
  if (!resolved) return [];
  if ('actor' in resolved) return [resolved.actor];
  // "officials in Brussels", "the Moscow office": a place says whose through its country
  const known = placeIn(resolved.place);
  return known ? [stateKeyOf(known)] : [];
};

/** A country, a region or a body of states as an actor, from its key. */
export function takenForState(key: string): Taken {
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

export const placeDraft = (name: string, kind: string, known: PlaceMatch | null): PlaceDraft => ({
  key: placeKeyOf(name),
  name,
  kind,
  lat: known?.lat ?? null,
  lon: known?.lon ?? null,
  mentions: [],
});
