/** Ids that people can read and that stay the same while the thing they name does. */

export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'x';

/** Hands out each slug once; a second of the same name gets `-2`, in the order of asking. */
export function slugger(): (text: string) => string {
  const given = new Set<string>();
  const last = new Map<string, number>();
  return (text) => {
    const base = slug(text);
    let n = last.get(base) ?? 0;
    let id: string;
    // "Berg 2" may have its slug before the second "Berg" asks for it
    do id = ++n === 1 ? base : `${base}-${n}`;
    while (given.has(id));
    last.set(base, n);
    given.add(id);
    return id;
  };
}
