import { expect, test } from 'vitest';
import { on, story } from '../../tests/support/synthetic-story';
import { shownEvents } from './shown';
import { DEFAULT_VIEW } from './view';

const first = { id: 'strike', when: on('2031-05-02') };
const second = { id: 'talk', when: on('2031-05-02'), rank: 2, lacks: 'party' } as const;
const shown = (index: ReturnType<typeof story>, alsoSaid: boolean) =>
  shownEvents(index, { ...DEFAULT_VIEW, alsoSaid }).map(({ id }) => id);

test('what is only also said is shown where it is asked for', () => {
  const index = story([first, second]);
  expect(shown(index, false)).toEqual(['strike']);
  expect(shown(index, true)).toEqual(['strike', 'talk']);
});

test('a story of nothing but what is also said is shown whole', () => {
  expect(shown(story([second]), false)).toEqual(['talk']);
});

test('only what somebody takes part in, or what is among them alone', () => {
  const index = story([
    { id: 'strike', actors: ['union'], targets: ['port'] },
    { id: 'talk', actors: ['union', 'mayor'] },
    { id: 'storm' },
  ]);
  const shownFor = (only: readonly string[], among = false) =>
    shownEvents(index, { ...DEFAULT_VIEW, only, among }).map(({ id }) => id);
  expect(shownFor(['port'])).toEqual(['strike']);
  expect(shownFor(['union'])).toEqual(['strike', 'talk']);
  expect(shownFor(['union', 'mayor'], true)).toEqual(['talk']);
  expect(shownFor([])).toEqual(['strike', 'talk', 'storm']);
});
