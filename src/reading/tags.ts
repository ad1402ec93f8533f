export { repairTags };
import type { Sentence, Token } from './types';
function repairTags(tokens: Token[], _kind: Sentence['kind']): Token[] {
  return tokens;
}
