/** A tree of markup → its paragraphs, whoever has parsed it: only what is used of a tree is named, since this room knows no browser. */
import { listed } from '../../base/listed';
import { cleanCharacters, oneLine } from '../characters';

export interface Markup {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Markup> & { readonly length: number };
}

const ELEMENT = 1;
const TEXT = 3;

/** What is no text of a page, or none of its article. */
const SILENT: ReadonlySet<string> = new Set(
  listed(`SCRIPT STYLE TEMPLATE SVG NOSCRIPT IFRAME FIGURE FIGCAPTION NAV FORM BUTTON SELECT TEXTAREA HEAD TITLE OBJECT VIDEO AUDIO CANVAS
  ASIDE FOOTER DIALOG MENU`),
);
/** What breaks a line. */
const BLOCK: ReadonlySet<string> = new Set(
  listed(`ADDRESS ARTICLE BLOCKQUOTE BR CENTER DD DETAILS DIV DL DT H1 H2 H3 H4 H5 H6 HEADER HR HTML BODY LI MAIN OL P PRE SECTION SUMMARY
  TABLE TBODY TD TH TR UL`),
);

/**
 * What becomes of the line breaks in a text: they are white space; or they are kept, and whoever wrote it has wrapped its lines, so that
 * an empty line parts paragraphs; or the browser wraps them, and each break is meant.
 */
type Breaks = 'white' | 'wrapped' | 'meant';

/** As `white-space` has them, and the longhand that browsers write into what is copied. @see https://www.w3.org/TR/css-text-4/ */
const BREAKS_BY_STYLE: ReadonlyMap<string, Breaks> = new Map([
  ['pre', 'wrapped'],
  ['pre-wrap', 'meant'],
  ['pre-line', 'meant'],
  ['break-spaces', 'meant'],
  ['preserve', 'meant'],
  ['preserve-breaks', 'meant'],
  ['normal', 'white'],
  ['nowrap', 'white'],
  ['collapse', 'white'],
]);

/** A stretch of text, or the edge of a block. */
type Piece = { readonly text: string; readonly breaks: Breaks } | null;

/** The paragraphs under a node: one for each block, none empty. Footnote marks and what a page hides are left out. */
export function paragraphsOf(root: Markup): string[] {
  const paragraphs: string[] = [];
  let open = '';
  const close = () => {
    for (const part of open.split(MEANT_BREAK)) {
      const text = oneLine(cleanCharacters(part));
      if (text !== '') paragraphs.push(text);
    }
    open = '';
  };
  for (const piece of piecesOf(root)) {
    if (piece === null) close();
    else if (piece.breaks === 'white') open += piece.text;
    else open += piece.text.replace(/\r\n?|\n/g, piece.breaks === 'meant' ? MEANT : WRAPPED);
  }
  close();
  return paragraphs;
}

/** Whether all the text under a node keeps its line breaks, so that it is plain text in a frame of markup. */
export function isPreformatted(root: Markup): boolean {
  let found = false;
  for (const piece of piecesOf(root)) {
    if (piece === null || !/\S/.test(piece.text)) continue;
    if (piece.breaks === 'white') return false;
    found = true;
  }
  return found;
}

/** Unicode's own separators stand for breaks that are kept until a paragraph is whole. */
const MEANT = '\u2029';
const WRAPPED = '\u2028';
const MEANT_BREAK = /\u2029|\u2028[^\S\u2028\u2029]*\u2028/;

/** In the order of the page. No recursion: what is copied may nest deeper than a stack goes. */
function* piecesOf(root: Markup): Generator<Piece> {
  const pending: (Piece | { readonly node: Markup; readonly breaks: Breaks })[] = [];
  const open = (node: Markup, breaks: Breaks) => {
    for (const child of [...node.childNodes].reverse()) pending.push({ node: child, breaks });
  };
  open(root, breaksIn(root, 'white'));
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next === null || !('node' in next)) {
      yield next;
      continue;
    }
    const { node, breaks } = next;
    if (node.nodeType === TEXT) yield { text: node.textContent ?? '', breaks };
    if (node.nodeType !== ELEMENT || isSilent(node)) continue;
    if (BLOCK.has(node.nodeName.toUpperCase())) {
      yield null;
      pending.push(null);
    }
    open(node, breaksIn(node, breaks));
  }
}

/** What an element says of line breaks, and otherwise what holds around it. */
function breaksIn(node: Markup, around: Breaks): Breaks {
  const style = attribute(node, 'style');
  const said = /white-space(?:-collapse)?:\s*([a-z-]+)/i.exec(style ?? '')?.[1]?.toLowerCase();
  return BREAKS_BY_STYLE.get(said ?? '') ?? (node.nodeName.toUpperCase() === 'PRE' ? 'wrapped' : around);
}

interface Attributed extends Markup {
  getAttribute(name: string): string | null;
}
const hasAttributes = (node: Markup): node is Attributed => node.nodeType === ELEMENT && 'getAttribute' in node;
const attribute = (node: Markup, name: string) => (hasAttributes(node) ? node.getAttribute(name) : null);

function isSilent(node: Markup): boolean {
  const name = node.nodeName.toUpperCase();
  if (SILENT.has(name)) return true;
  // footnote marks: [1], or a number alone
  if (name === 'SUP' && /^\s*\[?\d{1,3}\]?\s*$/.test(node.textContent ?? '')) return true;
  return (
    attribute(node, 'hidden') !== null ||
    attribute(node, 'aria-hidden') === 'true' ||
    /display:\s*none|visibility:\s*hidden/i.test(attribute(node, 'style') ?? '')
  );
}
