import type { openStep } from '../../domain/checklist.ts';

/**
 * Says before the paint whether the list below comes back to a reader who was in the windows of its
 * antivirus (`data-returned` on the script's own element): the list keeps a place for what it will then
 * say. The element holds the storage key (`data-key`), the list's steps with their wordings as JSON
 * (`data-steps`) and which of them are done in those windows (`data-inside`).
 *
 * The page carries this function inline: it may use nothing but its arguments and the browser.
 */
export function noticeReturn(open: typeof openStep): void {
  const script = document.currentScript?.dataset;
  if (!script) return;
  try {
    const { key = '', steps = '', inside = '' } = script;
    const step = open(JSON.parse(steps) as [string, string][], localStorage.getItem(key));
    if (step !== undefined && inside.split(' ').includes(step)) script.returned = '';
  } catch {
    // Storage is refused, or holds something else: the reader begins.
  }
}
