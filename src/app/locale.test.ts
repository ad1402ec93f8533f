import { expect, it } from 'vitest';
import { localeOf } from './locale';

it('dates are in the first language that the reader’s browser knows', () => {
  expect(localeOf(['de-AT', 'en'])).toBe('de-AT');
  expect(localeOf(['en-US'])).toBe('en-US');
});

it('plain English is British, like the page', () => {
  expect(localeOf(['en', 'de'])).toBe('en-GB');
});

it('a tag that names no language is passed over', () => {
  expect(localeOf(['C', 'en_US.UTF-8', 'a-b-c-d', 'fr'])).toBe('fr');
  expect(localeOf([])).toBe('en-GB');
});
