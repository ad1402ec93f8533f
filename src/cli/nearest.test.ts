import { expect, it } from 'vitest';
import { nearest } from './nearest';

const COMMANDS = ['graph', 'open', 'export', 'syntax'];

it.each([
  ['grpah', 'graph'],
  ['Open', 'open'],
  ['exprot', 'export'],
  ['syntx', 'syntax'],
  ['banana', null],
  ['', null],
])('who writes “%s” is asked for %s', (word, meant) => {
  expect(nearest(word, COMMANDS)).toBe(meant);
});
