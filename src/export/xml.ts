/** XML as text: what every format made of it is written with. */

/** By the names that are written, in order; what is absent is left out. */
type Values = Readonly<Record<string, string | number | undefined>>;

/** Text and attribute values; characters that XML 1.0 forbids are dropped. */
export const escapeXml = (text: string): string => (PLAIN.test(text) ? text : escapeAll(text));

/** Most texts need nothing done. */
const PLAIN = /^[ !#-%'-;=?-\ud7ff\ue000-\ufffd]*$/;

const escapeAll = (text: string): string =>
  text
    .replace(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      '',
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

/** Attributes with a blank before each. */
export const attributesXml = (values: Values): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeValue(String(value))}"`))
    .join('');

/** As `escapeXml`, of what stands in an attribute: there XML reads a line's end as a space. */
export const escapeValue = (text: string): string =>
  PLAIN.test(text) ? text : escapeAll(text).replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);

/** An element on lines of its own; without children on one. */
export const elementXml = (name: string, values: Values, children: readonly string[] = []): string =>
  children.length === 0
    ? `<${name}${attributesXml(values)}/>`
    : [`<${name}${attributesXml(values)}>`, ...children, `</${name}>`].join('\n');
