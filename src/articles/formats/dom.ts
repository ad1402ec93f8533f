/** Markup → a tree, and a tree → paragraphs. Only what is used of a tree is named: this room knows no browser. */
import { DOMParser } from 'linkedom';
import { listed } from '../../base/listed';
import { cleanCharacters, oneLine } from '../characters';
import { requireFew, Unreadable } from './format';

export interface Markup {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Markup> & { readonly length: number };
}

export interface MarkupElement extends Markup {
  getAttribute(name: string): string | null;
  querySelectorAll(selectors: string): Iterable<MarkupElement>;
}

export interface MarkupDocument {
  readonly documentElement: MarkupElement | null;
  readonly body: MarkupElement | null;
  querySelectorAll(selectors: string): Iterable<MarkupElement>;
}

const ELEMENT = 1;
const TEXT = 3;

/** How deep elements may lie in each other: pages have some dozens, and what reads a tree calls itself. */
const DEEPEST = 400;

/** @throws Unreadable where its elements lie too deep in each other, or are too many */
export function parseMarkup(html: string): MarkupDocument {
  requireFew(html);
  if (depthOf(html) > DEEPEST)
    throw new Unreadable('is nested too deeply to be read', 'Save its text as .txt, or open it and save it again.');
  const page: MarkupDocument = new DOMParser().parseFromString(html, 'text/html');
  const hasText = (element: MarkupElement | null) => /\S/.test(element?.textContent ?? '');
  if (hasText(page.body) || !hasText(page.documentElement)) return page;
  // text before <html>, or a tag that is missing: then the body is empty, and the text lies beside it
  const bare = html.replace(/<!doctype[^<>]*>|<\/?(?:html|body)\b[^<>]*>/gi, '');
  return new DOMParser().parseFromString(`<!doctype html><html><head></head><body>${bare}</body></html>`, 'text/html');
}

/** Elements that nobody closes, or that close themselves. */
const VOID: ReadonlySet<string> = new Set(
  listed('area base br col embed hr img input li link meta p param source td th tr dd dt option track wbr'),
);

/** The greatest number of elements that are open at once, reckoned from the tags alone. */
function depthOf(html: string): number {
  let [open, deepest] = [0, 0];
  for (const [, closing, name = '', self] of html.matchAll(
    /<(\/?)([a-z][a-z0-9-]{0,40})(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/gi,
  )) {
    if (VOID.has(name.toLowerCase()) || self) continue;
    open = closing ? Math.max(0, open - 1) : open + 1;
    deepest = Math.max(deepest, open);
  }
  return deepest;
}

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

/** The paragraphs under a node: one for each block, none empty. Footnote marks and what a page hides are left out. */
export function paragraphsOf(root: Markup): string[] {
  const paragraphs: string[] = [];
  let open: string[] = [];
  const close = () => {
    const text = oneLine(cleanCharacters(open.join('')));
    if (text !== '') paragraphs.push(text);
    open = [];
  };
  const walk = (node: Markup): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) open.push(child.textContent ?? '');
      else if (child.nodeType === ELEMENT && !isSilent(child)) {
        const breaks = BLOCK.has(child.nodeName.toUpperCase());
        if (breaks) close();
        walk(child);
        if (breaks) close();
      }
    }
  };
  walk(root);
  close();
  return paragraphs;
}

const isElement = (node: Markup): node is MarkupElement => node.nodeType === ELEMENT && 'getAttribute' in node;

function isSilent(node: Markup): boolean {
  const name = node.nodeName.toUpperCase();
  if (SILENT.has(name)) return true;
  // footnote marks: [1], or a number alone
  if (name === 'SUP' && /^\s*\[?\d{1,3}\]?\s*$/.test(node.textContent ?? '')) return true;
  if (!isElement(node)) return false;
  return (
    node.getAttribute('hidden') !== null ||
    node.getAttribute('aria-hidden') === 'true' ||
    /display:\s*none|visibility:\s*hidden/i.test(node.getAttribute('style') ?? '')
  );
}

/** The paragraphs of a fragment of HTML, as mails, feeds and JSON have them. @throws Unreadable */
export function paragraphsOfHtml(html: string): string[] {
  const page = parseMarkup(/<body\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  const root = page.body ?? page.documentElement;
  return root ? paragraphsOf(root) : [];
}

/** Whether a text is written in HTML, and not about it. */
export const isHtml = (text: string): boolean =>
  /<(?:p|div|br|a|span|strong|em|h[1-6]|ul|li|body)\b[^<>]*>/i.test(text);
