/** What a drawing of the network can be asked for, whether sigma draws it or SVG. */
import type { Camera } from '../../scenes/network/where/frame';
import type { Point } from '../../scenes/network/positions';

export interface NetworkDrawing {
  /** Nearer by one step (`1`) or further (`-1`), about the middle of the panel. */
  zoom(direction: 1 | -1): void;
  fit(): void;
  /** Brings a node to the middle, nearer where it was seen from afar. */
  goTo(node: string): void;
  /** Moves the camera there. */
  lookFrom(camera: Camera): void;
  /** Brings nodes into the panel if one of them is outside of it. */
  reveal(nodes: readonly string[]): void;
  /** The nodes inside a ring of points on the screen, from the panel's top left corner. */
  nodesWithin(ring: readonly Point[]): string[];
}

/** Hands on a drawing, told by the ids that nodes and edges have in the frame. */
export interface NetworkHands {
  hover(node: string | null): void;
  hoverEdge(edge: string | null): void;
  /** `add`: beside what is chosen already. */
  choose(node: string | null, add: boolean): void;
  chooseEdge(edge: string): void;
  open(node: string): void;
  /** A node is dragged to a place in the frame's pixels; the last time, it is dropped there. */
  drag(node: string, to: Point, dropped: boolean): void;
}

/** What outlives a drawing, so that another goes on where it ended. */
export interface Kept {
  camera: Camera;
}

/** Least and greatest scale, the step of one zoom, and milliseconds of a move that was not made by hand. */
export const CAMERA = { least: 1 / 2.5, greatest: 1 / 0.06, step: 1.5, duration: 180 } as const;
/** A quick drag runs on by so many times its last move, and for so many milliseconds; of one that was held still, it does not. */
export const INERTIA = { times: 3, duration: 200, still: 100 } as const;
/** Pixels that a pressed pointer moves before it drags a node. */
export const DRAG_BEGINS = 3;
