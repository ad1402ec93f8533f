/**
 * What our programs for nodes and edges do otherwise than sigma's own: their buffers stay on the graphics processor until an
 * item changes (sigma sends them anew with every picture), they know each item's times, they draw ghosts before what is lit, and
 * what the pointer hits only when there is a pointer.
 */
import { Program, type InstancedProgramDefinition, type ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import type Sigma from 'sigma';
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
] as const;
export type CommonUniform = (typeof UNIFORMS)[number];

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;

/** The corners of every item's quad; `a_corner` is the one thing that all items share. */
export type Corners = readonly (readonly [number, number])[];

export const quadDefinition = <U extends string>(shaders: {
  readonly vertex: string;
  readonly fragment: string;
  readonly corners: Corners;
  readonly attributes: readonly { readonly name: string; readonly size: number }[];
  readonly uniforms: readonly U[];
}): InstancedProgramDefinition<U | CommonUniform> => ({
  VERTICES: 4,
  VERTEX_SHADER_SOURCE: shaders.vertex,
  FRAGMENT_SHADER_SOURCE: shaders.fragment,
  METHOD: TRIANGLE_STRIP,
  UNIFORMS: [...UNIFORMS, ...shaders.uniforms],
  ATTRIBUTES: [
    ...shaders.attributes.map((attribute) => ({ ...attribute, type: FLOAT })),
    { name: 'a_times', size: 2, type: FLOAT },
    { name: 'a_item', size: 1, type: FLOAT },
    { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
  ],
  CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
  CONSTANT_DATA: shaders.corners.map((corner) => [...corner]),
});

export abstract class TimedProgram<U extends string> extends Program<U | CommonUniform> {
  readonly #lighting: Lighting;
  readonly #tables: { ranks: TableTexture; states: TableTexture; sums: TableTexture | null };
  /** Counts changes of the items; for each of the two programs, the change that its buffer holds. */
  #changes = 0;
  readonly #sent = new WeakMap<ProgramInfo, number>();

  constructor(
    gl: WebGLRenderingContext | WebGL2RenderingContext,
    picking: WebGLFramebuffer | null,
    renderer: Sigma,
    lighting: Lighting,
    sums: boolean,
  ) {
    super(gl, picking, renderer);
    if (!(gl instanceof WebGL2RenderingContext)) throw new Error('TimedProgram: expected WebGL 2, got WebGL 1');
    this.#lighting = lighting;
    this.#tables = {
      ranks: new TableTexture(gl, 'floats'),
      states: new TableTexture(gl, 'bytes'),
      sums: sums ? new TableTexture(gl, 'quads') : null,
    };
  }

  /** The items that this program draws. */
  protected abstract itemsOf(lighting: Lighting): LitItems | null;
  /** Sets the program's own uniforms. */
  protected abstract setOwnUniforms(
    gl: WebGL2RenderingContext,
    at: (name: U) => WebGLUniformLocation | null,
    lighting: Lighting,
  ): void;

  /** To be called whenever `array` was written to. */
  protected changed(): void {
    this.#changes++;
  }

  /** Writes the part of an item that all programs have, from place `at` of the array. */
  protected writeTimes(at: number, item: number, id: number): void {
    const times = this.itemsOf(this.#lighting)?.times;
    this.array.set([times?.first[item] ?? 0, times?.counts[item] ?? 0, item, id], at);
  }

  override reallocate(capacity: number): void {
    super.reallocate(capacity);
    this.changed();
  }

  protected override bindProgram(program: ProgramInfo): void {
    const { gl } = program;
    const held = this.#sent.get(program);
    gl.bindBuffer(gl.ARRAY_BUFFER, program.constantBuffer);
    if (held === undefined) gl.bufferData(gl.ARRAY_BUFFER, this.constantArray, gl.STATIC_DRAW);
    this.#bindAttributes(program, this.CONSTANT_ATTRIBUTES, false);
    gl.bindBuffer(gl.ARRAY_BUFFER, program.buffer);
    if (held !== this.#changes) gl.bufferData(gl.ARRAY_BUFFER, this.array, gl.DYNAMIC_DRAW);
    this.#bindAttributes(program, this.ATTRIBUTES, true);
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
    this.#sent.set(program, this.#changes);
  }

  #bindAttributes(program: ProgramInfo, attributes: typeof this.ATTRIBUTES, each: boolean): void {
    let offset = 0;
    for (const attribute of attributes) offset += this.bindAttribute(attribute, program, offset, each);
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<U | CommonUniform>): void {
    const items = this.itemsOf(this.#lighting);
    if (!items || !(gl instanceof WebGL2RenderingContext)) return;
    const at = (name: U | CommonUniform) => uniformLocations[name] ?? null;
    const { ranks, states, sums } = this.#tables;
    ranks.bind(0, items.times.ranks, 0);
    states.bind(1, items.states, this.#lighting.version);
    sums?.bind(2, items.times.sums, 0);
    gl.uniform1i(at('u_ranks'), 0);
    gl.uniform1i(at('u_states'), 1);
    gl.uniform1i(at('u_sums'), 2);
    gl.uniform3f(at('u_rows'), ranks.rows, states.rows, sums?.rows ?? 1);
    gl.uniformMatrix3fv(at('u_matrix'), false, params.matrix);
    gl.uniform1f(at('u_sizeRatio'), params.sizeRatio);
    gl.uniform2f(at('u_viewport'), params.width, params.height);
    gl.uniform1f(at('u_aa'), 0.6 / params.pixelRatio);
    gl.uniform2f(at('u_window'), this.#lighting.window.low, this.#lighting.window.high);
    this.setOwnUniforms(gl, at, this.#lighting);
  }

  /** sigma draws what the pointer hits with every picture; here only when a pointer asks. */
  override render(params: RenderParams): void {
    const { pickProgram } = this;
    if (!this.#lighting.picking) this.pickProgram = null;
    super.render(params);
    this.pickProgram = pickProgram;
  }

  /** Ghosts first, so that what is lit lies over them and is hit before them. */
  override drawWebGL(method: number, program: ProgramInfo<U | CommonUniform>): void {
    for (const layer of this.#lighting.ghosts ? [0, 1] : [1]) {
      program.gl.uniform1f(program.uniformLocations.u_layer ?? null, layer);
      super.drawWebGL(method, program);
    }
  }

  override kill(): void {
    for (const table of Object.values(this.#tables)) table?.delete();
    super.kill();
  }
}
