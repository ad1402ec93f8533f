/** The page as one file, which lies beside it. */
import { isWhole } from '../open/inside';

/** Rejects with a sentence where it cannot be had. */
export async function page(): Promise<string> {
  if (isWhole()) throw new Error('This page is such a file already: copy it, or save the graph and open that in it.');
  const answer = await fetch('./whole.html');
  if (!answer.ok) throw new Error('The server that this page came from has no page as one file.');
  return answer.text();
}
