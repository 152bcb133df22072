import {
  decodeFeedback,
  encodeFeedback,
  type Feedback,
  refusesCounting,
} from '../domain/feedback.ts';
import { announce } from './dom/announcer.ts';

/** What this page has sent: each line counts once a page load, however often it is done. */
const sent = new Set<string>();

/**
 * The only place that sends anything. What the page does not name itself (`data-feedback`) is not sent,
 * and nothing is where the reader does not want to be counted.
 */
export function sendFeedback(feedback: Feedback): void {
  const path = import.meta.env.FEEDBACK_PATH;
  const line = encodeFeedback(feedback, subjectsHere());
  if (!path || line === undefined || sent.has(line) || refusesCounting(navigator)) return;
  sent.add(line);
  navigator.sendBeacon(path, line);
}

/** Takes the answer to "Did this help?", thanks for it, and takes no other. */
export function answerQuestion(answer: HTMLButtonElement): void {
  const question = answer.closest('[data-feedback]');
  const thanks = question?.querySelector<HTMLElement>('[data-thanks]');
  if (!thanks?.hidden) return;
  // It stays, so that the focus does.
  answer.ariaDisabled = 'true';
  for (const button of question?.querySelectorAll('button') ?? []) {
    button.hidden = button !== answer;
  }
  thanks.hidden = false;
  announce(thanks.textContent);
  const subjects = subjectsHere();
  const feedback = decodeFeedback(`${subjects[0] ?? ''} ${answer.value}`, subjects);
  if (feedback) sendFeedback(feedback);
}

/** What this page can tell of, the page itself first, as the build wrote it. */
function subjectsHere(): readonly string[] {
  return document.querySelector<HTMLElement>('[data-feedback]')?.dataset.feedback?.split(',') ?? [];
}
