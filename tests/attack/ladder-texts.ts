/** Ordinary articles that only go on, of kinds that are hard for the weaving; the reader's own kinds are in tests/support. */
import { nameOf, plain, repeated } from '../support/ladders';
import { inventedFiles } from './article-file';
import { ofText, type Ladder } from './ladder';

const dayOf = (i: number) => `${1 + (i % 28)} March ${1990 + (Math.floor(i / 28) % 40)}`;

export const TEXT_LADDERS: readonly Ladder[] = [
  ofText(plain('another meeting each', repeated((i) => `Ada Berg met ${nameOf(i)} ${nameOf(i + 3)} on 3 March 2025 in Oslo. `))),
  ofText(plain('meetings of one pair', repeated((i) => `Ada Berg met Bo Carr on ${dayOf(i)} in Oslo. `))),
  ofText(plain('speakers in a row', repeated((i) => `Ada Berg said that ${nameOf(i)} Carr had said that `))),
  ofText(plain('ministers of one country', repeated((i) => `Norwegian minister ${nameOf(i)} ${nameOf(i + 5)} met the Norwegian minister. `))),
  { name: 'articles', base: 4, files: (count) => inventedFiles(count, 3) },
]; // prettier-ignore
