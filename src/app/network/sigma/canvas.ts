/** The canvas empty and as large as the panel, in the panel's pixels. */
export function emptied(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('emptied: expected a canvas of two dimensions');
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(height * devicePixelRatio);
  Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
  context.scale(devicePixelRatio, devicePixelRatio);
  return context;
}
