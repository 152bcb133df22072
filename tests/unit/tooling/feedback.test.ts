import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nginxFeedbackMap } from '../../../build/feedback-map.ts';
import { readFeedbackUrl } from '../../../config/feedback.ts';
import { feedbackReport, readSubjects } from '../../../scripts/feedback.ts';
import { hostileText } from '../hostile.ts';

const subjects = readSubjects('.');

describe('the address to count at', () => {
  const read = (setting: string | undefined) =>
    readFeedbackUrl(setting, 'https://docs.example/help');

  test.each([
    [undefined, ''],
    ['', ''],
    ['/feedback', '/feedback'],
    ['/help/feedback.v1', '/help/feedback.v1'],
    ['https://docs.example/feedback', '/feedback'],
  ])('%s is %s', (setting, path) => {
    expect(read(setting)).toBe(path);
  });

  test.each([
    ['another host', 'https://evil.example/feedback'],
    ['another host without its scheme', '//evil.example/feedback'],
    ['another host behind a backslash', '/\\evil.example/feedback'],
    ['a host that begins alike', 'https://docs.example.evil/feedback'],
    ['a name before the host', 'https://docs.example@evil.example/feedback'],
    ['another scheme', 'http://docs.example/feedback'],
    ['no path from the root', 'feedback'],
    ['the root itself', '/'],
    ['the origin alone', 'https://docs.example'],
    ['a slash at its end', '/feedback/'],
    ['a way up', '/../feedback'],
    ['a query', '/feedback?a=b'],
    ['a fragment', '/feedback#a'],
    ['what nginx would read', '/feedback 1;'],
    ['a line', '/feedback\n'],
  ])('%s stops the build with a sentence that says what to give', (_, setting) => {
    expect(() => read(setting)).toThrow('https://docs.example/feedback');
  });
});

describe('the server', () => {
  test('knows the address, or none', () => {
    expect(nginxFeedbackMap('')).toBe('map $uri $is_feedback {\n  default "";\n}\n');
    expect(nginxFeedbackMap('/feedback')).toContain('\n  /feedback 1;\n');
  });

  test('writes down every line that pages send, and nothing else of a request but the day', () => {
    const configuration = readFileSync('deploy/nginx.conf', 'utf8');
    const [, pattern = ''] = /"~(\S.*)" \$request_body;/.exec(configuration) ?? [];
    const sent = [
      ...subjects.map((subject) => (subject.startsWith('page') ? `${subject} yes` : subject)),
      'search 9',
    ];
    expect(sent.filter((line) => !new RegExp(pattern).test(line))).toEqual([]);
    const [, format] = /log_format feedback '(.*)';/.exec(configuration) ?? [];
    expect(format).toBe('$day $feedback');
  });
});

describe('the table of a log', () => {
  const log = [
    '2026-11-28 page antivirus-avast fr no',
    '2026-11-28 page antivirus-avast fr no',
    '2026-11-29 page antivirus-avast en yes',
    '2026-11-29 page index en no',
    '2026-11-29 step avast open-exceptions',
    '2026-11-29 search 3',
    '2026-11-29 link none',
    '2026-11-30 link avast',
    '2026-11-30 link avast',
    '',
  ].join('\n');

  test('counts each kind, what comes most often first', () => {
    expect(feedbackReport(log, subjects).replaceAll(/ +/g, ' ').split('\n')).toEqual([
      'Did this help? English: no yes Français: no yes',
      'antivirus-avast 0 1 2 0',
      'index 1 0 0 0',
      '',
      'Steps that did not work times',
      'avast open-exceptions 1',
      '',
      'Searches that found nothing, by their words times',
      '3 1',
      '',
      'Unknown links, by the nearest known one times',
      'avast 2',
      'none is near 1',
      '',
      '9 lines, 0 of them not sent by a page of this site as it is now.',
    ]);
  });

  test('counts what it cannot read, and says nothing else of it', () => {
    fc.assert(
      fc.property(fc.array(hostileText), (texts) => {
        const hostile = texts.flatMap((text) => [
          text,
          `2026-11-29 ${text}`,
          `2026-11-29 link ${text}`,
          `2026-11-29 step avast ${text}`,
        ]);
        const report = feedbackReport(`${log}${hostile.join('\n')}\n`, subjects);
        expect(report).not.toMatch(/[^\n -~ç]/);
        expect(report.split('\n').slice(0, -1)).toEqual(
          feedbackReport(log, subjects).split('\n').slice(0, -1),
        );
      }),
    );
  });

  test('keeps columns straight, and is read by nobody as a command of the terminal', () => {
    const report = feedbackReport(`${log}\u001B[2J\n2026-11-29 \u001B]0;x\u0007\n`, subjects);
    expect(report).toContain('11 lines, 2 of them not');
    expect(report).not.toContain('\u001B');
    const rows = report.split('\n').slice(0, 3);
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  });
});
