/**
 * The checker of the house's import table: who may import whom, no circles, and nothing in a core room that only a page, only
 * Node, or only this moment has.
 *
 * Works on a map of sources, so that it can be tried on planted violations. Imports are found by TypeScript's own parser.
 */
import { posix } from 'node:path';
import { isBuiltin } from 'node:module';
import ts from 'typescript';

/** Path below the project's top (`src/graph/time.ts`) → source text. */
export type Sources = ReadonlyMap<string, string>;

/** What a room may import; `values` narrows what it may import as more than types, by path without extension. */
interface Room {
  readonly imports: readonly string[];
  readonly values?: Readonly<Record<string, readonly string[]>>;
  readonly core: boolean;
}

export const ROOMS: Readonly<Record<string, Room>> = {
  graph: { imports: [], core: true },
  articles: { imports: ['graph'], core: true },
  english: { imports: [], core: true },
  reading: { imports: ['graph', 'english'], core: true },
  weaving: {
    imports: ['graph', 'english', 'reading'],
    values: {
      reading: ['src/reading/read', 'src/reading/lexicon', 'src/reading/mentions/words', 'src/reading/world'],
    },
    core: true,
  },
  scenes: { imports: ['graph'], core: true },
  export: { imports: ['graph', 'scenes'], core: true },
  app: { imports: ['graph', 'articles', 'reading', 'weaving', 'scenes', 'export'], core: false },
  cli: { imports: ['graph', 'articles', 'reading', 'weaving', 'scenes', 'export'], core: false },
};

interface Import {
  readonly from: string;
  readonly specifier: string;
  /** The file meant, null where it is a package or no source file. */
  readonly to: string | null;
  readonly typeOnly: boolean;
}

/** One sentence for each violation, by path; empty for a house in order. */
export function checkRooms(sources: Sources): string[] {
  const files = [...sources.keys()].filter((path) => !/\.test\.ts$/.test(path)).sort();
  const trees = new Map(files.map((path) => [path, treesOf(path, sources.get(path) ?? '')]));
  const imports = files.flatMap((path) => (trees.get(path) ?? []).flatMap((tree) => importsOf(path, tree, sources)));
  return [
    ...files.filter((path) => !(roomOf(path) in ROOMS)).map((path) => `${path} is in no room of the house`),
    ...imports.flatMap(checkImport),
    ...files.filter(isCore).flatMap((path) => (trees.get(path) ?? []).flatMap((tree) => impurities(path, tree))),
    ...circles(imports),
  ];
}

const roomOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? '';
const isCore = (path: string): boolean => ROOMS[roomOf(path)]?.core ?? false;

/** A `.svelte` file may have two scripts; its markup imports nothing. */
function treesOf(path: string, source: string): ts.SourceFile[] {
  const scripts = path.endsWith('.svelte')
    ? [...source.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script\s*>/g)].map((match) => match[1] ?? '')
    : [source];
  return scripts.map((script) => ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS));
}

