/** By code units: `localeCompare` answers differently from machine to machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
