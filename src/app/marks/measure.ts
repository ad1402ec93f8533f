/** Text measured by the browser, in the scenes' own face. Widths are kept: the same few words are asked for every frame. */
import { FONT_FAMILY, type TextWidth } from '../../scenes/scene';
import { estimateTextWidth } from '../../scenes/text';

const KEPT_AT_MOST = 50_000;

export function canvasTextWidth(): TextWidth {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return estimateTextWidth;
  const kept = new Map<string, number>();
  let face = '';
  return (text, size, weight = 400) => {
    const font = `${weight} ${size}px ${FONT_FAMILY}`;
    const key = `${font}|${text}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (face !== font) context.font = face = font;
    const { width } = context.measureText(text);
    if (kept.size >= KEPT_AT_MOST) kept.clear();
    kept.set(key, width);
    return width;
  };
}
