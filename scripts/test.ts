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
import { closingLine, single, sum, totalsOfRun, type Totals } from './test-totals.ts';

interface Result {
  readonly stage: Stage;
  readonly totals: Totals;
  readonly note: string;
  /** What the stage has printed, where it could not print it itself. */
  readonly output: string;
}

const root = join(import.meta.dirname, '..');
const failedStages = new Set<string>();

/** What static stages read, or nothing when that cannot be told. */
function hashProject(): string | undefined {
  const files = projectFiles(root, ['.']);
  return files && contentHash(root, files, { node: process.version });
}

async function runStage(stage: Stage, live: boolean): Promise<Result> {
  const { name, needs, runner } = stage;
  if (needs !== undefined && failedStages.has(needs)) {
    const totals = { passed: 0, failed: 0, skipped: 1 };
    return { stage, totals, note: `not run: ${needs} failed`, output: '' };
  }
  const before = stage.static === true ? hashProject() : undefined;
  if (before !== undefined && readStamp(root, `passed-${name}`) === before) {
    return { stage, totals: single(true), note: 'nothing changed since it passed', output: '' };
  }
  const started = performance.now();
  const report = join(root, `.cache/reports/${name}.json`);
  rmSync(report, { force: true });
  const { succeeded, output } = await runScript(stage, report, live);
  const totals = runner === undefined ? single(succeeded) : totalsOfRun(runner, report, succeeded);
  if (totals.failed > 0) failedStages.add(name);
  else if (before !== undefined && hashProject() === before)
    writeStamp(root, `passed-${name}`, before);
  const note = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  return { stage, totals, note, output };
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

async function runScript({ script, runner }: Stage, report: string, live: boolean) {
  const options = runner === undefined ? [] : runnerOptions[runner](report);
  const child = spawn('npm', ['run', '--silent', script, '--', ...options], {
    cwd: root,
    stdio: ['inherit', ...Array<'inherit' | 'pipe'>(2).fill(live ? 'inherit' : 'pipe')],
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { succeeded: code === 0, output };
}

function describe({ stage, totals, note }: Result): string {
  const mark = totals.failed > 0 ? '✗' : totals.passed > 0 ? '✓' : '–';
  return `${mark} ${stage.name.padEnd(10)} ${closingLine(totals)} (${note})`;
}

/**
 * Runs stages one after the other. What a live lane prints is seen at once; any other is printed
 * stage by stage, after `earlier` lanes have printed theirs.
 */
async function runLane(lane: readonly Stage[], live: boolean, earlier: Promise<unknown>) {
  const results: Result[] = [];
  let printed = earlier;
  for (const stage of lane) {
    const heading = `\n── ${stage.name} ──`;
    if (live) console.log(heading);
    const result = await runStage(stage, live);
    results.push(result);
    printed = printed.then(() => {
      if (!live) console.log(`${heading}\n${result.output.trimEnd()}`);
      console.log(describe(result));
    });
    if (live) await printed;
  }
  await printed;
  return results;
}

/** Runs the stages of these names, prints what came of them, and says whether all is well. */
async function runStages(names: readonly string[]): Promise<boolean> {
  const results: Result[] = [];
  for (const lanes of chooseStages(names)) {
    const sideBySide = lanes.map((lane) => lane.map(({ name }) => name).join(', '));
    if (lanes.length > 1) console.log(`\nSide by side: ${sideBySide.join(' | ')} …`);
    let earlier: Promise<readonly Result[]> = Promise.resolve([]);
    const running = lanes.map((lane) => (earlier = runLane(lane, lanes.length === 1, earlier)));
    results.push(...(await Promise.all(running)).flat());
  }
  const totals = sum(results.map((result) => result.totals));
  console.log(`\n${results.map(describe).join('\n')}\n\n${closingLine(totals)}`);
  return totals.failed === 0 && totals.passed > 0;
}

await runMain(async () => {
  process.exitCode = (await runStages(process.argv.slice(2))) ? 0 : 1;
});
