import type { Part } from './part';

/** Steps of a part at a scale: one at least. */
export const stepsAt = ({ steps }: Part, scale: number): number => Math.max(1, Math.ceil(steps * scale));
