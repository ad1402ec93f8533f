/** Why the browser does not read a file, without a full stop. */
export function whyUnreadable(error: unknown): string {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotFoundError') return 'it is no longer where it was';
  if (name === 'NotReadableError') return 'it has changed since it was chosen, or belongs to somebody else';
  if (name === 'SecurityError' || name === 'NotAllowedError') return 'the browser does not allow it';
  return error instanceof Error && error.message !== '' ? error.message : 'the browser gives no reason';
}
