/** What an export will be, made while somebody chooses: the last wish alone counts. */

interface Made {
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly bytes: number;
}
/** Letters of data that are shown; nobody reads more in a preview. */
const SHOWN = 4000;

export class Preview {
  busy = $state(false);
  made: Made | null = $state.raw(null);
  /** Why there is none, in a sentence. */
  failed = $state('');
  /** Address of a picture, or the beginning of data. */
  picture = $state('');
  words = $state('');
  #current = 0;

  /** Begins, and answers how to drop what was begun. */
  make(write: () => Promise<{ content: string | Uint8Array<ArrayBuffer>; type: string }>): () => void {
    const own = ++this.#current;
    this.busy = true;
    this.failed = '';
    write().then(
      ({ content, type }) => {
        if (own === this.#current) this.#show(content, type);
      },
      (error: unknown) => {
        if (own !== this.#current) return;
        this.#clear();
        this.failed = error instanceof Error ? error.message : String(error);
      },
    );
    return () => {
      if (own === this.#current) this.cancel();
    };
  }

  /** What is still being made is not waited for. */
  cancel(): void {
    this.#current++;
    this.#clear();
  }

  #show(content: string | Uint8Array<ArrayBuffer>, type: string): void {
    this.#clear();
    const blob = new Blob([content], { type });
    this.made = { content, bytes: blob.size };
    if (type.startsWith('image/')) this.picture = URL.createObjectURL(blob);
    else this.words = typeof content === 'string' ? content.slice(0, SHOWN) : 'Several files in one zip';
  }

  #clear(): void {
    if (this.picture !== '') URL.revokeObjectURL(this.picture);
    this.busy = false;
    this.made = null;
    this.picture = '';
    this.words = '';
  }
}
