/**
 * Runs every kind of test and counts them together:
 *
 *     npm test                 all stages
 *     npm test -- unit e2e     only these, and what they need
 *
 * Goes on after a failed stage, so that one run shows everything that is wrong.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash, projectFiles } from './content-hash.ts';
import { runMain } from './run-main.ts';
import { stamp } from './stamps.ts';
import { chooseStages, type Stage } from './test-stages.ts';
import { closingLine, single, sum, totalsOfRun, type Totals } from './test-totals.ts';

interface Result {
  readonly stage: Stage;
  readonly totals: Totals;
  readonly note: string;
}

const root = join(import.meta.dirname, '..');
const notRun: Totals = { passed: 0, failed: 0, skipped: 1 };

/** What static stages read, or nothing when that cannot be told. */
function hashProject(): string | undefined {
  const files = projectFiles(root, ['.']);
  return files && contentHash(root, files, { node: process.version });
}

function runStage(stage: Stage, earlier: readonly Result[]): Result {
  console.log(`\n── ${stage.name} ──`);
  const needed = earlier.find(({ stage: { name } }) => name === stage.needs);
  if (needed !== undefined && needed.totals.failed > 0) {
    return { stage, totals: notRun, note: `not run: ${needed.stage.name} failed` };
  }
  const passedFor = stamp(root, `passed-${stage.name}`);
  const before = stage.static === true ? hashProject() : undefined;
  if (before !== undefined && passedFor.read() === before) {
    return { stage, totals: single(true), note: 'nothing changed since it passed' };
  }
  const started = performance.now();
  const totals = runScript(stage);
  if (before !== undefined && totals.failed === 0 && hashProject() === before) {
    passedFor.write(before);
  }
  return { stage, totals, note: `${((performance.now() - started) / 1000).toFixed(1)} s` };
}

/** What a runner is asked on top: a report to count from, and no test that hides the others. */
const runnerOptions = {
  vitest: (report: string) => [
    '--allowOnly=false',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
  // Its reports are set in playwright.config.ts: one on the command line would replace the list.
  playwright: () => ['--forbid-only'],
} as const;

function runScript({ name, script, runner }: Stage): Totals {
  const report = join(root, `.cache/reports/${name}.json`);
  rmSync(report, { force: true });
  const options = runner === undefined ? [] : runnerOptions[runner](report);
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...options], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return runner === undefined ? single(status === 0) : totalsOfRun(runner, report, status === 0);
}

function describe({ stage, totals, note }: Result): string {
  const mark = totals.failed > 0 ? '✗' : totals.passed > 0 ? '✓' : '–';
  return `${mark} ${stage.name.padEnd(10)} ${closingLine(totals)} (${note})`;
}

/** Runs the stages of these names, prints what came of them, and says whether all is well. */
function runStages(names: readonly string[]): boolean {
  const results: Result[] = [];
  for (const stage of chooseStages(names)) {
    const result = runStage(stage, results);
    console.log(describe(result));
    results.push(result);
  }
  const totals = sum(results.map((result) => result.totals));
  console.log(`\n${results.map(describe).join('\n')}\n\n${closingLine(totals)}`);
  return totals.failed === 0 && totals.passed > 0;
}

await runMain(() => {
  process.exitCode = runStages(process.argv.slice(2)) ? 0 : 1;
});
