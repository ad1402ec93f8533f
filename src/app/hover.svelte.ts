/** What the pointer is on, whatever view it is in: all views light the same thing. */
export class Hover {
  /** As a mark's reference: `event:ID`, `actor:ID`, `place:ID`. */
  ref: string | null = $state.raw(null);

  /** Only who has set it may let it go: a view that the pointer leaves must not take away what the next one found. */
  set(ref: string | null, by: string): void {
    if (ref === null && this.#by !== by) return;
    this.#by = by;
    this.ref = ref;
  }
  #by = '';
}
