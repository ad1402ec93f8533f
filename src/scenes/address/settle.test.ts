import { describe, expect, it } from 'vitest';
import { harbour } from '../../../tests/fixtures/harbour';
import { indexGraph } from '../../graph/lookup';
import { checkIntegrity } from '../../graph/integrity';
import { validateGraph } from '../../graph/parse';
import { on } from '../../../tests/support/synthetic-story';
import { prepareTimeline } from '../timeline/data/prepare';
import { panned, timeScale, zoomed } from '../timeline/axis/scale';
import { DEFAULT_VIEW } from '../view';
import { decodeView, encodeView } from './codec';
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

describe('a stretch of time in a link', () => {
  const last = 8.64e15;
  it.each(['window', 'domain'] as const)('is left out, in words, where no story could be: %s', (part) => {
    const view = { ...DEFAULT_VIEW, [part]: { from: -last, to: last } };
    expect(settleView(view, index)).toEqual({ view: DEFAULT_VIEW, missing: ['a time so far off'] });
  });

  it('may be all that dates can say, and then be zoomed out of, panned and kept in the address', () => {
    const far = indexGraph({
      ...harbour,
      events: harbour.events.map((event, i) => ({ ...event, when: on(['-9999', '9999'][i] ?? '2024') })),
    });
    const prepared = prepareTimeline(far);
    let domain = prepared.whole;
    for (let i = 0; i < 20; i++) {
      const scale = timeScale(domain, 0, 1000);
      domain = panned(
        timeScale(zoomed(scale, 500, 0.5, prepared.whole), 0, 1000),
        i % 2 ? 5000 : -5000,
        prepared.whole,
      );
      const view = decodeView(encodeView({ ...DEFAULT_VIEW, domain }));
      expect(settleView(view, far)).toEqual({ view: { ...DEFAULT_VIEW, domain }, missing: [] });
    }
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
