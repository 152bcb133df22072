import { makeListeners } from '../listeners.ts';

/**
 * The only module that touches the browser's storage, but for the inline scripts, which import
 * nothing (src/client/inline). Reading `localStorage` itself throws where cookies are blocked, and
 * writing throws where it is full: both are told as a result, never thrown.
 */
export type StorageWidget =
  'appearance' | 'checklist' | 'language' | 'profile' | 'symptom-finder' | 'unfinished';

export const storagePrefix = 'codat-docs:';

/** `codat-docs:<widget>:<id>:v<n>`; a new version leaves older values unread. */
export function storageKey(widget: StorageWidget, id: string, version: number): string {
  return `${storagePrefix}${widget}:${id}:v${version}`;
}

/** One folder for the whole site, in every language. */
export const profileKey = storageKey('profile', 'site', 1);

/** The way through the questions that the reader took last, as the address writes it. */
export const symptomKey = storageKey('symptom-finder', 'hub', 1);

/** The lists that the reader has begun, also read by an inline script before the first paint, as are these two. */
export const unfinishedKey = storageKey('unfinished', 'site', 1);
export const languageKey = storageKey('language', 'site', 1);
export const appearanceKey = storageKey('appearance', 'site', 1);

/** Dispatched on the window by inline scripts after they have stored the language. */
export const storedHere = 'stored-here';

/** `elsewhere`: by another tab, or by other pages while this one was in the back/forward cache. */
type ChangeListener = (key: string | null, elsewhere: boolean) => void;

const { tell, listen } = makeListeners<Parameters<ChangeListener>>();

/** All stored texts by their keys, those of other sites at this address too; none where storage is refused. */
export function storedTexts(): Readonly<Record<string, string>> {
  try {
    return Object.fromEntries(Object.entries<string>(localStorage));
  } catch {
    return {};
  }
}

/** The stored text, or `undefined` where nothing is stored or storage is refused. */
export function readStored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a text, or removes what is stored for `undefined`; `false` where storage is refused or full. */
export function writeStored(key: string, text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    return false;
  }
  tell(key, false);
  return true;
}

/**
 * Calls `listener` whenever the value at a key has changed, in this tab or elsewhere; a `null` key
 * stands for all of them. Returns the way to stop.
 */
export function watchStorage(listener: ChangeListener): () => void {
  connect();
  return listen(listener);
}

let connected = false;

/** Browsers tell other tabs only, and nobody whose page is in the back/forward cache. */
function connect(): void {
  if (connected) return;
  connected = true;
  window.addEventListener('storage', ({ key }) => {
    tell(key, true);
  });
  window.addEventListener(storedHere, () => {
    tell(languageKey, false);
  });
  let left = storedTexts();
  window.addEventListener('pagehide', () => {
    left = storedTexts();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    const now = storedTexts();
    for (const key in { ...left, ...now }) {
      // What did not change is not told: where storage is full, a store knows more than it holds.
      if (left[key] !== now[key]) tell(key, true);
    }
  });
}
