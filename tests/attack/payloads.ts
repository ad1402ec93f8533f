/** Odd words in every field of a graph and of an article, shown on every panel, with WebGL and without, and given away again. */
import type { Page } from 'playwright-core';
import { buildStory } from '../../src/story/build';
import { harbour } from '../fixtures/harbour';
import { bytesOf, readAll } from './article-file';
import { wordsOf, type Attack, type Outcome } from './part';
import { ladenFiles, FILE_FIELDS } from './payload-files';
import { laden } from './payload-graph';
import { armed, tour } from './payload-tour';
import { openOver, Screen } from './screen';
import { parser } from '../support/parser';

export async function payloads(): Promise<Attack> {
  const options = { story: harbour, path: '#event=talks' };
  const screens = {
    'with WebGL': await Screen.start(options),
    'without WebGL': await Screen.start({ ...options, withoutWebGL: true }),
  };
  return {
    evidence: (turn) => ({
      'story.json': laden(turn).json,
      ...Object.fromEntries(ladenFiles(turn).map(({ bytes }, i) => [`${i}-article.md`, bytes])),
    }),
    async step(turn): Promise<Outcome> {
      const faults: string[] = [];
      const story = laden(turn);
      const visit = async (screen: Screen, what: string, work: (page: Page) => Promise<string[]>) => {
        try {
          const page = await screen.page();
          await armed(page);
          const found = await work(page);
          const wrong = [...new Set([...found, ...screen.complaints()])];
          if (wrong.length === 0) return;
          faults.push(...wrong.map((words) => `${what}, ${words}`));
        } catch (error) {
          faults.push(...[wordsOf(error), ...screen.complaints()].map((words) => `${what}, ${words}`));
        }
        await screen.leave();
      };
      for (const [how, screen] of Object.entries(screens)) {
        await visit(screen, `A graph ${how}`, async (page) => {
          await openOver(page, [{ name: 'story.json', bytes: bytesOf(story.json) }]);
          return tour(page, story.graph);
        });
        await visit(screen, `Articles ${how}`, async (page) => {
          const files = ladenFiles(turn);
          const { articles } = readAll(files);
          await openOver(page, files);
          return tour(page, buildStory(articles, { title: 'x', timeZone: 'UTC', parser }).graph);
        });
      }
      return { tries: story.fields + FILE_FIELDS, faults };
    },
    async close() {
      await Promise.all(Object.values(screens).map((screen) => screen.close()));
    },
  };
}
