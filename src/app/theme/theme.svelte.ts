/** Light, dark or as the system says; remembered on this machine. */
import { MediaQuery } from 'svelte/reactivity';
import type { Theme } from '../../scenes/appearance';

export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

const KEY = 'dateline.theme';

export class ThemeStore {
  choice: ThemeChoice = $state(remembered());
  #system = new MediaQuery('(prefers-color-scheme: dark)');

  get theme(): Theme {
    if (this.choice === 'system') return this.#system.current ? 'dark' : 'light';
    return this.choice;
  }

  choose(choice: ThemeChoice): void {
    this.choice = choice;
    try {
      localStorage.setItem(KEY, choice);
    } catch {
      // A browser that keeps nothing (private mode, a file opened from disk): the choice holds for this visit.
    }
  }
}

function remembered(): ThemeChoice {
  try {
    const kept = localStorage.getItem(KEY);
    return THEME_CHOICES.find((choice) => choice === kept) ?? 'system';
  } catch {
    return 'system';
  }
}
