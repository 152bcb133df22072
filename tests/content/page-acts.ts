import type { ChecklistLine, ChecklistStep } from '../../src/content/schemas/checklist.ts';

/** The steps of a list, by the list's id. */
export type Lists = Readonly<Record<string, { readonly steps: readonly ChecklistStep[] }>>;

/** Lines that the site itself puts into a step (src/components/Checklist.astro). */
const ownLines = { folder: 3, start: 3 };

/** What is filled in or copied, and then used, has no lines to count. */
const linesOfWidget: Readonly<Record<string, number>> = {
  Handoff: 2,
  CopyBlock: 2,
  DataDirectory: 2,
};

/**
 * How much a reader does on a page until they see whether it works: its numbered steps and the lines of
 * its lists. Of answers to one question the longest counts, since only one is followed; what is folded
 * is for other readers.
 */
export function actsOf(source: string, lists: Lists): number {
  const [way = ''] = source.split(/^## .*\{#still-/m);
  const read = way.replaceAll(/<Fold\b.*?<\/Fold>/gs, '');
  const actsIn = (text: string) => countActs(text, lists);
  const questions = read.match(/<Choices>.*?<\/Choices>/gs) ?? [];
  const longest = questions.map((question) =>
    Math.max(...question.split('</Choice>').map((answer) => actsIn(answer))),
  );
  return longest.reduce(
    (sum, acts) => sum + acts,
    actsIn(read.replaceAll(/<Choices>.*?<\/Choices>/gs, '')),
  );
}

function countActs(text: string, lists: Lists): number {
  const numbered = text.match(/^ *\d+\. /gm)?.length ?? 0;
  const drawn = [...text.matchAll(/<([A-Z]\w*)(?: id="([^"]+)")?/g)].map(
    ([, component = '', id = '']) =>
      component === 'Checklist'
        ? (lists[id]?.steps ?? []).reduce((sum, step) => sum + linesIn(step), 0)
        : (linesOfWidget[component] ?? 0),
  );
  return drawn.reduce((sum, acts) => sum + acts, numbered);
}

/** The lines of a step; one without any is an act by itself. */
function linesIn(step: ChecklistStep): number {
  if (step.kind === 'folder') return ownLines.folder;
  if (step.kind === 'start') return ownLines.start + step.restore.length;
  const count = (way: readonly ChecklistLine[] = []) => way.length;
  const longest = Math.max(0, ...(step.choices ?? []).map((choice) => count(choice.way)));
  return Math.max(1, count(step.way) + longest);
}

/**
 * Between which minutes the time for so many acts lies: a third of a minute to a minute for each, and
 * up to six more to read, to look for things or to restart the PC.
 */
export function minutesFor(acts: number): { readonly least: number; readonly most: number } {
  return { least: Math.ceil(acts / 3), most: acts + 6 };
}
