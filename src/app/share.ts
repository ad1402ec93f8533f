/** How much of the page's height the timeline takes, and where a browser remembers it. */

/** Share of the panes' height: at first, and the least and the most that leave both sides of the divider of use. */
export const SHARE = { usual: 0.68, least: 0.25, most: 0.85, step: 0.05 } as const;
const KEY = 'dateline.timeline-share';

export const keptShare = (share: number): number => Math.min(Math.max(share, SHARE.least), SHARE.most);

export function readShare(): number {
  try {
    const kept = Number(localStorage.getItem(KEY) ?? NaN);
    return Number.isFinite(kept) ? keptShare(kept) : SHARE.usual;
  } catch {
    // Storage may be refused to a page opened from disk: then nothing is remembered.
    return SHARE.usual;
  }
}

export function writeShare(share: number): void {
  try {
    localStorage.setItem(KEY, share.toFixed(3));
  } catch {
    // As above: the position lasts as long as the page.
  }
}
