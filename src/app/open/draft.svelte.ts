/** What somebody has typed or pasted: held until there is a story with it, so that nothing is lost that is refused or stopped. */
import { pastedName } from './pasted';
import type { Problem } from './problem';
import type { StoryStore } from './story.svelte';
import type { Thing } from './things';

export class Draft {
  text = $state('');
  /** When it appeared, as a field for a day has it; empty: nobody has said. */
  day = $state('');
  /** Files that were pasted, in place of a text. */
  things: readonly Thing[] = $state.raw([]);
  /** Why it could not be read; null: nobody has tried, or the reading was stopped. */
  why: Problem | null = $state.raw(null);
  /** A text that another one was pasted in place of. */
  before: string | null = $state(null);

  constructor(private readonly stories: StoryStore) {}

  get isEmpty(): boolean {
    return this.things.length === 0 && this.text.trim() === '';
  }

  /** Asks what is to become of a text that was pasted on the page. */
  takeText(text: string): void {
    if (this.text.trim() !== '' && this.text !== text) this.before = this.text;
    [this.text, this.day] = [text, ''];
    this.things = [];
    this.why = null;
    this.stories.paste();
  }

  /** Asks what is to become of files that were pasted on the page. */
  takeFiles(things: readonly Thing[]): void {
    this.things = things;
    this.day = '';
    this.why = null;
    this.stories.paste();
  }

  /** The text that was there before comes back, and the other is held in its place. */
  swap(): void {
    [this.text, this.before] = [this.before ?? '', this.text];
    this.why = null;
  }

  /** Nothing is asked any more. A text stays for the next time; files are where they were. */
  close(): void {
    this.things = [];
    this.stories.pasteNothing();
  }

  /** It is asked for again where nothing came of it. */
  async read(adding: boolean): Promise<void> {
    const { text, day, things, stories } = this;
    const { state } = stories;
    const appeared = day === '' ? null : day;
    if (things.length > 0) {
      this.things = [];
      await stories.open(things, { adding, appeared });
      return;
    }
    this.why = null;
    if (await stories.open([new File([text], pastedName(text))], { adding, appeared })) {
      if (this.text === text) [this.text, this.day] = ['', ''];
      return;
    }
    // something else is being opened in its place
    if (stories.waiting) return;
    const { state: after } = stories;
    this.why = stories.refusal ?? (after !== state && after.kind === 'problem' ? after.problem : null);
    // it is said where the text is
    stories.dismiss();
    stories.paste();
  }
}
