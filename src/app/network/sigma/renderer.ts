/**
 * sigma as an adapter: it gets a frame and what lights it, draws them, and reports gestures by the ids of actors and edges.
 * It decides nothing about looks. Between two frames nothing is sent to the graphics processor but uniforms, and a byte on
 * each item where selection or focus changed.
 */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { AbstractNodeProgram } from 'sigma/rendering';
import type { NetworkFrame } from '../../../scenes/network/frame';
import type { Lamp } from '../../../scenes/network/light';
import type { TextWidth } from '../../../scenes/scene';
import { LabelLayer } from './label-layer';
import { Lighting } from './lighting';
import { shapeProgram } from './shape-program';
import { strokeProgram } from './stroke-program';

export interface NetworkGestures {
  onhover(actor: string | null): void;
  onedge(edge: string | null): void;
  onselect(actor: string | null): void;
  onselectedge(edge: string): void;
  onopen(actor: string): void;
}

/** Camera ratios: below 1 is nearer. Milliseconds for a move of the camera that a person did not make by hand. */
const CAMERA = { nearest: 0.06, farthest: 2.5, step: 1.5, duration: 180 };

export class SigmaNetwork {
  readonly #sigma: Sigma;
  readonly #lighting = new Lighting();
  readonly #labels: LabelLayer;
  #frame: NetworkFrame | null = null;
  #still: boolean;

  constructor(container: HTMLElement, gestures: NetworkGestures, textWidth: TextWidth, still: boolean) {
    this.#still = still;
    this.#sigma = new Sigma(new MultiDirectedGraph(), container, {
      allowInvalidContainer: true,
      defaultNodeType: 'shape',
      defaultEdgeType: 'stroke',
      nodeProgramClasses: { shape: shapeProgram(this.#lighting) },
      nodeHoverProgramClasses: { shape: Nothing },
      edgeProgramClasses: { stroke: strokeProgram(this.#lighting) },
      // Names are placed by the scene's own rule on a canvas of ours.
      renderLabels: false,
      defaultDrawNodeHover: () => undefined,
      enableEdgeEvents: true,
      stagePadding: 0,
      minCameraRatio: CAMERA.nearest,
      maxCameraRatio: CAMERA.farthest,
      zoomDuration: still ? 1 : CAMERA.duration,
      inertiaDuration: still ? 1 : 200,
      ...(still ? { inertiaRatio: 0 } : {}),
      doubleClickZoomingDuration: still ? 1 : CAMERA.duration,
    });
    this.#labels = new LabelLayer(container, this.#sigma, textWidth, this.#lighting);
    this.#sigma.on('enterNode', ({ node }) => gestures.onhover(node));
    this.#sigma.on('leaveNode', () => gestures.onhover(null));
    this.#sigma.on('enterEdge', ({ edge }) => gestures.onedge(edge));
    this.#sigma.on('leaveEdge', () => gestures.onedge(null));
    this.#listenToClicks(gestures);
    this.#pickOnDemand(container);
  }

  /**
   * Any drawing makes what was drawn for the pointer stale; it is drawn anew before sigma hears of a pointer. Not while a button
   * is held: nobody points at anything while dragging.
   */
  #pickOnDemand(container: HTMLElement): void {
    let stale = true;
    this.#sigma.on('afterRender', () => (stale = !this.#lighting.picking));
    const pick = (event: Event) => {
      if (!stale || (event instanceof MouseEvent && event.type === 'mousemove' && event.buttons > 0)) return;
      this.#lighting.picking = true;
      this.#draw();
      this.#lighting.picking = false;
    };
    for (const type of ['mousemove', 'mousedown', 'click', 'touchstart', 'touchend'])
      container.addEventListener(type, pick, { capture: true });
  }

  #draw(): void {
    this.#sigma.refresh({ partialGraph: {}, skipIndexation: true });
  }

  /** For sigma any two quick clicks are a double click, wherever each was: here they must be on the same thing. */
  #listenToClicks(gestures: NetworkGestures): void {
    let last: string | null = null;
    const onNode = (node: string | null) => gestures.onselect((last = node));
    const onEdge = (edge: string) => gestures.onselectedge((last = edge));
    this.#sigma.on('clickNode', ({ node }) => onNode(node));
    this.#sigma.on('clickEdge', ({ edge }) => onEdge(edge));
    this.#sigma.on('clickStage', () => onNode(null));
    this.#sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      if (last === node) gestures.onopen(node);
      else onNode(node);
    });
    this.#sigma.on('doubleClickEdge', ({ edge, preventSigmaDefault }) => {
      preventSigmaDefault();
      if (last !== edge) onEdge(edge);
    });
    this.#sigma.on('doubleClickStage', ({ preventSigmaDefault }) => {
      if (last === null) return;
      preventSigmaDefault();
      onNode(null);
    });
  }

  /** Draws a frame at once, in the frame of the screen in which it is asked to; the same frame again only changes its light. */
  show(lamp: Lamp): void {
    const anew = lamp.frame !== this.#frame;
    if (anew) this.#lighting.setFrame(lamp);
    this.#lighting.set(lamp);
    this.#labels.set(lamp);
    if (anew) this.#build(lamp.frame);
    else this.#draw();
  }

  #build(frame: NetworkFrame): void {
    this.#frame = frame;
    const { width, height } = frame.size;
    const graph = new MultiDirectedGraph();
    frame.nodes.forEach(({ id, x, y, r, shape }, item) => {
      graph.addNode(id, { x, y: height - y, size: r, shape, item });
    });
    frame.edges.forEach(({ id, source, target, side, mutual }, item) => {
      graph.addDirectedEdgeWithKey(id, source, target, { side, head: !mutual, item });
    });
    // The scene's pixels are sigma's pixels at rest: what is exported stands where it stands on the screen.
    this.#sigma.setCustomBBox({ x: [0, width], y: [0, height] });
    this.#sigma.resize();
    this.#sigma.setGraph(graph);
  }

  fit(): void {
    void this.#sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, this.#move());
  }

  /** Nearer by one step (`1`) or further (`-1`), about the middle of the panel. */
  zoom(direction: 1 | -1): void {
    const camera = this.#sigma.getCamera();
    const ratio = direction > 0 ? camera.ratio / CAMERA.step : camera.ratio * CAMERA.step;
    void camera.animate({ ratio: camera.getBoundedRatio(ratio) }, this.#move());
  }

  /** Brings an actor to the middle, nearer where it was seen from afar. */
  goTo(actor: string): void {
    const at = this.#sigma.getNodeDisplayData(actor);
    if (!at) return;
    const camera = this.#sigma.getCamera();
    void camera.animate({ x: at.x, y: at.y, ratio: Math.min(camera.ratio, 0.6) }, this.#move());
  }

  #move() {
    return { duration: this.#still ? 1 : CAMERA.duration };
  }

  kill(): void {
    this.#labels.remove();
    this.#sigma.kill();
  }
}

/** sigma draws the node under the pointer a second time over the names; ours is the same in both places. */
class Nothing extends AbstractNodeProgram {
  drawLabel = undefined;
  drawHover = undefined;
  reallocate(): void {
    // Nothing is drawn, so there is nothing to keep.
  }
  process(): void {
    // Nor to take over.
  }
  render(): void {
    // Nor to draw.
  }
  kill(): void {
    // Nor to give back.
  }
}
