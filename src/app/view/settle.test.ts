import { describe, expect, it } from 'vitest';
import { harbour } from '../../../tests/fixtures/harbour';
import { indexGraph } from '../../graph/lookup';
import { checkIntegrity } from '../../graph/integrity';
import { validateGraph } from '../../graph/parse';
import { DEFAULT_VIEW } from '../../scenes/view';
import { settleView } from './settle';

const index = indexGraph(harbour);

describe('a view that came from a link', () => {
  it('stays the very same value where the story has all it names', () => {
    const view = { ...DEFAULT_VIEW, selection: { kind: 'event' as const, id: 'talks' } };
    expect(settleView(view, index)).toEqual({ view, missing: [] });
    expect(settleView(view, index).view).toBe(view);
  });

  it('loses what the story does not have, and says what that was', () => {
    const { view, missing } = settleView(
      {
        ...DEFAULT_VIEW,
        selection: { kind: 'actor', id: 'nobody' },
        passage: { article: 'courier', start: 0, end: 1e6 },
        hiddenPublishers: ['Lanmark Courier', 'Gazette'],
      },
      index,
    );
    expect(view).toEqual({ ...DEFAULT_VIEW, hiddenPublishers: ['Lanmark Courier'] });
    expect(missing).toEqual(['the actor “nobody”', 'a passage of the article “courier”', 'the publisher “Gazette”']);
  });
});

describe('what a link says of the network', () => {
  it('loses the actors whom the story does not have, and says who they were', () => {
    const { view, missing } = settleView(
      { ...DEFAULT_VIEW, also: ['nobody', 'tug-crews'], ego: { id: 'no-one', steps: 2 }, path: ['tug-crews', 'ghost'] },
      index,
    );
    expect(view).toEqual({ ...DEFAULT_VIEW, also: ['tug-crews'] });
    expect(missing).toEqual(['the actor “nobody”', 'the actor “no-one”', 'the actor “ghost”']);
  });
});

describe('the invented story of the tests', () => {
  it('is a sound graph', () => {
    expect(checkIntegrity(harbour)).toEqual([]);
    expect(validateGraph(JSON.parse(JSON.stringify(harbour))).ok).toBe(true);
  });
});
