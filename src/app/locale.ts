/** The language in which this reader's browser wants dates and numbers; the interface's own words are English. */
import { datesIn, readerLocale, type Dates } from '../scenes/dates';

/** Asked once: a browser that changes its language loads its pages anew to be seen in it. */
export const LOCALE: string = readerLocale(typeof navigator === 'undefined' ? [] : (navigator.languages ?? []));
export const DATES: Dates = datesIn(LOCALE);
