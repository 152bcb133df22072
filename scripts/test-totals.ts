import { readFileSync } from 'node:fs';

/** How many tests passed, failed and were skipped. */
export type Totals = Readonly<Record<'passed' | 'failed' | 'skipped', number>>;

/** What came of a stage. */
export interface Outcome {
  readonly totals: Totals;
  /** What failed, tests and files, each with where or why. */
  readonly failures: readonly string[];
}

/** The part of vitest's JSON report that counts. */
interface VitestReport extends Readonly<
  Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number>
> {
  readonly testResults: readonly {
    /** The file. */
    readonly name: string;
    /** Why it could not be loaded. */
    readonly message: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly ok: boolean;
    readonly title: string;
    readonly file: string;
    readonly line: number;
  }[];
}

/** The part of Playwright's JSON report that counts. */
interface PlaywrightReport {
  readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>;
  readonly suites: readonly PlaywrightSuite[];
  /** What went wrong outside the tests. */
  readonly errors: readonly { readonly message?: string }[];
}

/** Which runner wrote a report. */
export type Runner = 'vitest' | 'playwright';

const counters = {
  vitest: (report: VitestReport): Totals => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
  playwright: ({ stats }: PlaywrightReport): Totals => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }),
};

const failures = {
  vitest: ({ testResults }: VitestReport): string[] =>
    testResults
      .filter(({ status }) => status === 'failed')
      .flatMap(({ name, message, assertionResults }) => {
        const failed = assertionResults.filter(({ status: result }) => result === 'failed');
        if (failed.length === 0) return [`${name} (${firstLine(message)})`];
        return failed.map(
          ({ fullName, failureMessages }) => `${fullName} (${firstLine(failureMessages?.[0])})`,
        );
      }),
  playwright: ({ suites, errors }: PlaywrightReport): string[] => [
    ...suites.flatMap(failuresOfSuite),
    ...errors.map(({ message }) => firstLine(message)),
  ],
};

function failuresOfSuite({ suites = [], specs }: PlaywrightSuite): string[] {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ title, file, line }) => `${title} (${file}:${line})`);
  return [...own, ...suites.flatMap(failuresOfSuite)];
}

function firstLine(text = ''): string {
  return text.split('\n', 1).join();
}

/** One thing that passed or failed as a whole. */
export function single(passed: boolean): Outcome {
  return {
    totals: { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 },
    failures: [],
  };
}

/**
 * What a runner's report counts and names. A run without a report, without a single test, or that failed for
 * a reason that no test shows (a file that cannot be loaded), counts as one failure.
 */
export function outcomeOfRun(runner: Runner, reportFile: string, exitedWell: boolean): Outcome {
  const report = readReport(reportFile);
  if (report === undefined) return single(false);
  const totals = counters[runner](report);
  const ranNone = totals.passed + totals.failed === 0;
  const hidden = totals.failed === 0 && (!exitedWell || ranNone);
  return {
    totals: hidden ? { ...totals, failed: 1 } : totals,
    failures: failures[runner](report),
  };
}

export function sum(all: readonly Totals[]): Totals {
  const total = (name: keyof Totals) => all.reduce((count, totals) => count + totals[name], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

/** `3 passed, 0 failed`, and `, 1 skipped` when there are any. */
export function closingLine({ passed, failed, skipped }: Totals): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

function readReport(file: string): (VitestReport & PlaywrightReport) | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport & PlaywrightReport;
  } catch {
    return undefined;
  }
}
