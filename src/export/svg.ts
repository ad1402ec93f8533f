/** Scene → SVG text, by the table that the screen is drawn by. The text is XML on its own and needs neither fonts, styles nor scripts. */
import { attributesOf, rounded, TAG } from '../scenes/attributes';
import { FONT_FAMILY, type Mark, type Scene } from '../scenes/scene';

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
  const tag = TAG[mark.type];
  const attributes = Object.entries({ id: mark.ref && idOf(mark.ref), ...attributesOf(mark) });
  const head = `<${tag}${attributes.map(([name, value]) => attribute(name, value)).join('')}`;
  const title = mark.label === undefined ? '' : `<title>${escapeXml(mark.label)}</title>`;
  if (mark.type === 'group')
    return `${head}>${title}\n${mark.marks.map((inner) => renderMark(inner, idOf)).join('\n')}\n</g>`;
  if (mark.type === 'text') return `${head}>${title}${escapeXml(mark.text)}</text>`;
  return title === '' ? `${head}/>` : `${head}>${title}</${tag}>`;
}

function attribute(name: string, value: string | number | undefined): string {
  if (value === undefined) return '';
  return ` ${name}="${typeof value === 'number' ? num(value) : onOneLine(escapeXml(value))}"`;
}

/** XML reads a line's end in an attribute as a space. */
const onOneLine = (text: string): string => text.replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);

const num = (value: number): string => String(rounded(value));

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
