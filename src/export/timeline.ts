import type { GraphIndex } from '../graph/lookup';
import { PALETTES, type Theme } from '../scenes/appearance';
import type { View } from '../scenes/view';
import { renderSvg } from './svg';

export function timelineSvg(index: GraphIndex, _view: View, theme: Theme = 'light'): string {
  const { background, text } = PALETTES[theme];
  const marks = index.graph.events.map((e, i) => ({
    type: 'text' as const,
    ref: `event:${e.id}`,
    x: 20,
    y: 30 + i * 18,
    size: 13,
    text: e.title,
    fill: text,
  }));
  return renderSvg({ width: 800, height: 600, background, marks }, { title: index.graph.title, description: '' });
}
