import { parseFragment, writeFragment } from '../domain/fragment.ts';
import { deepestKnown, isOnTheWay, pathBefore } from '../domain/symptom-finder.ts';
import { replaceAddress } from './address/location.ts';

/**
 * Keeps the questions, which open and close by themselves, in step with the address: every answer is
 * a step of the history (`#seen=stopped.no-icon`), Back takes it back, and a link opens the questions
 * as far as they exist.
 */
function connectSymptomFinder(finder: HTMLElement): void {
  const pathOf = ({ dataset }: HTMLElement) => dataset.seen ?? '';
  const questions = [...finder.querySelectorAll('details')];
  const known = new Set([...finder.querySelectorAll<HTMLElement>('[data-seen]')].map(pathOf));

  const show = (state: string) => {
    for (const question of questions) {
      const stays = isOnTheWay(pathOf(question), state);
      // Back closes a question around the answer that has the focus.
      if (!stays && question.contains(document.activeElement))
        question.querySelector('summary')?.focus();
      question.open = stays;
    }
  };
  const read = (): string => {
    const { seen = '', at } = parseFragment(window.location.hash);
    const state = deepestKnown(seen, known);
    if (seen !== '' && seen !== state) replaceAddress(addressWith(state, at));
    return state;
  };

  const arrived = read();
  const opened = questions.findLast(({ open }) => open);
  if (arrived === '' && opened) {
    // Opened while this part was loading.
    window.history.pushState(null, '', addressWith(pathOf(opened)));
    show(pathOf(opened));
  } else if (arrived !== '') {
    show(arrived);
    // The heading belongs to it: the question would stand there without its words.
    (document.getElementById('_top') ?? finder).scrollIntoView();
  }
  window.addEventListener('hashchange', () => {
    const { at } = parseFragment(window.location.hash);
    if (at === undefined) show(read());
  });
  finder.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const question = event.target.closest('summary')?.closest('details');
    if (!question) return;
    // The address decides what is open; the click's own effect would take it back.
    const path = pathOf(question);
    const state = question.open ? pathBefore(path) : path;
    window.history.pushState(null, '', addressWith(state));
    show(state);
    event.preventDefault();
  });
}

const finder = document.querySelector<HTMLElement>('[data-widget="symptom-finder"]');
if (finder) connectSymptomFinder(finder);

function addressWith(state: string, at?: string): string {
  const { pathname, search } = window.location;
  return pathname + search + writeFragment({ at, seen: state });
}
