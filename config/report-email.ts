/**
 * The address to which readers mail a mistake on a page: `REPORT_EMAIL`, or none.
 * @throws where it is no plain address. It becomes part of a `mailto:` link, so nothing is taken that such a
 * link would read as something else.
 */
export function readReportEmail(value = ''): string | undefined {
  if (value === '') return undefined;
  if (/^[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(value)) return value;
  throw new Error(
    `REPORT_EMAIL is "${value}", which is no address: write one such as help@example.com, or leave it out.`,
  );
}

export const reportEmail = readReportEmail(process.env.REPORT_EMAIL);
