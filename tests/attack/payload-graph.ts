/** A sound graph with odd words in every field that holds words. */
import { parseGraph } from '../../src/graph/parse';
import type { StoryGraph } from '../../src/graph/schema';
import { harbour } from '../fixtures/harbour';
import { jsonOf, type Json } from './json';
import { PAYLOADS } from './payload-list';

/** The harbour strike with something in each field that it leaves out. */
const base: Json = jsonOf({
  ...harbour,
  articles: harbour.articles.map((article) => ({
    ...article,
    url: 'https://example.com/a',
    timexes: [{ start: 0, end: 7, type: 'DATE', value: '2024-05-14' }],
  })),
  events: harbour.events.map((event, i) => ({
    ...event,
    mode: 'a mode',
    contexts: ['a context'],
    when: event.when && { ...event.when, text: event.when.text ?? 'then' },
    reports: event.reports.map((report) => ({ ...report, cue: report.cue ?? 'said' })),
    links: event.links.length > 0 || i > 0 ? event.links : [{ event: harbour.events[1]?.id ?? '', kind: 'before' }],
  })),
} satisfies StoryGraph);

export interface Laden {
  readonly json: string;
  readonly graph: StoryGraph;
  /** Fields tried, those that are refused among them. */
  readonly fields: number;
}

/** Each field that the reader of graph files does not refuse has words from the list, in each place another. */
export function laden(step: number): Laden {
  // two on each time: thirty steps come round the whole list
  const turn = 2 * step;
  let json = base;
  const paths = [...new Set(leaves(base).map(({ path }) => path))];
  paths.forEach((path, at) => {
    const wordsAt = (i: number) => PAYLOADS[(turn + 5 * at + i) % PAYLOADS.length] ?? '';
    const tried = path.endsWith('.id') ? withId(json, path, wordsAt(0)) : withWords(json, path, wordsAt);
    if (parseGraph(JSON.stringify(tried)).ok) json = tried;
  });
  const told = withText(json, PAYLOADS[turn % PAYLOADS.length] ?? '');
  const parsed = parseGraph(JSON.stringify(told));
  if (!parsed.ok) throw new Error(`The laden graph is refused: ${parsed.problem}`);
  return { json: JSON.stringify(told), graph: parsed.graph, fields: paths.length };
}

/** Every string, with its path without places in lists: `events.reports.cue`. */
function leaves(json: Json, path = ''): { path: string; words: string }[] {
  if (typeof json === 'string') return [{ path, words: json }];
  if (Array.isArray(json)) return json.flatMap((item) => leaves(item, path));
  if (json === null || typeof json !== 'object') return [];
  return Object.entries(json).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`));
}

function withWords(json: Json, wanted: string, wordsAt: (i: number) => string): Json {
  let i = 0;
  return mapped(json, (words, path) => (path === wanted ? wordsAt(i++) : words));
}

/** The first thing of a kind gets another id, wherever it is named. */
function withId(json: Json, wanted: string, id: string): Json {
  const first = leaves(json).find(({ path }) => path === wanted)?.words;
  return mapped(json, (words) => (words === first ? id : words));
}

function mapped(json: Json, change: (words: string, path: string) => string, path = ''): Json {
  if (typeof json === 'string') return change(json, path);
  if (Array.isArray(json)) return json.map((item) => mapped(item, change, path));
  if (json === null || typeof json !== 'object') return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [key, mapped(value, change, path === '' ? key : `${path}.${key}`)]),
  );
}

/** The first article ends in these words, and the first event is reported with them. */
function withText(json: Json, words: string): unknown {
  const parsed = parseGraph(JSON.stringify(json));
  if (!parsed.ok || !/\S/.test(words)) return json;
  const [article, ...articles] = parsed.graph.articles;
  const [event, ...events] = parsed.graph.events;
  if (!article || !event) return json;
  const start = article.text.length + 2;
  const span = { start, end: start + words.length };
  const report = { article: article.id, ...span, trigger: span, speaker: null, cue: words, reportedOn: null };
  return {
    ...parsed.graph,
    articles: [{ ...article, text: `${article.text}\n\n${words}` }, ...articles],
    events: [{ ...event, reports: [report, ...event.reports] }, ...events],
  };
}
