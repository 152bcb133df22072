import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { checklistSchema } from '../../src/content/schemas/checklist.ts';

/** A text of a checklist or picture with where it stands, such as `checklists/avast.yaml steps.0.text`. */
export interface BilingualText {
  readonly place: string;
  readonly en: string;
  readonly fr: string;
}

export function readYaml(file: string): unknown {
  return parse(readFileSync(file, 'utf8'));
}

export function dataFiles(
  collection: 'checklists' | 'first-line' | 'pictures' | 'symptoms',
): string[] {
  return globSync(`src/content/${collection}/*.yaml`).sort();
}

type ChecklistFile = z.infer<typeof checklistSchema>;

/** The checklists by their ids. */
export function checklistFiles(): Readonly<Record<string, ChecklistFile>> {
  return Object.fromEntries(
    dataFiles('checklists').map((file) => [
      basename(file, '.yaml'),
      checklistSchema.parse(readYaml(file)),
    ]),
  );
}

/** Every text of the checklists, pictures, questions and the table for first-line support in both languages. */
export function bilingualTexts(): BilingualText[] {
  return (['checklists', 'first-line', 'pictures', 'symptoms'] as const)
    .flatMap(dataFiles)
    .flatMap((file) => collect(readYaml(file), file));
}

function collect(value: unknown, place: string): BilingualText[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: Readonly<Record<string, unknown>> = { ...value };
  if (typeof entries.en === 'string' && typeof entries.fr === 'string') {
    return [{ place, en: entries.en, fr: entries.fr }];
  }
  return Object.entries(entries).flatMap(([key, child]) => collect(child, `${place} ${key}`));
}
