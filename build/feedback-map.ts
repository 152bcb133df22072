import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { feedbackPath } from '../config/feedback.ts';
import type { BuiltSite } from './built-site.ts';

/**
 * Writes the map by which nginx knows the address that pages count at, `$is_feedback`.
 * @throws where the site has a page or file there.
 */
export async function feedbackMap({ folder, generated, base }: BuiltSite): Promise<string> {
  await writeFile(join(generated, 'feedback.conf'), nginxFeedbackMap(feedbackPath));
  if (feedbackPath === '') return 'nothing is counted';
  if (existsSync(join(folder, feedbackPath.replace(base, '/')))) {
    throw new Error(`FEEDBACK_URL is ${feedbackPath}, which is a page or file of this site.`);
  }
  return `counted at ${feedbackPath}`;
}

/** The map itself: nothing is counted where the path is empty. */
export function nginxFeedbackMap(path: string): string {
  return [
    'map $uri $is_feedback {',
    '  default "";',
    ...(path === '' ? [] : [`  ${path} 1;`]),
    '}',
    '',
  ].join('\n');
}
