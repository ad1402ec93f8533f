import { readFileSync } from 'node:fs';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  FIRST,
  MAIL,
  SECOND,
  TITLE,
  URL,
  bytesOf,
  docx,
  page,
  pdf,
  placed,
  ticks,
} from '../../../tests/support/in-formats';
import printed from '../../../tests/fixtures/pdf/article.json';
import { readFile, type PartRead } from '../read-file';

const readParts = (name: string, text: string | Uint8Array): Promise<PartRead[]> =>
  readFile({ name, bytes: bytesOf(text) }, { published: null });

async function articlesOf(name: string, text: string | Uint8Array) {
  return (await readParts(name, text)).flatMap(({ read }) => (read.ok ? [read.article] : []));
}
async function refusalsOf(name: string, text: string | Uint8Array) {
  return (await readParts(name, text)).flatMap(({ name: part, read }) => (read.ok ? [] : [`${part} ${read.problem}`]));
}

const WHOLE = {
  title: TITLE,
  published: '2031-05-14',
  publisher: 'Port Courier',
  url: URL,
  text: `${TITLE}\n\n${FIRST}\n\n${SECOND}`,
};

describe('a saved web page', () => {
  it('is read by its JSON-LD', async () => {
    const data = { '@graph': [{ '@type': 'WebSite', name: 'x' }, { '@type': ['NewsArticle', 'Article'], headline: TITLE, datePublished: '2031-05-14', dateModified: '2031-05-20', publisher: { '@type': 'Organization', name: 'Port Courier' }, author: [{ name: 'Ada Voss' }, { name: 'Bo Carr' }], mainEntityOfPage: { '@id': URL } }] }; // prettier-ignore
    const [article] = await articlesOf(
      'a.html',
      page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`),
    );
    expect(article).toMatchObject({ ...WHOLE, publishedBasis: 'stated' });
    expect(article?.taken).toContainEqual({ field: 'author', words: 'Ada Voss, Bo Carr', from: 'JSON-LD, “author”' });
  });

  it('is read by its meta elements, and by what it shows where they say nothing', async () => {
    const metas = `<meta property="og:title" content="${TITLE}"><meta property="article:published_time" content="2031-05-14"><meta property="og:site_name" content="Port Courier"><link rel="canonical" href="${URL}">`;
    expect(await articlesOf('a.htm', page(metas))).toMatchObject([WHOLE]);
    const shown = `<article><h1>${TITLE}</h1><time datetime="2031-05-14">14 May</time><p>${FIRST}</p><p>${SECOND}</p></article>`;
    expect(await articlesOf('a.html', page('', shown))).toMatchObject([{ title: TITLE, published: '2031-05-14' }]);
  });

  it('is told by its beginning, whatever its name, and has neither scripts nor what it hides', async () => {
    const body = `<article><h1>${TITLE}</h1><script>alert(1)</script><p>${FIRST}<br>Berg<sup>[1]</sup> left.</p><p style="display:none">Hidden words.</p><p>${SECOND}</p></article>`;
    const [article] = await articlesOf(
      'a.txt',
      page('<!-- saved from url=(0029)https://courier.example/ferry -->', body),
    );
    expect(article).toMatchObject({ title: TITLE, url: URL });
    expect(article?.text).toBe(`${TITLE}\n\n${FIRST}\n\nBerg left.\n\n${SECOND}`);
  });

  it('is read in the encoding that it names', async () => {
    const greek = new Uint8Array([...bytesOf('<html><head><meta charset="iso-8859-7"></head><body><p>'), 0xc1, 0xe8, 0xde, 0xed, 0xe1, ...bytesOf(` ${FIRST}</p></body></html>`)]); // prettier-ignore
    expect((await articlesOf('a.html', greek))[0]?.text).toContain('Αθήνα Ferry');
  });

  it('is read where its tags are missing', async () => {
    expect((await articlesOf('a.html', `\n<html>text before <p>${FIRST}<p>${SECOND}`))[0]?.text).toContain(SECOND);
  });
});

describe('JSON', () => {
  it.each([
    [
      'trafilatura',
      {
        title: TITLE,
        author: 'Ada Voss',
        hostname: 'courier.example',
        date: '2031-05-14',
        sitename: 'Port Courier',
        source: URL,
        text: `${FIRST}\n${SECOND}`,
      },
    ],
    [
      'newspaper',
      {
        title: TITLE,
        authors: ['Ada Voss'],
        publish_date: '2031-05-14',
        url: URL,
        source_name: 'Port Courier',
        text: `${FIRST}\n\n${SECOND}`,
      },
    ],
    [
      'news-please',
      {
        title: TITLE,
        authors: ['Ada Voss'],
        date_publish: '2031-05-14',
        date_download: '2031-07-01',
        url: URL,
        source: { name: 'Port Courier' },
        maintext: `${FIRST}\n${SECOND}`,
      },
    ],
    [
      'an interface',
      {
        status: 'ok',
        articles: [
          {
            source: { id: 'p', name: 'Port Courier' },
            title: TITLE,
            url: URL,
            publishedAt: '2031-05-14',
            content: `<p>${FIRST}</p><p>${SECOND}</p>`,
          },
        ],
      },
    ],
    [
      'JSON Feed',
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Port Courier',
        items: [
          {
            id: '1',
            url: URL,
            title: TITLE,
            date_published: '2031-05-14',
            content_html: `<p>${FIRST}</p><p>${SECOND}</p>`,
          },
        ],
      },
    ],
  ])('of %s is read', async (_, value) => {
    expect(await articlesOf('a.json', JSON.stringify(value))).toMatchObject([{ ...WHOLE, publishedBasis: 'stated' }]);
  });

  it('may have one article in each line', async () => {
    const line = (title: string) => JSON.stringify({ title, text: `${FIRST}\n${SECOND}`, date: '2031-05-14' });
    const read = await articlesOf('wire/a.jsonl', `${line('One strike')}\n${line('Two strikes')}\n`);
    expect(read).toMatchObject([{ title: 'One strike', file: 'wire/a.jsonl, article 1' }, { title: 'Two strikes' }]);
  });

  it('is refused where it is a graph, has no text, or is none', async () => {
    expect(await refusalsOf('g.json', '{"format":"dateline-graph","articles":[]}')).toEqual([
      'g.json is a graph that Dateline wrote, and no article',
    ]);
    expect(await refusalsOf('a.json', '{"id":7,"title":"Ferry"}')).toEqual([
      'a.json is JSON without the text of an article (its keys: id, title)',
    ]);
    expect((await refusalsOf('a.json', '{"a":'))[0]).toMatch(/^a\.json is no JSON \(/);
  });
});

it('a table is read by its header, whatever it calls its columns', async () => {
  const csv = `Headline,Publication date,Source,Link,Body text\n"${TITLE}",2031-05-14,Port Courier,${URL},"${FIRST}\n\n${SECOND}"\n"Two, three",2031-05-15,,,"${FIRST}"\n`;
  expect(await articlesOf('a.csv', csv)).toMatchObject([WHOLE, { title: 'Two, three', published: '2031-05-15' }]);
  expect(await refusalsOf('b.csv', 'a;b\n1;2\n')).toEqual([
    'b.csv is a table without a column of texts (its columns: a, b)',
  ]);
});

describe('a feed', () => {
  it('has an article for each entry', async () => {
    const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Port Courier</title><link>https://courier.example</link><description>x</description><item><title>${TITLE}</title><link>${URL}</link><pubDate>Wed, 14 May 2031 09:30:00 GMT</pubDate><content:encoded><![CDATA[<p>${FIRST}</p><p>${SECOND}</p>]]></content:encoded></item><item><title>Empty</title></item></channel></rss>`;
    expect(await articlesOf('a.xml', rss)).toMatchObject([{ ...WHOLE, published: '2031-05-14T09:30:00Z' }]);
    const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Port Courier</title><id>x</id><updated>2031-05-14T00:00:00Z</updated><entry><title>${TITLE}</title><id>1</id><link href="${URL}"/><published>2031-05-14T09:30:00Z</published><content type="html">&lt;p&gt;${FIRST}&lt;/p&gt;&lt;p&gt;${SECOND}&lt;/p&gt;</content></entry></feed>`;
    expect(await articlesOf('a.atom', atom)).toMatchObject([{ ...WHOLE, published: '2031-05-14T09:30:00Z' }]);
  });

  it('that defines entities, has too many entries, or is none, is refused', async () => {
    const many = `<rss><channel>${'<item><title>x</title></item>'.repeat(1001)}</channel></rss>`;
    expect(await refusalsOf('a.rss', many)).toEqual(['a.rss has more than 1,000 entries']);
    expect(
      await refusalsOf('a.rss', '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aa">]><rss><channel/></rss>'),
    ).toEqual(['a.rss defines entities of its own, which no feed needs']);
    expect(await refusalsOf('a.xml', '<?xml version="1.0"?><sitemap/>')).toEqual(['a.xml is XML, and no feed']);
  });
});

describe('a mail', () => {
  it('is read by its headers, plain or not, by the day where it was sent', async () => {
    const plain = `${MAIL}Content-Type: text/plain; charset=utf-8; format=flowed\r\n\r\n${FIRST.replace(' after ', ' \r\nafter ')}\r\n\r\n${SECOND}\r\n`;
    const expected = { title: TITLE, publisher: 'Port Courier', text: WHOLE.text };
    expect(await articlesOf('a.eml', plain)).toMatchObject([
      { ...expected, published: expect.stringMatching(/^2031-05-14/) as string },
    ]);
    const html = `${MAIL}Content-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>${FIRST}</p><p>${SECOND}</p></body></html>\r\n`;
    expect(await articlesOf('a.eml', html)).toMatchObject([expected]);
  });

  it('has what hangs on it read or named', async () => {
    const part = (type: string, name: string, text: string) => `--b\r\nContent-Type: ${type}\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${text}\r\n`; // prettier-ignore
    const mail = `${MAIL}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${FIRST}\r\n${part('text/plain', 'second.txt', SECOND)}${part('application/msword', 'old.doc', 'x')}--b--\r\n`;
    expect((await articlesOf('m.eml', mail)).map(({ file }) => file)).toEqual(['m.eml', 'm.eml/second.txt']);
    expect(await refusalsOf('m.eml', mail)).toEqual([
      'm.eml/old.doc is a document of a kind that Dateline does not read',
    ]);
  });

  it('may be one of many in a file', async () => {
    const mbox = `From a@b Wed May 14 09:30:00 2031\n${MAIL.replaceAll('\r', '')}\n${FIRST}\n\n>From here on ${SECOND}\n\nFrom a@b Thu May 15 09:30:00 2031\n${MAIL.replaceAll('\r', '').replace('Subject: Ferry', 'Subject: New ferry')}\n${SECOND}\n`;
    const read = await articlesOf('a.mbox', mbox);
    expect(read.map(({ title }) => title)).toEqual([TITLE, 'New ferry crews walk out in Norhavn']);
    expect(read[0]?.text).toContain(`From here on ${SECOND}`);
  });

  it('may be a web page in one file', async () => {
    const mht = `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${URL}\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${page('<meta property="article:published_time" content="2031-05-14">')}\r\n--b--\r\n`;
    expect(await articlesOf('a.mhtml', mht)).toMatchObject([{ title: TITLE, url: URL, published: '2031-05-14' }]);
  });
});

describe('an export of a database', () => {
  it.each([
    [
      'counts its articles',
      (n: number, title: string) =>
        `\n                  ${n} of 2 DOCUMENTS\n\n\n        Port Courier\n\n        May 1${n}, 2031 Wednesday\n\n${title}\n\nBYLINE: Ada Voss\n\nLENGTH: 40 words\n\n${FIRST}\n\n${SECOND}\n\nLOAD-DATE: May 20, 2031\n\nLANGUAGE: ENGLISH\n`,
    ],
    [
      'ends each',
      (n: number, title: string) =>
        `${title}\nPort Courier\nMay 1${n}, 2031 Wednesday\n\nCopyright 2031 Port Courier All Rights Reserved\n\nSection: NEWS; Pg. 4\nLength: 40 words\nByline: Ada Voss\nBody\n\n${FIRST}\n\n${SECOND}\n\nClassification\n\nLanguage: ENGLISH\nSubject: FERRIES (90%)\n\nEnd of Document\n\n`,
    ],
    [
      'ends each with its number',
      (n: number, title: string) =>
        `${title}\nBy Ada Voss\n40 words\n1${n} May 2031\nPort Courier\nPCOUR\nEnglish\n(c) 2031 Port Courier\n\n${FIRST}\n\n${SECOND}\n\nDocument PCOUR0020310514ek5e0001${n}\n\n`,
    ],
  ])('that %s is as many articles', async (_, make) => {
    const read = await articlesOf('export.txt', make(4, TITLE) + make(5, 'Crews return to work'));
    expect(read).toMatchObject([
      { title: TITLE, publisher: 'Port Courier', published: '2031-05-14' },
      { title: 'Crews return to work', publisher: 'Port Courier', published: '2031-05-15' },
    ]);
    for (const { text } of read) expect(text.split('\n\n').slice(1)).toEqual([FIRST, SECOND]);
  });

  it.each([
    [
      'page',
      'export.html',
      (n: number, title: string) =>
        `<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">Port Courier, no. 1203${n}</span></div><div><span class="DocHeader">News, Wednesday, May 1${n}, 2031 - 40 words, p. 4</span></div><div class="titreArticle"><p class="titreArticleVisu rdp__articletitle">${title}</p></div><div class="docAuthors">Ada Voss</div></header><section><div class="DocText clearfix"><div class="docOcurrContainer"><p>${FIRST}</p><p>${SECOND}</p></div></div></section><footer><div class="publiC-lblNodoc">news·2031051${n}·PC·00${n}</div><p>This article appeared in Port Courier</p></footer></article>`,
      '<!doctype html><html><head><title>Europresse</title></head><body>',
    ],
    [
      'text',
      'export.txt',
      (n: number, title: string) =>
        `Port Courier\nNews, Wednesday, May 1${n}, 2031 - 40 words, p. 4\n\n${title}\n\nAda Voss\n\n${FIRST}\n\n${SECOND}\n\nDocument: news·2031051${n}·PC·00${n}\n\n`,
      '',
    ],
  ])('of Europresse, as a %s, is as many articles', async (_, name, make, before) => {
    const read = await articlesOf(name, before + make(4, TITLE) + make(5, 'Crews return to work'));
    expect(read).toMatchObject([
      { title: TITLE, publisher: 'Port Courier', published: '2031-05-14' },
      { title: 'Crews return to work', publisher: 'Port Courier', published: '2031-05-15' },
    ]);
    for (const { text } of read) expect(text.split('\n\n').slice(1)).toEqual([FIRST, SECOND]);
  });

  it('is none where a text has a rule between its paragraphs', async () => {
    expect(await articlesOf('a.txt', `${FIRST}\n--------------------\n${SECOND}\n`)).toHaveLength(1);
  });
});

