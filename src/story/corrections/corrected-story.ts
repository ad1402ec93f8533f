/** A story as it was read → as its readers have put it right, every time that it is built. */
import { hashValue } from '../../graph/hash';
import type { StoryGraph } from '../../graph/schema';
import type { BuiltStory } from '../build';
import type { CorrectionsFile } from '../gather';
import { applyRules } from './apply';
import { parseRules } from './rules';
import { correctionWords } from './words';

/** What is no rule, and what no longer applies, is said by file and line. */
export function correctedStory(built: BuiltStory, files: readonly CorrectionsFile[]): BuiltStory {
  const said: string[] = [];
  let { graph } = built;
  for (const { name, text } of files) {
    const { rules, faults } = parseRules(text);
    const corrected = applyRules(graph, rules);
    graph = corrected.graph;
    said.push(...[...faults, ...corrected.warnings].map((line) => `${name}, ${line}`));
  }
  graph = { ...graph, inputHash: hashValue({ read: graph.inputHash, corrections: files.map(({ text }) => text) }) };
  return {
    ...built,
    graph,
    diagnostics: [...built.diagnostics, ...said],
    explain: (id) => explained(built.explain(id), graph, id),
  };
}

/** After why something was read what was put right of it; of what was split off that alone. */
function explained(read: string | null, { events, actors }: StoryGraph, id: string): string | null {
  const corrections = [...events, ...actors].find((one) => one.id === id)?.corrections ?? [];
  const lines = corrections.map((one) => `Corrected. ${correctionWords(one)}`);
  return lines.length === 0 ? read : [...(read === null ? [] : [read.trimEnd()]), ...lines, ''].join('\n');
}
