/** A web archive (WARC 1.0 and 1.1, ISO 28500): the web pages among its records, each with its address. */
import type { ArticleFile, Head } from '../article';
import { read as readPage } from './html';
import { count, Unreadable, type Budget, type Contents, type NamedRefusal, type Piece } from './format';

interface WarcRecord {
  readonly headers: ReadonlyMap<string, string>;
  readonly block: Uint8Array;
}

export async function read({ bytes }: ArticleFile, budget: Budget): Promise<Contents> {
  const pieces: Piece[] = [];
  const refused: NamedRefusal[] = [];
  for (const { headers, block } of recordsOf(bytes)) {
    const url = headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? '';
    if (headers.get('warc-type') !== 'response' || !/^application\/http/i.test(headers.get('content-type') ?? ''))
      continue;
    const { head, body } = answerIn(block);
    if (!/^HTTP\/[\d.]+ 200/.test(head) || !/^content-type: *(?:text\/html|application\/xhtml)/im.test(head)) continue;
    count(budget, 1);
    if (/^content-encoding: *(?!identity)\S/im.test(head)) {
      refused.push({
        name: url,
        refusal: { ok: false, problem: 'is packed inside the archive', remedy: 'Save the page as .html.' },
      });
      continue;
    }
    const known: Head = { url: { words: url, from: 'record, “WARC-Target-URI”' } };
    const page = /^transfer-encoding: *chunked/im.test(head) ? unchunked(body) : body;
    try {
      const contents = await readPage({ name: url, bytes: page }, budget, known);
      pieces.push(...(contents.pieces ?? []));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      refused.push({ name: url, refusal: { ok: false, problem: error.problem, remedy: error.remedy } });
    }
  }
  return { pieces, refused };
}

const CR = 13;
const LF = 10;

function* recordsOf(bytes: Uint8Array): Generator<WarcRecord> {
  let at = 0;
  for (;;) {
    while (bytes[at] === CR || bytes[at] === LF) at++;
    if (at >= bytes.length) return;
    const end = endOfHead(bytes, at);
    const lines = latin(bytes.subarray(at, end)).split(/\r?\n/);
    if (!/^WARC\//.test(lines[0] ?? '')) throw new Unreadable('is damaged in the middle', 'Fetch it again.');
    const headers = new Map(
      lines.slice(1).map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
      }),
    );
    const length = Number(headers.get('content-length') ?? 0);
    yield { headers, block: bytes.subarray(end, end + length) };
    at = end + length;
  }
}

/** Where the blank line after a head ends. */
function endOfHead(bytes: Uint8Array, from: number): number {
  for (let i = from; i < bytes.length; i++) {
    if (bytes[i] !== LF) continue;
    if (bytes[i + 1] === LF) return i + 2;
    if (bytes[i + 1] === CR && bytes[i + 2] === LF) return i + 3;
  }
  return bytes.length;
}

function answerIn(block: Uint8Array): { head: string; body: Uint8Array } {
  const end = endOfHead(block, 0);
  return { head: latin(block.subarray(0, end)), body: block.subarray(end) };
}

/** The body without the lengths between its chunks (RFC 9112, 7.1). */
function unchunked(body: Uint8Array): Uint8Array {
  const whole = new Uint8Array(body.length);
  let [at, length] = [0, 0];
  while (at < body.length) {
    const line = body.indexOf(LF, at);
    const size = line < 0 ? NaN : parseInt(latin(body.subarray(at, line)), 16);
    if (!(size > 0)) break;
    whole.set(body.subarray(line + 1, line + 1 + size), length);
    length += Math.min(size, body.length - line - 1);
    at = line + 1 + size + 2;
  }
  // what is not in chunks after all is left as it is
  return length === 0 ? body : whole.subarray(0, length);
}

const latin = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, 16_384), (byte) => String.fromCharCode(byte)).join('');
