/**
 * Bytes → text. Total: what is not text comes back as a sentence that says what it is instead.
 *
 * A byte order mark decides; then UTF-8 if the bytes are valid UTF-8, which hardly any other encoding is by chance; then
 * UTF-16 if every other byte is zero; else Windows-1252, which is what Western European systems wrote before.
 */
export type Decoded = { ok: true; text: string; note: string | null } | { ok: false; problem: string; remedy: string };

/** First bytes of the formats that people most often rename or drop into a folder of articles. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a Word, OpenDocument or zip file', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Word document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a gzip file', [0x1f, 0x8b]],
  ['a rich-text document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** Share of control characters above which a file is not taken for text. */
const MOST_CONTROLS = 0.02;
/** How much of a file is looked at to tell binary from text, in bytes or code units. */
const SAMPLE = 4096;

export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refuse('is empty', 'Save the article into it, or take it out of the folder.');
  const kind = SIGNATURES.find(([, first]) => first.every((byte, i) => bytes[i] === byte))?.[0];
  if (kind !== undefined) return refuse(`is ${kind}, not text`, 'Save its text as .txt or .md.');
  const { text, note } = decode(bytes);
  if (controlShare(text) > MOST_CONTROLS) return refuse('is not text', 'Save the article as .txt or .md in UTF-8.');
  return { ok: true, text, note };
}

const refuse = (problem: string, remedy: string): Decoded => ({ ok: false, problem, remedy });

function decode(bytes: Uint8Array): { text: string; note: string | null } {
  // TextDecoder drops the byte order mark of the encoding it decodes
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return plain(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return plain(bytes, 'utf-16be');
  const sixteen = zeroPattern(bytes);
  if (sixteen !== null) return plain(bytes, sixteen);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), note: null };
  } catch {
    return decodeFaulty(bytes);
  }
}

const plain = (bytes: Uint8Array, label: string) => ({ text: new TextDecoder(label).decode(bytes), note: null });

/** Bytes that are not valid UTF-8: UTF-8 with a flaw where most of it is sound, Windows-1252 otherwise. */
function decodeFaulty(bytes: Uint8Array): { text: string; note: string } {
  const text = new TextDecoder('utf-8').decode(bytes);
  const flaws = count(text, /\ufffd/g);
  const sound = count(text, /[^\u0000-\u007f\ufffd]/g);
  if (flaws <= sound)
    return {
      text: text.replaceAll('\ufffd', ''),
      note: `${flaws} damaged character${flaws === 1 ? '' : 's'} left out`,
    };
  return { text: decodeWindows(bytes), note: 'not in UTF-8; read as Windows-1252' };
}

/** What Windows-1252 has at 0x80–0x9F, after the WHATWG Encoding Standard; a blank stands for a control character. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** By hand: several releases of Node 20 decode the label `windows-1252` as Latin-1 and lose the typographic quotes. */
function decodeWindows(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes)
    text += byte >= 0x80 && byte < 0xa0 ? WINDOWS.charAt(byte - 0x80) : String.fromCharCode(byte);
  return text;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** UTF-16 without a byte order mark: mostly Latin text has its zero bytes all on one side. */
function zeroPattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const most = (length / 2) * 0.7;
  if (odd > most && even === 0) return 'utf-16le';
  if (even > most && odd === 0) return 'utf-16be';
  return null;
}

function controlShare(text: string): number {
  const sample = text.slice(0, SAMPLE);

  return count(sample, /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g) / Math.max(1, sample.length);
}
