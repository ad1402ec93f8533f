/** Scene → SVG text, by the table that the screen is drawn by. The text is XML on its own and needs neither fonts, styles nor scripts. */
import { escapeValue, escapeXml } from './xml';
import { haloOf, putAttributes, rounded, TAG, type Attributes, type Put } from '../scenes/attributes';
import type { GroupMark, Mark, Scene, TextMark } from '../scenes/scene';

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
  const pen = penOf(figure);
  for (const mark of scene.marks) renderMark(mark, pen);
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
    `${pen.out.join('')}</svg>\n`,
  ].join('\n');
}

/** Width and height of the file, in millimetres or pixels. */
function sized(width: string, tall: number): readonly [string, string] {
  const unit = width.endsWith('mm') ? 'mm' : '';
  return [width, `${num(parseFloat(width) * tall)}${unit}`];
}

/** What is written so far. One list of pieces that is joined once: a large network has a million of them, and texts of texts cost more. */
interface Pen {
  readonly out: string[];
  readonly put: Put;
  readonly idOf: (ref: string) => string;
  readonly keys: (ref: string) => Attributes;
}

function penOf({ keys = () => ({}) }: Figure): Pen {
  const out: string[] = [];
  const put: Put = (name, value) => {
    if (value === undefined) return;
    out.push(' ', name, '="', typeof value === 'number' ? num(value) : escapeValue(value), '"');
  };
  return { out, put, idOf: idsOf(), keys };
}

/** Ids that XML takes, none twice: two marks may be called alike but for what it does not take. */
function idsOf(): (ref: string) => string {
  const given = new Set<string>();
  const alike = new Map<string, number>();
  return (ref) => {
    const plain = ref.replace(/[^\w.-]/g, '-');
    let id = plain;
    if (given.has(id)) {
      let count = alike.get(plain) ?? 1;
      while (given.has(id)) id = `${plain}_${++count}`;
      alike.set(plain, count);
    }
    given.add(id);
    return id;
  };
}

function renderMark(mark: Mark, pen: Pen): void {
  const { out, put } = pen;
  const tag = TAG[mark.type];
  if (mark.type === 'text') renderHalo(mark, pen);
  out.push('<', tag);
  if (mark.ref !== undefined) put('id', pen.idOf(mark.ref));
  putAttributes(mark, put);
  if (mark.ref !== undefined) for (const [name, value] of Object.entries(pen.keys(mark.ref))) put(name, value);
  if (mark.type === 'group') put('role', roleOf(mark));
  const titled = mark.label !== undefined;
  const holds = titled || mark.type === 'group' || mark.type === 'text';
  out.push(holds ? '>' : '/>\n');
  if (titled) out.push('<title>', escapeXml(mark.label), '</title>');
  if (mark.type === 'text') out.push(escapeXml(mark.text));
  if (mark.type === 'group') {
    out.push('\n');
    for (const inner of mark.marks) renderMark(inner, pen);
    if (mark.marks.length === 0) out.push('\n');
  }
  if (holds) out.push('</', tag, '>\n');
}

/** What a group is to a reader of screens; what has no name is passed over. */
function roleOf({ label, marks }: GroupMark): string | undefined {
  if (label === undefined) return undefined;
  return marks.some(({ type, ref }) => type === 'group' || ref !== undefined) ? 'graphics-object' : 'graphics-symbol';
}

function renderHalo(mark: TextMark, { out, put }: Pen): void {
  const halo = haloOf(mark);
  if (!halo || mark.halo === undefined) return;
  out.push('<text');
  putAttributes({ ...mark, fill: mark.halo }, (name, value) => {
    if (name !== 'data-ref' && !(name in halo)) put(name, value);
  });
  for (const [name, value] of Object.entries(halo)) put(name, value);
  out.push(' aria-hidden="true">', escapeXml(mark.text), '</text>\n');
}

const num = (value: number): string => String(rounded(value));
