/**
 * sigma as an adapter: it gets a frame and what lights it, draws them, and reports gestures by the ids of actors and edges.
 * It decides nothing about looks. Between two frames nothing is sent to the graphics processor but uniforms, and a byte on
 * each item where selection or focus changed.
 */
import { polygonContains } from 'd3';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { AbstractNodeProgram } from 'sigma/rendering';
import type { CameraState } from 'sigma/types';
import { AT_REST, cameraOn } from '../../../scenes/network/where/camera';
import { sidePlace } from '../../../scenes/network/where/sides';
import type { Camera, NetworkFrame } from '../../../scenes/network/where/frame';
import type { Lamp } from '../../../scenes/network/lit/light';
import { meanTone } from '../../../scenes/network/look';
import type { Point } from '../../../scenes/network/positions';
import type { TextWidth } from '../../../scenes/scene';
import { DEFAULT_VIEW, type Clock } from '../../../scenes/view';
import { CAMERA, INERTIA, type NetworkDrawing, type NetworkHands } from '../drawing';
import { CountLayer } from './count-layer';
import { layHandsOn } from './hands';
import { HullLayer } from './hull-layer';
import { LabelLayer } from './label-layer';
import { Lighting } from './lighting';
import { sightOf, toScreen } from './screen';
import { shapeProgram } from './shape-program';
import { strokeProgram } from './stroke-program';
import { runOnAfterTouch } from './touch-inertia';

export class SigmaNetwork implements NetworkDrawing {
  readonly #sigma: Sigma;
  readonly #lighting = new Lighting();
  readonly #labels: LabelLayer;
  readonly #counts: CountLayer;
  readonly #hulls: HullLayer;
  #frame: NetworkFrame | null = null;
  #clock: Clock = DEFAULT_VIEW.clock;
  #leftOut = DEFAULT_VIEW.leftOut;
  #still: boolean;
  /** Where the camera is to stand when the first frame comes. */
  #from: Camera = AT_REST;

