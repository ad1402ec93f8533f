/** SVG → PNG without a browser. */
import { Resvg } from '@resvg/resvg-js';
import type { Bytes } from '../export/asked';
import { BuildError } from './failures';

/** A text that shows whether there is any font at all: without one resvg leaves every word out and says nothing. */
const PROBE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><text y="15" font-size="12">A</text></svg>';

/** With the fonts of this computer. @throws BuildError where it has none */
export function paint(svg: string, scale: number): Promise<Bytes> {
  if (!new Resvg(PROBE).getBBox())
    throw new BuildError(
      'No font was found on this computer, so the picture would have no words. Install one, such as Liberation Sans, or write SVG.',
    );
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { defaultFontFamily: 'Liberation Sans' },
  });
  return Promise.resolve(new Uint8Array(drawn.render().asPng()));
}
