/** What the system means by an error code, in words. */
const REASONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    EACCES: 'permission is denied',
    EBUSY: 'another program is using it',
    EDQUOT: "the disk's quota is used up",
    EISDIR: 'it is a folder',
    ELOOP: 'its links go round in a circle',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'its name is too long',
    ENOENT: 'there is nothing of that name',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'part of its path is a file, not a folder',
    EPERM: 'the system does not allow it',
    EROFS: 'the disk is read-only',
  }),
);

/** Without a full stop; the error's own words where the code is none of those above. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return (code !== null && REASONS.get(code)) || (error instanceof Error ? error.message : String(error));
}

export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