  constructor(container: HTMLElement, hands: NetworkHands, textWidth: TextWidth, still: boolean) {
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
      // What is frozen is not turned by two fingers either.
      enableCameraRotation: false,
      stagePadding: 0,
      minCameraRatio: 1 / CAMERA.greatest,
      maxCameraRatio: 1 / CAMERA.least,
      zoomDuration: still ? 1 : CAMERA.duration,
      inertiaDuration: still ? 1 : INERTIA.duration,
      inertiaRatio: still ? 0 : INERTIA.times,
      doubleClickZoomingDuration: still ? 1 : CAMERA.duration,
    });
    this.#hulls = new HullLayer(container, this.#sigma);
    this.#labels = new LabelLayer(container, this.#sigma, textWidth, this.#lighting);
    this.#counts = new CountLayer(container, this.#sigma, this.#lighting, this.#labels);
    layHandsOn(this.#sigma, hands, () => this.#frame?.size.height ?? 0);
    this.#pickOnDemand(container);
    if (!still) runOnAfterTouch(this.#sigma);
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

  /** The nodes inside a ring of points on the screen, from the panel's top left corner. */
  nodesWithin(ring: readonly Point[]): string[] {
    const { nodes, size } = this.#frame ?? { nodes: [], size: { height: 0 } };
    const polygon = ring.map(({ x, y }): [number, number] => [x, y]);
    return nodes.flatMap(({ id, x, y }) => {
      const at = this.#sigma.graphToViewport({ x, y: size.height - y });
      return polygonContains(polygon, [at.x, at.y]) ? [id] : [];
    });
  }

  reveal(ids: readonly string[]): void {
    const frame = this.#frame;
    if (!frame) return;
    const nodes = ids.flatMap((id) => frame.nodeById.get(id) ?? []);
    const { width, height } = this.#sigma.getDimensions();
    const place = toScreen(this.#sigma, frame);
    const isOutside = ({ x, y }: Point) => x < 0 || y < 0 || x > width || y > height;
    if (!nodes.some((node) => isOutside(place(node)))) return;
    const [first, second] = nodes;
    const camera = cameraOn(nodes, frame.size);
    if (first && !second) this.goTo(first.id);
    else if (camera) this.lookFrom(camera);
  }

  lookFrom(camera: Camera): void {
    if (this.#frame) this.#moveTo(this.#stateOf(camera, this.#frame));
    else this.#from = camera;
  }

  /** Draws a frame at once, in the frame of the screen in which it is asked to; the same frame again only changes its light. */
  show(lamp: Lamp): void {
    const { clock, leftOut } = lamp.view;
    const anew = lamp.frame !== this.#frame || clock !== this.#clock || leftOut !== this.#leftOut;
    [this.#clock, this.#leftOut] = [clock, leftOut];
    if (anew) this.#lighting.setFrame(lamp);
    this.#lighting.set(lamp);
    this.#labels.set(lamp);
    this.#counts.set(lamp);
    this.#hulls.set(lamp);
    if (anew) this.#build(lamp);
    else this.#draw();
  }

  #build({ index, frame }: Lamp): void {
    const first = this.#frame === null;
    this.#frame = frame;
    const { width, height } = frame.size;
    const graph = new MultiDirectedGraph();
    frame.nodes.forEach(({ id, x, y, r, shape, ref, events }, item) => {
      graph.addNode(id, {
        x,
        y: height - y,
        size: r,
        shape,
        item,
        tone: ref.kind === 'event' ? meanTone(events) : null,
        side: ref.kind === 'actor' ? sidePlace(index, ref.id) : null,
      });
    });
    frame.edges.forEach(({ id, source, target, side, kind }, item) => {
      graph.addDirectedEdgeWithKey(id, source, target, { side, kind, item });
    });
    // The scene's pixels are sigma's pixels at rest: what is exported stands where it stands on the screen.
    this.#sigma.setCustomBBox({ x: [0, width], y: [0, height] });
    this.#sigma.resize();
    this.#sigma.setGraph(graph);
    if (first) this.camera = this.#from;
  }

  get camera(): Camera {
    if (!this.#frame) return this.#from;
    const { k, x, y } = sightOf(this.#sigma, this.#frame);
    return { k, x, y };
  }

  set camera({ k, x, y }: Camera) {
    this.#from = { k, x, y };
    if (this.#frame) this.#sigma.getCamera().setState(this.#stateOf(this.#from, this.#frame));
  }

  /** A camera over the frame as sigma's own. */
  #stateOf({ k, x, y }: Camera, { size: { width, height } }: NetworkFrame): Partial<CameraState> {
    const middle = { x: (width / 2 - x) / k, y: (height / 2 - y) / k };
    const rest = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
    return { ...this.#sigma.viewportToFramedGraph(middle, { cameraState: rest }), ratio: 1 / k };
  }

  fit(): void {
    this.#moveTo({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  }

  /** Nearer by one step (`1`) or further (`-1`), about the middle of the panel. */
  zoom(direction: 1 | -1): void {
    const camera = this.#sigma.getCamera();
    const ratio = direction > 0 ? camera.ratio / CAMERA.step : camera.ratio * CAMERA.step;
    this.#moveTo({ ratio: camera.getBoundedRatio(ratio) });
  }

  /** Brings an actor to the middle, nearer where it was seen from afar. */
  goTo(actor: string): void {
    const at = this.#sigma.getNodeDisplayData(actor);
    if (!at) return;
    this.#moveTo({ x: at.x, y: at.y, ratio: Math.min(this.#sigma.getCamera().ratio, 0.6) });
  }

  /** At once where motion is to be reduced: a move that another cuts short would be lost. */
  #moveTo(state: Partial<CameraState>): void {
    const camera = this.#sigma.getCamera();
    if (this.#still) camera.setState(state);
    else void camera.animate(state, { duration: CAMERA.duration });
  }

  kill(): void {
    this.#labels.remove();
    this.#counts.remove();
    this.#hulls.remove();
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
