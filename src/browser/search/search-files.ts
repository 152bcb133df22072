/** Where the files of the search are, with a slash at the end. */
export function searchFolder(): string {
  return `${import.meta.env.BASE_URL}pagefind/`;
}

/** What the names of a language's pages are answered from: `SearchPages` and `SearchWords`. */
export function nameFiles(language: string): readonly [pages: string, words: string] {
  const file = (name: string) => `${searchFolder()}${language}/${name}.json`;
  return [file('pages'), file('words')];
}

/** Asks at once for a file that a script will fetch later. */
export function preload(href: string): void {
  const link = document.createElement('link');
  document.head.append(Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', href }));
}
