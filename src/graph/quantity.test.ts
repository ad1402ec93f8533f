import { expect, test } from 'vitest';
import { thingOf } from './quantity';

test.each([
  ['≥12 dead', 'dead'],
  ['EUR 300000000', 'EUR'],
  ['8 %', '%'],
  ['52 to 48', '# to #'],
  ['62 % to 38 %', '# % to # %'],
  ['no. 6', 'no.'],
  ['tens of thousands marcher', 'marcher'],
])('%s counts %s', (value, thing) => expect(thingOf(value)).toBe(thing));
