/** The whole path from files to graph on the project's own articles. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../support/read-folder';
import { USUAL_FIGURE } from '../../src/export/asked';
import { figureSvg, networkSvg, timelineSvg } from '../../src/export/figure';
import { savedIn } from '../../src/export/saved';
import { indexGraph } from '../../src/graph/lookup';
import { validateGraph } from '../../src/graph/parse';
import type { ArticleInput, EventRecord, StoryGraph } from '../../src/graph/schema';
import { DEFAULT_VIEW } from '../../src/scenes/view';
import { buildStory } from '../../src/story/build';
import { parser } from '../support/parser';

const SETTINGS = { title: 'Seeds', timeZone: 'UTC', parser };
const { articles } = await readFolder('seeds', null);
const { graph, spansChecked } = buildStory(articles, SETTINGS);

const words = (ids: readonly string[], g: StoryGraph = graph): string =>
  ids.map((id) => [...g.actors, ...g.places].find((x) => x.id === id)?.name ?? id).join(', ');

interface Sought {
  readonly types: readonly EventRecord['type'][];
  readonly who: RegExp;
  readonly status?: EventRecord['status'];
  readonly where?: RegExp;
  /** Words of a report, where type and parties alone do not tell the event. */
  readonly told?: RegExp;
}

function find({ types, who, status = 'happened', where, told }: Sought): EventRecord[] {
  return graph.events.filter(
    (e) =>
      types.includes(e.type) &&
      e.status === status &&
      who.test(words([...e.actors, ...e.targets])) &&
      (!where || where.test(words(e.places))) &&
      (!told ||
        e.reports.some((r) =>
          told.test(graph.articles.find((a) => a.id === r.article)?.text.slice(r.start, r.end) ?? ''),
        )),
  );
}

const EVENTS: Record<string, Sought> = {
  'the talks in Moscow': { types: ['CONSULT'], who: /Putin/, where: /Moscow/ },
  'the warning to Europe': { types: ['THREATEN'], who: /Putin/, told: /ready for war/ },
  'the accusation that Europeans sabotage peace': { types: ['ACCUSE'], who: /Putin/, told: /sabotag/ },
  'the threat to vessels': { types: ['THREATEN'], who: /Putin/, told: /vessels/ },
  'an account of the talks by the Kremlin’s aide': { types: ['STATEMENT'], who: /Ushakov/ },
  'what was said in Dublin': { types: ['STATEMENT', 'CONSULT'], who: /Zelensky/, told: /Dublin/ },
  'the planned briefing in Brussels': { types: ['CONSULT'], who: /Umerov/, status: 'planned', where: /Brussels/ },
  'the planned talks in the United States': {
    types: ['CONSULT'],
    who: /Ukraine/,
    status: 'planned',
    where: /United States/,
  },
};

describe('the graph of the project’s own articles', () => {
  test.each(Object.entries(EVENTS))('tells %s, with its reports', (_, sought) => {
    const found = find(sought);
    expect(found.map((e) => e.title)).not.toEqual([]);
    expect(found[0]?.reports.length).toBeGreaterThan(0);
  });

  test('tells them as eight separate events', () => {
    const ids = Object.values(EVENTS).map((sought) => find(sought)[0]?.id);
    expect(new Set(ids).size).toBe(8);
  });

  test('shows the lengths that the articles give the talks side by side, hedges and all', () => {
    const [talks] = find({ types: ['CONSULT'], who: /Putin/, where: /Moscow/ });
    const length = talks?.claims.find((c) => c.attribute === 'duration');
    expect(length?.agreement).toBe('agree');
    expect(length?.values.map((v) => v.value)).toEqual(expect.arrayContaining(['PT5H', '≈PT5H']));
  });

  test('holds together, and every span shows its words', () => {
    expect(validateGraph(graph)).toMatchObject({ ok: true });
    expect(spansChecked).toBeGreaterThan(300);
  });

  test('is a story and no heap: a few dozen events', () => {
    const first = graph.events.filter(({ rank }) => rank === 1);
    expect(first.length).toBeGreaterThan(20);
    expect(first.length).toBeLessThan(60);
  });

  test('has titles that end where a phrase ends', () => {
    for (const { title } of graph.events) {
      expect(title.length, title).toBeLessThanOrEqual(title.startsWith('“') ? 170 : 110);
      expect(title).not.toMatch(/\s(?:of|to|the|a|an|and|or|that|with|by|for|as|who|whose|which)$/);
    }
  });

  test('is the same byte for byte, in whatever order the articles come', () => {
    const once = JSON.stringify(graph);
    expect(JSON.stringify(buildStory([...articles].reverse(), SETTINGS).graph)).toBe(once);
    const turned = [...articles.slice(2), ...articles.slice(0, 2)];
    expect(JSON.stringify(buildStory(turned, SETTINGS).graph)).toBe(once);
  });

  test('lies on a floating week where no article has a date', () => {
    const undated: ArticleInput[] = articles.map((a) => ({ ...a, published: null, publishedBasis: 'unknown' }));
    const starts = buildStory(undated, SETTINGS).graph.events.flatMap((e) => (e.when ? [e.when.start] : []));
    expect(starts.length).toBeGreaterThan(0);
    for (const start of starts) expect(start).toMatch(/^XXXX-WXX-[1-7]/);
  });

  // `npm run golden` writes it anew
  test('has the outline that was last looked at', async () => {
    const outline = graph.events
      .map(
        (e) =>
          `${e.type}|${e.status}|${e.when?.start ?? '-'}|${words(e.actors)}${e.targets.length > 0 ? ` > ${words(e.targets)}` : ''}|${e.reports.length}`,
      )
      .join('\n');
    await expect(`${outline}\n`).toMatchFileSnapshot('../golden/seeds-outline.txt');
  });

  test('has the bytes and the figures that were last looked at', async () => {
    const hash = createHash('sha256').update(JSON.stringify(graph)).digest('hex');
    await expect(`${hash}\n`).toMatchFileSnapshot('../golden/seeds-graph.sha256');
    const index = indexGraph(graph);
    await expect(timelineSvg(index, DEFAULT_VIEW)).toMatchFileSnapshot('../golden/seeds-timeline.svg');
    await expect(networkSvg(index, DEFAULT_VIEW)).toMatchFileSnapshot('../golden/seeds-network.svg');
  });

  test('is found again in a figure that quotes it, and gives that figure once more, byte for byte', () => {
    const figure = (of: typeof graph) =>
      figureSvg({ index: indexGraph(of), view: DEFAULT_VIEW, figure: { ...USUAL_FIGURE, kind: 'both' } });
    const svg = figure(graph);
    const found = savedIn(svg, 1e8);
    expect(found.ok ? '' : found.problem).toBe('');
    if (found.ok) expect(figure(found.graph) === svg).toBe(true);
  });
});
