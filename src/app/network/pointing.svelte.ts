/** The pointer's hands on the network: what it is on, and what a press, a drag or a ring asks of the view. */
import { lightEdge } from '../../scenes/network/lit/light';
import type { Point } from '../../scenes/network/positions';
import { plural } from '../../scenes/words';
import { addActor, chooseActors, pinNode } from '../view/network-producers';
import { select, selectEvent } from '../view/producers';
import type { NetworkHands } from './drawing';
import type { Stage } from './stage';

/** Nodes up to which the drawing follows a node that is dragged. */
const FOLLOWS = 1000;

export class Pointing implements NetworkHands {
  /** What the pointer is on. */
  node: string | null = $state(null);
  edge: string | null = $state(null);
  /** The next drag draws a ring around what is to be chosen. */
  lasso = $state(false);
  readonly #now: () => Stage;

  constructor(now: () => Stage) {
    this.#now = now;
  }

  hover(node: string | null): void {
    this.node = node;
  }

  hoverEdge(edge: string | null): void {
    this.edge = edge;
  }

  /** Chooses what stands at a node; actors may be added to those that are chosen. */
  choose(node: string | null, add: boolean): void {
    const { frame, change } = this.#now();
    const ref = node === null ? null : frame.nodeById.get(node)?.ref;
    if (ref === undefined || (add && ref === null)) return;
    change(add && ref?.kind === 'actor' ? addActor(ref.id) : select(ref));
  }

  /** The weightiest of its events that are lit; of them all, where none is. */
  chooseEdge(id: string): void {
    const { edges, lamp, change } = this.#now();
    const edge = edges.get(id);
    if (!edge) return;
    const { litEvents } = lightEdge(lamp, edge);
    const [main] = [...(litEvents.length > 0 ? litEvents : edge.events)].sort((a, b) => b.salience - a.salience);
    if (main) change(selectEvent(main.id));
  }

  open(node: string): void {
    const { drawing, read } = this.#now();
    this.choose(node, false);
    drawing?.goTo(node);
    read();
  }

  /** A large network is laid down once, where the node is let go. */
  drag(node: string, to: Point, dropped: boolean): void {
    const { frame, change } = this.#now();
    const { width, height } = frame.size;
    const ref = frame.nodeById.get(node)?.ref;
    if (ref && (dropped || frame.nodes.length <= FOLLOWS))
      change(pinNode({ ...ref, x: to.x / width, y: to.y / height }), { transient: !dropped });
  }

  /** Chooses the actors inside of it. */
  ring(points: readonly Point[]): void {
    const { frame, drawing, change, say } = this.#now();
    this.lasso = false;
    const inside = drawing?.nodesWithin(points) ?? [];
    const refs = inside.flatMap((id) => frame.nodeById.get(id)?.ref ?? []);
    change(chooseActors(refs.filter(({ kind }) => kind === 'actor').map(({ id }) => id)));
    say(`${plural(inside.length, 'actor')} chosen`);
  }
}
