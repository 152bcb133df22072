import type { Runner } from './test-totals.ts';

/** One stage of `npm test`: an npm script, and how its result is counted. */
export interface Stage {
  readonly name: string;
  readonly script: string;
  /** Who counts the tests; without a runner, the stage counts as one. */
  readonly runner?: Runner;
  /** Reads nothing but the project's files, so that the same files give the same result. */
  readonly static?: boolean;
  /** The stage that must have passed before this one makes sense. */
  readonly needs?: string;
}

/** All stages in the order in which they run: what is quick to fail comes first. */
export const stages: readonly Stage[] = [
  { name: 'formatting', script: 'format:check', static: true },
  { name: 'lint', script: 'lint', static: true },
  { name: 'types', script: 'types', static: true },
  { name: 'unit', script: 'test:unit', runner: 'vitest' },
  { name: 'component', script: 'test:component', runner: 'vitest' },
  { name: 'content', script: 'test:content', runner: 'vitest' },
  { name: 'build', script: 'build:tests' },
  { name: 'site', script: 'test:site', runner: 'vitest', needs: 'build' },
  { name: 'e2e', script: 'test:e2e', runner: 'playwright', needs: 'build' },
  { name: 'engines', script: 'test:engines', runner: 'vitest', needs: 'build' },
];

/** The stages of these names and what they need, in their usual order; all for no name. */
export function chooseStages(names: readonly string[]): readonly Stage[] {
  const unknown = names.find((name) => !stages.some((stage) => stage.name === name));
  if (unknown !== undefined) {
    const known = stages.map(({ name }) => name).join(', ');
    throw new Error(`There is no stage "${unknown}". The stages: ${known}.`);
  }
  if (names.length === 0) return stages;
  const chosen = stages.filter(({ name }) => names.includes(name));
  return stages.filter(
    (stage) => chosen.includes(stage) || chosen.some(({ needs }) => needs === stage.name),
  );
}
