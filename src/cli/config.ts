/** `dateline.config.json` in the folder that the command is called in: options that need not be written each time. Never code. */
import { readFileSync } from 'node:fs';
import { reasonOf, codeOf } from './reason';
import { nearest } from './nearest';
import { CONFIGURABLE } from './options';
import { UsageError, type Config } from './usage';

export const CONFIG_NAME = 'dateline.config.json';

/** Nothing where there is no such file. @throws UsageError where it is not as it should be */
export function readConfig(name = CONFIG_NAME): Config {
  let text: string;
  try {
    text = readFileSync(name, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return {};
    throw wrong(`cannot be read: ${reasonOf(error)}`, 'Mend that, or take it away.');
  }
  const config = new Map(Object.entries(objectIn(text)).map(([key, value]) => [key, settingOf(key, value)]));
  return Object.fromEntries(config);
}

function objectIn(text: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw wrong(`is not JSON (${reasonOf(error)})`, 'Write { "published": "2025-12-31" }, say.');
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw wrong('is not an object', 'Write { "published": "2025-12-31" }, say.');
}

function settingOf(key: string, value: unknown): string | boolean {
  const type = CONFIGURABLE.get(key);
  if (type === undefined) {
    const meant = nearest(key, [...CONFIGURABLE.keys()]);
    throw wrong(
      `has the key "${key}", which Dateline does not know`,
      meant === null ? `Its keys are ${[...CONFIGURABLE.keys()].join(', ')}.` : `Did you mean "${meant}"?`,
    );
  }
  if (type === 'string' && typeof value === 'number') return String(value);
  if (typeof value === 'string' || typeof value === 'boolean') if (typeof value === type) return value;
  throw wrong(`says "${key}": ${JSON.stringify(value)}`, type === 'string' ? 'Write a text.' : 'Write true or false.');
}

const wrong = (problem: string, remedy: string): UsageError => new UsageError(`${CONFIG_NAME} ${problem}.`, remedy);
