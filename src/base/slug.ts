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

/** Lower-case letters and digits of any script, joined by hyphens; accents are dropped. Never empty. */
export function slugOf(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'article' : slug;
}

export const articleId = (file: string): string => slugOf(withoutExtension(file.split('/').at(-1) ?? file));

/** `2025/talks.final.md` → `2025/talks.final`; a name that is all extension stays. */
export const withoutExtension = (name: string): string => name.replace(/(?<=.)\.[^.]*$/, '');
