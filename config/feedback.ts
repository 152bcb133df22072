import { siteUrl } from './site-url.ts';

/** Where pages send what they count, on the site's own origin; empty where they count nothing. */
export const feedbackPath = readFeedbackUrl(process.env.FEEDBACK_URL, siteUrl);

/**
 * The path of an address that is the site's own, given as a path or whole; empty where none is given.
 * @throws for every other address: pages send nothing to anybody else.
 */
export function readFeedbackUrl(setting = '', site: string): string {
  const { origin } = new URL(site);
  const path = setting.startsWith(`${origin}/`) ? setting.slice(origin.length) : setting;
  if (path === '' || /^(?:\/[\w-][\w.-]*)+$/.test(path)) return path;
  throw new Error(
    `FEEDBACK_URL is ${JSON.stringify(setting)}, but only the site itself may count: give a path such as ` +
      `/feedback, or ${origin}/feedback, without a slash at its end. Left empty, nothing is counted.`,
  );
}
