/** Expressions made of pieces, which no parser shows: seen as they are made, by standing in for their constructor. */
import type { Expression } from './gather';

/** Runs `work` and returns each expression that code below `src/` made meanwhile; what libraries make is theirs. */
export async function recordExpressions(work: () => Promise<unknown>): Promise<Expression[]> {
  const made: Expression[] = [];
  const Native = globalThis.RegExp;
  const note = (expression: RegExp): RegExp => {
    const place = makerIn(new Error().stack ?? '');
    if (place !== null) made.push({ place, source: expression.source, flags: expression.flags });
    return expression;
  };
  globalThis.RegExp = new Proxy(Native, {
    construct: (_, [source, flags]: [string, string?]) => note(new Native(source, flags)),
    apply: (_, __, [source, flags]: [string, string?]) => note(Native(source, flags)),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Native;
  }
  return made;
}

/** The first frame beyond this file's, with its caller where it makes for others; null where it is not below `src/`. */
function makerIn(stack: string): string | null {
  const frames = stack
    .split('\n')
    .slice(1)
    .filter((frame) => !frame.includes('/tests/expressions/record'));
  const [maker, caller] = frames.map((frame) => {
    const [, path, line] = /.*\/(src\/[^\s:?]+)\S*?:(\d+):\d+\)?$/.exec(frame) ?? [];
    return path === undefined || frame.includes('node_modules') ? null : `${path}:${line}`;
  });
  return maker && caller ? `${maker} for ${caller}` : (maker ?? null);
}
