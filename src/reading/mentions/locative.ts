/** Does a phrase say where something is? "In Dublin" is a place; "Dublin said" is a government. */
import type { NounPhrase } from '../syntax/types';
import type { Token } from '../types';
import { isTerritory } from './territory';

const WHERE = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'around',
  'across',
  'throughout',
  'within',
  'through',
  'off',
  'above',
  'over',
  'into',
]);
/** Words after which "to" and "from" name the ends of a journey or where somebody speaks. */
const MOTION =
  /^(?:travel|go|fly|journey|trip|visit|return|arrive|come|move|flee|drive|sail|head|speak|report|broadcast|depart|leave|tour|mission|flight|rush|send|withdraw|retreat|evacuate|walk|march|ship|export|import|route|road|way|pilgrimage)$/;

/** Verbs whose object is where somebody goes: "visited Lima". */
const VISITED = /^(?:visit|tour|reach|enter|leave|flee|approach)$/;

export function isLocative(tokens: readonly Token[], np: NounPhrase): boolean {
  const first = firstToken(np);
  // a dateline: (MOSCOW, Russia) — or DUBLIN —
  const before = tokens[first - 1];
  if (!before) return /^(?:[—–:(]|--)$/.test(tokens[np.to]?.text ?? '') && isCapitals(tokens[np.head]);
  if (before.norm === '(' && first === 1 && isCapitals(tokens[np.head])) return true;
  if (WHERE.has(before.norm) || (before.pos === 'VERB' && VISITED.test(before.lemma))) return true;
  if (before.norm === 'of' && isTerritory(tokens[first - 2])) return isWhere(tokens, first - 3);
  if (before.norm !== 'to' && before.norm !== 'from') return false;
  for (let i = first - 2; i >= Math.max(0, first - 6); i--) {
    const token = tokens[i];
    if (token && (token.pos === 'VERB' || token.pos === 'NOUN')) return MOTION.test(token.lemma);
  }
  return false;
}

/** "in the western town": does the phrase that ends at `i` follow a word of place? */
function isWhere(tokens: readonly Token[], i: number): boolean {
  let from = i;
  while (['ADJ', 'NOUN', 'PROPN', 'ADV', 'DET', 'NUM'].includes(tokens[from]?.pos ?? '')) from--;
  return WHERE.has(tokens[from]?.norm ?? '');
}

const isCapitals = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length > 2 && token.text === token.text.toUpperCase();

function firstToken(np: NounPhrase): number {
  let first = (np.lead ?? np).from;
  for (let p = (np.lead ?? np).possessor; p; p = p.possessor) first = Math.min(first, p.from);
  return first;
}
