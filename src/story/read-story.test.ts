import { describe, expect, it } from 'vitest';
import { networkSvg, timelineSvg } from '../export/figure';
import { indexGraph } from '../graph/lookup';
import { validateGraph } from '../graph/parse';
import { DEFAULT_VIEW } from '../scenes/view';
import { readStory, type StorySettings } from './read-story';
import { parser } from '../../tests/support/parser';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const FERRY = file(
  'ferry.md',
  '---\ntitle: Ferry row\npublished: 2031-06-18\n---\n\nAda Berg met the dockers of Port Vale on Monday.\n',
);
const TUG = file('tug.txt', 'The dockers of Port Vale rejected the offer of Ada Berg on Tuesday.\n');
const SCAN = file('scan.txt', '%PDF-1.7');

describe('the story of some files', () => {
  it('has a graph that holds together, sentences on what is doubtful, and a reason for each file that is not in it', async () => {
    const mended = file('late.md', '---\npublished: 08/06/2031\n---\n\nAda Berg met the dockers of Port Vale.\n');
    const { graph, notes, refused } = await readStory([TUG, SCAN, mended, FERRY], { parser });
    expect(validateGraph(graph)).toMatchObject({ ok: true });
    expect(graph.articles.map((article) => article.file)).toEqual(['ferry.md', 'late.md', 'tug.txt']);
    expect(notes).toContain(
      'Note on late.md: "08/06/2031" is not a date it can be sure of; write published: 2025-12-31.',
    );
    expect(refused).toEqual([expect.stringMatching(/^scan\.txt: is damaged, or is not a PDF document/)]);
  });

  it('is the same whatever order they come in', async () => {
    expect(JSON.stringify((await readStory([FERRY, TUG], { parser })).graph)).toBe(
      JSON.stringify((await readStory([TUG, FERRY], { parser })).graph),
    );
  });

  it('explains what it holds by its sentences, and nothing else', async () => {
    const { graph, explain } = await readStory([FERRY], { parser });
    expect(explain(graph.events[0]?.id ?? '')).toContain('“Ada Berg met the dockers of Port Vale on Monday.”');
    expect(explain('nobody-of-that-name')).toBeNull();
  });

  it('is a graph without articles where none can be read, which can be drawn', async () => {
    for (const files of [[], [SCAN], [{ name: 'a.txt', refused: 'is locked. Unlock it.' }]]) {
      const { graph, refused } = await readStory(files, { parser });
      expect(validateGraph(graph)).toMatchObject({ ok: true });
      expect(graph.articles).toEqual([]);
      expect(refused).toHaveLength(files.length);
      for (const svg of [timelineSvg, networkSvg])
        expect(svg(indexGraph(graph), DEFAULT_VIEW)).toContain('A story of 0 articles');
    }
  });

  it('dates what says no date by the day that is given, however it is written', async () => {
    for (const published of ['2031-06-20', '2031-6-20', '20 June 2031'])
      expect((await readStory([TUG], { parser, published })).graph.articles[0]).toMatchObject({
        published: '2031-06-20',
        publishedBasis: 'given',
      });
    await expect(readStory([TUG], { parser, published: '06/07/2031' })).rejects.toThrow(
      new TypeError('published: "06/07/2031" is not a date. Write year, month and day: "2025-12-31".'),
    );
  });

  it('is none where a program hands in what are no bytes', async () => {
    for (const bytes of ['Ada Berg resigned.', [65, 66], null])
      await expect(readStory([{ ...TUG, bytes: bytes as unknown as Uint8Array }], { parser })).rejects.toThrow(
        TypeError,
      );
  });

  it('leaves its actors where an earlier graph had them', async () => {
    const { graph } = await readStory([FERRY], { parser });
    const moved = graph.actors.map((actor) => ({ ...actor, position: { x: 700, y: -300 } }));
    const settings: StorySettings = { parser, earlier: { ...graph, actors: moved } };
    expect((await readStory([FERRY], settings)).graph.actors).not.toEqual(graph.actors);
    expect((await readStory([FERRY], settings)).graph.inputHash).not.toBe(graph.inputHash);
  });

  it('tells how far it is, and is not told where somebody ends it', async () => {
    const told: string[] = [];
    await readStory([FERRY, TUG], {
      parser,
      onProgress: (done, total, phase) => told.push(`${phase} ${done} of ${total}`),
    });
    expect(told).toEqual(['reading 0 of 2', 'reading 1 of 2', 'weaving 2 of 2']);
    const end = () => {
      throw new Error('enough');
    };
    await expect(readStory([FERRY], { parser, onProgress: end })).rejects.toThrow('enough');
  });
});

it.each([
  ['as it is told', [FERRY, TUG], { title: 'The quay' }, 'The quay'],
  ['by the title of its only article', [FERRY], {}, 'Ferry row'],
  ['by a headline and how many more there are', [FERRY, TUG], {}, 'Ferry row, and 1 more'],
  ['so where its only article has no title', [TUG], {}, 'A story of 1 article'],
  ['what its articles call it', [file('a.md', '---\nstory: The dam\n---\n\nAda Berg resigned.\n'), TUG], {}, 'The dam'],
])('a story is called %s', async (_, files, settings, title) => {
  expect((await readStory(files, { parser, ...settings })).graph.title).toBe(title);
});
