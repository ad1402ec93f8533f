/** What grows on the ladders: a new kind goes into one of these lists. */
import type { Ladder } from './ladder';
import { GRAPH_LADDERS } from './ladder-graphs';
import { TEXT_LADDERS } from './ladder-texts';

export const LADDERS: readonly Ladder[] = [...TEXT_LADDERS, ...GRAPH_LADDERS];
