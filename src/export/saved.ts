/**
 * The story in a figure: an element of our own in `<metadata>` holds the view and, deflated and in Base64, the graph. Programs that
 * draw leave it alone, so the picture is the file that one goes on with.
 */
import { Inflate, deflateSync, strFromU8, strToU8 } from 'fflate';
import { parseGraph } from '../graph/parse';
import type { StoryGraph } from '../graph/schema';
import { encodeView } from '../scenes/address/codec';
import type { Drawn } from './asked';
import { excerptsOf } from './excerpts';
import { attributesXml } from './xml';

/** By which it is found, whatever prefix a program has given the element. */
const FORMAT = 'dateline-story';
const VERSION = 1;

/** The element; without the graph where the figure carries none. */
export function storyElement({ index, view, figure }: Drawn): string {
  const values = {
    'xmlns:dateline': 'https://dateline.invalid/story',
    format: FORMAT,
    version: VERSION,
    view: encodeView(view),
    holds: figure.story,
    built: index.graph.inputHash,
  };
  if (figure.story === 'none') return `<dateline:story${attributesXml(values)}/>`;
  const graph = figure.story === 'whole' ? index.built : excerptsOf(index.built);
  const packed = deflateSync(strToU8(JSON.stringify(graph)), { level: 9 });
  return `<dateline:story${attributesXml(values)}>${btoa(strFromU8(packed, true))}</dateline:story>`;
}

export type Saved =
  | {
      readonly ok: true;
      readonly graph: StoryGraph;
      /** As in the page's address, after `#`. */
      readonly view: string;
      /** Its articles are whole, and not only what is quoted of them. */
      readonly whole: boolean;
    }
  | { readonly ok: false; readonly problem: string; readonly remedy: string };

/** Total: any text gives a story or words. `most`: letters that a graph may have once it is unpacked. */
export function savedIn(svg: string, most: number): Saved {
  const found = elementIn(svg);
  if (!found)
    return refuse(
      'This picture holds no story: Dateline has not saved it, or another program has taken the story out.',
      'Choose a figure as Dateline has saved it, or a graph file.',
    );
  const { attribute, content } = found;
  if (Number(attribute('version')) > VERSION)
    return refuse('This figure was saved by a newer Dateline.', 'Open it with that one.');
  if (content.trim() === '')
    return refuse(
      'This figure was saved without its story.',
      'Choose one that was saved with it, or open the graph file at the view that the figure names.',
    );
  const json = unpacked(content, most);
  if (json === null)
    return refuse(
      'The story in this figure is damaged, or too large.',
      'Perhaps a copy was cut short or a program has changed it; choose the file as it was saved.',
    );
  const parsed = parseGraph(json);
  if (!parsed.ok) return refuse(`The story in this figure cannot be read. ${parsed.problem}`, parsed.remedy);
  return { ok: true, graph: parsed.graph, view: attribute('view'), whole: attribute('holds') === 'whole' };
}

const refuse = (problem: string, remedy: string): Saved => ({ ok: false, problem, remedy });

/** No parser of XML: a picture may be as large as it likes, and only this one element counts. */
function elementIn(svg: string): { attribute(name: string): string; content: string } | null {
  const at = svg.indexOf(`format="${FORMAT}"`);
  const from = at < 0 ? -1 : svg.lastIndexOf('<', at);
  const to = at < 0 ? -1 : svg.indexOf('>', at);
  if (from < 0 || to < 0) return null;
  const tag = svg.slice(from, to);
  const end = svg.indexOf('<', to);
  return {
    attribute(name) {
      const begin = tag.indexOf(` ${name}="`);
      if (begin < 0) return '';
      const start = begin + name.length + 3;
      return unescaped(tag.slice(start, tag.indexOf('"', start)));
    },
    content: tag.endsWith('/') ? '' : svg.slice(to + 1, end < 0 ? undefined : end),
  };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|(\w{1,5}));/g, (whole, code: string | undefined, name: string | undefined) => {
    if (code === undefined) return ENTITIES[name ?? ''] ?? whole;
    return Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : whole;
  });

/** Null of what is no packed text, or one of more than `most` letters: a small file may unpack to any size. */
function unpacked(base64: string, most: number): string | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  let letters = 0;
  let whole = false;
  const inflate = new Inflate((chunk, final) => {
    const part = decoder.decode(chunk, { stream: !final });
    letters += part.length;
    if (letters > most) throw new RangeError('too large');
    parts.push(part);
    whole = final;
  });
  try {
    const bytes = strToU8(atob(base64), true);
    for (let at = 0; at < bytes.length; at += STEP)
      inflate.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch {
    // whatever it was, the file is no longer what was saved
    return null;
  }
  return whole ? parts.join('') : null;
}
/** Packed bytes at a time; each may be a thousand times as many unpacked. */
const STEP = 16_384;
