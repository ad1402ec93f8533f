/** The story that lies beside the page, where the command's server, and a folder put on any web server, has it. */
import { isWhole, storyInside } from './inside';
import { openText, parsing, refuse, type Opened } from './opened';
import { measured } from './steps';
import type { Problem } from './problem';
import { isFramed } from '../framed';
import type { Task } from './task';
import { textOf, tooLarge } from './text';

const STORY_URL = './story.json';

const HEADING = 'The story cannot be fetched';
const START = 'Run “npm start -- path/to/articles” and open the address it prints, or open a graph file here.';

/** Rejects when it is aborted. */
export async function fetchStory(task: Task): Promise<Opened> {
  const inside = storyInside();
  if (inside) return storyAt(inside.view, await openText(inside.text, 'The story', task));
  if (isWhole())
    return keptOr(task, {
      heading: 'No story here yet',
      problem: 'This page holds all of Dateline and no story.',
      remedy:
        'Open a handful of articles here, a graph file, or a figure that Dateline has saved. Nothing leaves this device.',
    });
  const begun = performance.now();
  // whoever needs it asks again, and hears then why it does not come
  parsing().catch(() => undefined);
  let response: Response;
  try {
    response = await fetch(STORY_URL, { signal: task.signal });
  } catch (error) {
    if (!isNetwork(error)) throw error;
    return location.protocol === 'file:'
      ? failed('This page was opened as a file, and a browser lets no file read the graph beside it.', START, false)
      : failed('The server that this page came from does not answer.', START);
  }
  if (response.status === 404)
    return keptOr(task, {
      heading: 'No story here yet',
      problem: 'Beside this page there is no graph file (story.json).',
      remedy: 'Run “npm start -- path/to/articles”, or open a graph file or a handful of articles here.',
    });
  if (!response.ok)
    return failed(
      `The server answered ${response.status} to the request for the graph file.`,
      'Open the address that “npm start” prints, or open a graph file here.',
    );
  let text: string | null;
  try {
    text = response.body ? await textOf(response.body, task) : '';
  } catch (error) {
    if (!isNetwork(error)) throw error;
    return failed('The server that this page came from stopped answering before the whole story was here.', START);
  }
  measured('fetch', begun);
  if (text === null) return refuse({ heading: HEADING, ...tooLarge(null) });
  if (/^\s*</.test(text))
    return failed(
      'Where the graph file (story.json) should be, the server has a web page.',
      'Put the graph beside this page under that name, or open a graph file here.',
    );
  const opened = await openText(text, 'The story', task);
  const version = response.headers.get('Dateline-Version');
  return opened.kind === 'story' && version !== null ? { ...opened, version } : opened;
}

/** Where no story lies beside the page, the one that this browser has kept. What it has kept and cannot show is in the way of nothing. */
async function keptOr(task: Task, problem: Problem): Promise<Opened> {
  const kept = isFramed()
    ? null
    : await import('./kept').then(
        ({ openKept }) => openKept(task),
        () => null,
      );
  if (kept?.kind === 'story') return kept;
  const lines = kept ? [`${kept.problem.heading}: ${kept.problem.problem}`] : [];
  return { kind: 'problem', problem: { ...problem, lines }, keeps: true };
}

/** Unless the address names another, the story begins at the view that it was saved at. */
const storyAt = (view: string, opened: Opened): Opened =>
  opened.kind === 'story' && location.hash === '' ? { ...opened, view } : opened;

/** As every browser tells of a server that is not there; what is aborted, or too large for its memory, it calls something else. */
const isNetwork = (error: unknown): boolean => error instanceof TypeError;

const failed = (problem: string, remedy: string, again = true): Opened =>
  refuse({ heading: HEADING, problem, remedy, again });
