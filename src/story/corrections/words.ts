/** What was put right, in words, as page and command each write it. */
import type { Correction } from '../../graph/schema';

const DONE: Readonly<Record<Correction['kind'], string>> = {
  merge: 'Made one with another event',
  split: 'Made two events of one',
  rename: 'Renamed',
  redate: 'Dated anew',
  retype: 'Told to be another kind of event',
  restate: 'Told to have got otherwise far',
  reject: 'Rejected',
};

/** "Dated anew, was “2031-03-04”: the paper was a day late (Ada Berg)." */
export const correctionWords = ({ kind, was, because, by }: Correction): string =>
  `${DONE[kind]}${was === null ? '' : `, was “${was}”`}: ${because.endsWith('.') ? because.slice(0, -1) : because}${by === null ? '' : ` (${by})`}.`;
