import { storageKey } from './storage.ts';

/** One folder for the whole site, in both languages. */
export const profileKey = storageKey('profile', 'site', 1);