function importsOf(from: string, tree: ts.SourceFile, sources: Sources): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier && ts.isStringLiteralLike(specifier))
      found.push({ from, specifier: specifier.text, to: resolve(from, specifier.text, sources), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly || allTypes(node.exportClause));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    // new Worker(new URL('./x.ts', import.meta.url))
    else if (ts.isNewExpression(node) && node.expression.getText() === 'URL') add(node.arguments?.[0], false);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const isTypeImport = (clause: ts.ImportClause | undefined): boolean =>
  clause !== undefined &&
  (clause.phaseModifier === ts.SyntaxKind.TypeKeyword || (clause.name === undefined && allTypes(clause.namedBindings)));

/** `{ type A, type B }`; an empty list still runs the module. */
const allTypes = (clause: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean =>
  clause !== undefined &&
  (ts.isNamedImports(clause) || ts.isNamedExports(clause)) &&
  clause.elements.length > 0 &&
  clause.elements.every((element) => element.isTypeOnly);

function resolve(from: string, specifier: string, sources: Sources): string | null {
  if (!specifier.startsWith('.')) return null;
  const path = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  const guesses = [path, `${path}.ts`, `${path}/index.ts`, path.replace(/\.js$/, '.ts')];
  // a file outside src stands for itself
  return guesses.find((guess) => sources.has(guess)) ?? (path.startsWith('src/') ? null : path);
}

function checkImport({ from, to, specifier, typeOnly }: Import): string[] {
  const room = ROOMS[roomOf(from)];
  if (!room) return [];
  if (to === null)
    return room.core && isBuiltin(specifier) ? [`${from} imports ${specifier}, which a page does not have`] : [];
  if (to === 'package.json') return room.core ? [`${from} imports package.json`] : [];
  if (!to.startsWith('src/')) return [`${from} imports ${to}, which is not in src`];
  const other = roomOf(to);
  if (other === roomOf(from)) return [];
  if (!room.imports.includes(other))
    return [`${from} imports ${to}: ${roomOf(from)} may not import ${other || 'what is in no room'}`];
  const values = room.values?.[other];
  if (values === undefined || typeOnly || values.some((path) => to === `${path}.ts` || to.startsWith(`${path}/`)))
    return [];
  return [`${from} imports ${to} as more than types: ${roomOf(from)} may not`];
}

/** Globals that differ between Node, page and worker, or from one moment to the next. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  document: 'the DOM',
  window: 'the DOM',
  navigator: 'the DOM',
  localStorage: 'the DOM',
  sessionStorage: 'the DOM',
  location: 'the DOM',
  history: 'the DOM',
  self: 'the DOM',
  requestAnimationFrame: 'the DOM',
  fetch: 'the network',
  XMLHttpRequest: 'the network',
  WebSocket: 'the network',
  process: 'Node',
  Buffer: 'Node',
  require: 'Node',
  __dirname: 'Node',
  __filename: 'Node',
  globalThis: 'whatever there is',
  performance: 'the clock',
  setTimeout: 'the clock',
  setInterval: 'the clock',
  crypto: 'chance',
};

function impurities(path: string, tree: ts.SourceFile): string[] {
  const own = declaredNames(tree);
  const found: string[] = [];
  const report = (node: ts.Node, what: string) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${path}:${line + 1} uses ${what}: core rooms do not`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isPropertyAccessExpression(node)) {
      const name = node.getText();
      if (name === 'Date.now') report(node, 'Date.now, the clock');
      if (name === 'Math.random') report(node, 'Math.random, chance');
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
      report(node, 'new Date(), the clock');
    if (ts.isCallExpression(node) && node.expression.getText() === 'Date') report(node, 'Date(), the clock');
    if (ts.isIdentifier(node) && isFreeUse(node) && !own.has(node.text) && Object.hasOwn(FORBIDDEN, node.text))
      report(node, `${node.text}, ${FORBIDDEN[node.text] ?? ''}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Every name that the file itself binds, wherever: coarse, but a local `document` is not the page's. */
function declaredNames(tree: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if ('name' in node && node.name && ts.isIdentifier(node.name as ts.Node) && bindsName(node))
      names.add((node.name as ts.Identifier).text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}

const bindsName = (node: ts.Node): boolean =>
  ts.isVariableDeclaration(node) ||
  ts.isParameter(node) ||
  ts.isBindingElement(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isImportSpecifier(node) ||
  ts.isImportClause(node) ||
  ts.isNamespaceImport(node) ||
  ts.isClassDeclaration(node);

/** Whether an identifier is read as a value, and not as the name of a member or key. */
function isFreeUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  return !('name' in parent && parent.name === node) && !(ts.isBindingElement(parent) && parent.propertyName === node);
}

/** Each circle of imports once, types included: what a type-only circle joins is one thing in two files. */
function circles(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) if (to !== null && to !== from) next.set(from, [...(next.get(from) ?? []), to]);
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push(`imports go round: ${[...trail.slice(at), path].join(' → ')}`);
    if (at >= 0 || done.has(path)) return;
    for (const other of next.get(path) ?? []) visit(other, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return found;
}
