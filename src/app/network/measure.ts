/** Text widths as this browser sets them. */
import { FONT_FAMILY, type TextWidth } from '../../scenes/scene';
import { estimateTextWidth } from '../../scenes/text';

/** A measuring function with a memory: names are measured on every frame of a pan. */
export function canvasTextWidth(): TextWidth {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return estimateTextWidth;
  const known = new Map<string, number>();
  return (text, size, weight = 400) => {
    const key = `${weight} ${size} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = `${weight} ${size}px ${FONT_FAMILY}`;
      width = context.measureText(text).width;
      known.set(key, width);
    }
    return width;
  };
}

export function hasWebGL(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}
