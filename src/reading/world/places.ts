import countries from 'world-countries';
export interface PlaceMatch {
  match: 'name' | 'demonym' | 'capital' | 'region' | 'seat' | 'city';
  country: string;
  name: string;
}
const M = new Map<string, PlaceMatch>();
for (const c of countries as any[]) {
  M.set(c.name.common, { match: 'name', country: c.cca2, name: c.name.common });
  M.set(c.name.official, { match: 'name', country: c.cca2, name: c.name.common });
  const d = c.demonyms?.eng?.m;
  if (d) {
    M.set(d, { match: 'demonym', country: c.cca2, name: c.name.common });
    M.set(d + 's', { match: 'demonym', country: c.cca2, name: c.name.common });
  }
  for (const k of c.capital || []) if (!M.has(k)) M.set(k, { match: 'capital', country: c.cca2, name: k });
}
for (const [a, b] of [
  ['US', 'United States'],
  ['U.S.', 'United States'],
  ['America', 'United States'],
  ['UK', 'United Kingdom'],
  ['Britain', 'United Kingdom'],
  ['U.N.', 'x'],
  ['Kyiv', 'Ukraine'],
] as const)
  if (M.get(b))
    M.set(a, { ...M.get(b)!, match: a === 'Kyiv' ? 'capital' : 'name', name: a === 'Kyiv' ? 'Kyiv' : M.get(b)!.name });
M.set('Washington', { match: 'capital', country: 'US', name: 'Washington' });
M.set('Kremlin', { match: 'seat', country: 'RU', name: 'Kremlin' });
M.set('Moscow', { match: 'capital', country: 'RU', name: 'Moscow' });
M.set('Gaza', { match: 'city', country: 'PS', name: 'Gaza' });
M.set('Geneva', { match: 'city', country: 'CH', name: 'Geneva' });
M.set('Brussels', { match: 'capital', country: 'BE', name: 'Brussels' });
M.set('Europe', { match: 'region', country: '', name: 'Europe' });
M.set('European', { match: 'demonym', country: '', name: 'Europe' });
export const placeNamed = (t: string): PlaceMatch | null =>
  M.get(t) ?? M.get(t.charAt(0) + t.slice(1).toLowerCase()) ?? null;
