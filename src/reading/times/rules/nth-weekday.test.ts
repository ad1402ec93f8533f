import { expect, test } from 'vitest';
import { timesIn } from '../../../../tests/support/dated';

test.each([
  ['in a year that is said', 'It closed on the first Monday in May 2030.', '2030-05-06'],
  ['in the year of the article', 'It closed on the first Monday in May.', '2031-05-05'],
  ['from the end', 'It closed on the last Friday of March 2030.', '2030-03-29'],
  ['that the month has not is its month', 'It closed on the fifth Monday of March 2030.', '2030-03'],
])('a weekday counted %s', (_, text, value) => expect(timesIn(text).join()).toContain(`: ${value}`));

test('without a year to count in it is a month', () =>
  expect(timesIn('It closed on the first Monday in May.', null).join()).toContain('XXXX-05'));
