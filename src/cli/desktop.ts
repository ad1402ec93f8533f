/** Whether opening a browser would show it to anybody. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a person is at the terminal. */
  readonly terminal: boolean;
}

export function hasDesktop({ platform, env, terminal }: Surroundings): boolean {
  if (!terminal || isSet(env['CI'])) return false;
  if (isSet(env['DISPLAY']) || isSet(env['WAYLAND_DISPLAY']) || isSet(env['WSL_DISTRO_NAME'])) return true;
  return (platform === 'darwin' || platform === 'win32') && !isSet(env['SSH_CONNECTION']);
}

const isSet = (value: string | undefined): boolean =>
  value !== undefined && value !== '' && value !== 'false' && value !== '0';
