import { expect, it } from 'vitest';
import { report, story } from '../../tests/support/synthetic-story';
import { commonStory, saysSomething, untitled } from './name';

it('a story is called what its articles call it', () => {
  expect(commonStory(['The harbour strike', null, 'The harbour strike'])).toBe('The harbour strike');
});

it('articles that name no story, or two, leave the name to somebody else', () => {
  expect(commonStory([null, null])).toBeNull();
  expect(commonStory(['The harbour strike', 'The dam'])).toBeNull();
});

it('nobody has named it: it is called by the headline of the article that tells what it turns on', () => {
  const { graph } = story([
    { id: 'walk-out', salience: 0.4, reports: [report('evening')] },
    { id: 'ban', salience: 0.9, reports: [report('weekly')] },
  ]);
  expect(untitled(graph)).toBe('The weekly paper on the ferries, and 2 more');
  expect(untitled({ ...graph, articles: graph.articles.slice(0, 1), events: [] })).toBe(
    'The evening paper on the ferries',
  );
  expect(untitled({ articles: graph.articles.map((one) => ({ ...one, title: null })), events: [] })).toBe(
    'A story of 3 articles',
  );
});

it('a folder’s name is the story’s where it says something', () => {
  expect(['Articles', 'all', 'News'].some(saysSomething)).toBe(false);
  expect(saysSomething('Port vale ferry')).toBe(true);
});
