/** `dateline export …` → what to do. */
import { FIGURES, SCALES, USUAL_FIGURE, type FigureWishes } from '../export/asked';
import { FORMATS, type Format } from '../export/formats';
import { SIZE_NAMES } from '../export/sizes';
import { THEMES } from '../scenes/appearance';
import { readerLocale } from '../scenes/dates';
import { listWords } from '../scenes/words';
import { OPTIONS } from './options';
import { UsageError, filled, parse, type Config, type Subject } from './usage';

export interface ExportCommand {
  readonly kind: 'export';
  /** A graph file, or a figure that holds one. */
  readonly file: string;
  readonly format: Format;
  /** The part of a page's address that holds the view; null: the figure's that is read, or the whole story. */
  readonly view: string | null;
  readonly figure: FigureWishes;
  /** File to write; null: standard output. */
  readonly out: string | null;
}

/** @throws UsageError */
export function parseExport(
  args: readonly string[],
  config: Config,
): ExportCommand | { readonly kind: 'help'; readonly about: 'export' } {
  const { values, positionals } = parse(args, { options: OPTIONS.export, about: 'export', config });
  if (values.help) return { kind: 'help', about: 'export' };
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new UsageError(
      `"dateline export" reads one graph file and was given ${positionals.length}.`,
      'Name it: "dateline export story.json --format svg". A name with spaces needs quotation marks.',
      'export',
    );
  const out = filled(values.out, 'out', 'export');
  return {
    kind: 'export',
    file,
    format: formatOf(filled(values.format, 'format', 'export'), out),
    // a whole address may be pasted
    view: values.view?.replace(/^[^#]*#/, '') ?? null,
    figure: {
      kind: oneOf(FIGURES, values.figure, 'figure') ?? USUAL_FIGURE.kind,
      theme: oneOf(THEMES, values.theme, 'theme') ?? USUAL_FIGURE.theme,
      locale: localeOf(values.locale, 'export'),
      size: oneOf(SIZE_NAMES, values.size, 'size') ?? USUAL_FIGURE.size,
      title: filled(values.title, 'title', 'export'),
      scale: scaleOf(values.scale),
      story: values['with-articles'] ? 'whole' : USUAL_FIGURE.story,
    },
    out,
  };
}

/** By its name, or else by the ending of the file that is written. */
function formatOf(name: string | null, out: string | null): Format {
  const byEnding = [...FORMATS].sort((a, b) => b.ending.length - a.ending.length);
  const found =
    name === null
      ? (byEnding.find(({ ending }) => out?.toLowerCase().endsWith(`.${ending}`)) ?? FORMATS[0])
      : FORMATS.find((format) => format.name === name);
  if (found) return found;
  throw new UsageError(
    `Dateline does not know the format "${name}".`,
    `It writes ${listWords(FORMATS.map((format) => format.name))}.`,
    'export',
  );
}

function oneOf<T extends string>(known: readonly T[], value: string | undefined, option: string): T | null {
  const found = known.find((one) => one === value);
  if (found !== undefined || value === undefined) return found ?? null;
  throw new UsageError(`--${option} "${value}" is none that there is.`, `Write one of ${known.join(', ')}.`, 'export');
}

function scaleOf(value: string | undefined): number {
  const scale = value === undefined ? USUAL_FIGURE.scale : Number(value);
  if (SCALES.some((known) => known === scale)) return scale;
  throw new UsageError(
    `--scale "${value ?? ''}" is none that there is.`,
    `Write one of ${SCALES.join(', ')}.`,
    'export',
  );
}

/** @throws UsageError */
export function localeOf(value: string | undefined, about: Subject): string {
  const locale = value === undefined ? USUAL_FIGURE.locale : readerLocale([value]);
  if (value === undefined || locale.toLowerCase().startsWith(value.toLowerCase().slice(0, 2))) return locale;
  throw new UsageError(
    `--locale "${value}" is no language in which dates can be written.`,
    'Write one as "de" or "en-US".',
    about,
  );
}
