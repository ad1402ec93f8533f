/** The page as one file with a story in it: opens from a disk, without a network. */
import { encodeView } from '../scenes/address/codec';
import { escapeXml } from './xml';
import type { Asked } from './asked';

/** Where the built page has room for it. */
const ROOM = '<!-- the story -->';

export async function wholePage({ index, view, page }: Asked): Promise<string> {
  const html = await page();
  if (!html.includes(ROOM)) throw new Error('whole.html: expected a page with room for a story');
  // no tag can end the element early, and U+2028 is no line to anybody
  const story = JSON.stringify(index.built).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const begin = `<script type="application/json" id="dateline-story" data-view="${escapeXml(encodeView(view))}">`;
  const title = `<title>${escapeXml(index.graph.title)} · Dateline</title>`;
  return html.replace('<title>Dateline</title>', () => title).replace(ROOM, () => `${begin}${story}</script>`);
}
