import type { CollectionEntry } from 'astro:content';
import { type Language, prefixOf } from '../domain/languages.ts';
import { hubPath, type ProblemPage } from './settings.ts';

type Docs = readonly CollectionEntry<'docs'>[];

/**
 * The hub's entry in one language.
 * @throws when that language has no hub.
 */
export function hubEntry(docs: Docs, language: Language): Docs[number] {
  return entryById(docs, entryId(language));
}

/**
 * The entry of a page below the hub in one language.
 * @throws when that language has no such page: a reader must never land in the other one unasked.
 */
export function pageEntry(docs: Docs, language: Language, page: ProblemPage): Docs[number] {
  return entryById(docs, `${entryId(language)}/${page}`);
}

export function pageTitle(docs: Docs, language: Language, page: ProblemPage): string {
  return pageEntry(docs, language, page).data.title;
}

function entryId(language: Language): string {
  return prefixOf(language) + hubPath;
}

function entryById(docs: Docs, id: string): Docs[number] {
  const entry = docs.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`No page ${id}: write it below src/content/docs/.`);
  return entry;
}