it('a Word document is its paragraphs, with the head above them', async () => {
  const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden words of an editor.</w:t></w:r></w:p>';
  const body = [TITLE, 'By Ada Voss', '14 May 2031', FIRST, SECOND].map(ticks).join('') + hidden;
  expect(await articlesOf('a.docx', docx(body))).toMatchObject([
    { title: TITLE, published: '2031-05-14', text: WHOLE.text },
  ]);
  expect((await refusalsOf('a.docx', zipSync({ 'a.txt': strToU8('x') })))[0]).toBe('a.docx is no Word document');
});

describe('a PDF', () => {
  it('is its lines joined to paragraphs by the gaps between them', async () => {
    const [article] = await articlesOf('a.pdf', pdf(placed([TITLE, '14 May 2031', FIRST, SECOND], 72, 720, 70)));
    expect(article).toMatchObject({ title: TITLE, published: '2031-05-14', text: WHOLE.text });
  });

  it('is read column by column', async () => {
    const columns = [...placed([FIRST, FIRST], 72, 700, 40), ...placed([SECOND, SECOND], 330, 700, 40)];
    const [article] = await articlesOf('a.pdf', pdf(columns));
    expect(article?.text).toBe([FIRST, FIRST, SECOND, SECOND].join('\n\n'));
  });

  it.each(['chromium', 'chromium-columns', 'libreoffice-columns'])(
    'as %s writes it has its paragraphs, words and day again',
    async (name) => {
      const [article] = await articlesOf(`${name}.pdf`, readFileSync(`tests/fixtures/pdf/${name}.pdf`));
      const { title, published, paragraphs } = printed;
      expect(article).toMatchObject({ title, published, text: [title, ...paragraphs].join('\n\n') });
    },
  );

  it('without text is refused', async () => {
    expect(await refusalsOf('a.pdf', pdf([]))).toEqual(['a.pdf is a PDF of pictures, without text']);
  });
});

