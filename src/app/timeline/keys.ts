/** What a key asks of the timeline; null for keys that are somebody else's. */
import type { Step } from '../../scenes/timeline/data/step';

export type Command =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'zoom'; readonly by: number }
  | { readonly kind: 'shift'; readonly by: -1 | 1 }
  | { readonly kind: 'edge'; readonly edge: 'from' | 'to' }
  | { readonly kind: 'fit' | 'open' | 'let-go' | 'play' };

const STEPS: Record<string, Step> = { ArrowLeft: 'previous', ArrowRight: 'next', Home: 'first', End: 'last' };

export function commandOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): Command | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.shiftKey && event.key === 'ArrowLeft') return { kind: 'shift', by: -1 };
  if (event.shiftKey && event.key === 'ArrowRight') return { kind: 'shift', by: 1 };
  const step = STEPS[event.key];
  if (step) return { kind: 'step', step };
  switch (event.key) {
    case '+':
    case '=':
      return { kind: 'zoom', by: 1.6 };
    case '-':
    case '_':
      return { kind: 'zoom', by: 1 / 1.6 };
    case '0':
      return { kind: 'fit' };
    case '[':
      return { kind: 'edge', edge: 'from' };
    case ']':
      return { kind: 'edge', edge: 'to' };
    case 'Enter':
      return { kind: 'open' };
    case 'Escape':
      return { kind: 'let-go' };
    case ' ':
      return { kind: 'play' };
    default:
      return null;
  }
}

/** The keys in words, for the timeline's description and the page's list of keys. */
export const KEY_WORDS: readonly (readonly [string, string])[] = [
  ['← →', 'previous and next event'],
  ['Home End', 'first and last event'],
  ['Enter', 'open the event, or unfold what is only counted'],
  ['Esc', 'let go'],
  ['+ − 0', 'zoom in, out, fit'],
  ['Space', 'play or pause'],
  ['[ ]', 'start or end the time window at the event'],
  ['Shift ← →', 'move the time window'],
];
