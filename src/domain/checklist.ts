/*
 * The stored shape, under `codat-docs:checklist:<id>:v1`:
 *
 *   {"steps":{"open-menu":{"outcome":"done","wording":"5f0c3a91","at":1795564800000}}}
 *
 * How it can go stale, and what then happens:
 * - a step is inserted, moved or removed: every other step keeps its record, since records go by step id;
 * - a step is reworded in either language: its wording no longer matches, it counts as changed and asks again;
 * - a step's id is reused for something else: do not; the lock on published ids is there to notice it;
 * - the text is corrupt or foreign: what cannot be read is dropped, the list starts empty;
 * - an older version of the site stored another shape: it lies under another version's key, which is
 *   never read and is removed with the first answer.
 */

/** What a reader said of a step. */
export type StepOutcome = 'done' | 'did-not-work';

/** `changed`: the step was reworded since the reader answered. */
export type StepStatus = 'open' | 'changed' | StepOutcome;

/** A step as it is published now: its id, and a hash of its wording in every language. */
export interface PublishedStep {
  readonly id: string;
  readonly wording: string;
}

export interface StepRecord {
  readonly outcome: StepOutcome;
  readonly wording: string;
  /** When the reader answered, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * The question at the end of a list, whether it syncs now: it is answered, stored and taken back like
 * a step, `did-not-work` for a "no". No list may give its id to a step.
 */
export const syncQuestion: PublishedStep = { id: 'does-it-sync', wording: '' };

/** The reader's answers by step id. */
export type ChecklistRecord = ReadonlyMap<string, StepRecord>;

/** Answers that are set, or taken back (`undefined`), by step id. */
export type ChecklistChanges = ReadonlyMap<string, StepRecord | undefined>;

/** The step that a link led to, and whether the reader has answered any step since. */
export interface LinkedStep {
  readonly id: string;
  readonly answered: boolean;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly statuses: ReadonlyMap<string, StepStatus>;
  /** The step to do next; `undefined` when all are done and no link leads to one. */
  readonly current: string | undefined;
}

/**
 * A short hash (FNV-1a, 32 bits, eight hexadecimal digits) of a step's texts. It only has to notice
 * that an author changed them. The separator gives a word that moves to the next text another hash.
 */
export function wordingHash(texts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const character of texts.join('\u0000')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Reads a stored record; whatever is not of the shape above is dropped, nothing throws. */
export function parseRecord(stored: string | undefined): ChecklistRecord {
  if (stored === undefined) return new Map();
  try {
    const value: unknown = JSON.parse(stored);
    if (!isObject(value) || !isObject(value.steps)) return new Map();
    const entries = Object.entries(value.steps).flatMap(([id, candidate]) => {
      const record = toStepRecord(candidate);
      return record ? [[id, record] as const] : [];
    });
    return new Map(entries);
  } catch {
    return new Map();
  }
}

/** The inverse of {@link parseRecord}. */
export function serializeRecord(record: ChecklistRecord): string {
  return JSON.stringify({ steps: Object.fromEntries(record) });
}

/** What is stored for an answer given now; `undefined` takes the answer back. */
export function answerOf(
  { wording }: PublishedStep,
  outcome: StepOutcome | undefined,
  at: number,
): StepRecord | undefined {
  return outcome && { outcome, wording, at };
}

/** The record with the changes in it, step by step: whatever they do not name stands. */
export function withChanges(record: ChecklistRecord, changes: ChecklistChanges): ChecklistRecord {
  const all = [...new Map<string, StepRecord | undefined>([...record, ...changes])];
  return new Map(all.flatMap(([id, answer]) => (answer ? [[id, answer] as const] : [])));
}

/**
 * How far the reader is with the steps as they are published now. The current step is the one that
 * a link led to, until the reader answers; from then on the next one from there that is not done.
 * Without a link it is the first that is not done.
 */
export function progressOf(
  steps: readonly PublishedStep[],
  record: ChecklistRecord,
  linked?: LinkedStep,
): Progress {
  const statuses = new Map(steps.map((step) => [step.id, statusOf(step, record)]));
  return {
    done: steps.filter(({ id }) => statuses.get(id) === 'done').length,
    total: steps.length,
    statuses,
    current: currentStep(
      steps.map(({ id }) => id),
      (id) => ['done', 'did-not-work'].includes(statuses.get(id) ?? ''),
      linked,
    ),
  };
}

/**
 * The first step without an answer to its present wording, as {@link progressOf} has it, of a stored
 * text with at least one answer. The widget is not there yet: pages carry this function inline, so it
 * may use nothing from outside itself.
 * @throws for a text that is no record.
 */
export function openStep(
  steps: readonly (readonly [id: string, wording: string])[],
  stored: string | null,
): string | undefined {
  if (stored === null) return undefined;
  const { steps: answers } = JSON.parse(stored) as {
    steps: Record<string, { outcome?: unknown; wording?: unknown } | undefined>;
  };
  const isAnswered = ([id, wording]: readonly [string, string]) =>
    Object.hasOwn(answers, id) &&
    answers[id]?.wording === wording &&
    (answers[id].outcome === 'done' || answers[id].outcome === 'did-not-work');
  return steps.find((step) => !isAnswered(step))?.[0];
}

/** The answer to {@link syncQuestion}, unless a step was answered after it: then it is to be asked again. */
export function syncAnswer(record: ChecklistRecord): StepRecord | undefined {
  const answer = record.get(syncQuestion.id);
  const isLast = answer && [...record.values()].every(({ at }) => at <= answer.at);
  return isLast ? answer : undefined;
}

function currentStep(
  ids: readonly string[],
  isAnswered: (id: string) => boolean,
  linked: LinkedStep | undefined,
): string | undefined {
  const start = Math.max(0, ids.indexOf(linked?.id ?? ''));
  const first = ids[start];
  if (linked && first === linked.id && !linked.answered) return first;
  return [...ids.slice(start), ...ids.slice(0, start)].find((id) => !isAnswered(id));
}

function statusOf(step: PublishedStep, record: ChecklistRecord): StepStatus {
  const answer = record.get(step.id);
  if (!answer) return 'open';
  return answer.wording === step.wording ? answer.outcome : 'changed';
}

function toStepRecord(candidate: unknown): StepRecord | undefined {
  if (!isObject(candidate)) return undefined;
  const { outcome, wording, at } = candidate;
  const known = outcome === 'done' || outcome === 'did-not-work';
  if (!known || typeof wording !== 'string' || !isTime(at)) return undefined;
  return { outcome, wording, at };
}

/** Whether JavaScript has a date for it; JSON can hold numbers that it has none for. */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && !Number.isNaN(new Date(value).getTime());
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
