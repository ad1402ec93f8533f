/** The palettes of the scenes as CSS custom properties, so that page and pictures have one source of colour. */
import { PALETTES, type Theme } from '../../scenes/appearance';

/** `--background: #fbfaf7; --tone-statement: …`, in the palette's order. */
function tokens(theme: Theme): [name: string, value: string][] {
  const { tone, sides, ...colors } = PALETTES[theme];
  return [
    ...Object.entries(colors).map(([name, value]): [string, string] => [`--${name}`, value]),
    ...sides.map((value, place): [string, string] => [`--side-${place}`, value]),
    ...Object.entries(tone).map(([name, value]): [string, string] => [`--tone-${name}`, value]),
  ];
}

/** Writes the tokens on the document's root. */
export function assignTokens(root: HTMLElement, theme: Theme): void {
  root.style.colorScheme = theme === 'dark' ? 'dark' : 'light';
  root.dataset['theme'] = theme;
  for (const [name, value] of tokens(theme)) root.style.setProperty(name, value);
}
