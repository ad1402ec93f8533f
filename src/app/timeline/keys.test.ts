import { expect, test } from 'vitest';
import { commandOf } from './keys';

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
  commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

test('arrows step, Home and End go to the first and the last event', () => {
  expect(['ArrowLeft', 'ArrowRight', 'Home', 'End'].map((key) => press(key))).toEqual(
    ['previous', 'next', 'first', 'last'].map((step) => ({ kind: 'step', step })),
  );
});

test('plus zooms in as far as minus zooms out', () => {
  const [closer, farther] = [press('+'), press('-')];
  expect(closer?.kind === 'zoom' && farther?.kind === 'zoom' ? closer.by * farther.by : null).toBeCloseTo(1);
});

test('Shift and an arrow move the time window', () => {
  expect(press('ArrowLeft', { shiftKey: true })).toEqual({ kind: 'shift', by: -1 });
});

test('keys held with Ctrl, ⌘ or Alt stay the browser’s', () => {
  for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
    expect(press('ArrowLeft', held)).toBeNull();
});

test('other keys are somebody else’s', () => {
  for (const key of ['Tab', '/', '?', 'a', 'PageDown', 'ArrowUp']) expect(press(key)).toBeNull();
});
