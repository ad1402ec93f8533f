/** SVG → PNG by the page's canvas, with the fonts of this browser. */
import type { Bytes } from '../../export/asked';

/** Pixels of a side and in all that every browser's canvas has; beyond, it stays empty and says nothing. */
const MOST = { side: 16_384, area: 124_000_000 };

/** Rejects with a sentence where the picture is larger than a canvas may be. */
export async function paint(svg: string, scale: number): Promise<Bytes> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const [width, height] = [image.naturalWidth, image.naturalHeight].map((length) => Math.round(length * scale));
    if (!width || !height || Math.max(width, height) > MOST.side || width * height > MOST.area)
      throw new RangeError('The picture is larger than a browser can paint: choose a smaller scale or size, or SVG.');
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new RangeError('This browser gave no picture: choose a smaller scale or size, or SVG.');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
}
