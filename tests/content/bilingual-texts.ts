import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { z } from 'astro/zod';
import { isScalar, parse, parseDocument, visit } from 'yaml';
import { lineAt } from '../../build/content/source.ts';
import { checklistSchema } from '../../src/content/schemas/checklist.ts';

/** A text in both languages, with where it stands. */
export interface BilingualText {
  readonly file: string;
  readonly line: number;
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
    .flatMap((file) => {
      const yaml = readFileSync(file, 'utf8');
      const texts: BilingualText[] = [];
      visit(parseDocument(yaml), {
        Map(_, map) {
          const [en, fr] = [map.get('en'), map.get('fr', true)];
          if (typeof en !== 'string' || !isScalar(fr) || !fr.range) return;
          texts.push({ file, line: lineAt(yaml, fr.range[0]), en, fr: String(fr.value) });
        },
      });
      return texts;
    });
}
