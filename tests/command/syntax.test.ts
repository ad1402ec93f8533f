import { describe, expect, it } from 'vitest';
import { readConllu } from '../../src/training/conllu';
import { pythonWith } from '../support/python';
import { FERRY, folderOf, run } from './support';

describe('dateline syntax', () => {
  it('prints each sentence of an article as a tree in CoNLL-U', async () => {
    const { status, stdout, stderr } = await run(folderOf({ 'ferry.md': FERRY }), 'syntax', 'ferry.md');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const sentences = readConllu(stdout);
    expect(sentences.map(({ text }) => text)).toEqual([
      'Ferry leaves Port Vale',
      'Harbour master Ada Voss met captain Ben Moor in Oslo on Friday.',
      'Voss said the ferry would leave on Monday.',
    ]);
    for (const { heads, document } of sentences) {
      expect(document).toBe('ferry');
      expect(heads.filter((head) => head < 0)).toHaveLength(1);
    }
    const said = sentences[2];
    // what is learnt of a name of our own may change with the weights
    expect(said?.lemmas.slice(1)).toEqual(['say', 'the', 'ferry', 'would', 'leave', 'on', 'Monday', '.']);
    expect(said?.relations[1]).toBe('root');
    expect(said?.spaceAfter.at(-2)).toBe(false);
  });

  const nltk = pythonWith('nltk');
  it.skipIf(nltk === null)(`is read by a tool for treebanks (${nltk?.library ?? 'nltk is not here'})`, async () => {
    const { stdout } = await run(folderOf({ 'ferry.md': FERRY }), 'syntax', 'ferry.md');
    const script = `
import json, sys
from nltk.parse import DependencyGraph
blocks = [b for b in sys.argv[1].split("\\n\\n") if b.strip()]
words = ["\\n".join(l for l in b.split("\\n") if not l.startswith("#")) for b in blocks]
graphs = [DependencyGraph(w, top_relation_label="root") for w in words]
print(json.dumps([[g.root["word"], sorted(g.nodes[d]["word"] for d in g.root["deps"].get("nsubj", []))] for g in graphs]))
`;
    const ours = readConllu(stdout).map(({ forms, heads, relations }) => {
      const root = heads.indexOf(-1);
      return [forms[root], forms.filter((_, i) => heads[i] === root && relations[i] === 'nsubj').sort()];
    });
    expect(nltk?.run(script, stdout)).toEqual(ours);
    expect(ours.map(([root]) => root)).toEqual(['leaves', 'met', 'said']);
  });

  it('says where each word stands in the article', async () => {
    const { stdout } = await run(folderOf({ 'ferry.txt': 'Voss met Moor.\n\nMoor slept.\n' }), 'syntax', 'ferry.txt');
    const ranges = [...stdout.matchAll(/^\d+\t(\S+)\t.*TokenRange=(\d+):(\d+)$/gm)];
    const text = 'Voss met Moor.\n\nMoor slept.';
    expect(ranges).toHaveLength(7);
    for (const [, form, start, end] of ranges) expect(text.slice(Number(start), Number(end))).toBe(form);
  });

  it.each([
    ['without a file', [], 2, 'was given 0'],
    ['with two', ['a.txt', 'b.txt'], 2, 'was given 2'],
    ['with a file that is not there', ['none.txt'], 2, 'cannot be read'],
    ['with an empty one', ['empty.txt'], 1, 'is empty'],
  ])('%s says what is wrong', async (_, files, expected, words) => {
    const { status, stderr } = await run(folderOf({ 'empty.txt': '' }), 'syntax', ...files);
    expect(status).toBe(expected);
    expect(stderr).toContain(words);
  });
});

describe('dateline check', () => {
  it('says that a graph is sound, or what in it is not', async () => {
    const cwd = folderOf({ 'a/ferry.md': FERRY, 'bad.json': '{"format":"dateline-graph","version":2}' });
    expect((await run(cwd, 'build', 'a', '-q', '--out', 'g.json')).status).toBe(0);
    expect(await run(cwd, 'check', 'g.json')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^g\.json is sound: 1 article, .* spans inside their articles\.\n$/) as string,
    });
    const { status, stderr } = await run(cwd, 'check', 'bad.json');
    expect(status).toBe(3);
    expect(stderr).toMatch(/"bad\.json" is not sound: .*broken at title/);
    expect((await run(cwd, 'check', 'none.json')).status).toBe(2);
  });
});
