/**
 * Mentions → actors and places. Names first, then descriptions through the roles that any article taught, then pronouns
 * through their antecedents. What nobody clearly fits stays unresolved: no actor is better than a wrong one.
 */
import type { ArticleFacts } from '../../reading/types';
import { clusterNames } from './cluster';
import { NamedSoFar, rolesByHead, type HeldRole, type RolesByHead } from './descriptions';
import { EntityRegister, type Entities } from './entities';
import { describedBy, type ArticleSoFar } from './resolve-descriptions';
import { namedBy } from './resolve-names';

export function resolveEntities(facts: readonly ArticleFacts[]): Entities {
  const entities = new EntityRegister(facts);
  // participants are asked for by index all the time
  const participants = facts.map((f) => new Set(f.events.flatMap((e) => [...e.actors, ...e.targets])));
  // at whom an event may aim is no evidence that a name is somebody's
  const aimed = facts.map((f) => new Set(f.events.flatMap((e) => e.aims)));
  const names = clusterNames(facts);
  facts.forEach(({ mentions }, article) => {
    for (const m of mentions.filter(({ form }) => form === 'name')) {
      const participates = participants[article]?.has(m.index) ?? false;
      const listed = participates || (aimed[article]?.has(m.index) ?? false);
      entities.take(article, m, namedBy(m, names.clusterOf(article, m), participates), listed);
    }
  });
  const roles = rolesByHead(facts.flatMap((f, article) => rolesIn(f, article, entities)));
  facts.forEach((f, article) => {
    const at = {
      article,
      facts: f,
      participants: new Set([...(participants[article] ?? []), ...(aimed[article] ?? [])]),
      earlier: new NamedSoFar(),
    };
    resolveRest(f, at, entities, roles);
  });
  return entities;
}

/** Who holds which role, by what this article says; the holders learn of it. */
function rolesIn(f: ArticleFacts, article: number, entities: EntityRegister): HeldRole[] {
  return f.roles.flatMap((role) => {
    const holder = entities.actorOf(article, role.mention);
    if (holder === null) return [];
    const anchors = entities.ownersIn(article, role.anchors);
    const actor = entities.actors.get(holder);
    actor?.roles.push({ text: role.text, article: f.article.id, start: role.start, end: role.end });
    for (const anchor of anchors)
      if (actor && anchor !== actor.key) actor.ties.set(anchor, (actor.ties.get(anchor) ?? 0) + 1);
    return [{ holder, head: role.head, anchors, article, at: role.start }];
  });
}

/** Descriptions and pronouns, in text order: who was named before decides. */
function resolveRest({ mentions }: ArticleFacts, at: ArticleSoFar, entities: EntityRegister, roles: RolesByHead): void {
  for (const m of [...mentions].sort((x, y) => x.start - y.start || y.end - x.end)) {
    if (m.form === 'description') entities.take(at.article, m, describedBy(m, at, entities, roles));
    else if (m.form === 'pronoun' && m.antecedent !== null) {
      const actor = entities.actorOf(at.article, m.antecedent);
      entities.take(at.article, m, actor === null ? null : { actor });
    }
    const now = entities.actorOf(at.article, m.index);
    if (now !== null && entities.actors.get(now)?.kind === 'person') at.earlier.add(now);
  }
}
