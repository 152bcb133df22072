/**
 * Sets the French texts by the rules of CONTRIBUTING.md, "French":
 *
 *     npm run typography
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mapFrench, mendTypography } from './french-typography.ts';
import { runMain } from './run-main.ts';

/** The files of the project at `root` that hold French texts. */
export function frenchFiles(root: string): string[] {
  const files = [
    'src/content/docs/fr/**/*.mdx',
    'src/content/{checklists,first-line,links,pictures,symptoms}/*.yaml',
    'src/content/i18n/**/fr.json',
  ];
  return globSync(files, { cwd: root }).sort();
}

if (import.meta.main) {
  await runMain(() => {
    const root = join(import.meta.dirname, '..');
    const changed = frenchFiles(root).filter((file) => {
      const source = readFileSync(join(root, file), 'utf8');
      const mended = mapFrench(file, source, mendTypography);
      if (mended === source) return false;
      writeFileSync(join(root, file), mended);
      return true;
    });
    console.log(changed.map((file) => `${file}: mended`).join('\n') || 'Nothing to mend.');
  });
}
