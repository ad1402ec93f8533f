/** Graph files that are damaged, or made by somebody who wishes ill. */
import type { Chance } from './chance';
import { bodied, type Json, type JsonObject } from './json';

/** Anywhere a value may stand. `DEEP` is written as brackets in brackets. */
const DEEP = 'DEEP-IN-BRACKETS';
const VALUES: readonly Json[] = [null, true, false, 0, -0, -1, 0.5, 1e308, -1e308, 5e-324, 2 ** 53, -(2 ** 31), '', ' ', 'x', [], {}, [[]], [null], { __proto__x: 1 }, '\u0000', '🚢', 'NaN', 'x'.repeat(100_000), 'wide '.repeat(20_000), DEEP]; // prettier-ignore
const IDS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'event:talks',
  'place:x',
  'a b',
  '🚢',
  '<b>',
  '%',
  '-',
  'x'.repeat(5000),
  'talks',
  'tomas-breel',
  ' ',
];
const DATES = [
  '2024-05-16', '2024-13-45', '2024-02-30', '0000-00-00', '0000-01-01', '-0001-01-01', '-271821-04-20', '+275760-09-13', '+275760-09-14', '9999-12-31', '99999-01-01', '1', '2024', '2024-05',
  '2024-W20', '2024-05-16T25:61', '2024-05-16T09:30', '2024-05-16T09:30:15+02:00', '2024-05-16T09:30:15+99:99', 'XXXX-WXX-3', 'XXXX-WXX-9', 'XXXX', 'PT5H', 'yesterday', 'NaN', '1e9', '',
]; // prettier-ignore
const GRANULARITIES = ['minute', 'day', 'week', 'month', 'year'];
const ENUMS = [
  'minute',
  'week',
  'year',
  'person',
  'STATEMENT',
  'denied',
  'differ',
  'part-of',
  'place',
  'duration',
  'constructor',
];
const ZONES = ['UTC', 'Europe/Oslo', 'Etc/GMT+12', 'Nowhere/Town', '', '+99:99', 'utc'];

interface Spot {
  readonly holder: JsonObject | Json[];
  readonly key: string | number;
  readonly value: Json;
}

/** Every place in a value where another could stand, deep ones too. */
function spotsIn(json: Json): Spot[] {
  const body = bodied(json);
  if (!body) return [];
  const keys: readonly (string | number)[] = Array.isArray(body) ? body.map((_, i) => i) : Object.keys(body);
  return keys.flatMap((key) => {
    const value = at(body, key);
    return [{ holder: body, key, value }, ...spotsIn(value)];
  });
}
const at = (holder: JsonObject | Json[], key: string | number): Json =>
  (Array.isArray(holder) ? holder[Number(key)] : holder[key]) ?? null;
function put({ holder, key }: Spot, value: Json): void {
  if (Array.isArray(holder)) holder[Number(key)] = value;
  else holder[key] = value;
}
function drop({ holder, key }: Spot): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

/** Changes the graph in place. */
type Harm = (graph: Json, chance: Chance) => void;
const HARMS: readonly Harm[] = [
  (graph, chance) => put(chance.of(spotsIn(graph)), chance.of(VALUES)),
  (graph, chance) => drop(chance.of(spotsIn(graph))),
  // one thing of a list again, with its id
  (graph, chance) => toList(graph, chance, (list) => list.push(structuredClone(chance.of(list)))),
  (graph, chance) => toList(graph, chance, (list) => list.push(...list.map((item) => structuredClone(item)))),
  (graph, chance) => toList(graph, chance, (list) => list.splice(0)),
  (graph, chance) => toList(graph, chance, (list) => list.reverse()),
  // a word of a kind for another of that kind
  ...['start', 'end', 'published', 'reportedOn'].map(keyed(DATES)),
  ...['start', 'end', 'lat', 'lon', 'x', 'y', 'salience', 'version'].map(
    keyed([0, 1, -1, 2, 1e308, -1e308, 5e-324, 2 ** 53, 1e21, 180, 91, 0.999]),
  ),
  ...['id', 'article', 'origin', 'speaker', 'memberOf', 'event'].map(keyed(IDS)),
  ...['granularity', 'kind', 'type', 'status', 'agreement', 'attribute', 'basis', 'form'].map(keyed(ENUMS)),
  ...['name', 'title', 'text', 'publisher', 'url', 'cue', 'mode', 'file', 'value'].map(
    keyed(VALUES.filter((value) => typeof value === 'string')),
  ),
  keyed(ZONES)('timeZone'),
  // an event, or every one, on one day or from one to another
  (graph, chance) => {
    const whens = spotsIn(graph).filter(({ key, value }) => key === 'when' && value !== null);
    const start = chance.of(DATES);
    const end = chance.maybe(0.6) ? start : chance.of(DATES);
    for (const spot of chance.maybe(0.3) ? whens : whens.slice(0, 1))
      put(spot, { start, end, granularity: chance.of(GRANULARITIES), basis: 'stated', text: null });
  },
  // an id changed wherever it stands
  (graph, chance) => {
    const ids = spotsIn(graph).filter(({ key, value }) => key === 'id' && typeof value === 'string');
    const { value: old } = chance.of(ids);
    const id = chance.of(IDS);
    for (const spot of spotsIn(graph)) if (spot.value === old) put(spot, id);
  },
];

/** Somewhere, a field of that name. */
function keyed(values: readonly Json[]): (name: string) => Harm {
  return (name) => (graph, chance) => {
    const spots = spotsIn(graph).filter(({ key }) => key === name);
    if (spots.length > 0) put(chance.of(spots), chance.of(values));
  };
}

function toList(graph: Json, chance: Chance, change: (list: Json[]) => void): void {
  const lists = spotsIn(graph).flatMap(({ value }) => (Array.isArray(value) && value.length > 0 ? [value] : []));
  if (lists.length > 0) change(chance.of(lists));
}

/** Damage to the file itself. */
const DAMAGES: readonly ((json: string, chance: Chance) => string)[] = [
  (json, chance) => json.slice(0, chance.below(json.length)),
  (json, chance) => json.slice(chance.below(json.length)),
  (json) => `\uFEFF${json}`,
  (json) => `${json}${json}`,
  (json) => `${json},`,
  (json) => `// a comment\n${json}`,
  (json) => json.replace('{', '{"__proto__":{"format":"x"},"constructor":1,'),
  (json) => json.replace('{', '{"events":[],"format":"x",'),
  (json) => json.replace(/\}$/, ',"events":[],"articles":[]}'),
  (json) => `[${json}]`,
  (json) => JSON.stringify(json),
  (json, chance) => {
    const cut = chance.below(json.length);
    return (
      json.slice(0, cut) + chance.of(['\u0000', '"', '}', '\\', ',', '\uD83D', '0', 'e', '\n']) + json.slice(cut + 1)
    );
  },
];

/** How deep brackets go in brackets: more than any stack has room for. */
const DEPTH = 20_000;

/** The text of a file. */
export function hostileFile(graph: Json, chance: Chance): string {
  const copy = structuredClone(graph);
  for (let i = 1 + chance.below(3); i > 0; i--) chance.of(HARMS)(copy, chance);
  const json = JSON.stringify(copy).replace(`"${DEEP}"`, '['.repeat(DEPTH) + ']'.repeat(DEPTH));
  return chance.maybe(0.15) ? chance.of(DAMAGES)(json, chance) : json;
}
