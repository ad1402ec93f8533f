/** How long each step of opening a story took, as measures of the browser's own user timing; its developer tools show them. */

/** Fetching the file's text; reading and checking it; what is made of it once; putting it in the order of time. */
type OpeningStep = 'fetch' | 'read' | 'index' | 'sort';

export const measured = (step: OpeningStep, begun: number): void => void performance.measure(step, { start: begun });

export function timed<T>(step: OpeningStep, work: () => T): T {
  const begun = performance.now();
  const result = work();
  measured(step, begun);
  return result;
}
