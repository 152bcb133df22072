import { expect, test, vi } from 'vitest';
import { enterOverlayStep } from '@/browser/address/overlay-history.ts';
import { haltTimers, rest } from './render.tsx';

haltTimers();

test('a Back of the browser that never comes keeps nothing waiting', async () => {
  const before = window.history.state as unknown;
  const back = vi.spyOn(window.history, 'back').mockReturnValue();
  const onLeft = vi.fn();
  const step = enterOverlayStep({}, onLeft);
  await rest();
  const left = vi.fn();
  void step.leave().then(left);
  await rest();
  expect(left).toHaveBeenCalled();
  expect(onLeft).not.toHaveBeenCalled();
  back.mockRestore();
  window.history.replaceState(before, '');
});
