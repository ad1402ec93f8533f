/** The parser of English from its weights: page and command open it once, and every story is read with it. */
import { Parser } from '../reading/parser/parser';

export type { Parser };

/** @throws Error where `weights` are none of the parser's */
export const openParser = (weights: Uint8Array): Parser => new Parser(weights);
