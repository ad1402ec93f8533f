/** Rows of numbers that a vertex shader reads by place: a texture as wide as every WebGL 2 allows, filled line by line. */

/** Numbers (or groups of four) in a row; a power of two, so that places are found without rounding. */
export const TABLE_WIDTH = 2048;

const FORMATS = {
  bytes: { channels: 1, internal: 'R8', format: 'RED', type: 'UNSIGNED_BYTE', of: Uint8Array },
  floats: { channels: 1, internal: 'R32F', format: 'RED', type: 'FLOAT', of: Float32Array },
  quads: { channels: 4, internal: 'RGBA32F', format: 'RGBA', type: 'FLOAT', of: Float32Array },
} as const;

export class TableTexture {
  readonly #gl: WebGL2RenderingContext;
  readonly #texture: WebGLTexture;
  readonly #format: (typeof FORMATS)[keyof typeof FORMATS];
  #held: { data: Uint8Array | Float32Array; version: number } | null = null;
  rows = 1;

  constructor(gl: WebGL2RenderingContext, kind: keyof typeof FORMATS) {
    this.#gl = gl;
    this.#texture = gl.createTexture();
    this.#format = FORMATS[kind];
  }

  /** Binds the table to a texture unit, and sends it over where it is another or was changed in place (`version`). */
  bind(unit: number, data: Uint8Array | Float32Array, version: number): void {
    const gl = this.#gl;
    gl.activeTexture(gl.TEXTURE0 + unit);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    if (this.#held?.data === data && this.#held.version === version) return;
    this.#held = { data, version };
    const { channels, internal, format, type, of } = this.#format;
    const groups = data.length / channels;
    this.rows = Math.max(1, Math.ceil(groups / TABLE_WIDTH));
    const padded = new of(this.rows * TABLE_WIDTH * channels);
    padded.set(data);
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl[internal], TABLE_WIDTH, this.rows, 0, gl[format], gl[type], padded);
    // Numbers, not a picture: nothing is blended between two of them.
    for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
      gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
    for (const wrap of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, wrap, gl.CLAMP_TO_EDGE);
  }

  delete(): void {
    this.#gl.deleteTexture(this.#texture);
  }
}
