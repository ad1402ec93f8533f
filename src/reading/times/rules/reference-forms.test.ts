/** The present, the past, the future: every form of it, with what it means and, where its value does not say so already, the days that it covers. */
import { describe, expect, it } from 'vitest';
import { formsIn } from '../../../../tests/support/dated';

describe('the present, the past, the future', () => {
  it.each<[text: string, times: string, days?: string]>([
    ['He is right now king.', 'right now: PRESENT_REF'],
    ['He is just now king.', 'just now: PRESENT_REF'],
    ['He is now king.', 'now: PRESENT_REF'],
    ['He is currently king.', 'currently: PRESENT_REF'],
    ['He is at present king.', 'at present: PRESENT_REF'],
    ['He is presently king.', 'presently: PRESENT_REF'],
    ['He is nowadays king.', 'nowadays: PRESENT_REF'],
    ['He is these days king.', 'these days: PRESENT_REF'],
    ['He is at the moment king.', 'at the moment: PRESENT_REF'],
    ['He is at this moment king.', 'at this moment: PRESENT_REF'],
    ['He is at this time king.', 'at this time: PRESENT_REF'],
    ['He recently fell.', 'recently: PAST_REF'],
    ['He lately fell.', 'lately: PAST_REF'],
    ['He formerly fell.', 'formerly: PAST_REF'],
    ['He fell long ago.', 'long ago: PAST_REF'],
    ['He fell in the past.', 'in the past: PAST_REF'],
    ['He fell in the recent past.', 'in the recent past: PAST_REF'],
    ['He fell in the distant past.', 'in the distant past: PAST_REF'],
    ['He fell in the old days.', 'in the old days: PAST_REF'],
    ['He fell in recent days.', 'in recent days: PAST_REF'],
    ['He fell in recent weeks.', 'in recent weeks: PAST_REF'],
    ['He fell in recent months.', 'in recent months: PAST_REF'],
    ['He fell in recent years.', 'in recent years: PAST_REF'],
    ['He fell in recent decades.', 'in recent decades: PAST_REF'],
    ['He fell in recent times.', 'in recent times: PAST_REF'],
    ['He fell recent centuries.', 'recent centuries: PAST_REF'],
    ['He fell days ago.', 'days ago: PAST_REF'],
    ['He fell weeks ago.', 'weeks ago: PAST_REF'],
    ['He fell months ago.', 'months ago: PAST_REF'],
    ['He fell years ago.', 'years ago: PAST_REF'],
    ['He fell decades ago.', 'decades ago: PAST_REF'],
    ['He fell centuries ago.', 'centuries ago: PAST_REF'],
    ['He fell in the past few days.', 'the past few days: PXD'],
    ['He fell in the past 3 days.', 'the past 3 days: P3D'],
    ['He fell in the past week.', 'the past week: P1W'],
    ['He fell in the past several days.', 'the past several days: PXD'],
    ['He fell in the past many days.', 'the past many days: PXD'],
    ['He fell hours before.', 'hours before: PAST_REF'],
    ['He fell minutes before.', 'minutes before: PAST_REF'],
    ['He fell moments earlier.', 'moments earlier: PAST_REF'],
    ['He fell days earlier.', 'days earlier: PAST_REF'],
    ['He fell years before, too.', 'years before: PAST_REF'],
    ['He will fall soon.', 'soon: FUTURE_REF'],
    ['He will fall in the future.', 'in the future: FUTURE_REF'],
    ['He will fall in the near future.', 'in the near future: FUTURE_REF'],
    ['He will fall in the foreseeable future.', 'in the foreseeable future: FUTURE_REF'],
    ['He will fall in the distant future.', 'in the distant future: FUTURE_REF'],
    ['He will fall in the coming days.', 'in the coming days: FUTURE_REF'],
    ['He will fall in the next months.', 'in the next months: FUTURE_REF'],
    ['He will fall in years to come.', 'in years to come: FUTURE_REF'],
    ['He will fall in due course.', 'in due course: FUTURE_REF'],
    ['He will fall one day soon.', 'one day soon: FUTURE_REF'],
    ['He fell hours later.', 'hours later: FUTURE_REF'],
    ['He fell minutes later.', 'minutes later: FUTURE_REF'],
    ['He fell moments later.', 'moments later: FUTURE_REF'],
    ['He fell weeks later.', 'weeks later: FUTURE_REF'],
  ])('%s', (text, times, days) => {
    expect(formsIn(text, days !== undefined)).toEqual([times, days]);
  });

  it.each([
    'Now that he is king, he rests.',
    "It is now's news.",
    'It is now-closed.',
    'He fell years before the war.',
    'He fell soon after the war.',
    'He fell as soon as he could.',
    'He fell sooner than I.',
    'He fell later.',
  ])('is not read in: %s', (text) => {
    expect(formsIn(text)).toEqual(['', undefined]);
  });
});
