/** What whoever mends Dateline needs to know of something that went wrong; nothing of the story but what the error itself says. */
export function detailsOf(error: unknown): string {
  const told = error instanceof Error ? errorWords(error) : thrownWords(error);
  return `${told}\n\n${navigator.userAgent}`;
}

/** Not every browser's stack begins with the message. */
function errorWords({ name, message, stack = '' }: Error): string {
  return stack.includes(message) && stack !== '' ? stack : `${name}: ${message}\n${stack}`.trimEnd();
}

/** Anything can be thrown, and not everything can be made a string. */
const thrownWords = (thrown: unknown): string =>
  typeof thrown === 'string' ? thrown : Object.prototype.toString.call(thrown);
