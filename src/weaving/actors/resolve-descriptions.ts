/** A description → whom a role fits, a state that its people speak for, a group, or somebody without a name. */
import {
  isAnybody,
  isCommentator,
  isGroupNoun,
  isOrganizationNoun,
  isPersonNoun,
  isPartOfPeople,
  speaksForCountry,
  standsForState,
} from '../../english/lexicon/party-nouns';
import { groupName, withoutCount } from '../../english/words/group-names';
import type { ArticleFacts, MentionFact } from '../../reading/types';
import { groupKeyOf, isState, strangerKeyOf } from '../keys';
import { spelledOut } from './spelled-out';
import { resolveDescription, type NamedSoFar, type RolesByHead } from './descriptions';
import { takenForState, type EntityRegister, type Taken } from './entities';

/** How far an article has been resolved. */
export interface ArticleSoFar {
  /** Its number. */
  readonly article: number;
  readonly facts: ArticleFacts;
  /** Mentions that take part in an event. */
  readonly participants: ReadonlySet<number>;
  readonly earlier: NamedSoFar;
}

export function describedBy(
  m: MentionFact,
  at: ArticleSoFar,
  entities: EntityRegister,
  roles: RolesByHead,
): Taken | null {
  if (m.antecedent !== null) {
    const actor = entities.actorOf(at.article, m.antecedent);
    return actor === null ? null : { actor };
  }
  const head = m.head ?? '';
  const anchors = entities.ownersIn(at.article, m.anchors);
  const person = !m.plural && isPersonNoun(head) ? resolveDescription(m, anchors, roles, at) : null;
  if (person !== null) return { actor: person };
  const state = anchors.find(isState);
  if (state && isCollective(m, head) && standsForState(head) && !isPartOfPeople(m.text)) return takenForState(state);
  return at.participants.has(m.index) ? withoutName(m, head, anchors[0] ?? '', at) : null;
}

/** A group, or somebody of whom nobody says more; `owner` is whose, or empty. */
function withoutName(m: MentionFact, head: string, owner: string, { article, facts }: ArticleSoFar): Taken | null {
  if ((m.plural && isCommentator(head)) || (owner === '' && m.definite && isAnybody(head))) return null;
  const name = groupName(spelledOut(m, facts));
  if (isCollective(m, head))
    return {
      key: groupKeyOf(withoutCount(groupName(m.text)), owner),
      kind: isOrganizationNoun(head) && !m.plural ? 'organization' : 'group',
      name,
      // "two envoys of the president" go for his country
      owner: speaksForCountry(head) && !isPartOfPeople(m.text) ? owner : '',
    };
  // somebody without a name: one in each article; "no banker" is nobody
  return m.definite || /^no\b/i.test(m.text) ? null : { key: strangerKeyOf(name, article), kind: 'person', name };
}

const isCollective = (m: MentionFact, head: string): boolean =>
  m.plural || isGroupNoun(head) || isOrganizationNoun(head);
