/** What pointer and keyboard work on in the network, as it stands when it is asked for. */
import type { Lamp } from '../../scenes/network/lit/light';
import type { FrameEdge, NetworkFrame } from '../../scenes/network/where/frame';
import type { View } from '../../scenes/view';
import type { Change } from '../view/change';
import type { NetworkDrawing } from './drawing';

export interface Stage {
  readonly frame: NetworkFrame;
  /** By their ids. */
  readonly edges: ReadonlyMap<string, FrameEdge>;
  readonly lamp: Lamp;
  readonly view: View;
  /** There is none before the first drawing. */
  readonly drawing: NetworkDrawing | undefined;
  readonly change: Change;
  /** Announces something. */
  say(words: string): void;
  /** Shows the reader, where it is not beside the network. */
  read(): void;
}
