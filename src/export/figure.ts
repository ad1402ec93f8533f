/** A figure as SVG text, by what is wished. */
import type { Asked } from './asked';
import { networkSvg } from './network';
import { timelineSvg } from './timeline';

export function figureSvg({ index, view, figure }: Asked): string {
  const { kind, theme, locale } = figure;
  return kind === 'network' ? networkSvg(index, view, theme, locale) : timelineSvg(index, view, theme, locale);
}
