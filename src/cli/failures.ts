/** What can go wrong besides wrong use, each with a message for the person at the keyboard. */

/** A folder without a single article that could be read. */
export class NothingReadableError extends Error {
  override name = 'NothingReadableError';
}

/** The graph could not be built or written, and neither the folder nor the way of asking is to blame. */
export class BuildError extends Error {
  override name = 'BuildError';
}
