/** The legend: what colour and form say, drawn with the marks themselves. */
import { EVENT_TYPES, STATUSES } from '../../../graph/vocabulary';
import type { EventType, Status } from '../../../graph/schema';
import { STATUS_FORM, TONES, TONE_LABEL, toneOf, type Palette, type Tone } from '../../appearance';
import { CONTESTED_LABEL } from '../../contested';
import type { Mark, TextWidth } from '../../scene';
import { barMarks, unequal } from './marks';
import { TIMELINE } from '../settings';

export interface Legend {
  readonly marks: readonly Mark[];
  readonly height: number;
}

const ROW = 20;
const SWATCH = 22;

/** Rows of entries that wrap at `width`; the origin is the legend's top left corner. */
export function legendOf(width: number, palette: Palette, textWidth: TextWidth): Legend {
  const marks: Mark[] = [];
  let x = 0;
  let y = 0;
  const entry = (draw: (x: number, y: number) => readonly Mark[], words: string): void => {
    const needs = SWATCH + 7 + textWidth(words, TIMELINE.tickSize);
    if (x > 0 && x + needs > width) [x, y] = [0, y + ROW];
    marks.push(...draw(x, y));
    marks.push({
      type: 'text',
      x: x + SWATCH + 7,
      y: y + 11,
      text: words,
      size: TIMELINE.tickSize,
      fill: palette.muted,
    });
    x += needs + 20;
  };
  for (const tone of TONES)
    entry(
      (x0, y0) => barMarks({ type: typeOf(tone), status: 'happened' }, bar(x0, y0), false, palette),
      TONE_LABEL[tone],
    );
  [x, y] = [0, y + ROW];
  for (const status of STATUSES)
    entry(
      (x0, y0) => barMarks({ type: 'STATEMENT', status }, short(x0, y0, status), false, palette),
      STATUS_FORM[status].label,
    );
  const stroke = palette.muted;
  const bound = { status: 'happened', type: 'STATEMENT' } as const;
  entry(
    (x0, y0) => [
      { type: 'line', x1: x0, y1: y0 + 7, x2: x0 + 11, y2: y0 + 7, stroke, strokeWidth: 1.5, dash: '1.5 2.5' },
      ...barMarks(bound, { ...bar(x0, y0), x0: x0 + 12 }, false, palette),
    ],
    'That day at the latest',
  );
  entry((x0, y0) => [{ type: 'circle', x: x0 + 12, y: y0 + 7, r: 2.6, fill: stroke, stroke }], 'Takes part');
  entry((x0, y0) => [{ type: 'path', d: `M${x0 + 8.5} ${y0 + 4}h7l-3.5 6z`, fill: stroke, stroke }], 'Is the target');
  entry(
    (x0, y0) => [
      { type: 'text', x: x0 + 10, y: y0 + 10, text: '3', size: TIMELINE.smallSize - 1, weight: 600, fill: stroke },
    ],
    'Independent origins',
  );
  entry((x0, y0) => unequal(x0 + 8, y0 + 7, stroke), CONTESTED_LABEL);
  return { marks, height: y + ROW };
}

const bar = (x: number, y: number) => ({ x0: x, x1: x + SWATCH, y: y + 3.5 });
/** An ongoing event's dots run on past its bar. */
const short = (x: number, y: number, status: Status) => ({ ...bar(x, y), x1: x + (status === 'ongoing' ? 8 : SWATCH) });
const typeOf = (tone: Tone): EventType => EVENT_TYPES.find((type) => toneOf(type) === tone) ?? 'STATEMENT';
