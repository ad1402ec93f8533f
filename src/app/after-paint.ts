/** Does each thing once what was done before it is on the screen and the thread has been free for a press or a key; returns how to stop. */
export function afterPaint(...things: readonly (() => void)[]): () => void {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = (at: number) => {
    const thing = things[at];
    if (!thing) return;
    // Within a frame's callback the frame is not painted yet; a task of its own comes after it.
    frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        thing();
        next(at + 1);
      });
    });
  };
  next(0);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Settles when what was set before it is on the screen; at once in a tab that nobody sees, which is not painted. */
export const painted = (): Promise<void> =>
  document.hidden ? Promise.resolve() : new Promise((resolve) => void afterPaint(resolve));
