/**
 * Runs every kind of test and counts them together:
 *
 *     npm test                 all stages
 *     npm test -- unit e2e     only these, and what they need
 *
 * Goes on after a failed stage, so that one run shows everything that is wrong.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash, projectFiles, readStamp, writeStamp } from './content-hash.ts';
import { runMain } from './run-main.ts';
import { chooseStages, type Stage } from './test-stages.ts';
import { closingLine, outcomeOfRun, single, sum, type Outcome } from './test-totals.ts';

interface Result extends Outcome {
  readonly stage: Stage;
  readonly note: string;
}

const root = join(import.meta.dirname, '..');
const failedStages = new Set<string>();

/** What static stages read, or nothing when that cannot be told. */
function hashProject(): string | undefined {
  const files = projectFiles(root, ['.']);
  return files && contentHash(root, files, { node: process.version });
}

async function runStage(stage: Stage): Promise<Result> {
  const { name, needs, runner } = stage;
  if (needs !== undefined && failedStages.has(needs)) {
    const totals = { passed: 0, failed: 0, skipped: 1 };
    return { stage, totals, note: `not run: ${needs} failed`, failures: [] };
  }
  const before = stage.static === true ? hashProject() : undefined;
  if (before !== undefined && readStamp(root, `passed-${name}`) === before) {
    return { stage, ...single(true), note: 'nothing changed since it passed' };
  }
  const started = performance.now();
  const report = join(root, `.cache/reports/${name}.json`);
  rmSync(report, { force: true });
  const succeeded = await runScript(stage, report);
  const { totals, failures } =
    runner === undefined ? single(succeeded) : outcomeOfRun(runner, report, succeeded);
  if (totals.failed > 0) failedStages.add(name);
  else if (before !== undefined && hashProject() === before)
    writeStamp(root, `passed-${name}`, before);
  const note = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  return { stage, totals, note, failures };
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

/** Runs the stage’s script, which prints for itself; says whether it succeeded. */
async function runScript({ script, runner }: Stage, report: string): Promise<boolean> {
  const options = runner === undefined ? [] : runnerOptions[runner](report);
  const child = spawn('npm', ['run', '--silent', script, '--', ...options], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return code === 0;
}

function describe({ stage, totals, note, failures }: Result): string {
  const mark = totals.failed > 0 ? '✗' : totals.passed > 0 ? '✓' : '–';
  const line = `${mark} ${stage.name.padEnd(10)} ${closingLine(totals)} (${note})`;
  // Named here as well: of a long output often only the end is kept.
  return [line, ...failures.map((failure) => `    ${failure}`)].join('\n');
}

/** Runs the stages of these names, prints what came of them, and says whether all is well. */
async function runStages(names: readonly string[]): Promise<boolean> {
  const results: Result[] = [];
  for (const stage of chooseStages(names)) {
    console.log(`\n── ${stage.name} ──`);
    const result = await runStage(stage);
    results.push(result);
    console.log(describe(result));
  }
  const totals = sum(results.map((result) => result.totals));
  console.log(`\n${results.map(describe).join('\n')}\n\n${closingLine(totals)}`);
  return totals.failed === 0 && totals.passed > 0;
}

await runMain(async () => {
  process.exitCode = (await runStages(process.argv.slice(2))) ? 0 : 1;
});
