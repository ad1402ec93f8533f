/** What the clipboard holds → the text of an article, a blank line between its paragraphs. */

/** Of a page that was copied, its blocks; otherwise its text, as the clipboard has it. */
export function pastedText(clipboard: Pick<DataTransfer, 'getData'>): string {
  const html = clipboard.getData('text/html');
  const plain = clipboard.getData('text/plain');
  // the source of a page is copied as text, with colours around it
  if (html === '' || SOURCE.test(plain)) return plain;
  const paragraphs = paragraphsOf(new DOMParser().parseFromString(html, 'text/html').body);
  return paragraphs.length > 0 ? paragraphs.join('\n\n') : plain;
}

/** Of a file with a text that was pasted: its ending says what it is written in. */
export function pastedName(text: string): string {
  if (SOURCE.test(text)) return 'Pasted page.html';
  return /^#{1,6} \S/m.test(text) ? 'Pasted article.md' : 'Pasted article.txt';
}

/** How the source of a page begins. */
const SOURCE = /^\s*<(?:!doctype|html)\b/i;

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const UNSEEN = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE TITLE HEAD SVG'.split(' '));

function paragraphsOf(body: HTMLElement): string[] {
  const paragraphs: string[] = [];
  let open = '';
  const end = () => {
    const words = open.replace(/\s+/g, ' ').trim();
    if (words !== '') paragraphs.push(words);
    open = '';
  };
  // a copied page may nest deeper than a stack goes
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    UNSEEN.has(node.nodeName.toUpperCase()) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let block: Element = body;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const within = blockOf(node);
    if (within !== block || node.nodeName === 'BR') end();
    block = within;
    if (node.nodeType === Node.TEXT_NODE) open += node.nodeValue ?? '';
  }
  end();
  return paragraphs;
}

/** The nearest element around a node, or the node itself, that stands in lines of its own. */
function blockOf(node: Node): Element {
  let at = node instanceof Element ? node : node.parentElement;
  while (at?.parentElement && !BLOCKS.has(at.nodeName) && at.nodeName !== 'BODY') at = at.parentElement;
  return at ?? document.body;
}
