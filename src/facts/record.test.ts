/** Facts in files: what is written is read back as it was, and nothing else is taken for facts. */
import { describe, expect, it } from 'vitest';
import { articleOf, factsOf } from '../../tests/support/told';
import { decodeFacts, encodeFacts, keyOf } from './record';

const NEWS =
  'Ada Berg, the minister of transport, met the dockers of Port Vale on Monday and warned them that the strike would be banned. ' +
  'The union (UPV) rejected the warning on Tuesday, it said, after at least 12 dockers were arrested.\n\n' +
  'Nobody denied that the talks, which lasted about five hours, had failed because of the strike in Norway.';
const facts = factsOf(NEWS);
const key = keyOf(facts.article, 'reader');
const record = encodeFacts(facts, key);

describe('facts that are written', () => {
  it('are read back as they were', () => {
    expect(facts.events.length).toBeGreaterThan(2);
    expect(decodeFacts(record, key)).toEqual(facts);
  });

  it('are one line', () => expect(record).not.toContain('\n'));

  it.each([
    ['an article without a word', ''],
    ['an article of odd marks', '“\u2028” 👩‍🚒 \ud800 …'],
  ])('may be those of %s', (_, text) => {
    const of = factsOf(text);
    const kept = encodeFacts(of, keyOf(of.article, 'reader'));
    expect(decodeFacts(kept, keyOf(of.article, 'reader'))).toEqual(of);
  });
});

describe('what is read back', () => {
  const changed = (change: (value: Record<string, unknown>) => void): string => {
    const value = JSON.parse(record) as Record<string, unknown>;
    change(value);
    return JSON.stringify(value);
  };
  it.each([
    ['cut short', record.slice(0, -1)],
    ['empty', ''],
    ['of another format', changed((value) => (value['format'] = 'dateline-graph'))],
    ['of another version', changed((value) => (value['version'] = 2))],
    ['without its events', changed((value) => delete value['events'])],
    ['with a status that there is not', record.replace('"status":"happened"', '"status":"perhaps"')],
    ['with a span before the text', record.replace(/"start":\d+/, '"start":-1')],
  ])('is nothing where it is %s', (_, line) => expect(decodeFacts(line, key)).toBeNull());

  it('is nothing under another key', () => {
    expect(decodeFacts(record, keyOf(facts.article, 'another reader'))).toBeNull();
  });
});

describe('the key of an article', () => {
  const article = articleOf(NEWS);
  it.each([
    ['its text', { ...article, text: `${NEWS} ` }],
    ['its headline', { ...article, title: 'Strike' }],
    ['its day', { ...article, published: '2024-05-16' }],
  ])('is another for another of %s', (_, other) => {
    expect(keyOf(other, 'reader')).not.toBe(keyOf(article, 'reader'));
  });

  it('is the same wherever the article lies', () => {
    expect(keyOf({ ...article, id: 'b', file: 'wire/b.md' }, 'reader')).toBe(keyOf(article, 'reader'));
  });
});
