/** Reports that differ, on the page: each event on which they do is opened, and the reader shows every difference. */
import type { Page } from 'playwright-core';
import type { StoryGraph } from '../../src/graph/schema';
import { buildStory } from '../../src/story/build';
import { harbour } from '../fixtures/harbour';
import { bytesOf, readAll } from './article-file';
import { chanceFor } from './chance';
import { conflictStory } from './conflict-stories';
import { wordsOf, type Attack, type Outcome, type Settings } from './part';
import { choose, PATIENCE, Screen } from './screen';
import { parser } from '../support/parser';

const EACH = 10;

export async function conflicts({ seed }: Settings): Promise<Attack> {
  const screen = await Screen.start({ story: harbour });
  const filesOf = (number: number) => {
    const chance = chanceFor(seed, 'conflicts', number);
    return Array.from({ length: EACH }, () => conflictStory(chance));
  };
  return {
    evidence: (number) =>
      Object.fromEntries(filesOf(number).flatMap((files, i) => files.map((file) => [`${i}-${file.name}`, file.bytes]))),
    async step(number): Promise<Outcome> {
      const faults: string[] = [];
      let opened = 0;
      for (const [i, files] of filesOf(number).entries()) {
        const name = `Conflict ${number}, ${i}`;
        try {
          const { graph } = buildStory(readAll(files).articles, { title: name, timeZone: 'UTC', parser });
          const differing = differingIn(graph);
          opened += differing.length;
          const found = await show(await screen.page(), graph, differing);
          const wrong = [...screen.complaints(), ...found];
          if (wrong.length === 0) continue;
          faults.push(`${name}: ${wrong.join('; ')}`);
        } catch (error) {
          faults.push(`${name}: ${[wordsOf(error), ...screen.complaints()].join('; ')}`);
        }
        await screen.leave();
      }
      return { tries: EACH, faults, figures: { 'events with differences, opened': opened } };
    },
    close: () => screen.close(),
  };
}

interface Differing {
  readonly id: string;
  readonly title: string;
  /** Rows that the reader must have. */
  readonly rows: number;
}

const differingIn = ({ events }: StoryGraph): Differing[] =>
  events
    .map(({ id, title, claims }) => ({
      id,
      title,
      rows: claims.filter(({ agreement }) => agreement === 'differ').length,
    }))
    .filter(({ rows }) => rows > 0);

/** Opens the graph as a file, and each event by its address; what the reader then lacks. */
async function show(page: Page, graph: StoryGraph, differing: readonly Differing[]): Promise<string[]> {
  await choose(page, [{ name: 'story.json', bytes: bytesOf(JSON.stringify(graph)) }]);
  if (graph.events.length === 0) {
    await page.getByText(`No events in “${graph.title}”`).waitFor();
    return [];
  }
  await page.getByRole('heading', { level: 1, name: graph.title, exact: true }).waitFor();
  return page.evaluate(follow, { differing, patience: PATIENCE });
}

/** Runs in the page: a round trip for each story, and not for each event. */
async function follow({
  differing,
  patience,
}: {
  differing: readonly Differing[];
  patience: number;
}): Promise<string[]> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const reader = 'section[aria-label="Reader"]';
  const wrong: string[] = [];
  for (const { id, title, rows } of differing) {
    location.hash = `event=${encodeURIComponent(id)}`;
    const begun = performance.now();
    const shown = () => document.querySelector(`${reader} h2`)?.textContent === title;
    while (!shown() && performance.now() - begun < patience) await frame();
    await frame();
    const found = document.querySelectorAll(`${reader} [aria-labelledby="differ"] .row`).length;
    if (!shown()) wrong.push(`the event “${id}” is not shown`);
    else if (found !== rows) wrong.push(`the event “${id}” has ${rows} differences, and ${found} are shown`);
  }
  return wrong;
}
