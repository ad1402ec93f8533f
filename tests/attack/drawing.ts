/** A graph drawn as both figures, under some view, and the figures read as the XML that they say they are. */
import { DOMParser, type Document } from '@xmldom/xmldom';
import { decodeView } from '../../src/scenes/address/codec';
import { settleView } from '../../src/scenes/address/settle';
import { networkSvg, timelineSvg } from '../../src/export/figure';
import { indexGraph } from '../../src/graph/lookup';
import type { StoryGraph } from '../../src/graph/schema';
import type { View } from '../../src/scenes/view';
import type { Chance } from './chance';

/** One sentence for each figure that cannot be drawn, or is not well-formed. */
export function undrawn(graph: StoryGraph, fragment: string): string[] {
  const index = indexGraph(graph);
  const { view } = settleView(decodeView(fragment), index);
  const figures: Record<string, (view: View) => string> = {
    timeline: (view) => timelineSvg(index, view),
    network: (view) => networkSvg(index, view),
  };
  return Object.entries(figures).flatMap(([name, draw]) => {
    const { problems } = readXml(draw(view));
    return problems.length > 0 ? [`The figure of the ${name} under #${fragment} is not XML: ${problems[0]}`] : [];
  });
}

export function readXml(xml: string): { document: Document | null; problems: string[] } {
  const problems: string[] = [];
  const odd = FORBIDDEN.exec(xml);
  if (odd) problems.push(`the character ${JSON.stringify(odd[0])} at ${odd.index}, which XML does not allow`);
  try {
    const onError = (_: unknown, message: unknown) => {
      if (!REPLACED.test(String(message))) problems.push(String(message));
    };
    const document = new DOMParser({ onError }).parseFromString(xml, 'image/svg+xml');
    return { document, problems };
  } catch (error) {
    return { document: null, problems: [...problems, String(error)] };
  }
}

/** U+FFFD, which a damaged article may hold, makes the parser wonder at the encoding. */
const REPLACED = /replacement character/;
/** The parser lets pass what XML 1.0 has no room for. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Some of what a view may ask of both pictures. */
export function someView(chance: Chance): string {
  const parts = [
    chance.maybe(0.3) && `lanes-by=${chance.of(['type', 'place', 'publisher'])}`,
    chance.maybe(0.3) && 'clock=reported',
    chance.maybe(0.3) && 'lanes=all',
    chance.maybe(0.2) && 'gaps=shown',
    chance.maybe(0.4) && `network=${chance.of(['events', 'places', 'communities', 'events,places,communities'])}`,
    chance.maybe(0.2) && 'without-types=STATEMENT',
  ];
  return parts.filter((part) => part !== false).join('&');
}
