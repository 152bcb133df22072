import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chooseStages, stages } from '../../../scripts/test-stages.ts';

const namesOf = (names: readonly string[]) => chooseStages(names).map(({ name }) => name);

describe('chooseStages', () => {
  it('takes all without a name', () => {
    expect(chooseStages([])).toBe(stages);
  });

  it('keeps the usual order and adds what a stage needs', () => {
    expect(namesOf(['e2e', 'unit'])).toEqual(['unit', 'build', 'e2e']);
  });

  it('names the stages when it does not know one', () => {
    expect(() => chooseStages(['nit'])).toThrow('There is no stage "nit". The stages: formatting,');
  });
});

it('runs an npm script that exists in every stage', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
  expect(Object.keys(manifest.scripts)).toEqual(
    expect.arrayContaining(stages.map(({ script }) => script)),
  );
});
