/** Documents that are made to exhaust whoever reads them, each small, for command and page. */
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

/** A page whose content is packed so many times over. */
export function pdfOf(content: Uint8Array, times: number): Uint8Array {
  const packed = Array.from({ length: times }).reduce<Uint8Array>((bytes) => deflateSync(bytes, { level: 9 }), content);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${packed.length}/Filter[${'/FlateDecode '.repeat(times)}]>>\nstream\n${Buffer.from(packed).toString('latin1')}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let file = '%PDF-1.4\n';
  const at = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const xref = `xref\n0 6\n0000000000 65535 f \n${at.join('')}`;
  return Buffer.from(`${file}${xref}trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`, 'latin1');
}
export const blanks = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1e6).fill(32);
export const words = (count: number): Uint8Array => Buffer.from('BT /F1 12 Tf 10 10 Td (hello) Tj ET\n'.repeat(count));

const WORD_PARTS = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
};
export const wordOf = (body: string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        ...WORD_PARTS,
        'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );

/** Documents that nest without end, or swell; with what is said of each. */
export const NESTING: readonly (readonly [name: string, bytes: Uint8Array, problem: string])[] = [
  ['deep.html', strToU8(`<html><body>${'<div>'.repeat(1e5)}hi`), 'is nested too deeply'],
  ['deep.json', strToU8('['.repeat(1e6) + ']'.repeat(1e6)), 'is JSON without the text of an article'],
  [
    'deep.docx',
    wordOf('<w:tbl><w:tr><w:tc>'.repeat(5e4) + '</w:tc></w:tr></w:tbl>'.repeat(5e4)),
    'is nested too deeply',
  ],
  ['deep.rss', strToU8(`<?xml version="1.0"?><rss><channel>${'<item>'.repeat(1e5)}`), 'is nested too deeply'],
  [
    'swells.zip',
    zipSync(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}.txt`, new Uint8Array(9e6)]))),
    'holds more than 100 MB when it is unpacked',
  ],
  ['twice.pdf', pdfOf(strToU8('BT ET'), 1), 'is a PDF of pictures, without text'],
  ['crowded.html', strToU8(`<html><body>${'<p>a'.repeat(1_100_000)}`), 'has more elements than an article ever has'],
  ['crowded.docx', wordOf('<w:p/>'.repeat(1_100_000)), 'has more elements than an article ever has'],
];
