/** WebGL as the browser lends it: it keeps about sixteen contexts, and for one more it takes the oldest away. */

/** Whether this browser can draw the network with sigma. */
export function hasWebGL(): boolean {
  try {
    const gl = document.createElement('canvas').getContext('webgl2');
    if (gl) giveBack(gl.canvas);
    return gl !== null;
  } catch {
    return false;
  }
}

/** Gives a canvas's context back at once: a canvas that nobody holds keeps it until the browser tidies up. */
export function giveBack(canvas: HTMLCanvasElement | OffscreenCanvas): void {
  canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
}
