/** For tests: the articles of a folder, as the command reads them. */
import { filesIn, listFolder } from '../../src/cli/folder';
import { gather, type Gathered } from '../../src/story/gather';

export const readFolder = (folder: string, published: string | null = null): Promise<Gathered> =>
  gather(filesIn(listFolder(folder)), { published });
