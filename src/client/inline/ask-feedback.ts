import type { refusesCounting } from '../../domain/feedback.ts';

/**
 * Shows the question "Did this help?" while the page is still being read, so that nothing moves later;
 * but to nobody who does not want to be counted.
 *
 * The page carries this function inline: it may use nothing but its argument and the browser.
 */
export function askFeedback(refuses: typeof refusesCounting): void {
  const question = document.querySelector<HTMLElement>('[data-feedback]');
  if (question) question.hidden = refuses(navigator);
}
