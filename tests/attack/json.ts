/** What JSON holds. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

export const jsonOf = (value: unknown): Json => JSON.parse(JSON.stringify(value));

/** A value that has others in it; null for one that has none. */
export const bodied = (json: Json): JsonObject | Json[] | null => (typeof json === 'object' ? json : null);
