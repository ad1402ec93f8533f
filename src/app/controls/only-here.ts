/** Whether an address means nothing to anybody else: the command's own server, and a file on this disk. */
export const isOnlyHere = ({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>): boolean =>
  protocol === 'file:' || protocol === 'blob:' || /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
