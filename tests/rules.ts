/**
 * House rules that sources can be asked for: caches in one place, no export for tests alone, names of files, and how many lists
 * of English words stand outside of `english/`.
 *
 * Works on a map of sources, as the checker of the import table does, so that it can be tried on planted violations.
 */
import { posix } from 'node:path';
import ts from 'typescript';
import { importsOf, isCore, treesOf, type Sources } from './rooms';

/** One sentence for each violation; empty for a house in order. */
export const checkRules = (sources: Sources): string[] => [...strayCaches(sources), ...misnamed(sources)];

const CACHES = 'src/base/memo.ts';

function strayCaches(sources: Sources): string[] {
  return [...sources].flatMap(([path, source]) =>
    path !== CACHES && /\bnew Weak(?:Map|Set)\b/.test(source)
      ? [`${path} keeps a cache of its own: ${CACHES} is for that`]
      : [],
  );
}

/**
 * What a core module keeps from one call to the next outside of `base/memo.ts`, as `path:line`: a variable at its top, or a map or
 * set that begins empty there, and is not read-only.
 */
export function memories(sources: Sources): string[] {
  return [...sources].flatMap(([path, source]) =>
    path === CACHES || !isCore(path)
      ? []
      : treesOf(path, source).flatMap((tree) =>
          tree.statements
            .filter((node) => ts.isVariableStatement(node) && node.declarationList.declarations.some(isMemory))
            .map((node) => `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`),
        ),
  );
}

function isMemory({ parent, type, initializer }: ts.VariableDeclaration): boolean {
  if (!(parent.flags & ts.NodeFlags.Const)) return true;
  if (!initializer || !ts.isNewExpression(initializer) || initializer.arguments?.length) return false;
  return /^(?:Map|Set)$/.test(initializer.expression.getText()) && !/^Readonly/.test(type?.getText() ?? '');
}

/** What programs import, and pages and commands begin with: nothing inside uses their exports. */
const DOORS = new Set(['src/index.ts', 'src/app/main.ts', 'src/cli/dateline.ts']);

/**
 * Exports that neither product nor `users`, scripts outside of it, import: a sentence for each. Constants aside, which a test may
 * hold a behaviour against: what only tests call is not what runs.
 */
export function unusedExports(sources: Sources, users: Sources): string[] {
  const used = new Map<string, Set<string>>();
  const note = (path: string, name: string) => used.set(path, (used.get(path) ?? new Set()).add(name));
  const all = new Map([...sources, ...users]);
  // scripts bundle a module by its path and take from it what they need
  const bundled = new Set(
    [...users.values()].flatMap((text) => [...text.matchAll(/'(src\/[\w./-]+\.ts)'/g)].map(([, path = '']) => path)),
  );
  for (const [path, source] of all)
    for (const tree of treesOf(path, source))
      for (const { to, names } of importsOf(path, tree, all)) if (to !== null) for (const name of names) note(to, name);
  return [...sources].flatMap(([path, source]) => {
    if (DOORS.has(path) || bundled.has(path) || path.endsWith('.svelte') || path.endsWith('.d.ts')) return [];
    const known = used.get(path) ?? new Set();
    return treesOf(path, source)
      .flatMap(exportsOf)
      .filter((name) => !known.has(name) && !known.has('*') && !/^[A-Z][A-Z_]+$/.test(name))
      .map((name) => `${path} exports ${name}, which nothing but tests may import`);
  });
}

/** Names of values; a type that is exported costs nothing and says what a function takes. */
function exportsOf(tree: ts.SourceFile): string[] {
  return tree.statements.flatMap((node): string[] => {
    if (!ts.canHaveModifiers(node) || !ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
      return [];
    if (ts.isVariableStatement(node)) return node.declarationList.declarations.flatMap(({ name }) => namesIn(name));
    return (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) && node.name ? [node.name.text] : [];
  });
}

const namesIn = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : namesIn(element.name)));

/** Doors of rooms, which are called alike in each. */
const DOOR = /^(?:read|types|index)\.ts$/;

function misnamed(sources: Sources): string[] {
  const seen = new Map<string, string>();
  return [...sources.keys()].sort().flatMap((path) => {
    const name = posix.basename(path);
    const found = [];
    if (path.endsWith('.ts') && !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.svelte|\.d)?\.ts$/.test(name))
      found.push(`${path} is not in kebab-case`);
    const room = /^src\/[^/]+/.exec(path)?.[0] ?? '';
    const before = seen.get(`${room} ${name}`);
    if (before !== undefined && !DOOR.test(name) && !MANY_ROOMS.has(room)) found.push(`${path} is called as ${before}`);
    seen.set(`${room} ${name}`, path);
    return found;
  });
}
/** Whose inner rooms are rooms: a scene is a scene of the timeline or of the network. */
const MANY_ROOMS = new Set(['src/scenes', 'src/app']);

/** Words of the language in a list: this many and more are a fact of English, and belong in `english/`. */
const LIST = 4;

/** Lists of English words outside of `english/`, as `path:line`: arrays, texts that are split, alternatives of an expression. */
export function wordLists(sources: Sources): string[] {
  return [...sources].flatMap(([path, source]) =>
    /^src\/(?:articles|reading|weaving|story|graph)\//.test(path)
      ? treesOf(path, source).flatMap((tree) => listsIn(path, tree))
      : [],
  );
}

function listsIn(path: string, tree: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isList(node)) found.push(`${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    else ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isList(node: ts.Node): boolean {
  if (ts.isTypeNode(node)) return false;
  if (ts.isArrayLiteralExpression(node))
    return node.elements.filter((one) => ts.isStringLiteralLike(one) && isWord(one.text)).length >= LIST;
  if (ts.isRegularExpressionLiteral(node) || ts.isStringLiteralLike(node)) {
    const runs = node.getText().matchAll(/[a-z]{2,}[a-z'’ ?():]*(?:\|[a-z]{2,}[a-z'’ ?():]*)+/g);
    if ([...runs].some(([run]) => run.split('|').length >= LIST)) return true;
    return ts.isStringLiteralLike(node) && isSplit(node) && node.text.trim().split(/\s+/).filter(isWord).length >= LIST;
  }
  return false;
}

const isWord = (text: string): boolean => /^[a-z][a-z'’ -]+$/.test(text);
const isSplit = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node.parent) && node.parent.name.text === 'split';
