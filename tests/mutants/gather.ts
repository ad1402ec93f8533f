/** All mutants of a folder's sources, and of many alike only a few. */
import ts from 'typescript';
import { chanceFor } from '../attack/chance';
import { changesAt } from './operators';
import type { Change } from './expressions';
import type { Mutant } from './mutant';

/** Of one table, list or group of alternatives so many are tried: a table of a thousand verbs is not a thousand rules. */
export const OF_ONE_GROUP = 4;

/** Paths from the project's top. @throws Error where a file is none of the program's */
export function mutantsOf(files: readonly string[], program: ts.Program, seed: number): Mutant[] {
  return files.flatMap((file) => {
    const tree = program.getSourceFile(file);
    if (!tree) throw new Error(`${file} is no source of this program.`);
    return fewOfEach(changesIn(tree, program.getTypeChecker()), file, seed).map(({ from, to, by, kind }) => ({
      file,
      from,
      to,
      by,
      kind,
    }));
  });
}

function changesIn(tree: ts.SourceFile, checker: ts.TypeChecker): Change[] {
  const changes: Change[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isThrowStatement(node)) return;
    changes.push(...changesAt(node, checker));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return changes;
}

function fewOfEach(changes: readonly Change[], file: string, seed: number): Change[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.kind} ${change.group}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap((alike, i) => chanceFor(seed, file, i).shuffled(alike).slice(0, OF_ONE_GROUP));
}
