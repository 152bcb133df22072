import { expect, it } from 'vitest';
import { canBuild, canStart } from '../../../scripts/node-version.mjs';

it.each([
  ['18.20.8', false, false],
  ['20.0.0', true, false],
  ['22.17.1', true, false],
  ['22.18.0', true, true],
  ['23.11.0', true, false],
  ['24.0.0', true, true],
  ['25.1.0', true, false],
  ['26.0.0', true, true],
])('Node %s starts: %s, builds without help: %s', (version, starts, builds) => {
  expect(canStart(version)).toBe(starts);
  expect(canBuild(version)).toBe(builds);
});
