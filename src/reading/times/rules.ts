/**
 * The timex reader, one construct to a line, in the order in which they take words: what an earlier rule has taken, a
 * later one may not touch. So each stands before what it contains.
 */
import type { Rule } from './rule';
import { noon, oClock, twelveHour, twentyFourHour } from './rules/clock';
import { century, decade } from './rules/decade';
import { ago, fromNow, inAmount, laterOrEarlier } from './rules/distance';
import { countedDuration, plainDuration, singleDuration, vagueDuration } from './rules/duration';
import { holiday } from './rules/holiday';
import { isoDate, numericDate } from './rules/iso';
import { month } from './rules/month';
import { dayMonth, monthDay } from './rules/month-day';
import { nthWeekday } from './rules/nth-weekday';
import { partOfDay } from './rules/part-of-day';
import { quarter } from './rules/quarter';
import { earlier, future, past, present } from './rules/reference';
import { relativeDay } from './rules/relative-day';
import { endOfPeriod, periodBeside, relativePeriod, withinPeriod } from './rules/relative-period';
import { dayBeside, inTheDay, sameDay } from './rules/same-day';
import { season } from './rules/season';
import { every, regularly, times, weekdays } from './rules/set';
import { weekday } from './rules/weekday';
import { year } from './rules/year';

export const RULES: readonly Rule[] = [
  isoDate, // 2025-12-02, 2025-12-02T10:30
  numericDate, // 02.12.2025
  every, // every Tuesday, each year, every two weeks
  times, // twice a week, per year
  nthWeekday, // the first Monday in May
  monthDay, // Tuesday, December 2, 2025
  dayMonth, // 2 December
  holiday, // New Year's Eve
  quarter, // Q3 2024, the third quarter of 2024
  month, // late December 2025, last March
  season, // summer 2016, last winter
  century, // the 19th century
  decade, // the late 1980s
  endOfPeriod, // by the end of the year
  ago, // three years ago
  fromNow, // in two weeks' time
  dayBeside, // the day before
  laterOrEarlier, // two days later
  sameDay, // earlier that same day, the next morning
  inTheDay, // later in the day
  relativeDay, // yesterday, this morning, last night
  relativePeriod, // last week, this year, the following month
  withinPeriod, // later in the week, over the weekend
  periodBeside, // the year before
  weekdays, // on Mondays
  weekday, // Tuesday, next Friday
  twelveHour, // 3 p.m.
  oClock, // seven o'clock in the evening
  twentyFourHour, // 22:30, 10:30 GMT
  noon, // noon, midnight
  inAmount, // in two weeks
  future, // soon, in the coming weeks, hours later
  past, // recently, in recent years, years ago
  earlier, // hours before
  present, // now, at the moment
  countedDuration, // nearly five hours, five-hour, the past three days
  singleDuration, // for a week, almost a year
  plainDuration, // half an hour, the past decade
  vagueDuration, // for weeks, years of
  partOfDay, // (Tuesday) evening, late at night
  regularly, // annually, daily
  year, // in 2006, early 2016
];
