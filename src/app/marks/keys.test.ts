import { expect, it } from 'vitest';
import type { Mark } from '../../scenes/scene';
import { keysOf } from './keys';

const mark = (ref?: string): Mark => ({ type: 'circle', x: 0, y: 0, r: 1, ...(ref === undefined ? {} : { ref }) });

it('keys marks by what they stand for, and no two alike', () => {
  expect(keysOf([mark('event:a'), mark(), mark('event:b'), mark('event:a'), mark()])).toEqual([
    'event:a',
    1,
    'event:b',
    3,
    4,
  ]);
});
