import { parseFragment, writeFragment } from '../domain/fragment.ts';
import { answerPath, deepestKnown, isOnTheWay, pathBefore } from '../domain/symptom-finder.ts';
import { readStored, storageKey, writeStored } from './storage.ts';

const key = storageKey('symptom-finder', 'hub', 1);

/** The way through the questions that the reader took last, as the address writes it. */
export function lastSymptom(): string | undefined {
  return readStored(key);
}

/**
 * Keeps the questions, which open and close by themselves, in step with the address: every answer is
 * a step of the history (`#seen=stopped.no-icon`), Back takes it back, and a link opens the questions
 * as far as they exist. The last answer is remembered for the hand-off text.
 */
export function connectSymptomFinder(finder: HTMLElement): void {
  const answers = [...finder.querySelectorAll<HTMLElement>('[data-answer]')];
  const pathOf = (answer: Element): string => {
    const before = answer.parentElement?.closest('[data-answer]');
    const id = answer.getAttribute('data-answer') ?? '';
    return before ? answerPath(pathOf(before), id) : id;
  };
  const paths = new Map(answers.map((answer) => [answer, pathOf(answer)]));
  const known = new Set(paths.values());

  const show = (state: string) => {
    for (const [answer, path] of paths) {
      if (answer instanceof HTMLDetailsElement) answer.open = isOnTheWay(path, state);
    }
  };
  const read = (): string => {
    const { seen = '', at } = parseFragment(window.location.hash);
    const state = deepestKnown(seen, known);
    if (seen !== '' && seen !== state)
      window.history.replaceState(window.history.state, '', addressWith(state, at));
    return state;
  };

  const arrived = read();
  if (arrived !== '') {
    show(arrived);
    // The heading belongs to it: the question would stand there without its words.
    (finder.previousElementSibling ?? finder).scrollIntoView();
  }
  window.addEventListener('hashchange', () => {
    const { at } = parseFragment(window.location.hash);
    if (at === undefined) show(read());
  });
  finder.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const answer = event.target.closest<HTMLElement>('[data-answer]');
    const path = answer ? paths.get(answer) : undefined;
    if (!answer || path === undefined) return;
    if (!(answer instanceof HTMLDetailsElement)) {
      writeStored(key, path);
      return;
    }
    if (!event.target.closest('summary')) return;
    // The address decides what is open; the click's own effect would take it back.
    const state = answer.open ? pathBefore(path) : path;
    window.history.pushState(null, '', addressWith(state));
    show(state);
    event.preventDefault();
  });
}

function addressWith(state: string, at?: string): string {
  const { pathname, search } = window.location;
  const fragment = writeFragment({
    ...(at !== undefined && { at }),
    ...(state !== '' && { seen: state }),
  });
  return pathname + search + fragment;
}
