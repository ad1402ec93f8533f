import { describe, expect, it } from 'vitest';
import { harbour } from '../../../tests/fixtures/harbour';
import { indexGraph } from '../../graph/lookup';
import { networkFrame } from '../../scenes/network/where/frame';
import { DEFAULT_VIEW } from '../../scenes/view';
import { ARROW_KEYS, byInvolvement, stepToward } from './walk';

const frame = networkFrame(indexGraph(harbour), DEFAULT_VIEW, { width: 800, height: 480 });
const step = (from: string, key: keyof typeof ARROW_KEYS) =>
  stepToward(frame, `actor:${from}`, ARROW_KEYS[key] ?? [0, 0]);

describe('walking the network by keyboard', () => {
  it('goes to the neighbour, or the meeting, that lies where the arrow points', () => {
    expect(step('dockers-union', 'ArrowUp')).toBe('actor:tug-crews');
    expect(step('dockers-union', 'ArrowDown')).toBe('actor:harbour-company');
    expect(step('oda-kessel', 'ArrowLeft')).toBe('event:talks');
  });

  it('stays where no neighbour lies that way, however near a stranger is', () => {
    expect(step('tug-crews', 'ArrowUp')).toBeNull();
    expect(step('lanmark-police', 'ArrowRight')).toBeNull();
  });

  it('reaches everybody in order of involvement', () => {
    expect(byInvolvement(frame)[0]).toBe('actor:dockers-union');
    expect(byInvolvement(frame)).toHaveLength(8);
  });
});
