/** A mail: a newsletter, or an article that somebody sent. Its headers are its head; a web page in one file (MHTML) is one too. */
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { ArticleFile, Head, Stated } from '../article';
import { refuseName } from '../files';
import { paragraphsOfHtml } from './dom';
import { type Budget, type Contents, type NamedRefusal } from './format';
import { isArticleName } from './kinds';
import { read as readPage } from './html';

export async function read(file: ArticleFile, budget: Budget): Promise<Contents> {
  const mail = await PostalMime.parse(file.bytes, { forceRfc822Attachments: true, maxNestingDepth: 50 });
  const saved = mail.headers.find(({ key }) => key === 'snapshot-content-location')?.value;
  if (mail.html && (saved !== undefined || /\.mht(?:ml)?$/i.test(file.name))) {
    const url: Head = saved ? { url: stated(saved, 'Snapshot-Content-Location') } : {};
    return readPage({ name: file.name, bytes: new TextEncoder().encode(mail.html) }, budget, url);
  }
  const { files, refused } = sorted(mail.attachments);
  const body = mail.html
    ? { kind: 'lines' as const, lines: paragraphsOfHtml(mail.html) }
    : { kind: 'plain' as const, source: unflowed(mail) };
  const empty = body.kind === 'plain' ? body.source.trim() === '' : body.lines.length === 0;
  const pieces = empty && files.length > 0 ? [] : [{ stated: headOf(mail), body }];
  return { pieces, single: true, files, refused };
}

const stated = (words: string, header: string): Stated => ({ words, from: `header “${header}”` });

function headOf(mail: Email): Head {
  // as it is written: the day of whoever sent it
  const date = mail.headers.find(({ key }) => key === 'date')?.value;
  const from = mail.from?.name || mail.from?.address;
  return {
    ...(mail.subject ? { title: stated(mail.subject.replace(/^(?:(?:re|fw|fwd): ?)+/i, ''), 'Subject') } : {}),
    ...(date ? { published: stated(date, 'Date') } : {}),
    ...(from ? { publisher: stated(from, 'From') } : {}),
  };
}

/** Plain text, with the lines joined that its writer's program broke (RFC 3676), and without the marks of quotations. */
function unflowed(mail: Email): string {
  const text = mail.text ?? '';
  const type = mail.headers.find(({ key }) => key === 'content-type')?.value ?? '';
  const bare = text.replace(/^(?:> ?)+/gm, '');
  return /format="?flowed/i.test(type) ? bare.replace(/ \n(?=\S)/g, ' ') : bare;
}

/** What hangs on it: articles are read, and the rest is named. Pictures of its own layout are neither. */
function sorted(attachments: readonly Attachment[]): { files: ArticleFile[]; refused: NamedRefusal[] } {
  const files: ArticleFile[] = [];
  const refused: NamedRefusal[] = [];
  for (const [i, { filename, mimeType, related, content }] of attachments.entries()) {
    if (related || mimeType.startsWith('image/')) continue;
    const name = filename ?? (mimeType === 'message/rfc822' ? `mail ${i + 1}.eml` : `attachment ${i + 1}`);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
    if (isArticleName(name)) files.push({ name, bytes });
    else refused.push({ name, refusal: refuseName(name) });
  }
  return { files, refused };
}
