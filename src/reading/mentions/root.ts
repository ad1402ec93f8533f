/** The mention that a chain of pronouns and descriptions goes back to. */
import type { MentionFact } from '../types';

/** No chain is longer: one that went round would have no end. */
const STEPS = 20;

/** Itself for a mention that repeats none; undefined where there is no mention of that number. */
export function rootOf(mentions: readonly MentionFact[], index: number): MentionFact | undefined {
  let root = mentions[index];
  for (let steps = 0; root && root.antecedent !== null && steps < STEPS; steps++) root = mentions[root.antecedent];
  return root;
}
