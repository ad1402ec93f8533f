/** What the network says of events of which it cannot draw every tie. */
import { listWords, plural } from '../../words';
import type { NetworkFrame } from '../where/frame';

/** Told one by one; of more, how many they are. */
const TOLD = 2;

/** A sentence for each such event, or one for all. */
export function hubWords({ hubs, nodeById }: Pick<NetworkFrame, 'hubs' | 'nodeById'>): string[] {
  const name = (key: string): string => nodeById.get(key)?.name ?? key;
  if (hubs.length > TOLD)
    return [
      `${plural(hubs.length, 'event')} tie so many together that only their ties to one or two of them are drawn.`,
    ];
  return hubs.map(
    ({ event, tied, centres }) =>
      `“${event.title}” ties ${tied} together: drawn are only their ties to ${listWords(centres.map(name))}.`,
  );
}
