/**
 * Interviews and transcripts, in which whoever speaks stands before each turn: “Ada Berg: We have sued.” An article is one where such
 * labels come again and again; one line with a colon is none.
 */

/** A name, an initial or a name in capitals, and what is said after it. */
const LABEL = /^(\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3}):(?=\s+\S)/u;
/** So many turns, of two people or more, who take up so large a share of the lines. */
const TURNS = { least: 4, speakers: 2, share: 0.3 };

/** The labels of a text's turns; empty where it is no talk. Linear in its length. */
export function turnLabels(text: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let lines = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    lines++;
    const label = labelOf(line.trim());
    if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const again = [...counts].filter(([, count]) => count > 1);
  const turns = again.reduce((sum, [, count]) => sum + count, 0);
  const enough = turns >= TURNS.least && again.length >= TURNS.speakers && turns >= TURNS.share * lines;
  // somebody who says one thing among them has a turn as well
  return new Set(enough ? counts.keys() : []);
}

/** “Tom Hale, host: …”, “Hale (on camera): …”: a label with what somebody is, or how he is heard, behind his name. */
const DESCRIBED =
  /^(\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3})(?:, [^:,\n]{1,60}| \([^()\n]{1,40}\)){1,2}:(?=\s+\S)/u;

/** Such a label without its colon, where somebody of that last name has turns. */
export function describedLabel(line: string, turns: ReadonlySet<string>): string | null {
  const [whole, name] = DESCRIBED.exec(line.slice(0, 240)) ?? [];
  if (whole === undefined || name === undefined) return null;
  const last = lastOf(name);
  return [...turns].some((turn) => lastOf(turn) === last) ? whole.slice(0, -1) : null;
}

const lastOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

export const labelOf = (line: string): string | null => LABEL.exec(line.slice(0, 200))?.[1] ?? null;
