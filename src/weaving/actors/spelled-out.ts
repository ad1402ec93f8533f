/** What a description is called where it stands alone. */
import type { ArticleFacts, MentionFact } from '../../reading/types';

/** "Officials in Oslo", "representatives of Carr": with the name that follows it, without which nobody knows whose they are. */
export function spelledOut(m: MentionFact, { article, mentions }: ArticleFacts): string {
  const anchor = m.anchors
    .map((i) => mentions[i])
    .find((a) => a?.form === 'name' && a.start > m.end && TIES.test(article.text.slice(m.end, a.start)));
  return anchor ? m.text + article.text.slice(m.end, anchor.end) : m.text;
}
const TIES = /^\s+(?:at|for|from|in|of)\s+(?:the\s+)?$/;
