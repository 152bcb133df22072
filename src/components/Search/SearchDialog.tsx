import { useEffect, useState } from 'preact/hooks';
import { goTo } from '../../browser/navigation.ts';
import { loadPagefind, search, type SearchResult } from '../../browser/pagefind.ts';
import { formatMessage } from '../../domain/messages.ts';
import { withTypographicApostrophes } from '../../domain/search-excerpt.ts';
import { Icon } from '../Icon.tsx';
import type { Strings } from '../messages.ts';
import { useModal } from '../use-modal.ts';
import './search-dialog.css';

export type SearchStrings = Strings<'search.'>;

export interface Topic {
  readonly href: string;
  readonly title: string;
}

interface Props {
  readonly language: string;
  readonly strings: SearchStrings;
  readonly topics: readonly Topic[];
  readonly onClose: () => void;
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'results'; readonly query: string; readonly results: readonly SearchResult[] };

/** How long the reader rests before a search starts, in milliseconds. */
const debounce = 120;

/** The search as a native dialog: results as plain links, in the page's language only. */
export function SearchDialog({ language, strings, topics, onClose }: Props) {
  const { dialog, close } = useModal(walk);
  const [query, setQuery] = useState('');
  const [state, setState] = useState<State>({ kind: 'idle' });

  useEffect(() => {
    loadPagefind().catch(() => {
      setState({ kind: 'failed' });
    });
  }, []);

  useEffect(() => {
    if (query.trim() === '') {
      setState({ kind: 'idle' });
      return undefined;
    }
    let outdated = false;
    const timer = window.setTimeout(() => {
      setState((previous) => (previous.kind === 'results' ? previous : { kind: 'loading' }));
      void find(query).then((found) => {
        if (!outdated) setState(found);
      });
    }, debounce);
    return () => {
      outdated = true;
      window.clearTimeout(timer);
    };
  }, [query]);

  /** The arrow keys walk from the field through the results and back. */
  function walk(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !dialog.current) return;
    const stops = dialog.current.querySelectorAll<HTMLElement>('input, a');
    const current = [...stops].findIndex((stop) => stop === document.activeElement);
    const next = stops[Math.min(stops.length - 1, Math.max(0, current + step))];
    event.preventDefault();
    next?.focus();
  }

  const results = state.kind === 'results' ? state.results : [];
  const showTopics = state.kind !== 'loading' && results.length === 0;
  return (
    <dialog ref={dialog} class="search" aria-labelledby="search-title" onClose={onClose}>
      <div class="search-frame">
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
            if (first) goTo(first.href);
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
        <p class="hint" role="status" data-search-status>
          {statusOf(state, strings, language)}
        </p>
        {results.length > 0 && (
          <ol role="list">
            {results.map((result) => (
              <li key={result.href}>
                <Result result={result} language={language} />
              </li>
            ))}
          </ol>
        )}
        {showTopics && (
          <ul role="list" aria-label={strings.topics} class="topics">
            {topics.map(({ href, title }) => (
              <li key={href}>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </dialog>
  );
}

async function find(query: string): Promise<State> {
  try {
    return { kind: 'results', query: query.trim(), results: await search(query) };
  } catch {
    return { kind: 'failed' };
  }
}

function Result({
  result,
  language,
}: {
  readonly result: SearchResult;
  readonly language: string;
}) {
  const shown = language === 'fr' ? withTypographicApostrophes : (text: string) => text;
  return (
    <a href={result.href} data-search-result>
      <span class="result-title">
        {shown(result.page)}
        {result.section && <span class="section"> › {shown(result.section)}</span>}
      </span>
      <span class="excerpt">
        {result.excerpt.map(({ text, match }, index) =>
          match ? <mark key={index}>{shown(text)}</mark> : shown(text),
        )}
      </span>
    </a>
  );
}

function statusOf(state: State, strings: SearchStrings, language: string): string {
  switch (state.kind) {
    case 'idle':
      return strings.start;
    case 'loading':
      return strings.loading;
    case 'failed':
      return strings.failed;
    case 'results': {
      const { query, results } = state;
      if (results.length === 0) return formatMessage(strings.none, { query });
      const plural = new Intl.PluralRules(language).select(results.length);
      return formatMessage(strings[plural === 'one' ? 'results.one' : 'results.other'], {
        count: results.length,
        query,
      });
    }
  }
}
