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
  /** Runs only when it is asked for, and these stages with it: others hold what it tests. */
  readonly brings?: readonly string[];
}

/** All stages in the order in which they run: what is quick to fail comes first. */
const stages: readonly Stage[] = [
  { name: 'formatting', script: 'format:check', static: true },
  { name: 'lint', script: 'lint', static: true },
  { name: 'types', script: 'types', static: true },
  { name: 'unit', script: 'test:unit', runner: 'vitest' },
  { name: 'content', script: 'test:content', runner: 'vitest' },
  // Its stamp covers the whole project: after any change, every picture is drawn again.
  { name: 'drawings', script: 'test:drawings', runner: 'vitest', static: true },
  { name: 'component', script: 'test:component', runner: 'vitest' },
  {
    name: 'authors',
    script: 'test:authors',
    runner: 'vitest',
    brings: ['formatting', 'content'],
  },
  { name: 'build', script: 'build:tests' },
  { name: 'site', script: 'test:site', runner: 'vitest', needs: 'build' },
  { name: 'e2e', script: 'test:e2e', runner: 'playwright', needs: 'build' },
  { name: 'engines', script: 'test:engines', runner: 'vitest', needs: 'build' },
];

/** The stages of these names and what they need, in their order; all stages for no name. */
export function chooseStages(names: readonly string[]): Stage[] {
  const unknown = names.find((name) => !stages.some((stage) => stage.name === name));
  if (unknown !== undefined) {
    const known = stages.map(({ name }) => name).join(', ');
    throw new Error(`There is no stage "${unknown}". The stages: ${known}.`);
  }
  const asked = stages.filter(({ name, brings }) =>
    names.length === 0 ? brings === undefined : names.includes(name),
  );
  const wanted = new Set(
    asked.flatMap(({ name, needs = name, brings = [] }) => [name, needs, ...brings]),
  );
  return stages.filter(({ name }) => wanted.has(name));
}
