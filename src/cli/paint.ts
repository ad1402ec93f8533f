/** SVG → PNG without a browser. */
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Bytes } from '../export/asked';
import { FIGURE_FONTS } from '../export/svg';

/** By which a figure is measured, and which lies beside the command. */
const OURS = 'Arimo';
/** resvg takes the first face that fits for a text, and for a letter that it lacks the first that has it. */
const FILES = ['arimo-400.ttf', 'arimo-700.ttf', 'arimo-400-ext.ttf', 'arimo-700-ext.ttf'];

/** `fonts`: the folder of our own. Letters that they lack are drawn with the fonts of this computer. */
export function paint(svg: string, scale: number, fonts: string): Promise<Bytes> {
  const drawn = new Resvg(svg.replace(FIGURE_FONTS, `${OURS}, ${FIGURE_FONTS}`), {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontFiles: FILES.map((file) => join(fonts, file)), defaultFontFamily: OURS },
  });
  return Promise.resolve(new Uint8Array(drawn.render().asPng()));
}
