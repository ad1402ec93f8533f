/** Documents that are made to exhaust whoever reads them: each is refused in a sentence, and what comes after it is read. */
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { GuardedReading, type Limits } from '../../src/cli/guarded-reading';
import { DIST, FERRY, folderOf, run } from './support';

/** A page whose content is packed so many times over. */
function pdfOf(content: Uint8Array, times: number): Uint8Array {
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
const blanks = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1e6).fill(32);
const words = (count: number): Uint8Array => Buffer.from('BT /F1 12 Tf 10 10 Td (hello) Tj ET\n'.repeat(count));

const WORD_PARTS = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
};
const wordOf = (body: string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        ...WORD_PARTS,
        'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );

/** An article's page for comparison. */
const PAGE = strToU8(`<html><body><p>${FERRY.split('\n').at(-2) ?? ''}</p></body></html>`);

describe('a file that a library reads', () => {
  let guard: GuardedReading;
  afterEach(() => guard.close());
  const told = async (name: string, bytes: Uint8Array): Promise<string> => {
    const [part] = await guard.read({ name, bytes }, { published: null });
    if (!part) return 'nothing';
    return part.read.ok ? 'read' : `${name} ${part.read.problem}`;
  };
  const within = (limits: Partial<Limits>) =>
    new GuardedReading(join(DIST, 'cli/dateline.js'), {
      heap: 512,
      memory: 2000,
      seconds: 600,
      secondsPerMegabyte: 0,
      ...limits,
    });

  it.each<[string, Partial<Limits>, string, () => Uint8Array, string]>([
    ['unpacks beyond all measure', { memory: 400 }, 'a.pdf', () => pdfOf(blanks(600), 2), 'takes more memory'],
    [
      'fills the heap',
      { heap: 24 },
      'a.docx',
      () => wordOf('<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(3e5)),
      'takes more memory',
    ],
    ['takes for ever', { seconds: 1 }, 'a.pdf', () => pdfOf(words(1e6), 1), 'takes longer'],
  ])('and that %s is refused, and the next is read', { timeout: 240_000 }, async (_, limits, name, bytes, problem) => {
    guard = within(limits);
    expect(await told(name, bytes())).toContain(`${name} ${problem} to be read than an article ever needs`);
    expect(await told('page.html', PAGE)).toBe('read');
  });

  it('needs no thread where it is a text', async () => {
    guard = new GuardedReading('/no such file', within({}).limits);
    expect(await told('ferry.md', strToU8(FERRY))).toBe('read');
    expect(await told('page.html', PAGE)).toMatch(/^page\.html cannot be read: /);
  });
});

describe('a folder with documents that nest without end', () => {
  it('is read without them, each named', { timeout: 240_000 }, async () => {
    const cwd = folderOf({
      'a/ferry.md': FERRY,
      'a/deep.html': `<html><body>${'<div>'.repeat(1e5)}hi`,
      'a/deep.json': '['.repeat(1e6) + ']'.repeat(1e6),
      'a/deep.docx': wordOf('<w:tbl><w:tr><w:tc>'.repeat(5e4) + '</w:tc></w:tr></w:tbl>'.repeat(5e4)),
      'a/deep.rss': `<?xml version="1.0"?><rss><channel>${'<item>'.repeat(1e5)}`,
      'a/swells.zip': zipSync(
        Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}.txt`, new Uint8Array(9e6)])),
      ),
      'a/twice.pdf': pdfOf(strToU8('BT ET'), 1),
    });
    const { status, stderr } = await run(cwd, 'graph', 'a', '--out', 'o.json');
    expect(status).toBe(0);
    for (const name of ['deep.html', 'deep.docx', 'deep.rss'])
      expect(stderr).toContain(`Skipped ${name}: is nested too deeply`);
    expect(stderr).toContain('Skipped deep.json: is JSON without the text of an article');
    expect(stderr).toContain('Skipped swells.zip: holds more than 100 MB when it is unpacked');
    expect(stderr).toContain('Skipped twice.pdf: is a PDF of pictures, without text');
    expect(stderr).toContain('from 1 article (6 skipped)');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
