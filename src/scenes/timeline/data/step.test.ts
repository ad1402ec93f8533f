import { expect, test } from 'vitest';
import { on, story } from '../../../../tests/support/synthetic-story';
import { prepareTimeline } from './prepare';
import { pick } from '../marks/hits';
import { stepFrom, type Step } from './step';

const prepared = prepareTimeline(
  story([
    { id: 'late', actors: ['union'], when: on('2031-05-09') },
    { id: 'undated', actors: ['union'] },
    { id: 'early', actors: ['union'], when: on('2031-05-01') },
  ]),
);
const walk = (current: string | null, step: Step, from = 0) => stepFrom(prepared, step, { current, from });

test('a walk goes by time and ends among what has no date', () => {
  expect(walk(null, 'next')).toBe('early');
  expect(walk('early', 'next')).toBe('late');
  expect(walk('late', 'next')).toBe('undated');
  expect(walk('undated', 'previous')).toBe('late');
});

test('a walk stops at both ends', () => {
  expect(walk('undated', 'next')).toBe('undated');
  expect(walk('early', 'previous')).toBe('early');
  expect(walk('late', 'first')).toBe('early');
  expect(walk('early', 'last')).toBe('undated');
});

test('a walk passes over what is no stop, either way', () => {
  const without = (id: string) => (other: string) => other !== id;
  expect(stepFrom(prepared, 'next', { current: 'early', from: 0 }, without('late'))).toBe('undated');
  expect(stepFrom(prepared, 'previous', { current: 'undated', from: 0 }, without('late'))).toBe('early');
  expect(stepFrom(prepared, 'next', { current: 'late', from: 0 }, without('undated'))).toBe('late');
});

test('a walk begins with the first event in view', () => {
  expect(walk(null, 'next', Date.UTC(2031, 4, 5))).toBe('late');
});

test('an empty story has nowhere to go', () => {
  expect(stepFrom(prepareTimeline(story([])), 'next', { current: null, from: 0 })).toBeNull();
});

test('of several things under the pointer the smallest is picked', () => {
  const hit = (ref: string, width: number) => ({ ref, x: 0, y: 0, width, height: 10 });
  expect(pick([hit('event:wide', 100), hit('event:small', 8)], 4, 4)?.ref).toBe('event:small');
  expect(pick([hit('event:wide', 100)], 4, 40)).toBeNull();
});
