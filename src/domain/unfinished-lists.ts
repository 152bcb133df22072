import { type ChecklistRecord, progressOf, type PublishedStep } from './checklist.ts';

/*
 * The lists that the reader has begun and not done, under `codat-docs:unfinished:site:v1`: their ids,
 * the one that was changed last first, such as `avast restart`. A list that the reader no longer wants
 * to be led back to is taken out; its ticks stay, and the next one puts it back.
 */

/** A checklist in one language, for readers who come back to it. */
export interface ListToFinish {
  readonly id: string;
  /** The short name of the page that it stands on, and its address. */
  readonly page: string;
  readonly href: string;
  /** Its steps as they are published now, their words without markup. */
  readonly steps: readonly (PublishedStep & { readonly text: string })[];
}

/** Everything that leads readers back in one language, which only those load who have begun a list. */
export interface UnfinishedKit {
  readonly lists: readonly ListToFinish[];
  /** The sentences, with `{…}` for what is filled in. */
  readonly words: {
    readonly title: string;
    readonly progress: string;
    readonly next: string;
    readonly decline: string;
    readonly declined: string;
    readonly again: string;
  };
}

/** Where a reader can go on. */
export interface UnfinishedList {
  readonly id: string;
  readonly page: string;
  readonly done: number;
  readonly total: number;
  /** The words of the step to do next, and its address. */
  readonly next: string;
  readonly href: string;
}

/** More would push away what else a page has to offer. */
export const mostOffered = 3;

/** The ids in a stored text, which may be anything: each once, in their order, and only what can be one. */
export function parseIds(stored: string | undefined): readonly string[] {
  const ids = (stored ?? '').split(' ').filter((id) => /^[a-z][a-z0-9-]{0,63}$/.test(id));
  return [...new Set(ids)];
}

/** The inverse of {@link parseIds}; `undefined` where there is nothing to keep. */
export function serializeIds(ids: readonly string[]): string | undefined {
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** The ids after a change of the list `id`: first where it is to be offered, else without it. */
export function withList(ids: readonly string[], id: string, offered: boolean): readonly string[] {
  return [...(offered ? [id] : []), ...ids.filter((other) => other !== id)];
}

/** Whether a step has been answered and not all are done. */
export function isUnfinished(steps: readonly PublishedStep[], record: ChecklistRecord): boolean {
  const { done, total } = progressOf(steps, record);
  return done < total && steps.some(({ id }) => record.has(id));
}

/**
 * Where the reader can go on, in the order of `ids`: the answers decide whether a list is unfinished,
 * whatever the ids say. Next is the current step or, where every step is answered, the first that did not
 * work.
 */
export function unfinishedLists(
  lists: readonly ListToFinish[],
  recordOf: (id: string) => ChecklistRecord,
  ids: readonly string[],
): readonly UnfinishedList[] {
  return ids
    .flatMap((id) => {
      const list = lists.find((candidate) => candidate.id === id);
      if (!list) return [];
      const { page, href, steps } = list;
      const record = recordOf(id);
      const { done, total, current, statuses } = progressOf(steps, record);
      const next =
        steps.find((step) => step.id === current) ??
        steps.find((step) => statuses.get(step.id) !== 'done');
      if (!next || !isUnfinished(steps, record)) return [];
      return [{ id, page, done, total, next: next.text, href: `${href}#${id}-${next.id}` }];
    })
    .slice(0, mostOffered);
}
