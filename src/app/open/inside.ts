/** What stands inside the page where it is one file: a story, the worker, and what is known of English. */

const held = (id: string): HTMLElement | null => document.getElementById(id);

/** The story with the view to begin with; null where there is none. */
export function storyInside(): { readonly text: string; readonly view: string } | null {
  const element = held('dateline-story');
  return element ? { text: element.textContent, view: element.dataset['view'] ?? '' } : null;
}

/** Whether the page is one file: then it may ask for no other. */
export const isWhole = (): boolean => held('dateline-worker') !== null;

/** Address of the worker, good until the page goes, and the parser's weights. */
export async function partsInside(): Promise<{ readonly worker: string; readonly parser: Uint8Array<ArrayBuffer> }> {
  const packed = new Blob([bytesIn('dateline-worker')]).stream().pipeThrough(new DecompressionStream('gzip'));
  const script = await new Response(packed).blob();
  return {
    worker: URL.createObjectURL(new Blob([script], { type: 'text/javascript' })),
    parser: bytesIn('dateline-parser'),
  };
}

/** The page as one file without a story, as it was built: its frame, and in it its parts, which stand in elements of their own. */
export function pageInside(): string {
  const frame = new TextDecoder().decode(bytesIn('dateline-frame'));
  return frame.replaceAll(/@@(dateline-\w+)@@/g, (_, id: string) => held(id)?.textContent ?? '');
}

function bytesIn(id: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(held(id)?.textContent ?? ''), (letter) => letter.charCodeAt(0));
}
