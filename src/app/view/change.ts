/** How a change goes up. Components are handed the view, a plain value, and one function that asks for another view. */
import type { View } from '../../scenes/view';

/** From a view to the next one: pure, and named after what a person does. */
export type Producer = (view: View) => View;

export interface How {
  /** One step of a gesture that goes on. */
  readonly transient?: boolean;
  /** Belongs to the change before it: Back undoes both. */
  readonly amends?: boolean;
}

/** Asks for the view that a producer makes of the present one. */
export type Change = (producer: Producer, how?: How) => void;
