/** The parser of English, from the file of its weights. */
import { readFileSync } from 'node:fs';
import { openParser, type Parser } from '../story/open-parser';
import { BuildError } from './failures';
import { reasonOf } from './reason';

/** @throws BuildError where the weights are missing or damaged */
export function parserIn(path: string): Parser {
  try {
    return openParser(readFileSync(path));
  } catch (error) {
    throw new BuildError(
      `Nothing was read: the file "${path}", which holds what Dateline knows of English, cannot be used (${reasonOf(error)}). Install Dateline anew.`,
      { cause: error },
    );
  }
}
