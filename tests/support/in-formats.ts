/** One story in every format that articles come in, for tests: the words are ours, the layouts those of programs. */
import { readFileSync } from 'node:fs';
import { gzipSync, strToU8, zipSync } from 'fflate';

export const FIRST =
  'Ferry crews in Norhavn walked out on Monday after talks with the Vesterline had failed, their leader Ada Berg said.';
export const SECOND =
  'The company rejected the charge on Tuesday, and a spokesman said that it would meet the crews again this week.';
export const TITLE = 'Ferry crews walk out in Norhavn';
export const URL = 'https://courier.example/ferry';

export const bytesOf = (text: string | Uint8Array) =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;

export const page = (head: string, body = `<article><h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p></article>`) =>
  `<!doctype html><html><head><title>${TITLE} | Port Courier</title>${head}</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>${body}<footer>About us</footer></body></html>`;

export const MAIL = `From: Port Courier <news@courier.example>\r\nTo: b@example.org\r\nSubject: ${TITLE}\r\nDate: Wed, 14 May 2031 23:30:00 -0500\r\nMIME-Version: 1.0\r\n`;

export const ticks = (paragraph: string) => `<w:p><w:r><w:t>${paragraph}</w:t></w:r></w:p>`;
export const docx = (body: string) =>
  zipSync({
    '[Content_Types].xml': strToU8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'), // prettier-ignore
    '_rels/.rels': strToU8('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'), // prettier-ignore
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`), // prettier-ignore
  });

/** The smallest PDF with text: each line at its place. */
export function pdf(lines: readonly (readonly [x: number, y: number, text: string])[]): Uint8Array {
  const stream = `BT /F1 10 Tf ${lines.map(([x, y, text]) => `1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj`).join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const xref = text.length;
  return bytesOf(
    `${text}xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`,
  );
}
/** Words in lines of a width. */
const wrapped = (text: string, width: number): string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= width) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
export const placed = (paragraphs: readonly string[], x: number, top: number, width: number) => {
  let y = top;
  return paragraphs.flatMap((paragraph) => {
    const lines = wrapped(paragraph, width).map((line) => [x, (y -= 12), line] as const);
    y -= 10;
    return lines;
  });
};

const JSON_ARTICLE = { title: TITLE, date: '2031-05-14', url: URL, text: `${FIRST}\n${SECOND}` };
const nexis = (n: number) =>
  `\n      ${n} of 2 DOCUMENTS\n\n\n    Port Courier\n\n    May 1${n + 3}, 2031 Wednesday\n\n${TITLE}\n\nLENGTH: 40 words\n\n${n === 1 ? FIRST : SECOND}\n\nLOAD-DATE: May 20, 2031\n`;
const HTTP = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page('')}`;

/** A file of each format, by its name. */
export const IN_FORMATS: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['page.html', bytesOf(page('<meta property="article:published_time" content="2031-05-14">'))],
  ['extracted.json', bytesOf(JSON.stringify(JSON_ARTICLE))],
  [
    'lines.jsonl',
    bytesOf(`${JSON.stringify(JSON_ARTICLE)}\n${JSON.stringify({ ...JSON_ARTICLE, title: 'Crews return' })}\n`),
  ],
  ['table.csv', bytesOf(`title,date,text\n"${TITLE}",2031-05-14,"${FIRST}"\n`)],
  ['feed.xml', bytesOf(`<?xml version="1.0"?><rss version="2.0"><channel><title>Port Courier</title><link>x</link><description>x</description><item><title>${TITLE}</title><pubDate>Wed, 14 May 2031 09:30:00 GMT</pubDate><description>&lt;p&gt;${FIRST}&lt;/p&gt;</description></item></channel></rss>`)], // prettier-ignore
  ['mail.eml', bytesOf(`${MAIL}Content-Type: text/plain; charset=utf-8\r\n\r\n${FIRST}\r\n`)],
  ['mails.mbox', bytesOf(`From a@b Wed May 14 09:30:00 2031\n${MAIL}\n${FIRST}\n\nFrom a@b Thu May 15 09:30:00 2031\n${MAIL}\n${SECOND}\n`)], // prettier-ignore
  ['export.txt', bytesOf(nexis(1) + nexis(2))],
  ['report.docx', docx([TITLE, '14 May 2031', FIRST, SECOND].map(ticks).join(''))],
  ['report.pdf', pdf(placed([TITLE, '14 May 2031', FIRST, SECOND], 72, 720, 70))],
  [
    'wire.zip',
    zipSync({ 'a.txt': strToU8(`${TITLE}\n14 May 2031\n${FIRST}`), 'b.png': strToU8('x') }, { mtime: '2031-05-14' }),
  ],
  ['packed.txt.gz', gzipSync(strToU8(FIRST), { mtime: 0 })],
  ['note.md', bytesOf(`---\ntitle: ${TITLE}\npublished: 2031-05-14\n---\n\n${FIRST}\n\n> ${SECOND}\n`)],
  ['atom.xml', bytesOf(`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Port Courier</title><id>x</id><updated>2031-05-14T09:30:00Z</updated><entry><title>${TITLE}</title><id>y</id><published>2031-05-14T09:30:00Z</published><updated>2031-05-14T09:30:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${FIRST}</p><p>${SECOND}</p></div></content></entry></feed>`)], // prettier-ignore
  ['feed.json', bytesOf(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Port Courier', items: [{ id: '1', title: TITLE, url: URL, date_published: '2031-05-14T09:30:00Z', content_html: `<p>${FIRST}</p><p>${SECOND}</p>` }] }))], // prettier-ignore
  ['page.mhtml', bytesOf(`From: <Saved by a browser>\r\nSubject: ${TITLE}\r\nDate: Wed, 14 May 2031 09:30:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="=b"\r\n\r\n--=b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: ${URL}\r\n\r\n${page('')}\r\n--=b--\r\n`)], // prettier-ignore
  ['factiva.txt', bytesOf(`${TITLE}\nBy Ada Voss\n40 words\n14 May 2031\nPort Courier\nPCOUR\nEnglish\n(c) 2031 Port Courier\n\n${FIRST}\n\n${SECOND}\n\nDocument PCOUR0020310514ek5e00014\n\n`)], // prettier-ignore
  ['europresse.html', bytesOf(`<!doctype html><html><body><article><header><span class="DocPublicationName">Port Courier, no. 12034</span><span class="DocHeader">News, Wednesday, May 14, 2031 - 40 words</span><div class="titreArticle"><p>${TITLE}</p></div></header><section><div class="docOcurrContainer"><p>${FIRST}</p><p>${SECOND}</p></div></section><footer><div class="publiC-lblNodoc">news·20310514·PC·004</div></footer></article></body></html>`)], // prettier-ignore
  ['columns.pdf', new Uint8Array(readFileSync('tests/fixtures/pdf/chromium-columns.pdf'))],
  ['ligatures.pdf', new Uint8Array(readFileSync('tests/fixtures/pdf/libreoffice-columns.pdf'))],
  ['crawl.warc', bytesOf(`WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${URL}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${bytesOf(HTTP).length}\r\n\r\n${HTTP}\r\n\r\n`)], // prettier-ignore
];
