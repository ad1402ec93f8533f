/** A gzip file: what is in it is read by its own name, without `.gz`. A web archive packs each of its records by itself. */
import { Gunzip } from 'fflate';
import type { ArticleFile } from '../article';
import { joined } from './archive';
import { spend, type Budget, type Contents } from './format';

/** Fed in pieces, so that what swells is stopped before it is whole; in bytes. */
const PIECE = 64 * 1024;

export async function read({ name, bytes }: ArticleFile, budget: Budget): Promise<Contents> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const gunzip = new Gunzip((chunk) => {
    spend(budget, chunk.length);
    length += chunk.length;
    chunks.push(chunk.slice());
  });
  for (let at = 0; at < bytes.length; at += PIECE)
    gunzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  const inner = (name.split('/').at(-1) ?? name).replace(/\.gz$/i, '');
  return { files: [{ name: inner, bytes: joined(chunks, length) }] };
}
