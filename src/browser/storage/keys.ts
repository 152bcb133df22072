import { storageKey } from './storage.ts';

/** One folder for the whole site, in both languages. */
export const profileKey = storageKey('profile', 'site', 1);

/** The way through the questions that the reader took last, as the address writes it. */
export const symptomKey = storageKey('symptom-finder', 'hub', 1);

/** Also read by inline scripts before the first paint. */
export const languageKey = storageKey('language', 'site', 1);
export const appearanceKey = storageKey('appearance', 'site', 1);
