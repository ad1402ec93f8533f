/** What the system means by an error, in words. */
const REASONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    EACCES: 'permission is denied',
    EADDRNOTAVAIL: 'this computer has no such address of its own',
    EBADF: 'it is not open for that',
    EBUSY: 'another program is using it',
    EDQUOT: "the disk's quota is used up",
    EFBIG: 'it would be larger than a file may be there',
    EIO: 'the disk or the line to it has failed',
    EISDIR: 'it is a folder',
    ELOOP: 'its links go round in a circle',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'its name is too long',
    ENFILE: 'too many files are open',
    ENOENT: 'there is nothing of that name',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'part of its path is a file, not a folder',
    ENXIO: 'nobody is at its other end',
    EPERM: 'the system does not allow it',
    EPIPE: 'nobody reads it any more',
    EROFS: 'the disk is read-only',
    ERR_FS_FILE_TOO_LARGE: 'it is too large to be read whole',
    ERR_STRING_TOO_LONG: 'it is too large to be read whole',
  }),
);

/** What V8 says where a text nests too deep or grows too long for it. */
const LIMITS: readonly (readonly [RegExp, string])[] = [
  [/call stack/i, 'it is nested too deeply'],
  [
    /invalid (?:string|array|array buffer|typed array) length|size exceeded/i,
    'it is too large for one piece of memory',
  ],
];

/** Without a full stop; the error's own words where it is none of those above. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return (
    (code !== null && REASONS.get(code)) || limitOf(error) || (error instanceof Error ? error.message : String(error))
  );
}

/** Which limit of the machine was met, in words; null: none. */
export function limitOf(error: unknown): string | null {
  if (!(error instanceof RangeError)) return null;
  return LIMITS.find(([says]) => says.test(error.message))?.[1] ?? null;
}

export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
