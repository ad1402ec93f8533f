import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cameraOn } from './camera';

const point = fc.record({
  x: fc.double({ min: -50, max: 2000, noNaN: true }),
  y: fc.double({ min: -50, max: 900, noNaN: true }),
});
const size = fc.record({ width: fc.integer({ min: 200, max: 2500 }), height: fc.integer({ min: 120, max: 1200 }) });

test('a camera on some nodes has each of them in the picture, its middle in theirs', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), size, (nodes, { width, height }) => {
      const camera = cameraOn(nodes, { width, height });
      if (!camera) throw new Error('no camera');
      const seen = nodes.map(({ x, y }) => ({ x: camera.k * x + camera.x, y: camera.k * y + camera.y }));
      for (const { x, y } of seen) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(height);
      }
      const [xs, ys] = [seen.map(({ x }) => x), seen.map(({ y }) => y)];
      expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(width / 2, 3);
      expect((Math.min(...ys) + Math.max(...ys)) / 2).toBeCloseTo(height / 2, 3);
    }),
  );
});

test('two who stand close are not brought so near that nobody else is seen, and nobody needs no camera', () => {
  const camera = cameraOn(
    [
      { x: 100, y: 100 },
      { x: 104, y: 100 },
    ],
    { width: 800, height: 400 },
  );
  expect(camera?.k).toBeLessThan(4);
  expect(camera?.k).toBeGreaterThan(1);
  expect(cameraOn([], { width: 800, height: 400 })).toBeNull();
});
