import { expect, test } from 'vitest';
import { agreementAmong } from './voices';

const said = (edition: number, value: string) => ({
  voice: { edition, article: edition, speaker: null, isHeadline: false },
  value,
});

test('a thousand voices that say the same are not compared with each other one by one', () => {
  let asked = 0;
  const agree = (a: { value: string }, b: { value: string }) => {
    asked++;
    return a.value === b.value;
  };
  const same = Array.from({ length: 1000 }, (_, i) => said(i, '12'));
  expect(agreementAmong(same, agree, ({ value }) => value)).toBe('agree');
  expect(agreementAmong([...same, said(1000, '14')], agree, ({ value }) => value)).toBe('differ');
  expect(asked).toBeLessThan(100);
});
