import { expect, test } from 'vitest';
import { parser } from '../../../tests/support/parser';
import { readStory } from '../read-story';

const bytes = (text: string) => new TextEncoder().encode(text);
const FERRY = {
  name: 'ferry.md',
  bytes: bytes('---\npublished: 2024-05-15\n---\nRebels attacked the Kvam Company in Oslo on Monday.\n'),
};
const RULES = `redate: whatever
quote: Rebels attacked the Kvam Company in Oslo on Monday.
to: 2024-05-12
because: A day late.

reject: nothing
because: Never was.

Hello
`;
const story = (...rules: string[]) =>
  readStory(
    [FERRY, ...rules.map((text, i) => ({ name: `${i > 0 ? 'below/' : ''}corrections.txt`, bytes: bytes(text) }))],
    {
      parser,
    },
  );

test('a file of corrections beside the articles is no article, and is replayed by every build', async () => {
  const { graph, notes, refused, explain } = await story(RULES);
  expect(graph.articles.map(({ file }) => file)).toEqual(['ferry.md']);
  expect(refused).toEqual([]);
  const [event] = graph.events;
  expect(event?.when).toMatchObject({ start: '2024-05-12', basis: 'corrected' });
  expect(notes).toEqual(
    expect.arrayContaining([
      'corrections.txt, line 9: “Hello” is no “word: what it says”.',
      'corrections.txt, line 6: “reject: nothing” no longer applies: no event goes by that id or title.',
    ]),
  );
  expect(explain(event?.id ?? '')).toMatch(/Corrected\. Dated anew, was “2024-05-13”: A day late\.\n$/);
});

test('the same articles with other corrections are another input', async () => {
  const [plain, corrected, again] = [await story(), await story(RULES), await story(RULES)];
  expect(plain.graph.inputHash).not.toBe(corrected.graph.inputHash);
  expect(JSON.stringify(again.graph)).toBe(JSON.stringify(corrected.graph));
  const twice = await story(
    RULES,
    'reject: whatever\nquote: Rebels attacked the Kvam Company in Oslo on Monday.\nbecause: x',
  );
  expect(twice.graph.events[0]?.corrections?.map(({ kind }) => kind)).toEqual(['reject', 'redate']);
});
