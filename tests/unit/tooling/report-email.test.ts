import { describe, expect, test } from 'vitest';
import { readReportEmail } from '../../../config/report-email.ts';

describe('the address for mistakes', () => {
  test.each([[undefined], ['']])('is none where %o is set', (value) => {
    expect(readReportEmail(value)).toBeUndefined();
  });

  test.each(['help@example.com', 'docs+sage.50@mail.example.co.uk'])('may be %s', (value) => {
    expect(readReportEmail(value)).toBe(value);
  });

  test.each([
    'help',
    'help@example',
    'help@example.com, other@example.com',
    'Help <help@example.com>',
    'mailto:help@example.com',
    'help@example.com?bcc=other@example.com',
    'help@example.com&cc=other@example.com',
    'help%0a@example.com',
    'help@example.com\n',
    ' help@example.com',
    '"><script>@example.com',
  ])('stops the build where it is %o, and says what to write', (value) => {
    expect(() => readReportEmail(value)).toThrow(/^REPORT_EMAIL is .*such as help@example\.com/s);
  });
});
