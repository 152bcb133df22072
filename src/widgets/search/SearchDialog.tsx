import { useEffect, useState } from 'preact/hooks';
import { count } from '../../browser/count.ts';
import type { Strings } from '../../browser/words.ts';
import { parseFragment, writeFragment } from '../../domain/fragment.ts';
import { formatMessage } from '../../domain/messages.ts';
import { wordsOf } from '../../domain/search/words.ts';
import { Changing } from '../parts/Changing.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { Overlay } from '../parts/open-overlay.ts';
import { useLate } from '../parts/use-late.ts';
import { useModal } from '../parts/use-modal.ts';
import { SearchResults } from './SearchResults.tsx';
import { type SearchState, useSearch } from './use-search.ts';

interface Props extends Overlay {
  readonly language: string;
  readonly strings: Strings<'search'>;
  /** The pages of the menu, for when nothing is found. */
  readonly topics: readonly { readonly href: string; readonly title: string }[];
  /** The guided choice on the hub. */
  readonly finder: string;
  /** Where the lists of the page's language are, for a reader who has begun one. */
  readonly unfinishedKit: string;
  /** The same page in the other language. */
  readonly other: { readonly href: string; readonly code: string };
  /** What stands in the field at first. */
  readonly start: string;
}

const loadUnfinished = () =>
  import('../unfinished/Unfinished.tsx').then(({ Unfinished }) => Unfinished);

/** Results are spoken once the reader rests: at every key they would talk over the typing. */
const pause = 1000;

/** The search as a native dialog: results as plain links, in the page's language only. */
export function SearchDialog(props: Props) {
  const { language, strings, topics, finder, other } = props;
  const { dialog, modal, close } = useModal(walk);
  const [query, setQuery] = useState(props.start);
  const state = useSearch(language, query);
  const status = statusOf(state, props.start, strings, language);
  const spoken = useRested(
    status,
    state.kind === 'found' ? state.query : state.kind === 'failed' ? query : '',
  );
  const outcome = state.kind === 'found' ? state.outcome : undefined;
  const results = outcome?.results ?? [];
  const carried = outcome?.carried ?? '';
  const hasUnfinished = document.documentElement.dataset.unfinished !== undefined;
  const Unfinished = useLate(loadUnfinished, hasUnfinished);

  useEffect(() => {
    // What is spoken is what the reader has rested on.
    if (spoken !== status || outcome?.isEmpty !== false || results.length > 0) return;
    count({ about: 'search', words: wordsOf(query).length });
  }, [spoken]);

  /** The arrow keys walk from the field through the links and back; Escape closes. */
  function walk(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      // A search field takes it to clear itself, and the reader would be left inside.
      event.preventDefault();
      close();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !dialog.current) return;
    const stops = [...dialog.current.querySelectorAll<HTMLElement>('input, a')];
    const current = stops.findIndex((stop) => stop === document.activeElement);
    event.preventDefault();
    stops[Math.min(stops.length - 1, Math.max(0, current + step))]?.focus();
  }

  /** Takes the search out of the history before its link is followed; a new tab is the browser's. */
  function follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (link.dataset.language !== undefined) return;
    event.preventDefault();
    leaveFor(link.getAttribute('href') ?? '');
  }

  /**
   * Goes to a page, which gets the folder of the pasted text as a link's: it offers it, and keeps it only
   * when the reader says so. No link shows it, so that none can be passed on with it.
   */
  function leaveFor(href: string): void {
    const [page = '', hash = ''] = href.split('#');
    const takes = results.some((result) => result.href === href && result.takesFolder);
    const folder = takes ? outcome?.folder : undefined;
    props.onLeave(page + writeFragment({ ...parseFragment(hash), folder }));
  }

  return (
    <dialog
      {...modal}
      class="search"
      aria-labelledby="search-title"
      aria-describedby="search-hint"
      onClose={props.onClose}
    >
      {/* eslint-disable-next-line jsx-a11y-x/click-events-have-key-events, jsx-a11y-x/no-static-element-interactions -- it hears clicks on the links inside, and Enter on a link is a click */}
      <div class="search-frame" onClick={follow}>
        <div class="search-head">
          <h2 id="search-title">{strings.title}</h2>
          <button type="button" class="button" data-action="close" onClick={close}>
            <Icon name="close" />
            <span class="visually-hidden">{strings.close}</span>
          </button>
        </div>
        <form
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            const [first] = results;
            if (first) leaveFor(first.href);
          }}
        >
          <label for="search-field">{strings.label}</label>
          <input
            id="search-field"
            type="search"
            data-search-input
            autocomplete="off"
            autofocus
            value={query}
            onInput={(event) => {
              setQuery(event.currentTarget.value);
            }}
          />
        </form>
        <p class="hint" id="search-hint" data-search-status>
          <Changing>{status}</Changing>
        </p>
        <p class="visually-hidden" role="status" data-search-spoken>
          <Changing>{spoken}</Changing>
        </p>
        {state.kind === 'idle' && Unfinished && <Unfinished kitHref={props.unfinishedKit} titled />}
        {results.length > 0 && <SearchResults results={results} language={language} />}
        {state.kind !== 'loading' && (results.length === 0 || outcome?.rest === 'failed') && (
          <>
            {outcome?.rest === 'none' && (
              <p>
                <a href={finder}>{strings.finder}</a>
              </p>
            )}
            <ul role="list" aria-label={strings.topics} class="topics">
              {topics.map(({ href, title }) => (
                <li key={href}>
                  <a href={href}>{title}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        {carried !== '' && (
          <p class="hint">
            <a
              href={`${other.href}#q=${encodeURIComponent(carried)}`}
              hreflang={other.code}
              data-language={other.code}
              data-own-fragment
            >
              {strings.other}
            </a>
          </p>
        )}
      </div>
    </dialog>
  );
}

/** What is spoken: the status of a search once it has stayed the same for a while. */
function useRested(status: string, query: string): string {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (query === '') {
      setSpoken('');
      return undefined;
    }
    const timer = window.setTimeout(() => {
      setSpoken(status);
    }, pause);
    return () => {
      window.clearTimeout(timer);
    };
  }, [status, query]);
  return spoken;
}

/** Longer pasted texts are named by their beginning. */
const longestNamed = 60;

/** What a search says. A text that came with the address is not repeated: it is the sentence of whoever made the link. */
function statusOf(
  state: SearchState,
  linked: string,
  strings: Strings<'search'>,
  language: string,
): string {
  if (import.meta.env.DEV && state.kind === 'failed')
    return 'The search needs a built site: look at it with npm start.';
  if (state.kind !== 'found') return strings[state.kind === 'idle' ? 'start' : state.kind];
  const { results, isEmpty, rest } = state.outcome;
  if (rest !== 'none') return strings[rest === 'coming' ? 'loading' : rest];
  const isLinked = state.query === linked.trim();
  const corrected = isLinked ? undefined : state.outcome.corrected;
  const named = isLinked ? 0 : longestNamed;
  const query =
    state.query.length > named ? `${state.query.slice(0, named).trimEnd()}…` : state.query;
  if (isEmpty) return strings.symbols;
  if (results.length === 0) return formatMessage(strings.none, { query });
  const isOne = new Intl.PluralRules(language).select(results.length) === 'one';
  const count = formatMessage(strings[isOne ? 'results.one' : 'results.other'], {
    count: results.length,
    query: corrected ?? query,
  });
  return corrected === undefined
    ? count
    : `${count} ${formatMessage(strings.corrected, { query })}`;
}
