import type { Messages } from '../browser/words.ts';
import type { Takes } from '../content/schemas/takes.ts';
import { formatMessage } from '../domain/messages.ts';

/** What a page asks of its readers, as the line that stands before its first act. */
export function takesLine({ minutes, password, effect }: Takes, messages: Messages): string {
  return [
    formatMessage(messages['takes.minutes'], { minutes }),
    messages[`takes.password.${password}`],
    messages[`takes.effect.${effect}`],
  ].join(' ');
}
