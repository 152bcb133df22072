import type { SearchResult } from '../../browser/search/site-search.ts';
import { withTypographicApostrophes } from '../../domain/search/shown-text.ts';

interface Props {
  readonly results: readonly SearchResult[];
  readonly language: string;
}

/** The results as plain links, each with the passage that fits. */
export function SearchResults({ results, language }: Props) {
  const shown = language === 'fr' ? withTypographicApostrophes : (text: string) => text;
  return (
    <ol role="list">
      {results.map(({ page, section, href, excerpt }) => (
        <li key={page}>
          <a href={href} data-search-result>
            <span key={`${page} › ${section ?? ''}`} class="result-title">
              {shown(page)}
              {section !== undefined && <span class="section">{` › ${shown(section)}`}</span>}{' '}
            </span>
            <span key={excerpt.map(({ text }) => text).join('')} class="excerpt">
              {excerpt.map(({ text, match }, index) =>
                match ? <mark key={index}>{shown(text)}</mark> : shown(text),
              )}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
