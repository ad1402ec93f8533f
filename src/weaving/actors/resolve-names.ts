/** A name → a country, a place, or whoever its cluster is. */
import type { ActorKind } from '../../graph/schema';
import { placeNamed } from '../../english/world/named';
import type { MentionFact } from '../../reading/types';
import { nameKeyOf, stateKeyOf } from '../keys';
import { kindOf, nameKey, type Cluster } from './cluster';
import { placeDraft, takenForState, type Taken } from './entities';

/** Null for what is no actor and no place; `participates`: somebody of that name acts or suffers in an event. */
export function namedBy(m: MentionFact, cluster: Cluster | null, participates: boolean): Taken | null {
  const known = placeNamed(nameKey(m.text));
  if (known && !(known.ambiguous && cluster && kindOf(cluster) === 'person')) {
    const state = takenForState(stateKeyOf(known));
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
