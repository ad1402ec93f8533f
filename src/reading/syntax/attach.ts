/**
 * Chunks → who did what to whom, as far as shallow rules can tell: possessors, coordinations, appositions, then each verb's
 * subject and object, then prepositional phrases.
 */
import type { Sentence } from '../types';
import { chunk } from './chunk';
import { splitRealms } from './realms';
import { attachAppositions, coordinate, joinPossessors, withoutAsides } from './joining';
import { attachPrepositions } from './prepositions';
import { Dependencies } from './tree';
import type { NounPhrase, Syntax, VerbGroup } from './types';
import { settle } from './settle';
import { attachVerbs } from './verb-parties';

export function parseSyntax({ tokens, tree: read }: Pick<Sentence, 'tokens' | 'tree'>): Syntax {
  const chunks = joinPossessors(tokens, chunk(tokens));
  splitRealms(tokens, chunks);
  coordinate(tokens, chunks);
  attachAppositions(tokens, chunks);
  const outer = withoutAsides(tokens, chunks);
  attachVerbs(tokens, outer);
  attachPrepositions(outer);
  const phrases: NounPhrase[] = [];
  const verbs: VerbGroup[] = [];
  for (const c of chunks) {
    if (c.type === 'np') {
      for (let p = c.possessor; p; p = p.possessor) phrases.push(p);
      phrases.push(c);
    } else if (c.type === 'vg') verbs.push(c);
  }
  const tree = new Dependencies(read);
  settle(phrases, verbs, tree);
  return { chunks, phrases, verbs, tree };
}
