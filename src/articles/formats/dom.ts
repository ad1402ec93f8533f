/** Markup → a tree; of a fragment, its paragraphs. */
import { DOMParser } from 'linkedom';
import { listed } from '../../base/listed';
import { requireFew, Unreadable } from './format';
import { paragraphsOf, type Markup } from './paragraphs';

export interface MarkupElement extends Markup {
  getAttribute(name: string): string | null;
  querySelectorAll(selectors: string): Iterable<MarkupElement>;
}

export interface MarkupDocument {
  readonly documentElement: MarkupElement | null;
  readonly body: MarkupElement | null;
  querySelectorAll(selectors: string): Iterable<MarkupElement>;
}

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

/** The paragraphs of a fragment of HTML, as mails, feeds and JSON have them. @throws Unreadable */
export function paragraphsOfHtml(html: string): string[] {
  const page = parseMarkup(/<body\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  const root = page.body ?? page.documentElement;
  return root ? paragraphsOf(root) : [];
}

/** Whether a text is written in HTML, and not about it. */
export const isHtml = (text: string): boolean =>
  /<(?:p|div|br|a|span|strong|em|h[1-6]|ul|li|body)\b[^<>]*>/i.test(text);
