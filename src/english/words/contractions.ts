/** Words written as one that are two, as the English treebanks of Universal Dependencies part them. */

/** What a word may end in that is a word of its own, apostrophes straightened. */
export const CLITIC = /(?:n't|'(?:s|re|ve|ll|d|m))$/i;

/** Lower case → number of letters of the first of the two. */
export const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['dunno', 2],
  ['gimme', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['lemme', 3],
  ['wanna', 3],
]);
