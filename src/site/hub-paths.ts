import { type Language, languages, prefixOf } from '../domain/languages.ts';
import { hubPath } from './settings.ts';

/** The paths of a file that stands beside the hub, once in each language. */
export function hubPaths(): { params: { hub: string }; props: { language: Language } }[] {
  return languages.map((language) => ({
    params: { hub: prefixOf(language) + hubPath },
    props: { language },
  }));
}
