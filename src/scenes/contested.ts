/** Whether an event is one on which those who tell it do not agree. */
import type { EventRecord } from '../graph/schema';

/** Some claims of it exclude each other, or what one asserts another denies. */
export const isContested = ({ status, claims }: Pick<EventRecord, 'status' | 'claims'>): boolean =>
  status === 'disputed' || claims.some(({ agreement }) => agreement === 'differ');

/** In a word, for marks and for whoever hears them. */
export const CONTESTED_LABEL = 'Reports differ';
