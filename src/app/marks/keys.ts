import type { Mark } from '../../scenes/scene';

/**
 * A key for each mark: what it stands for, so that its element stays its own as others come and go. What stands for nothing,
 * or is the second to stand for a thing, goes by its place.
 */
export function keysOf(marks: readonly Mark[]): (string | number)[] {
  const said = new Set<string>();
  return marks.map(({ ref }, place) => {
    if (ref === undefined || said.has(ref)) return place;
    said.add(ref);
    return ref;
  });
}
