/** Scene → SVG text: one dumb rule per mark. The text is XML on its own and needs neither fonts, styles nor scripts. */
import { FONT_FAMILY, type Mark, type Scene, type Style } from '../scenes/scene';

export interface Figure {
  readonly title: string;
  readonly description: string;
  /** Machine-readable facts about the figure, written into `<metadata>` as JSON. */
  readonly metadata?: unknown;
}

export function renderSvg(scene: Scene, figure: Figure): string {
  const idOf = idsOf();
  const { width, height } = scene;
  const size = `width="${num(width)}" height="${num(height)}" viewBox="0 0 ${num(width)} ${num(height)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" font-family="${escapeXml(FONT_FAMILY)}">`,
    `<title>${escapeXml(figure.title)}</title>`,
    `<desc>${escapeXml(figure.description)}</desc>`,
    ...(figure.metadata === undefined ? [] : [`<metadata>${escapeXml(JSON.stringify(figure.metadata))}</metadata>`]),
    `<rect width="100%" height="100%" fill="${escapeXml(scene.background)}"/>`,
    ...scene.marks.map((mark) => renderMark(mark, idOf)),
    '</svg>\n',
  ].join('\n');
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

function renderMark(mark: Mark, idOf: (ref: string) => string): string {
  const head = `${attribute('id', mark.ref && idOf(mark.ref))}${attribute('data-ref', mark.ref)}${style(mark)}`;
  const title = mark.label === undefined ? '' : `<title>${escapeXml(mark.label)}</title>`;
  const close = (tag: string) => (title === '' ? '/>' : `>${title}</${tag}>`);
  switch (mark.type) {
    case 'group': {
      const move = mark.x || mark.y ? ` transform="translate(${num(mark.x ?? 0)} ${num(mark.y ?? 0)})"` : '';
      return `<g${head}${move}>${title}\n${mark.marks.map((inner) => renderMark(inner, idOf)).join('\n')}\n</g>`;
    }
    case 'rect': {
      const corner = mark.radius ? ` rx="${num(mark.radius)}"` : '';
      return `<rect${head} x="${num(mark.x)}" y="${num(mark.y)}" width="${num(mark.width)}" height="${num(mark.height)}"${corner}${close('rect')}`;
    }
    case 'circle':
      return `<circle${head} cx="${num(mark.x)}" cy="${num(mark.y)}" r="${num(mark.r)}"${close('circle')}`;
    case 'line':
      return `<line${head} x1="${num(mark.x1)}" y1="${num(mark.y1)}" x2="${num(mark.x2)}" y2="${num(mark.y2)}"${close('line')}`;
    case 'path':
      return `<path${head} d="${mark.d}"${close('path')}`;
    case 'text': {
      const anchor = mark.anchor && mark.anchor !== 'start' ? ` text-anchor="${mark.anchor}"` : '';
      const weight = mark.weight ? ` font-weight="${mark.weight}"` : '';
      const halo = mark.halo
        ? ` paint-order="stroke" stroke="${escapeXml(mark.halo)}" stroke-width="3" stroke-linejoin="round"`
        : '';
      return `<text${head} x="${num(mark.x)}" y="${num(mark.y)}" font-size="${num(mark.size)}"${weight}${anchor}${halo}>${title}${escapeXml(mark.text)}</text>`;
    }
  }
}

function style(mark: Style & { type: Mark['type'] }): string {
  const fill = mark.fill ?? (mark.type === 'path' || mark.type === 'line' ? 'none' : undefined);
  return [
    attribute('fill', fill),
    attribute('stroke', mark.stroke),
    attribute('stroke-width', mark.strokeWidth),
    attribute('stroke-dasharray', mark.dash),
    attribute('opacity', mark.opacity),
  ].join('');
}

function attribute(name: string, value: string | number | undefined): string {
  if (value === undefined) return '';
  return ` ${name}="${typeof value === 'number' ? num(value) : onOneLine(escapeXml(value))}"`;
}

/** XML reads a line's end in an attribute as a space. */
const onOneLine = (text: string): string => text.replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);

/** Two decimals are finer than any screen, and keep golden files still. */
const num = (value: number): string => String(Math.round(value * 100) / 100);

/** XML text and attribute values; characters that XML 1.0 forbids are dropped. */
export const escapeXml = (text: string): string =>
  text
    .replace(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      '',
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
