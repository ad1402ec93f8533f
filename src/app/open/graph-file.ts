/** A graph file from this machine, or a figure that holds one. */
import type { Offered } from './messages';
import { openFigure, openText, orFault, refuse, type Opened } from './opened';
import type { Task } from './task';
import { LARGEST_GRAPH, textOf, tooLarge } from './text';
import { whyUnreadable } from './unreadable';

/** Never rejects, so that another file can be tried after it. */
export const openGraphFile = ({ name, file }: Offered, task: Task): Promise<Opened> =>
  orFault(`${name} cannot be shown`, async () => {
    const heading = `${name} cannot be read`;
    if (file.size > LARGEST_GRAPH) return refuse({ heading, ...tooLarge(file.size) });
    let text: string | null;
    try {
      text = await textOf(file.stream(), task);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      return refuse({
        heading,
        problem: `It cannot be read: ${whyUnreadable(error)}.`,
        remedy: 'Choose it again, or a copy of it.',
      });
    }
    if (text === null) return refuse({ heading, ...tooLarge(file.size) });
    return isFigureName(name) ? openFigure(text, name, task) : openText(text, name, task);
  });

export const isFigureName = (name: string): boolean => /\.svg$/i.test(name);
