import { describe, expect, it } from 'vitest';
import { harbour } from '../../../../tests/fixtures/harbour';
import { syntheticGraph } from '../../../../tests/support/synthetic';
import { indexGraph } from '../../../graph/lookup';
import { DEFAULT_VIEW } from '../../view';
import { widthOfText } from '../../text';
import { communitiesOf } from './communities';
import { networkScene } from '../scene';

const graph = syntheticGraph({ events: 200, actors: 30 });

describe('communities', () => {
  it('are the same each time the story is read, in whatever order its events stand', () => {
    const once = communitiesOf(indexGraph(graph));
    expect(once.length).toBeGreaterThan(1);
    expect(communitiesOf(indexGraph(structuredClone(graph)))).toEqual(once);
    expect(communitiesOf(indexGraph({ ...graph, events: [...graph.events].reverse() }))).toEqual(once);
  });

  it('keep each actor in one of them at most', () => {
    const ids = communitiesOf(indexGraph(graph)).flat();
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are drawn where they are asked for, behind everything else', () => {
    const draw = (communities: boolean) =>
      networkScene(
        indexGraph(harbour),
        { ...DEFAULT_VIEW, communities },
        { width: 800, height: 600 },
        { theme: 'light', textWidth: widthOfText },
      );
    expect(draw(true).marks[0]?.label).toBe('Communities');
    expect(draw(false).marks.map(({ label }) => label)).not.toContain('Communities');
  });
});
