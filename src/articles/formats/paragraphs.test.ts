import { expect, it } from 'vitest';
import { FRAGMENTS } from '../../../tests/support/fragments';
import { paragraphsOfHtml } from './dom';

it.each(FRAGMENTS)('%s is read in its paragraphs', (html, paragraphs) =>
  expect(paragraphsOfHtml(html)).toEqual(paragraphs),
);