describe('what holds files', () => {
  it('is read file by file, and what is none of them is named', async () => {
    const zip = zipSync({ 'wire/a.txt': strToU8(`${TITLE}\n14 May 2031\n${FIRST}`), 'b.html': strToU8(page('')), 'c.png': strToU8('x'), '.DS_Store': strToU8('x') }); // prettier-ignore
    expect((await articlesOf('z.zip', zip)).map(({ file }) => file).sort()).toEqual([
      'z.zip/b.html',
      'z.zip/wire/a.txt',
    ]);
    expect(await refusalsOf('z.zip', zip)).toEqual(['z.zip/c.png is a picture or a recording, and no text']);
    expect(await articlesOf('a.txt.gz', gzipSync(strToU8(FIRST)))).toMatchObject([{ text: FIRST }]);
  });

  it('may be a web archive, packed record by record', async () => {
    const record = (type: string, uri: string, block: string) => `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nContent-Type: application/http; msgtype=${type}\r\nContent-Length: ${bytesOf(block).length}\r\n\r\n${block}\r\n\r\n`; // prettier-ignore
    const html = page('<meta property="article:published_time" content="2031-05-14">');
    const records = [record('request', URL, 'GET / HTTP/1.1\r\n\r\n'), record('response', URL, `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n${bytesOf(html).length.toString(16)}\r\n${html}\r\n0\r\n\r\n`), record('response', `${URL}.png`, 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx')]; // prettier-ignore
    const expected = [{ title: TITLE, url: URL, published: '2031-05-14' }];
    expect(await articlesOf('a.warc', records.join(''))).toMatchObject(expected);
    const packed = records.map((one) => gzipSync(bytesOf(one)));
    const whole = new Uint8Array(packed.reduce((sum, { length }) => sum + length, 0));
    packed.reduce((at, one) => (whole.set(one, at), at + one.length), 0);
    expect(await articlesOf('a.warc.gz', whole)).toMatchObject(expected);
  });
});

describe('a document that is made to exhaust memory or stack is refused in a sentence', () => {
  const deep = (open: string, close: string, n: number) => open.repeat(n) + FIRST + close.repeat(n);

  it.each([
    [
      'elements in elements',
      'a.html',
      () => `<html><body>${deep('<div>', '</div>', 50_000)}</body></html>`,
      /nested too deeply/,
    ],
    [
      'lists in lists of JSON',
      'a.json',
      () => '['.repeat(200_000) + ']'.repeat(200_000),
      /nested too deeply|without the text/,
    ],
    ['elements in a feed', 'a.rss', () => `<rss>${deep('<a>', '</a>', 5_000)}</rss>`, /nested too deeply/],
    ['zip files in zip files', 'a.zip', () => Array.from({ length: 6 }).reduce<Uint8Array>((inner) => zipSync({ 'a.zip': inner }), zipSync({ 'a.txt': strToU8('x') })), /file in a file/], // prettier-ignore
    ['a zip file that swells', 'a.zip', () => zipSync(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}.txt`, new Uint8Array(9_900_000)]))), /more than 100 MB/], // prettier-ignore
    ['a gzip file that swells', 'a.txt.gz', () => gzipSync(new Uint8Array(101_000_000)), /more than 100 MB/],
    ['mails in mails', 'a.eml', () => Array.from({ length: 8 }).reduce<string>((inner) => `Subject: x\r\nContent-Type: message/rfc822\r\n\r\n${inner}`, MAIL), /file in a file|holds no/], // prettier-ignore
  ])('%s', async (_, name, make, words) => {
    const read = await readParts(name, make());
    expect(read.filter((part) => part.read.ok)).toEqual([]);
    expect(read.map((part) => (part.read.ok ? '' : part.read.problem)).join()).toMatch(words);
  });

  it('whatever its bytes are', async () => {
    const noise = Uint8Array.from({ length: 3000 }, (_, i) => (i * i * 31 + i * 7) % 256);
    for (const [name, start] of [
      ['a.pdf', '%PDF-1.7\n'],
      ['a.docx', 'PK\u0003\u0004'],
      ['a.zip', 'PK\u0003\u0004'],
      ['a.gz', '\u001f\u008b'],
      ['a.warc', 'WARC/1.0\r\n'],
      ['a.eml', 'From: a\r\n'],
      ['a.rss', '<rss>'],
      ['a.csv', 'text\n'],
      ['a.mbox', 'From a 2031\n'],
    ] as const) {
      // prettier-ignore
      const begun = Uint8Array.from(start, (letter) => letter.charCodeAt(0));
      for (const { read } of await readParts(name, new Uint8Array([...begun, ...noise])))
        if (!read.ok) expect(`${read.problem}. ${read.remedy}`).toMatch(/^(?:is|holds|lies|defines)\b[^]*\.$/);
    }
  });
});
