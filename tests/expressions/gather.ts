/** Every regular expression that a source holds, and every place where one is made of pieces, which no literal shows. */
import { parse } from 'svelte/compiler';
import ts from 'typescript';
import type { Sources } from '../rooms';

export interface Expression {
  /** `src/articles/furniture.ts:52` */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

interface Gathered {
  readonly literals: readonly Expression[];
  /** Places that name `RegExp` as more than a type. */
  readonly makings: readonly string[];
}

export function gather(sources: Sources): Gathered {
  const all = [...sources].map(([path, source]) =>
    path.endsWith('.svelte') ? ofComponent(path, source) : ofScript(path, source),
  );
  return { literals: all.flatMap((one) => one.literals), makings: all.flatMap((one) => one.makings) };
}

function ofScript(path: string, source: string): Gathered {
  const literals: Expression[] = [];
  const makings: string[] = [];
  const tree = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const placeOf = (node: ts.Node) => `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literals.push({ place: placeOf(node), source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    if (ts.isIdentifier(node) && node.text === 'RegExp') makings.push(placeOf(node));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { literals, makings };
}

/** Scripts and markup alike, by Svelte's own parser: an expression may stand in both. */
function ofComponent(path: string, source: string): Gathered {
  const literals: Expression[] = [];
  const makings: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'TSTypeReference') return;
    if ('start' in node && typeof node.start === 'number') {
      const place = `${path}:${source.slice(0, node.start).split('\n').length}`;
      if ('regex' in node && isLiteral(node.regex))
        literals.push({ place, source: node.regex.pattern, flags: node.regex.flags });
      if ('name' in node && node.name === 'RegExp') makings.push(place);
    }
    Object.values(node).forEach(visit);
  };
  visit(parse(source, { modern: true }));
  return { literals, makings };
}

const isLiteral = (regex: unknown): regex is { pattern: string; flags: string } =>
  typeof regex === 'object' && regex !== null && 'pattern' in regex && 'flags' in regex;
