/** An entry less in a table of words: of an array or object written out at the top of a module, or of a string that lists words. */
import { RegExpSyntaxError } from '@eslint-community/regexpp';
import ts from 'typescript';
import { changesOf, type Change } from './expressions';

const isData = (node: ts.Node): boolean =>
  ts.isStringLiteralLike(node) ||
  ts.isNumericLiteral(node) ||
  ts.isRegularExpressionLiteral(node) ||
  (ts.isArrayLiteralExpression(node) && node.elements.every(isData)) ||
  (ts.isObjectLiteralExpression(node) && node.properties.every(isPlain)) ||
  (ts.isAsExpression(node) && isData(node.expression));
const isPlain = (node: ts.Node): boolean => ts.isPropertyAssignment(node) && isData(node.initializer);

/** Offsets in the file. A pair is no table: without one of the two it is another type. */
export function entriesLess(node: ts.Node): Change[] {
  if (isInFunction(node)) return [];
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isData) ? without(node.elements, node) : [];
  if (ts.isObjectLiteralExpression(node)) return node.properties.every(isPlain) ? without(node.properties, node) : [];
  return ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) ? wordsLess(node) : [];
}

function without(entries: readonly ts.Node[], { pos }: ts.Node): Change[] {
  if (entries.length < 3) return [];
  return entries.map((entry, i) => ({
    from: entry.getStart(),
    to: entries[i + 1]?.getStart() ?? entry.end,
    by: '',
    kind: 'entry of a table',
    group: pos,
  }));
}

/** `'about|around|roughly'`, `'cabinet council senate'`, and a line of several. */
function wordsLess(node: ts.StringLiteral | ts.NoSubstitutionTemplateLiteral): Change[] {
  const text = node.getText();
  if (/[()[\]]/.test(text)) return text.includes('|') ? alternativesLess(text.slice(1, -1), node.getStart()) : [];
  const part = text.includes('\n') ? /.+\n/g : text.includes('|') ? /[^|]+/g : /\S+/g;
  const parts = [...text.slice(1, -1).matchAll(part)];
  if (parts.length < 4) return [];
  const start = node.getStart() + 1;
  return parts.map(({ index, 0: word }, i) => ({
    from: start + index,
    to: start + (parts[i + 1]?.index ?? index + word.length),
    by: '',
    kind: 'word of a list',
    group: node.pos,
  }));
}

/** Pieces of an expression: an escape written twice in a text leaves alternatives where they are. */
function alternativesLess(text: string, start: number): Change[] {
  try {
    return changesOf(`/${text}/`)
      .filter(({ kind }) => kind === 'alternative of an expression')
      .map((change) => ({ ...change, from: change.from + start, to: change.to + start, group: change.group + start }));
  } catch (error) {
    if (error instanceof RegExpSyntaxError) return [];
    throw error;
  }
}

const isInFunction = (node: ts.Node): boolean => ts.findAncestor(node, ts.isFunctionLike) !== undefined;
