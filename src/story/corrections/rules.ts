/**
 * Corrections of a reader's own, in a plain text file beside the articles, `corrections.txt`: a block for each, one line for each thing
 * that it says, blank lines between blocks. Lines that begin with # are remarks.
 *
 *     redate: assault-rebels-2031-03-04
 *     quote: Rebels attacked Bergen on Tuesday, killing 12 people.
 *     to: 2031-03-05
 *     because: The paper was a day late.
 *     by: Ada Berg, 9 March 2031
 */
import type { Correction } from '../../graph/schema';
import { CORRECTION_RULES } from '../../graph/vocabulary';

export interface Rule {
  readonly kind: Correction['kind'];
  /** What is corrected: an event's id or title, or an actor's id or name. */
  readonly of: string;
  /** A sentence that tells the event: by it the event is found where its id has changed. */
  readonly quote: string | null;
  /** Of a merger a sentence that tells the other event. */
  readonly other: string | null;
  /** The new date, type, status or name; the other event of a merger; the articles that are split off. */
  readonly to: string | null;
  readonly because: string;
  readonly by: string | null;
  /** Of its first line in the file, from 1. */
  readonly line: number;
}

export interface RulesRead {
  readonly rules: readonly Rule[];
  /** "line 3: why it is no rule": what is wrong is passed over, and said. */
  readonly faults: readonly string[];
}

/** Rules that say nothing new of what they correct. */
const NEEDS_NOTHING: ReadonlySet<Correction['kind']> = new Set(['reject']);

/** Total: whatever the text, each of its blocks is a rule or a fault. */
export function parseRules(text: string): RulesRead {
  const rules: Rule[] = [];
  const faults: string[] = [];
  for (const block of blocksOf(text)) {
    const read = ruleOf(block);
    if (typeof read === 'string') faults.push(`line ${block.line}: ${read}`);
    else rules.push(read);
  }
  return { rules, faults };
}

interface Block {
  readonly line: number;
  readonly lines: readonly string[];
}

function blocksOf(text: string): Block[] {
  const blocks: { line: number; lines: string[] }[] = [];
  let open: { line: number; lines: string[] } | null = null;
  text.split(/\r\n?|\n/).forEach((raw, i) => {
    const line = raw.replace(/^\uFEFF/, '').trim();
    if (line === '') open = null;
    else if (!line.startsWith('#')) {
      if (!open) blocks.push((open = { line: i + 1, lines: [] }));
      open.lines.push(line);
    }
  });
  return blocks;
}

const OTHERS = ['quote', 'other', 'to', 'because', 'by'] as const;

function ruleOf({ line, lines }: Block): Rule | string {
  const said = new Map<string, string>();
  for (const one of lines) {
    const [, key, value] = /^([a-z]+) ?:(.*)$/i.exec(one) ?? [];
    if (key === undefined || value === undefined) return `“${one.slice(0, 60)}” is no “word: what it says”.`;
    if (said.has(key.toLowerCase())) return `it says “${key}:” twice. Put a blank line between two corrections.`;
    said.set(key.toLowerCase(), value.trim());
  }
  const kind = CORRECTION_RULES.find((known) => said.has(known));
  if (kind === undefined) return `it says none of ${CORRECTION_RULES.map((known) => `“${known}:”`).join(', ')}.`;
  const strange = [...said.keys()].find(
    (key) => (key === 'other' && kind !== 'merge') || (key !== kind && !OTHERS.some((known) => known === key)),
  );
  if (strange !== undefined) return `“${strange}:” says nothing that is known of a ${kind}.`;
  const [of, because] = [said.get(kind) ?? '', said.get('because') ?? ''];
  if (of === '') return `“${kind}:” names nothing. Write the event’s id after it.`;
  if (because === '') return 'it gives no reason. Add a line “because: …”.';
  const to = said.get('to') || null;
  if (to === null && !NEEDS_NOTHING.has(kind)) return `it does not say what instead. Add a line “to: …”.`;
  const [quote, other, by] = [said.get('quote') || null, said.get('other') || null, said.get('by') || null];
  return { kind, of, quote, other, to, because, by, line };
}

/** As it stands in the file. What is written is read back the same, but for its line. */
export function writeRule({ kind, of, quote, other, to, because, by }: Omit<Rule, 'line'>): string {
  const line = (words: string) => words.replace(/\s+/g, ' ').trim();
  return [
    `${kind}: ${line(of)}`,
    ...(quote === null ? [] : [`quote: ${line(quote)}`]),
    ...(to === null ? [] : [`to: ${line(to)}`]),
    ...(other === null ? [] : [`other: ${line(other)}`]),
    `because: ${line(because)}`,
    ...(by === null ? [] : [`by: ${line(by)}`]),
    '',
  ].join('\n');
}
