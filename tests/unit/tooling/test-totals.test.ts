import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closingLine, outcomeOfRun, sum, type Runner } from '../../../scripts/test-totals.ts';
import { temporaryFolder } from './temporary-folder.ts';

const vitestRun = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 2,
  testResults: [],
};
const noTests = { ...vitestRun, numPassedTests: 0, numPendingTests: 0, numTodoTests: 0 };
const playwrightRun = {
  stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 },
  suites: [],
  errors: [],
};

describe('the totals of a run', () => {
  it.each<[string, Runner, object, boolean, string]>([
    ['counts vitest’s tests', 'vitest', vitestRun, true, '5 passed, 0 failed, 3 skipped'],
    [
      'counts a failure that no test shows',
      'vitest',
      vitestRun,
      false,
      '5 passed, 1 failed, 3 skipped',
    ],
    ['takes no test for a failure', 'vitest', noTests, true, '0 passed, 1 failed'],
    [
      'counts Playwright’s tests',
      'playwright',
      playwrightRun,
      false,
      '4 passed, 1 failed, 2 skipped',
    ],
  ])('%s', (_title, runner, report, exitedWell, expected) => {
    const folder = temporaryFolder({ 'report.json': JSON.stringify(report) });
    const { totals } = outcomeOfRun(runner, join(folder, 'report.json'), exitedWell);
    expect(closingLine(totals)).toBe(expected);
  });

  it('takes a run without a report for a failure, even with exit code 0', () => {
    const missing = join(temporaryFolder(), 'report.json');
    const { totals } = outcomeOfRun('vitest', missing, true);
    expect(closingLine(totals)).toBe('0 passed, 1 failed');
  });
});

it.each<[Runner, object, string[]]>([
  [
    'vitest',
    {
      ...vitestRun,
      testResults: [
        {
          name: 'paths.test.ts',
          status: 'passed',
          message: '',
          assertionResults: [{ status: 'passed', fullName: 'a path is read', failureMessages: [] }],
        },
        {
          name: 'names.test.ts',
          status: 'failed',
          message: '',
          assertionResults: [
            { status: 'passed', fullName: 'a name is read', failureMessages: [] },
            {
              status: 'failed',
              fullName: 'a name is refused',
              failureMessages: ['expected 1 to be 2\n    at names.test.ts:3'],
            },
          ],
        },
        {
          name: 'words.test.ts',
          status: 'failed',
          message: 'Cannot find module\n    at words.test.ts:1',
          assertionResults: [],
        },
      ],
    },
    ['a name is refused (expected 1 to be 2)', 'words.test.ts (Cannot find module)'],
  ],
  [
    'playwright',
    {
      ...playwrightRun,
      suites: [
        {
          specs: [{ ok: true, title: 'opens', file: 'pages.spec.ts', line: 1 }],
          suites: [{ specs: [{ ok: false, title: 'prints', file: 'pages.spec.ts', line: 9 }] }],
        },
      ],
      errors: [{ message: 'No server answers\n    at config' }],
    },
    ['prints (pages.spec.ts:9)', 'No server answers'],
  ],
])('names what failed in a run of %s', (runner, report, expected) => {
  const folder = temporaryFolder({ 'report.json': JSON.stringify(report) });
  expect(outcomeOfRun(runner, join(folder, 'report.json'), false).failures).toEqual(expected);
});

it('adds stages up', () => {
  const stage = { passed: 1, failed: 2, skipped: 3 };
  expect(closingLine(sum([stage, stage]))).toBe('2 passed, 4 failed, 6 skipped');
});
