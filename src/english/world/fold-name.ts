import { folded } from '../../base/fold';

/** Lower case without diacritics, as news agencies write names. */
export const foldName = (name: string): string => folded(name).replace(/[’‘ʻʼ]/g, "'");
