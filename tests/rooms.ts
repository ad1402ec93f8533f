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

interface Room {
  /** Rooms, and files at the top of `src`. */
  readonly imports: readonly string[];
  /** Rooms of which it may import types alone. */
  readonly types?: readonly string[];
  /** Runs in Node, in a page and in a worker alike. */
  readonly core: boolean;
  /**
   * What its inner rooms may import of each other, and of the files that lie in the room itself (`types`, without an ending).
   * Files in the room itself may import every inner room.
   */
  readonly parts?: Readonly<Record<string, readonly string[]>>;
}

export const ROOMS: Readonly<Record<string, Room>> = {
  base: { imports: [], core: true },
  graph: { imports: ['base'], core: true },
  english: { imports: ['base', 'graph'], core: true },
  articles: { imports: ['base', 'graph'], core: true },
  reading: {
    imports: ['base', 'graph', 'english'],
    core: true,
    parts: {
      parser: ['types'],
      tokens: ['types', 'parser'],
      syntax: ['types', 'parser', 'tokens'],
      times: ['types', 'tokens'],
      mentions: ['types', 'tokens', 'syntax'],
      events: ['types', 'tokens', 'syntax', 'mentions'],
    },
  },
  training: { imports: ['base', 'reading'], core: true },
  facts: { imports: ['base', 'graph', 'english', 'reading'], core: true },
  weaving: { imports: ['base', 'graph', 'english'], types: ['reading'], core: true },
  story: { imports: ['base', 'graph', 'articles', 'reading', 'facts', 'weaving'], core: true },
  changes: { imports: ['base', 'graph'], core: true },
  scenes: { imports: ['base', 'graph'], core: true },
  'scenes/timeline': {
    imports: [],
    core: true,
    parts: {
      data: ['settings'],
      axis: ['settings'],
      layout: ['settings', 'data', 'axis'],
      marks: ['settings', 'data', 'axis', 'layout'],
    },
  },
  'scenes/network': {
    imports: [],
    core: true,
    parts: {
      where: ['fold', 'keys', 'look', 'pairs', 'positions'],
      lit: ['fold', 'keys', 'look', 'where'],
      form: ['fold', 'look', 'positions', 'shapes', 'where', 'lit'],
      text: ['fold', 'look', 'positions', 'shapes', 'where', 'lit', 'form'],
    },
  },
  export: { imports: ['base', 'graph', 'scenes'], core: true },
  app: { imports: ['base', 'graph', 'articles', 'story', 'changes', 'scenes', 'export'], core: false },
  // the door for programs, a file: nothing lists it, so that nobody inside goes through it
  'index.ts': {
    imports: ['base', 'graph', 'english', 'articles', 'reading', 'weaving', 'story', 'scenes', 'export'],
    core: true,
  },
  cli: {
    imports: ['base', 'graph', 'articles', 'story', 'changes', 'scenes', 'export'],
    types: ['facts', 'weaving'],
    core: false,
  },
};

export interface Import {
  readonly from: string;
  readonly specifier: string;
  /** The file meant, null where it is a package or no source file. */
  readonly to: string | null;
  readonly typeOnly: boolean;
  /** What it takes by name; `*` for all, and for what is asked for later. */
  readonly names: readonly string[];
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

const roomOf = (path: string): string => /^src\/([^/]+)/.exec(path)?.[1] ?? '';
export const isCore = (path: string): boolean => ROOMS[roomOf(path)]?.core ?? false;

/** A `.svelte` file may have two scripts; its markup imports nothing. */
export function treesOf(path: string, source: string): ts.SourceFile[] {
  const scripts = path.endsWith('.svelte')
    ? [...source.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script\s*>/g)].map((match) => match[1] ?? '')
    : [source];
  return scripts.map((script) => ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS));
}

export function importsOf(from: string, tree: ts.SourceFile, sources: Sources): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean, names: readonly string[] = ['*']) => {
    if (specifier && ts.isStringLiteralLike(specifier))
      found.push({ from, specifier: specifier.text, to: resolve(from, specifier.text, sources), typeOnly, names });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, isTypeImport(node.importClause), namesOf(node.importClause?.namedBindings));
    else if (ts.isExportDeclaration(node))
      add(node.moduleSpecifier, node.isTypeOnly || allTypes(node.exportClause), namesOf(node.exportClause));
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

const namesOf = (clause: ts.NamedImportBindings | ts.NamedExportBindings | undefined): readonly string[] =>
  clause && (ts.isNamedImports(clause) || ts.isNamedExports(clause))
    ? clause.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
    : ['*'];

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
  if (other === roomOf(from)) return checkParts(from, to);
  if (room.imports.includes(other)) return [];
  if (!room.types?.includes(other)) return [`${from} imports ${to}: ${roomOf(from)} may not import ${other}`];
  return typeOnly ? [] : [`${from} imports ${to} as more than types: ${roomOf(from)} may not`];
}

/** Within the innermost room that both files lie in, where that has parts. */
function checkParts(from: string, to: string): string[] {
  return Object.entries(ROOMS).flatMap(([name, { parts }]) => {
    const part = partOf(from, name);
    const other = partOf(to, name);
    if (!parts || part === null || other === null || part === other || !isInner(from, name)) return [];
    if (!(part in parts)) return [`${from} is in no part of ${name}`];
    return parts[part]?.includes(other) ? [] : [`${from} imports ${to}: ${name}/${part} may not import ${other}`];
  });
}

/** The part of a room that a file lies in, or its own name where it lies in the room itself; null outside of the room. */
const partOf = (path: string, room: string): string | null =>
  path.startsWith(`src/${room}/`)
    ? (path.slice(`src/${room}/`.length).split('/')[0] ?? '').replace(/\.\w+$/, '')
    : null;
const isInner = (path: string, room: string): boolean => path.slice(`src/${room}/`.length).includes('/');

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
