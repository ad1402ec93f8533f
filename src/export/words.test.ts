/** The words of a figure: none is cut, and none lies outside of the picture, whatever the story, the view and the size. */
import { DOMParser, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyTimeline } from '../../tests/support/any-timeline';
import { widthOfText } from '../scenes/text';
import { FIGURES, USUAL_FIGURE } from './asked';
import { figureSvg } from './figure';
import { SIZE_NAMES } from './sizes';

interface Words {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

const number = (element: Element, name: string, other = 0): number => Number(element.getAttribute(name) ?? other);

/** Where the words of a figure stand, in its pixels. */
function wordsIn(svg: string): { readonly words: Words[]; readonly width: number; readonly height: number } {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const [, , width = 0, height = 0] = (root?.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const words = [...(root?.getElementsByTagName('text') ?? [])].map((element): Words => {
    const text = element.textContent ?? '';
    let [x, y] = [number(element, 'x'), number(element, 'y')];
    for (let at = element.parentNode; at; at = at.parentNode) {
      const moved = /translate\((\S+) (\S+)\)/.exec((at as Element).getAttribute?.('transform') ?? '');
      x += Number(moved?.[1] ?? 0);
      y += Number(moved?.[2] ?? 0);
    }
    const wide = widthOfText(text, number(element, 'font-size'), number(element, 'font-weight', 400));
    const anchor = element.getAttribute('text-anchor');
    const left = x - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
    return { text, left, right: left + wide, y };
  });
  return { words, width, height };
}

test('no word of a figure is cut, and none lies outside of it', () => {
  fc.assert(
    fc.property(
      anyTimeline(60),
      fc.constantFrom(...FIGURES),
      fc.constantFrom(...SIZE_NAMES),
      fc.boolean(),
      ({ index, view }, kind, size, eventNodes) => {
        const figure = { ...USUAL_FIGURE, kind, size, story: 'none' as const };
        const { words, width, height } = wordsIn(figureSvg({ index, view: { ...view, eventNodes }, figure }));
        // alone it stands for a stretch of time in which nothing is told
        expect(words.filter(({ text }) => text !== '…' && text.includes('…'))).toEqual([]);
        expect(words.filter(({ left, right, y }) => left < -1 || right > width + 1 || y < 0 || y > height)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
