/** How a publisher is named in a view; articles without one share a name of their own. */
export const NO_PUBLISHER = '';
export const publisherKey = (publisher: string | null): string => publisher ?? NO_PUBLISHER;
