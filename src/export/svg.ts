/** Scene → SVG text, by the table that the screen is drawn by. The text is XML on its own and needs neither fonts, styles nor scripts. */
import { attributesXml, escapeXml } from './xml';
import { attributesOf, haloOf, rounded, TAG, type Attributes } from '../scenes/attributes';
import type { Mark, Scene, TextMark } from '../scenes/scene';

/**
 * Fonts of every figure. Unquoted, the likeliest first: LibreOffice and CairoSVG try no other, resvg none that is quoted and not first.
 * Arial and Liberation Sans have the widths by which a figure is laid out.
 */
export const FIGURE_FONTS = 'Arial, Liberation Sans, Helvetica, sans-serif';

export interface Figure {
  readonly title: string;
  readonly description: string;
  /** Width of the file, `180mm` or a number of pixels; else as many pixels as the scene. */
  readonly width?: string;
  /** XML in `<metadata>`. */
  readonly metadata?: string;
  /** Further attributes of the group that stands for something: what scripts and style sheets may ask for, by names as `data-type`. */
  readonly keys?: (ref: string) => Attributes;
}

export function renderSvg(scene: Scene, figure: Figure): string {
  const pen: Pen = { idOf: idsOf(), keys: figure.keys ?? (() => ({})) };
  const { width, height } = scene;
  const [wide, tall] = sized(figure.width ?? num(width), height / width);
  const size = `width="${wide}" height="${tall}" viewBox="0 0 ${num(width)} ${num(height)}"`;
  const spoken = `role="graphics-document" aria-labelledby="title" aria-describedby="description"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${spoken} font-family="${FIGURE_FONTS}">`,
    `<title id="title">${escapeXml(figure.title)}</title>`,
    `<desc id="description">${escapeXml(figure.description)}</desc>`,
    ...(figure.metadata === undefined ? [] : [`<metadata>${figure.metadata}</metadata>`]),
    `<rect width="100%" height="100%" fill="${escapeXml(scene.background)}"/>`,
    ...scene.marks.map((mark) => renderMark(mark, pen)),
    '</svg>\n',
  ].join('\n');
}

/** Width and height of the file, in millimetres or pixels. */
function sized(width: string, tall: number): readonly [string, string] {
  const unit = width.endsWith('mm') ? 'mm' : '';
  return [width, `${num(parseFloat(width) * tall)}${unit}`];
}

interface Pen {
  readonly idOf: (ref: string) => string;
  readonly keys: (ref: string) => Attributes;
}

/** Ids that XML takes, none twice: two marks may be called alike but for what it does not take. */
function idsOf(): (ref: string) => string {
  const given = new Set<string>();
  const alike = new Map<string, number>();
  return (ref) => {
    const plain = ref.replace(/[^\w.-]/g, '-');
    let [id, count] = [plain, alike.get(plain) ?? 1];
    while (given.has(id)) id = `${plain}_${++count}`;
    alike.set(plain, count);
    given.add(id);
    return id;
  };
}

function renderMark(mark: Mark, pen: Pen): string {
  const tag = TAG[mark.type];
  const id = mark.ref === undefined ? undefined : pen.idOf(mark.ref);
  const keys = mark.ref === undefined ? {} : pen.keys(mark.ref);
  const head = `<${tag}${written({ id, ...attributesOf(mark), ...keys, ...spokenOf(mark) })}`;
  const title = mark.label === undefined ? '' : `<title>${escapeXml(mark.label)}</title>`;
  if (mark.type === 'group')
    return `${head}>${title}\n${mark.marks.map((inner) => renderMark(inner, pen)).join('\n')}\n</g>`;
  if (mark.type === 'text') return `${renderHalo(mark)}${head}>${title}${escapeXml(mark.text)}</text>`;
  return title === '' ? `${head}/>` : `${head}>${title}</${tag}>`;
}

/** What a group is to a reader of screens; what has no name is passed over. */
const spokenOf = (mark: Mark): Attributes =>
  mark.type === 'group' && mark.label !== undefined
    ? {
        role: mark.marks.some(({ type, ref }) => type === 'group' || ref !== undefined)
          ? 'graphics-object'
          : 'graphics-symbol',
      }
    : {};

function renderHalo(mark: TextMark): string {
  const halo = haloOf(mark);
  if (!halo || mark.halo === undefined) return '';
  const under = {
    ...attributesOf({ ...mark, fill: mark.halo }),
    'data-ref': undefined,
    ...halo,
    'aria-hidden': 'true',
  };
  return `<text${written(under)}>${escapeXml(mark.text)}</text>\n`;
}

const written = (attributes: Attributes): string =>
  attributesXml(
    Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [name, typeof value === 'number' ? num(value) : value]),
    ),
  );

const num = (value: number): string => String(rounded(value));
