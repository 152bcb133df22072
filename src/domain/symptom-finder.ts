/** An answer of the symptom finder in one language: it leads on to a question, or out to a page. */
export interface SymptomAnswer {
  readonly id: string;
  readonly text: string;
  /** The next question's answers; none where the answer leads to a page. */
  readonly answers?: readonly SymptomAnswer[];
}

/** Between the answers in an address: `#seen=stopped.no-icon`. Ids hold no dot. */
const separator = '.';

/** Where an answer stands in the tree: the answers before it and its own. */
export function answerPath(before: string, id: string): string {
  return before === '' ? id : before + separator + id;
}

/** The state in which an answer is taken back: the path of the answer before it, or nothing. */
export function pathBefore(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf(separator)));
}

/**
 * The deepest state that exists of what an address asks for, which may be outdated or made up: the
 * longest beginning of it, answer by answer, that is among the `known` paths; `''` where none is.
 */
export function deepestKnown(seen: string, known: ReadonlySet<string>): string {
  let deepest = '';
  let path = '';
  for (const id of seen.split(separator)) {
    path = answerPath(path, id);
    if (!known.has(path)) return deepest;
    deepest = path;
  }
  return deepest;
}

/** Whether `path` is `state` or an answer on the way to it. */
export function isOnTheWay(path: string, state: string): boolean {
  return state === path || state.startsWith(path + separator);
}

/**
 * Answers that describe nothing: "Something else", "I do not know", whether the PC was restarted. They lead on like others, but
 * nobody is told them as what the reader sees.
 */
const tellNothing: ReadonlySet<string> = new Set([
  'something-else',
  'restarted',
  'not-restarted',
  'unknown',
]);

/**
 * What each complete way through the tree says, by its path: the answers one after the other, the
 * most general first, as the hand-off text tells it. A way that says nothing is left out.
 */
export function symptomTexts(answers: readonly SymptomAnswer[]): Record<string, string> {
  const texts = (
    level: readonly SymptomAnswer[],
    before: string,
    said: string,
  ): [string, string][] =>
    level.flatMap(({ id, text, answers: next }) => {
      const path = answerPath(before, id);
      const all = [said, tellNothing.has(id) ? '' : text].filter(Boolean).join(' › ');
      if (next) return texts(next, path, all);
      return all === '' ? [] : [[path, all]];
    });
  return Object.fromEntries(texts(answers, '', ''));
}
