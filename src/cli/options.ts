/** The options of each command, for Node's own reader of command lines. */
import { HELP } from './usage';

const COMMON = {
  ...HELP,
  published: { type: 'string' },
  title: { type: 'string' },
  'layout-from': { type: 'string' },
  cache: { type: 'string' },
  'no-cache': { type: 'boolean' },
  watch: { type: 'boolean', short: 'w' },
} as const;

export const OPTIONS = {
  graph: {
    ...COMMON,
    out: { type: 'string', short: 'o' },
    explain: { type: 'string' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean', short: 'q' },
  },
  open: { ...COMMON, port: { type: 'string' }, 'no-browser': { type: 'boolean' } },
  export: {
    ...HELP,
    format: { type: 'string', short: 'f' },
    view: { type: 'string' },
    figure: { type: 'string' },
    theme: { type: 'string' },
    locale: { type: 'string' },
    size: { type: 'string' },
    scale: { type: 'string' },
    title: { type: 'string' },
    'with-articles': { type: 'boolean' },
    out: { type: 'string', short: 'o' },
  },
  check: { ...HELP, json: { type: 'boolean' } },
  diff: { ...HELP, json: { type: 'boolean' }, locale: { type: 'string' } },
  read: { ...HELP, published: { type: 'string' }, json: { type: 'boolean' } },
  explain: {
    ...HELP,
    published: { type: 'string' },
    cache: { type: 'string' },
    'no-cache': { type: 'boolean' },
  },
  syntax: HELP,
} as const;

/** What a configuration may say: each option that says how, and none that says what is to be done this once. */
export const CONFIGURABLE: ReadonlyMap<string, 'string' | 'boolean'> = new Map(
  Object.values(OPTIONS)
    .flatMap((options) => Object.entries<{ readonly type: 'string' | 'boolean' }>(options))
    .filter(([name]) => !['help', 'explain', 'format', 'json', 'out', 'view', 'watch'].includes(name))
    .map(([name, { type }]) => [name, type]),
);
