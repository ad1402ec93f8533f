import { describe, expect, it } from 'vitest';
import { harbour } from '../../tests/fixtures/harbour';
import { story } from '../../tests/support/synthetic-story';
import { indexGraph } from '../graph/lookup';
import { DEFAULT_VIEW } from '../scenes/view';
import { networkScene } from '../scenes/network/scene';
import { widthOfText } from '../scenes/text';
import { breaksOf } from './breaks';
import { networkSvg } from './figure';

const FIGURE = { theme: 'light', textWidth: widthOfText, breaks: breaksOf } as const;

const index = indexGraph(harbour);

describe('the network as a figure', () => {
  it('has one named group for each actor and each edge, and says what it shows', () => {
    const svg = networkSvg(index, DEFAULT_VIEW);
    expect(svg.match(/data-ref="actor:/g)).toHaveLength(7);
    expect(svg).toContain(
      '<g id="edge-tug-crews.to.dockers-union" data-ref="edge:tug-crews.to.dockers-union" data-source="actor:tug-crews" data-target="actor:dockers-union"',
    );
    expect(svg).toContain('>The Lanmark harbour strike</text>');
    expect(svg).toContain('All of the story’s time.');
    expect(svg).toContain('Northern Press, “Lanmark strike spreads to the tugs”, 2024-05-15');
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  it('states the time window and the filters that it was drawn under', () => {
    const svg = networkSvg(index, {
      ...DEFAULT_VIEW,
      window: { from: Date.UTC(2024, 4, 15), to: Date.UTC(2024, 4, 17) },
      hiddenStatuses: ['denied'],
      hiddenPublishers: ['Harbour Weekly'],
    });
    expect(svg).toContain('Lit: 15–16 May 2024.');
    expect(svg).toContain('Left out by the filters: Denied and Harbour Weekly.');
    expect(svg).not.toContain('Six hours in the Old Customs House');
  });

  it('draws events and places as nodes where the view asks for them, and says what it leaves out', () => {
    const view = { ...DEFAULT_VIEW, eventNodes: true, placeNodes: true, hiddenKinds: ['person' as const] };
    const svg = networkSvg(index, view);
    expect(svg.match(/data-ref="event:/g)).toHaveLength(harbour.events.length);
    expect(svg).toContain('data-ref="place:');
    expect(svg).not.toContain('data-ref="actor:oda-kessel"');
    expect(svg).toContain('Kinds of actors left out: Person.');
    const near = networkSvg(index, { ...DEFAULT_VIEW, ego: { id: 'tug-crews', steps: 1 } });
    expect(near).toContain('Only what is 1 step from Tug crews.');
    expect(near.match(/data-ref="actor:/g)).toHaveLength(2);
  });

  it('writes a long title on up to three lines beside its dot, all of it or nothing', () => {
    const title = 'The union and the ferry company sign what both call the last word on a strike of eleven long weeks';
    const told = story([{ id: 'pact', title, actors: ['union'], targets: ['ferries'] }]);
    const svg = networkSvg(told, { ...DEFAULT_VIEW, eventNodes: true });
    const lines = [...svg.matchAll(/<text (?![^>]*stroke=)[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words ?? '');
    const from = lines.findIndex((line) => title.startsWith(line) && line.length > 9);
    const written = lines.slice(from, from + 3).filter((line) => title.includes(line));
    expect(written.length).toBeGreaterThan(1);
    expect(written.join(' ')).toBe(title);
    const narrow = networkScene(told, { ...DEFAULT_VIEW, eventNodes: true }, { width: 300, height: 120 }, FIGURE);
    expect(narrow.labels.map(({ lines }) => lines.join(' '))).not.toContainEqual(expect.stringContaining('…'));
  });

  it('has no id twice', () => {
    const ids = [...networkSvg(index, DEFAULT_VIEW).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
