import { expect, it } from 'vitest';
import { commonStory } from './name';

it('a story is called what its articles call it', () => {
  expect(commonStory(['The harbour strike', null, 'The harbour strike'])).toBe('The harbour strike');
});

it('articles that name no story, or two, leave the name to somebody else', () => {
  expect(commonStory([null, null])).toBeNull();
  expect(commonStory(['The harbour strike', 'The dam'])).toBeNull();
});
