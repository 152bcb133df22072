import type { Feedback } from '../domain/feedback.ts';
import { tellNotOpened } from './dom/incomplete.ts';
import { onClick } from './dom/on-click.ts';

/*
 * What maintainers learn from readers. The bundler leaves all of it out, and what it would load, where no
 * address is set for it (config/feedback.ts).
 */

const loadFeedback = () => import('./feedback.ts');

/** Counts something that says nothing about the reader. */
export function count(feedback: Feedback): void {
  if (!import.meta.env.FEEDBACK_PATH) return;
  loadFeedback().then(
    ({ sendFeedback }) => {
      sendFeedback(feedback);
    },
    // What is not counted is no fault of the page.
    () => undefined,
  );
}

/** Hears the answer to "Did this help?". */
export function connectFeedback(): void {
  if (!import.meta.env.FEEDBACK_PATH) return;
  onClick('[data-feedback] button', (button) => {
    loadFeedback().then(({ answerQuestion }) => {
      answerQuestion(button as HTMLButtonElement);
    }, tellNotOpened);
  });
}
