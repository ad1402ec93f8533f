/** What grows on the ladders: a new kind goes into one of these lists. */
import { LADDERS as ARTICLE_LADDERS } from '../support/ladders';
import { ofText, type Ladder } from './ladder';
import { GRAPH_LADDERS } from './ladder-graphs';
import { TEXT_LADDERS } from './ladder-texts';

/** Of the kinds of articles all but single marks over and over: they are two hundred, and alike. */
const KINDS = ARTICLE_LADDERS.filter(({ name }) => !name.startsWith('Markdown: “')).map(ofText);

export const LADDERS: readonly Ladder[] = [...TEXT_LADDERS, ...KINDS, ...GRAPH_LADDERS];
