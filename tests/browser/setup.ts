/** Set-up of the browser tests: the built page and command, and a Chromium, installed if need be. */
import type { TestProject } from 'vitest/node';
import { buildOnce } from '../build';
import { ensureChromium } from '../chromium';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of a Chromium that starts. */
    chromium: string;
  }
}

export default async function setup(project: TestProject): Promise<void> {
  const [path] = await Promise.all([ensureChromium((line) => void process.stderr.write(`${line}\n`)), buildOnce()]);
  project.provide('chromium', path);
}
