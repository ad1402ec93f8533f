/** The ways on from a panel that failed: out of what it may have failed on, and the story to take along. */
import type { GraphIndex } from '../../graph/lookup';
import { DEFAULT_VIEW, type View } from '../../scenes/view';
import { saveGraph } from '../controls/download';
import type { Change } from '../view/change';
import { encodeView } from '../../scenes/address/codec';
import { letChoiceGo } from '../view/producers';

export interface Way {
  readonly words: string;
  readonly go: () => void;
  /** It changes what the panel shows, so that the panel is tried again. */
  readonly mends: boolean;
}

export function waysOn(view: View, change: Change, index: GraphIndex): Way[] {
  const differs = (after: View) => encodeView(after) !== encodeView(view);
  const ways: Way[] = [];
  if (differs(letChoiceGo(view)))
    ways.push({ words: 'Let the selection go', go: () => change(letChoiceGo), mends: true });
  if (differs(DEFAULT_VIEW))
    ways.push({ words: 'Back to the whole story', go: () => change(() => DEFAULT_VIEW), mends: true });
  return [...ways, saveStory(index)];
}

/** It may have been dropped on the page, and lie nowhere else. */
export const saveStory = (index: GraphIndex): Way => ({
  words: 'Save the story',
  go: () => saveGraph(index),
  mends: false,
});

/** What a panel that failed is tried again on: anything chosen or filtered anew, but not every step of a drag. */
export const aboutOf = (view: View): string => encodeView({ ...view, window: null, domain: null, pins: [] });
