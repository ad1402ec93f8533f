import { describe, expect, it } from 'vitest';
import { hasDesktop } from './desktop';

describe('a desktop', () => {
  it.each([
    [true, 'linux', { DISPLAY: ':0' }, true],
    [true, 'linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    [true, 'linux', { WSL_DISTRO_NAME: 'Debian' }, true],
    [true, 'darwin', {}, true],
    [true, 'win32', { CI: 'false' }, true],
    [false, 'linux', {}, true],
    [false, 'linux', { DISPLAY: '' }, true],
    [false, 'linux', { DISPLAY: ':0' }, false],
    [false, 'linux', { DISPLAY: ':0', CI: 'true' }, true],
    [false, 'darwin', { SSH_CONNECTION: '10.0.0.1 22' }, true],
  ] as const)('%s on %s with %o and a person at the terminal: %s', (there, platform, env, terminal) => {
    expect(hasDesktop({ platform, env, terminal })).toBe(there);
  });
});
