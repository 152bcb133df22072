import { useEffect, useState } from 'preact/hooks';
import { forgetSearch, loadSearch, type SearchOutcome } from '../../browser/search/site-search.ts';

export type SearchState =
  | { readonly kind: 'idle' | 'loading' | 'failed' }
  | { readonly kind: 'found'; readonly query: string; readonly outcome: SearchOutcome };

/** How long the reader rests before a search starts, in milliseconds. */
const debounce = 50;

/** Searches for what is typed; the last results stay until there are others. */
export function useSearch(language: string, query: string): SearchState {
  const [state, setState] = useState<SearchState>({ kind: 'idle' });

  useEffect(() => {
    loadSearch(language).catch(() => {
      setState({ kind: 'failed' });
    });
  }, []);

  useEffect(() => {
    const text = query.trim();
    if (text === '') {
      setState((previous) => (previous.kind === 'failed' ? previous : { kind: 'idle' }));
      return undefined;
    }
    let outdated = false;
    const show = (next: SearchState) => {
      if (!outdated) setState(next);
    };
    const timer = window.setTimeout(() => {
      setState((previous) => (previous.kind === 'found' ? previous : { kind: 'loading' }));
      loadSearch(language)
        .then((site) =>
          site.search(text, (outcome) => {
            show({ kind: 'found', query: text, outcome });
          }),
        )
        .catch(() => {
          forgetSearch();
          show({ kind: 'failed' });
        });
    }, debounce);
    return () => {
      outdated = true;
      window.clearTimeout(timer);
    };
  }, [query]);

  return state;
}
