/**
 * What our programs for nodes and edges do otherwise than sigma's own: their buffers stay on the graphics processor until an
 * item changes (sigma sends them anew with every picture), they know each item's times, they draw ghosts before what is lit, and
 * what the pointer hits only when there is a pointer.
 */
import { Program, type InstancedProgramDefinition, type ProgramInfo } from 'sigma/rendering';
import type Sigma from 'sigma';
import type { RenderParams } from 'sigma/types';
import { indexToColor } from 'sigma/utils';
import type { Lighting, LitItems } from './lighting';
import { TableTexture } from './table-texture';

const UNIFORMS = [
  'u_matrix',
  'u_sizeRatio',
  'u_viewport',
  'u_aa',
  'u_window',
  'u_layer',
  'u_ranks',
  'u_states',
  'u_sums',
  'u_rows',
  'u_tones',
  'u_sides',
  'u_litColor',
  'u_ghostColor',
  'u_selectedColor',
  'u_backgroundColor',
  'u_most',
] as const;
type Uniform = (typeof UNIFORMS)[number];

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;

/** What an item's shaders are and what they are told of it; `corners` is the strip that all items share, as `a_corner`. */
interface ItemShape {
  readonly vertex: string;
  readonly fragment: string;
  readonly corners: readonly (readonly [number, number])[];
  readonly attributes: readonly { readonly name: string; readonly size: number }[];
}

