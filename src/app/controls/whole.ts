/** The page as one file, which lies beside it, or which it is. */
import { isWhole, pageInside } from '../open/inside';

/** Rejects with a sentence where it cannot be had. */
export async function page(): Promise<string> {
  if (isWhole()) return pageInside();
  const answer = await fetch('./whole.html');
  if (!answer.ok) throw new Error('The server that this page came from has no page as one file.');
  return answer.text();
}
