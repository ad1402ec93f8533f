/**
 * The checker of how a change goes up in the app (src/app/README.md): a component is handed values, things with verbs
 * of their own, and `change` for the view; no callback, and the store of the view stands in the one place that makes it.
 *
 * Works on a map of sources, so that it can be tried on planted violations. Props are read from their types as they are written.
 */
import ts from 'typescript';
import { importsOf, treesOf, type Sources } from './rooms';

/** The one component that holds the view, where it stands in the address. */
const HOLDER = 'src/app/Story.svelte';
const STORE = 'src/app/view/history.svelte.ts';
/** Svelte's other ways. */
const OTHER_WAYS = new Set(['setContext', 'getContext', 'createContext', 'createEventDispatcher']);

/** One sentence for each violation; empty for a house in order. */
export const checkHanding = (sources: Sources): string[] =>
  [...sources].flatMap(([path, source]) =>
    path.startsWith('src/app/') && !path.endsWith('.test.ts')
      ? treesOf(path, source).flatMap((tree) => [...otherWays(path, tree, sources), ...propFaults(path, tree)])
      : [],
  );

function otherWays(path: string, tree: ts.SourceFile, sources: Sources): string[] {
  return importsOf(path, tree, sources).flatMap(({ specifier, to, names }) => {
    if (to === STORE && path !== HOLDER) return [`${path} imports the store of the view, which is ${HOLDER}'s`];
    if (specifier === 'svelte/store') return [`${path} imports svelte/store: state is runes`];
    if (specifier !== 'svelte') return [];
    return names.filter((name) => OTHER_WAYS.has(name)).map((name) => `${path} hands down by ${name}`);
  });
}

function propFaults(path: string, tree: ts.SourceFile): string[] {
  if (!path.endsWith('.svelte')) return [];
  return tree.statements.flatMap((statement): string[] => {
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ type, initializer }): string[] => {
      if (initializer?.getText() !== '$props()') return [];
      const members = type && membersOf(type, tree);
      return members ? members.flatMap((member) => memberFaults(path, member)) : [`${path} does not say what it takes`];
    });
  });
}

/** Of a type that is written out, or of an interface of the same file. */
function membersOf(type: ts.TypeNode, tree: ts.SourceFile): readonly ts.TypeElement[] | undefined {
  if (ts.isTypeLiteralNode(type)) return type.members;
  const own = tree.statements.find(
    (node): node is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(node) && node.name.text === type.getText(),
  );
  return own?.heritageClauses ? undefined : own?.members;
}

function memberFaults(path: string, member: ts.TypeElement): string[] {
  const name = member.name?.getText() ?? '';
  const type = ts.isPropertySignature(member) ? member.type : undefined;
  const written = type?.getText() ?? '';
  if (ts.isMethodSignature(member) || (type && isFunction(type))) return [`${path} takes a function, ${name}`];
  if ((name === 'change') !== (written === 'Change'))
    return [`${path} takes ${name}, a ${written}: a Change is change`];
  return [];
}

/** As it is written, perhaps among others or in brackets. */
const isFunction = (type: ts.TypeNode): boolean => {
  if (ts.isParenthesizedTypeNode(type)) return isFunction(type.type);
  if (ts.isUnionTypeNode(type)) return type.types.some(isFunction);
  return (
    ts.isFunctionTypeNode(type) || /^(?:Producer|Function|\w*(?:Handler|Listener|Callback))\b/.test(type.getText())
  );
};
