/** What `npm run bench:figure` measures: our figure of a large network, and the same marks as bare pieces of text that are joined. */
import { keysIn } from '../../src/export/keys';
import { renderSvg } from '../../src/export/svg';
import { indexGraph } from '../../src/graph/lookup';
import { attributesOf, haloOf, TAG } from '../../src/scenes/attributes';
import { networkScene } from '../../src/scenes/network/scene';
import type { Mark } from '../../src/scenes/scene';
import { widthOfText } from '../../src/scenes/text';
import { DEFAULT_VIEW } from '../../src/scenes/view';
import { invent, storyOf } from './invented-network';

/** Milliseconds of the processor, and letters of the file. */
interface Measured {
  readonly spent: number;
  readonly length: number;
}
export interface FigureBench {
  readonly nodes: number;
  readonly edges: number;
  readonly ours: readonly Measured[];
  readonly bare: readonly Measured[];
}

/** In turns, so that a busy minute hits both. */
export function benchFigure(count: number, times: number): FigureBench {
  const index = indexGraph(storyOf(invent(count)));
  const size = { width: 1168, height: 760 };
  const look = { theme: 'light', textWidth: widthOfText } as const;
  const { marks, nodes, edges } = networkScene(index, { ...DEFAULT_VIEW, everyone: true }, size, look);
  const keys = keysIn(index, edges);
  const scene = { ...size, background: '#ffffff', marks };
  const tags = taggedIn(marks, keys);
  const ours: Measured[] = [];
  const bare: Measured[] = [];
  for (let i = 0; i < times; i++) {
    ours.push(measured(() => renderSvg(scene, { title: 'Bench', description: '', keys })));
    bare.push(measured(() => joined(tags)));
  }
  return { nodes: nodes.length, edges: edges.length, ours, bare };
}

function measured(make: () => string): Measured {
  const begun = process.cpuUsage();
  const { length } = make();
  const { user, system } = process.cpuUsage(begun);
  return { spent: (user + system) / 1000, length };
}

/** An element with its attributes as they are, nothing rounded and nothing escaped. */
interface Tagged {
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string | number | undefined])[];
  readonly words: string;
  readonly inner: readonly Tagged[];
}

function taggedIn(marks: readonly Mark[], keys: ReturnType<typeof keysIn>): Tagged[] {
  return marks.flatMap((mark): Tagged[] => {
    const tag = TAG[mark.type];
    const words = mark.type === 'text' ? mark.text : (mark.label ?? '');
    const own = Object.entries(attributesOf(mark));
    const halo = haloOf(mark);
    const ref = mark.ref === undefined ? [] : [['id', mark.ref] as const, ...Object.entries(keys(mark.ref))];
    const inner = mark.type === 'group' ? taggedIn(mark.marks, keys) : [];
    return [
      ...(halo ? [{ tag, attributes: [...own, ...Object.entries(halo)], words, inner: [] }] : []),
      { tag, attributes: [...ref, ...own], words, inner },
    ];
  });
}

function joined(tags: readonly Tagged[]): string {
  return tags
    .map(({ tag, attributes, words, inner }) => {
      const list = attributes.map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`)).join('');
      return `<${tag}${list}>${words}${joined(inner)}</${tag}>\n`;
    })
    .join('');
}
