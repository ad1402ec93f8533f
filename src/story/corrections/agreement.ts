/** Whether what a graph's passages claim agrees, by the rules by which weaving finds it. */
import type { Claim, ClaimValue, StoryGraph } from '../../graph/schema';
import { clash, placesFit } from '../../weaving/events/party-claims';
import { claimKey, mergePeople, valuesAgree } from '../../weaving/events/same-claim';
import { agreementAmong, type Voice } from '../../weaving/events/voices';

export interface Agreements {
  /** The claim that these values come to; null where weaving makes none of them, as of one place alone. */
  claimOf(attribute: Claim['attribute'], values: readonly ClaimValue[]): Claim | null;
  /** Claims of one thing made one; those that have no fellow stay as they are. */
  together(claims: readonly Claim[]): Claim[];
}

export function agreementsIn(graph: StoryGraph): Agreements {
  const voiceOf = voicesIn(graph);
  const places = new Map(graph.places.map(({ id, name }) => [id, name]));
  const sides = new Map(graph.actors.map(({ id, memberOf }) => [id, memberOf]));
  const onePlace = (a: string, b: string) => a === b || placesFit(places.get(a) ?? a, places.get(b) ?? b);
  const oneActor = (a: string, b: string) => a === b || sides.get(a) === b || sides.get(b) === a;
  const claimOf = (attribute: Claim['attribute'], values: readonly ClaimValue[]): Claim | null => {
    const said = values.map((value) => ({ value, key: value.value, voice: voiceOf(value) }));
    const named = said.map(({ key, voice }) => ({ key, edition: voice.edition }));
    const [first] = values;
    if (!first) return null;
    const claim = (agreement: Claim['agreement']): Claim => ({ attribute, values: [...values], agreement });
    if (attribute === 'actor') return clash(named, oneActor) ? claim('differ') : null;
    if (attribute === 'place') return values.length < 2 ? null : claim(clash(named, onePlace) ? 'differ' : 'agree');
    const key = claimKey(attribute, first.value);
    const kept = said.filter(({ value }) => value.stance === undefined);
    return claim(
      agreementAmong(
        kept,
        (a, b) => valuesAgree(key, a.value.value, b.value.value),
        ({ value }) => value.value,
      ),
    );
  };
  return { claimOf, together: (claims) => together(claims, claimOf) };
}

function together(claims: readonly Claim[], claimOf: Agreements['claimOf']): Claim[] {
  const byKey = new Map<string, { said: Claim[] }>();
  for (const claim of claims) {
    const key = claimKey(claim.attribute, claim.values[0]?.value ?? '');
    byKey.set(key, { said: [...(byKey.get(key)?.said ?? []), claim] });
  }
  mergePeople(byKey);
  return [...byKey.values()].flatMap(({ said: [claim, ...others] }) => {
    if (!claim || others.length === 0) return claim ?? [];
    const values = [claim, ...others].flatMap((one) => one.values);
    const seen = values.map(({ article, start }) => `${article}:${start}`);
    return (
      claimOf(
        claim.attribute,
        values.filter((_, i) => seen.indexOf(seen[i] ?? '') === i),
      ) ?? []
    );
  });
}

/** Whose words a value is: an article's versions are one voice, and its headline is told from its sentences. */
function voicesIn({ articles }: StoryGraph): (value: ClaimValue) => Voice {
  const known = new Map<string, { readonly edition: number; readonly article: number; readonly titleEnd: number }>();
  articles.forEach(({ id, title, text, supersedes }, article) => {
    const edition = known.get(supersedes ?? '')?.edition ?? article;
    known.set(id, { edition, article, titleEnd: title !== null && text.startsWith(title) ? title.length : 0 });
  });
  return ({ article: id, start, speaker }) => {
    const { edition, article, titleEnd } = known.get(id) ?? { edition: -1, article: -1, titleEnd: 0 };
    return { edition, article, speaker, isHeadline: start < titleEnd };
  };
}
