/** Hands on sigma's picture: its events as gestures on nodes and edges. */
import type Sigma from 'sigma';
import type { Point } from '../../../scenes/network/positions';
import { DRAG_BEGINS, type NetworkHands } from '../drawing';

/** The click that ends a drag chooses nothing. */
interface Drop {
  /** A node was just dropped. */
  just: boolean;
}

/** `heightOf`: of the frame, whose y runs downward. */
export function layHandsOn(sigma: Sigma, hands: NetworkHands, heightOf: () => number): void {
  const drop: Drop = { just: false };
  listenToHover(sigma, hands);
  listenToClicks(sigma, hands, drop);
  listenToDrags(sigma, hands, drop, heightOf);
}

function listenToHover(sigma: Sigma, hands: NetworkHands): void {
  const entered = { node: false, edge: false };
  sigma.on('enterNode', ({ node }) => {
    entered.node = true;
    hands.hover(node);
  });
  sigma.on('leaveNode', () => hands.hover(null));
  sigma.on('enterEdge', ({ edge }) => {
    entered.edge = true;
    hands.hoverEdge(edge);
  });
  sigma.on('leaveEdge', () => hands.hoverEdge(null));
  // What another drawing said is pointed at, this one does not know to have been left.
  sigma.once('moveBody', () => {
    if (!entered.node) hands.hover(null);
    if (!entered.edge) hands.hoverEdge(null);
  });
}

/** For sigma any two quick clicks are a double click, wherever each was: here they must be on the same thing. */
function listenToClicks(sigma: Sigma, hands: NetworkHands, drop: Drop): void {
  let last: string | null = null;
  const onNode = (node: string | null, { original }: { original: Event }) => {
    last = node;
    hands.choose(node, 'shiftKey' in original && original.shiftKey === true);
  };
  const onEdge = (edge: string) => hands.chooseEdge((last = edge));
  sigma.on('clickNode', ({ node, event }) => {
    if (!drop.just) onNode(node, event);
  });
  sigma.on('clickEdge', ({ edge }) => onEdge(edge));
  sigma.on('clickStage', ({ event }) => {
    if (!drop.just) onNode(null, event);
  });
  sigma.on('doubleClickNode', ({ node, event, preventSigmaDefault }) => {
    preventSigmaDefault();
    if (last === node) hands.open(node);
    else onNode(node, event);
  });
  sigma.on('doubleClickEdge', ({ edge, preventSigmaDefault }) => {
    preventSigmaDefault();
    if (last !== edge) onEdge(edge);
  });
  sigma.on('doubleClickStage', ({ event, preventSigmaDefault }) => {
    if (last === null) return;
    preventSigmaDefault();
    onNode(null, event);
  });
}

/** A node that is dragged takes the pointer along; sigma's camera stays. */
function listenToDrags(sigma: Sigma, hands: NetworkHands, drop: Drop, heightOf: () => number): void {
  let held: { node: string; from: Point; to: Point | null } | null = null;
  const place = ({ x, y }: Point): Point => {
    const at = sigma.viewportToGraph({ x, y });
    return { x: at.x, y: heightOf() - at.y };
  };
  sigma.on('downNode', ({ node, event }) => {
    drop.just = false;
    held = { node, from: event, to: null };
  });
  sigma.on('downStage', () => (drop.just = false));
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (!held) return;
    preventSigmaDefault();
    if (!held.to && Math.hypot(event.x - held.from.x, event.y - held.from.y) <= DRAG_BEGINS) return;
    held.to = place(event);
    hands.drag(held.node, held.to, false);
  });
  // Where it was last: a finger that is lifted is nowhere.
  const up = () => {
    if (held?.to) {
      hands.drag(held.node, held.to, true);
      drop.just = true;
    }
    held = null;
  };
  sigma.on('upNode', up);
  sigma.on('upEdge', up);
  sigma.on('upStage', up);
}
