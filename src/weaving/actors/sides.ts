/** On whose side everybody stands: the topmost actor that he belongs to. */
import type { Actor } from '../../graph/schema';

/** Members that are not in the list, and circles, which no graph has, end the way up. Linear but for how deep members lie. */
export function withSides<A extends Pick<Actor, 'id' | 'memberOf'>>(
  actors: readonly A[],
): (A & { side: string | null })[] {
  const above = new Map(actors.map(({ id, memberOf }) => [id, memberOf]));
  return actors.map((actor) => {
    const passed = new Set([actor.id]);
    let side: string | null = null;
    for (let up = actor.memberOf; up !== null && above.has(up) && !passed.has(up); up = above.get(up) ?? null) {
      passed.add(up);
      side = up;
    }
    return { ...actor, side };
  });
}
