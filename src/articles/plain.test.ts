import { describe, expect, it } from 'vitest';
import { liftTitle, readPlain } from './plain';

describe('plain text', () => {
  it('takes every line for a paragraph', () => {
    expect(readPlain('\nThe ferry left.\n\n\n  It came back.\nNobody knows why.  ')).toEqual([
      'The ferry left.',
      'It came back.',
      'Nobody knows why.',
    ]);
  });

  it('joins lines that were wrapped at a fixed width', () => {
    const wrapped = [
      'The harbour master said on Friday that the',
      'ferry had left on time and that its well-',
      'known captain had been seen on the bridge by',
      'two of the fishermen.',
      '',
      'Nobody has heard from him since he left port',
      'that evening.',
    ].join('\n');
    expect(readPlain(wrapped)).toEqual([
      'The harbour master said on Friday that the ferry had left on time and that its well-known captain had been seen on the bridge by two of the fishermen.',
      'Nobody has heard from him since he left port that evening.',
    ]);
  });

  it('mends words that the end of a line divides, and keeps compounds', () => {
    const wrapped = [
      'Prosecutors accused the cor-',
      'poration of negli-',
      'gence in the state-owned com-',
      'pany, and the well-',
      'known Corporation said the cor-',
      'poration would reply.',
    ];
    expect(readPlain(wrapped.join('\n'))).toEqual([
      'Prosecutors accused the corporation of negligence in the state-owned company, and the well-known Corporation said the corporation would reply.',
    ]);
  });

  it('joins two lines of a paragraph where they break in the middle of a sentence', () => {
    expect(
      readPlain(
        'The harbour master said on Friday that the ferry had left on\ntime.\n\nNobody has heard from its captain since he left the port on\nThursday.',
      ),
    ).toEqual([
      'The harbour master said on Friday that the ferry had left on time.',
      'Nobody has heard from its captain since he left the port on Thursday.',
    ]);
  });

  it('does not join short lines that broke earlier than they had to', () => {
    const list = [
      'The mayor.',
      'The harbour master of the old port.',
      'A cook.',
      'Two dogs.',
      'Nobody else at all came.',
    ];
    expect(readPlain(list.join('\n'))).toEqual(list);
  });
});

describe('the title of a plain text', () => {
  const body = 'The harbour master said on Friday that the ferry had left on time, with everyone aboard.';

  it.each(['Ferry Leaves on Time', '‘Nobody Aboard’: How the Ferry Left', 'Who saw the captain?', '12 ferries leave'])(
    'is a headline over a sentence: %s',
    (line) => {
      expect(liftTitle([line, body])).toEqual({ title: line, paragraphs: [body] });
    },
  );

  it.each([
    ['a sentence', 'The ferry left.'],
    ['an opening to a list', 'The ferry left with:'],
    ['a lower-case scrap', 'and so it went'],
    ['one word', 'Harbour'],
    ['a paragraph without a full stop', `${body.slice(0, -1)} ${body.slice(0, -1)}`],
  ])('is not %s', (_, line) => {
    expect(liftTitle([line, body])).toEqual({ title: null, paragraphs: [line, body] });
  });

  it('is not a short line over another short line, nor the only line there is', () => {
    expect(liftTitle(['Ferry Leaves on Time', 'Harbour news', body]).title).toBeNull();
    expect(liftTitle(['Ferry Leaves on Time', 'It did.', body]).title).toBeNull();
    expect(liftTitle(['Ferry Leaves on Time']).title).toBeNull();
  });
});