export const itemDefinition = ({
  vertex,
  fragment,
  corners,
  attributes,
}: ItemShape): InstancedProgramDefinition<Uniform> => ({
  VERTICES: corners.length,
  VERTEX_SHADER_SOURCE: vertex,
  FRAGMENT_SHADER_SOURCE: fragment,
  METHOD: TRIANGLE_STRIP,
  UNIFORMS,
  ATTRIBUTES: [
    ...attributes.map((attribute) => ({ ...attribute, type: FLOAT })),
    { name: 'a_times', size: 2, type: FLOAT },
    { name: 'a_item', size: 1, type: FLOAT },
    { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
  ],
  CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
  CONSTANT_DATA: corners.map((corner) => [...corner]),
});

/** What sigma hands to a program that it makes. */
export type ProgramArgs = [gl: WebGLRenderingContext, picking: WebGLFramebuffer | null, renderer: Sigma];

export abstract class TimedProgram extends Program<Uniform> {
  readonly #gl: WebGL2RenderingContext;
  readonly #lighting: Lighting;
  readonly #tables: { ranks: TableTexture; states: TableTexture; sums: TableTexture };
  /** Counts changes of the items. */
  #changes = 0;
  /** For the picture's program and the pointer's: how its buffers are laid out, and the change that they hold. */
  readonly #held = new Map<ProgramInfo, { readonly layout: WebGLVertexArrayObject; changes: number | null }>();

  constructor(lighting: Lighting, ...args: ProgramArgs) {
    super(...args);
    const [gl] = args;
    if (!(gl instanceof WebGL2RenderingContext)) throw new Error('TimedProgram: expected WebGL 2, got WebGL 1');
    this.#gl = gl;
    this.#lighting = lighting;
    this.#tables = {
      ranks: new TableTexture(gl, 'floats'),
      states: new TableTexture(gl, 'bytes'),
      sums: new TableTexture(gl, 'quads'),
    };
  }

  /** The items that this program draws. */
  protected abstract itemsOf(lighting: Lighting): LitItems | null;

  /** Writes what an item's shaders are told: its own attributes, in the definition's order, and what all programs have. */
  protected writeItem(offset: number, index: number, item: number, own: readonly number[]): void {
    const times = this.itemsOf(this.#lighting)?.times;
    const common = [times?.first[item] ?? 0, times?.counts[item] ?? 0, item, indexToColor(index)];
    this.array.set(own, offset * this.STRIDE);
    this.array.set(common, offset * this.STRIDE + own.length);
    this.#changes++;
  }

  override reallocate(capacity: number): void {
    super.reallocate(capacity);
    this.#changes++;
  }

  protected override bindProgram(program: ProgramInfo): void {
    const gl = this.#gl;
    const held = this.#held.get(program) ?? this.#layOut(program);
    gl.bindVertexArray(held.layout);
    if (held.changes === this.#changes) return;
    held.changes = this.#changes;
    gl.bindBuffer(gl.ARRAY_BUFFER, program.buffer);
    gl.bufferData(gl.ARRAY_BUFFER, this.array, gl.DYNAMIC_DRAW);
  }

  #layOut(program: ProgramInfo) {
    const gl = this.#gl;
    const held = { layout: gl.createVertexArray(), changes: null };
    this.#held.set(program, held);
    gl.bindVertexArray(held.layout);
    gl.bindBuffer(gl.ARRAY_BUFFER, program.constantBuffer);
    gl.bufferData(gl.ARRAY_BUFFER, this.constantArray, gl.STATIC_DRAW);
    this.#bindAttributes(program, this.CONSTANT_ATTRIBUTES, false);
    gl.bindBuffer(gl.ARRAY_BUFFER, program.buffer);
    this.#bindAttributes(program, this.ATTRIBUTES, true);
    return held;
  }

  #bindAttributes(program: ProgramInfo, attributes: typeof this.ATTRIBUTES, each: boolean): void {
    let offset = 0;
    for (const attribute of attributes) offset += this.bindAttribute(attribute, program, offset, each);
  }

  protected override unbindProgram(): void {
    this.#gl.bindVertexArray(null);
  }

  override setUniforms(params: RenderParams, { uniformLocations }: ProgramInfo<Uniform>): void {
    const gl = this.#gl;
    const items = this.itemsOf(this.#lighting);
    if (!items) return;
    const at = (name: Uniform) => uniformLocations[name] ?? null;
    const { ranks, states, sums } = this.#tables;
    const { colors, mostOnEdge, version, window } = this.#lighting;
    ranks.bind(0, items.times.ranks, 0);
    states.bind(1, items.states, version);
    // Not every program asks for the sums, and they are large.
    if (at('u_sums')) sums.bind(2, items.times.sums, 0);
    gl.uniform1i(at('u_ranks'), 0);
    gl.uniform1i(at('u_states'), 1);
    gl.uniform1i(at('u_sums'), 2);
    gl.uniform3f(at('u_rows'), ranks.rows, states.rows, sums.rows);
    gl.uniformMatrix3fv(at('u_matrix'), false, params.matrix);
    gl.uniform1f(at('u_sizeRatio'), params.sizeRatio);
    gl.uniform2f(at('u_viewport'), params.width, params.height);
    gl.uniform1f(at('u_aa'), 0.6 / params.pixelRatio);
    gl.uniform2f(at('u_window'), window.low, window.high);
    gl.uniform3fv(at('u_tones'), colors.tones);
    gl.uniform3fv(at('u_sides'), colors.sides);
    gl.uniform3f(at('u_litColor'), ...colors.muted);
    gl.uniform3f(at('u_ghostColor'), ...colors.ghost);
    gl.uniform3f(at('u_selectedColor'), ...colors.accent);
    gl.uniform3f(at('u_backgroundColor'), ...colors.background);
    gl.uniform1f(at('u_most'), mostOnEdge);
  }

  /** sigma draws what the pointer hits with every picture; here only when a pointer asks. */
  override render(params: RenderParams): void {
    const { pickProgram } = this;
    if (!this.#lighting.picking) this.pickProgram = null;
    super.render(params);
    this.pickProgram = pickProgram;
  }

  /** Ghosts first, so that what is lit lies over them and is hit before them. */
  override drawWebGL(method: number, program: ProgramInfo<Uniform>): void {
    for (const layer of this.#lighting.ghosts ? [0, 1] : [1]) {
      program.gl.uniform1f(program.uniformLocations.u_layer ?? null, layer);
      super.drawWebGL(method, program);
    }
  }

  override kill(): void {
    for (const table of Object.values(this.#tables)) table.delete();
    for (const { layout } of this.#held.values()) this.#gl.deleteVertexArray(layout);
    super.kill();
  }
}
