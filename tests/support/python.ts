/** Python with somebody else's libraries, where the machine has them: what a test skips without them is said in its name. */
import { spawnSync } from 'node:child_process';

/** Debian's own Python has Debian's own packages, whatever other is first in the path. */
const PROGRAMS = ['/usr/bin/python3', 'python3'];

export interface Python {
  /** What the script prints as JSON. */
  run(script: string, ...args: readonly string[]): unknown;
  /** "networkx 2.8.8". */
  readonly library: string;
}

/** Null where no Python here has the module. */
export function pythonWith(module: string): Python | null {
  for (const program of PROGRAMS) {
    const asked = spawnSync(program, ['-c', `import ${module}; print(${module}.__version__)`], { encoding: 'utf8' });
    if (asked.status === 0)
      return {
        library: `${module} ${asked.stdout.trim()}`,
        run(script, ...args) {
          const { status, stdout, stderr } = spawnSync(program, ['-c', script, ...args], {
            encoding: 'utf8',
            maxBuffer: 1e9,
          });
          if (status !== 0) throw new Error(`${module} failed: ${stderr.slice(-2000)}`);
          return JSON.parse(stdout) as unknown;
        },
      };
  }
  return null;
}
