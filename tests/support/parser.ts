/** For tests: the parser with the weights that the product ships, opened once. */
import { readFileSync } from 'node:fs';
import { Parser } from '../../src/reading/parser/parser';

export const parser = new Parser(readFileSync(new URL('../../public/parser.bin', import.meta.url)));
