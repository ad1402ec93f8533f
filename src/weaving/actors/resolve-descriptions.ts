/** A description → whom a role fits, a state that its people speak for, a group, or somebody without a name. */
import { personNoun } from '../../english/lexicon/people';
import { isGroupNoun, isOrganizationNoun, isPersonNoun, speaksForCountry } from '../../english/lexicon/party-nouns';
import type { MentionFact } from '../../reading/types';
import { groupKeyOf, isState, strangerKeyOf } from '../keys';
import { resolveDescription, type NamedSoFar, type RolesByHead } from './descriptions';
import { takenForState, type EntityRegister, type Taken } from './entities';
import { groupName, withoutCount } from './group-names';

/** How far an article has been resolved. */
export interface ArticleSoFar {
  /** Its number. */
  readonly article: number;
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
  if (state && isCollective(m, head) && (speaksForCountry(head) || STATE_WORDS.test(head)) && !isParty(m))
    return takenForState(state);
  return at.participants.has(m.index) ? withoutName(m, head, anchors[0] ?? '', at.article) : null;
}

/** A group, or somebody of whom nobody says more; `owner` is whose, or empty. */
function withoutName(m: MentionFact, head: string, owner: string, article: number): Taken | null {
  if (isVague(m, head) || (owner === '' && m.definite && isGeneric(head))) return null;
  const name = groupName(m.text);
  if (isCollective(m, head))
    return {
      key: groupKeyOf(withoutCount(name), owner),
      kind: isOrganizationNoun(head) && !m.plural ? 'organization' : 'group',
      name,
      // "two envoys of the president" go for his country
      owner: speaksForCountry(head) && !isParty(m) ? owner : '',
    };
  // somebody without a name: one in each article
  return m.definite ? null : { key: strangerKeyOf(name, article), kind: 'person', name };
}

const isCollective = (m: MentionFact, head: string): boolean =>
  m.plural || isGroupNoun(head) || isOrganizationNoun(head);

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
const isParty = (m: MentionFact): boolean =>
  /\b(?:opposition|rebel|exiled|dissident|former|union|business|religious|community|tribal|student)\b/i.test(m.text);
