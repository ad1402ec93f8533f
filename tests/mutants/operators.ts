/** What can go wrong at one place of a program: operators, numbers, conditions, words of closed lists, statements left out. */
import ts from 'typescript';
import { changesOf, type Change } from './expressions';
import { entriesLess } from './tables';
import type { Kind } from './mutant';

const K = ts.SyntaxKind;
const OPERATORS: ReadonlyMap<ts.SyntaxKind, readonly [Kind, ...string[]]> = new Map([
  [K.LessThanToken, ['comparison', '<=', '>=']],
  [K.LessThanEqualsToken, ['comparison', '<', '>']],
  [K.GreaterThanToken, ['comparison', '>=', '<=']],
  [K.GreaterThanEqualsToken, ['comparison', '>', '<']],
  [K.EqualsEqualsEqualsToken, ['comparison', '!==']],
  [K.ExclamationEqualsEqualsToken, ['comparison', '===']],
  [K.AmpersandAmpersandToken, ['and, or, not', '||']],
  [K.BarBarToken, ['and, or, not', '&&']],
  [K.PlusToken, ['arithmetic', '-']],
  [K.MinusToken, ['arithmetic', '+']],
  [K.AsteriskToken, ['arithmetic', '/']],
  [K.SlashToken, ['arithmetic', '*']],
  [K.PercentToken, ['arithmetic', '*']],
  [K.PlusEqualsToken, ['arithmetic', '-=']],
  [K.MinusEqualsToken, ['arithmetic', '+=']],
]);
const METHODS: ReadonlyMap<string, string> = new Map(
  ['some every', 'find findLast', 'min max', 'floor ceil', 'startsWith endsWith'].flatMap((pair) => {
    const [a = '', b = ''] = pair.split(' ');
    return [[a, b] as const, [b, a] as const];
  }),
);

/** Every change at a node, its children's not included. */
export function changesAt(node: ts.Node, checker: ts.TypeChecker): Change[] {
  const swap = (at: ts.Node, by: string, kind: Kind): Change => ({
    from: at.getStart(),
    to: at.end,
    by,
    kind,
    // each is its own
    group: -at.getStart() - 1,
  });
  const always = (condition: ts.Expression) =>
    ['true', 'false'].map((by) => swap(condition, by, 'condition always, never'));

  if (ts.isBinaryExpression(node)) return [...ofBinary(node, checker, swap)];
  if (ts.isIfStatement(node)) return always(node.expression);
  if (ts.isConditionalExpression(node)) return always(node.condition);
  if (ts.isNumericLiteral(node)) return isKey(node) ? [] : [swap(node, doubled(node), 'number doubled')];
  if (node.kind === K.TrueKeyword) return [swap(node, 'false', 'truth')];
  if (node.kind === K.FalseKeyword) return [swap(node, 'true', 'truth')];
  if (ts.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken)
    return [swap(node, node.operand.getText(), 'and, or, not')];
  if (ts.isRegularExpressionLiteral(node)) {
    const start = node.getStart();
    return changesOf(node.text).map((c) => ({ ...c, from: c.from + start, to: c.to + start, group: c.group + start }));
  }
  if (ts.isExpressionStatement(node)) return [swap(node, ';', 'statement')];
  if (ts.isContinueStatement(node) || ts.isBreakStatement(node)) return [swap(node, ';', 'statement')];
  if (ts.isPropertyAccessExpression(node)) {
    const other = METHODS.get(node.name.text);
    return other === undefined || !ts.isCallExpression(node.parent) ? [] : [swap(node.name, other, 'method')];
  }
  const other = ts.isStringLiteral(node) ? otherWord(node, checker) : null;
  return [...(other === null ? [] : [swap(node, `'${other}'`, 'word of a closed list')]), ...entriesLess(node)];
}

function* ofBinary(
  node: ts.BinaryExpression,
  checker: ts.TypeChecker,
  swap: (at: ts.Node, by: string, kind: Kind) => Change,
): Generator<Change> {
  const { left, operatorToken, right } = node;
  const [kind, ...others] = OPERATORS.get(operatorToken.kind) ?? [];
  // texts are put together with a plus as well
  const isText = kind === 'arithmetic' && !(checker.getTypeAtLocation(node).flags & ts.TypeFlags.NumberLike);
  if (kind && !isText) for (const by of others) yield swap(operatorToken, by, kind);
  // what stands in for something that is always there is never seen: only a second attempt counts
  if (operatorToken.kind === K.QuestionQuestionToken && holdsCall(right)) {
    yield swap(node, left.getText(), 'fallback');
    yield swap(node, right.getText(), 'fallback');
  }
}

const holdsCall = (node: ts.Node): boolean =>
  ts.isCallExpression(node) || (ts.isBinaryExpression(node) && (holdsCall(node.left) || holdsCall(node.right)));

const isKey = ({ parent }: ts.Node): boolean => ts.isPropertyAssignment(parent) && ts.isNumericLiteral(parent.name);
const doubled = (node: ts.NumericLiteral): string => (Number(node.text) === 0 ? '1' : `(2 * ${node.getText()})`);

/** The word before it in the closed list of words that its place takes: another sign, tense, status, granularity. */
function otherWord(node: ts.StringLiteral, checker: ts.TypeChecker): string | null {
  const words = closedList(expected(node, checker));
  const at = words.indexOf(node.text);
  return at < 0 || words.length < 2 ? null : (words.at(at - 1) ?? null);
}

/** `x.sign === '≥'` expects what `x.sign` may be. */
function expected(node: ts.StringLiteral, checker: ts.TypeChecker): ts.Type | undefined {
  const { parent } = node;
  if (ts.isCaseClause(parent)) return checker.getTypeAtLocation(parent.parent.parent.expression);
  return ts.isBinaryExpression(parent) && parent.right === node && !checker.getContextualType(node)
    ? checker.getTypeAtLocation(parent.left)
    : checker.getContextualType(node);
}

function closedList(type: ts.Type | undefined): string[] {
  if (!type?.isUnion()) return [];
  const known = type.types.filter((one) => !(one.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)));
  return known.every((one) => one.isStringLiteral()) ? known.map(({ value }) => value).sort() : [];
}
