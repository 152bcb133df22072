import type { CollectionEntry } from 'astro:content';
import { reportEmail } from '../../config/report-email.ts';
import { mailLink } from '../domain/handoff/index.ts';
import { dayInWords } from '../domain/dates.ts';
import { type Language, languageNames } from '../domain/languages.ts';
import { formatMessage } from '../domain/messages.ts';
import { pageOfEntry } from './addresses.ts';
import { shortAddressOfPage } from './links.ts';
import { messagesFor } from './messages.ts';
import { hubPath, reportMistakeUrl } from './settings.ts';

/**
 * The report of a mistake on a page, with a gap for what is wrong: its text, the address of a new issue, which
 * names the page too, and where `REPORT_EMAIL` gives an address, that and the mail to it. The build makes all
 * of it from the page, so that it holds nothing of the reader's.
 */
export async function mistakeReport(
  { id, data }: CollectionEntry<'docs'>,
  language: Language,
  site: URL | undefined,
) {
  const messages = messagesFor(language);
  const page = pageOfEntry(id);
  const text = formatMessage(messages['report.text'], {
    // Shorter than the page's own, and for both languages: the next line says which.
    address: await shortAddressOfPage(page, site),
    language: languageNames[language],
    date: dayInWords(data.updated, language),
  });
  const subject = `${page ?? hubPath} (${language})`;
  const issue = new URL(reportMistakeUrl);
  issue.searchParams.set('title', subject);
  const mail = reportEmail && mailLink(subject, text, reportEmail);
  return { text, issue: issue.href, ...(mail && { email: reportEmail, mail }) };
}
