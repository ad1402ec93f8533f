/** In a frame of somebody's page (`?embed`): the story without what opens, filters and saves. */
export const isFramed = (): boolean => new URLSearchParams(location.search).has('embed');
