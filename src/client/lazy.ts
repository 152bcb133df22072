import { tellNotOpened } from '../browser/dom/incomplete.ts';
import { loadSearchStrings } from '../browser/search/search-strings.ts';

/*
 * The chunks that only some readers use, each loaded by a lazy import when they are about to.
 */

/** What an address carries behind its `#`. */
export const loadAddress = () => import('./follow-address.ts');

/** The questions about what the reader sees. */
export const loadFinder = () => import('../browser/symptom-finder.ts');

/** The rules of the reader's folder. */
export const loadFolder = () => import('./folder.ts');

/** The search with its strings, side by side. */
export const loadSearch = async () => {
  const [search, strings] = await Promise.all([
    import('../widgets/search/show-search.ts'),
    loadSearchStrings(),
  ]);
  return { ...search, strings };
};

export const loadViewer = () => import('../widgets/picture/show-picture.ts');

/** Where the reader can go on with a list that they have begun. */
export const loadUnfinished = () => import('../widgets/unfinished/show-unfinished.ts');

/** An address below /go/ that is no page. */
export const loadUnknownLink = () => import('../browser/unknown-link.ts');

/**
 * Loads a chunk and uses it. Where it does not arrive the page says so, unless the caller knows
 * something better (`otherwise`); the next use tries again.
 */
export async function use<Chunk>(
  load: () => Promise<Chunk>,
  run?: (chunk: Chunk) => unknown,
  otherwise: () => void = tellNotOpened,
): Promise<void> {
  await load().then(run, otherwise);
}

/** Presses of Escape so far. */
let escapes = 0;

/**
 * As {@link use}, for what opens over the page: an Escape that is pressed while the chunk is still on
 * its way closes it before it opens.
 */
export function open<Chunk>(
  load: () => Promise<Chunk>,
  show: (chunk: Chunk) => void,
  otherwise: () => void,
): void {
  const before = escapes;
  const showUnlessEscaped = (chunk: Chunk) => {
    if (escapes === before) show(chunk);
  };
  void use(load, showUnlessEscaped, otherwise);
}

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') escapes += 1;
});
