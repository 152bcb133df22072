import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hubPath, problemPages } from '../../src/site/settings.ts';
import { projectFiles } from '../content-hash.ts';

/** How many words of its own each page gets, and of how many different ones all pages draw. */
const ownWords = 150;
const vocabulary = 4000;

/** A page that every scaled project has. */
export const scaledPage = `src/content/docs/integrations/accounting/section-0/${problemPages[0]}.mdx`;

/**
 * Copies the project into `folder` with `pairs` more pages in both languages: the real ones again,
 * each with words of its own, in sections beside the real one. The same call gives the same files.
 */
export function writeScaledProject(root: string, folder: string, pairs: number): void {
  rmSync(folder, { recursive: true, force: true });
  for (const file of projectFiles(root, ['.']) ?? []) {
    cpSync(join(root, file), join(folder, file));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));

  const random = createRandom(pairs);
  const word = () => wordOf(Math.floor(random() ** 2 * vocabulary));
  for (let number = 0; number < pairs; number += 1) {
    const page = problemPages[number % problemPages.length] ?? problemPages[0];
    const section = `section-${Math.floor(number / problemPages.length)}`;
    const words = Array.from({ length: ownWords }, word).join(' ');
    for (const language of ['', 'fr/']) {
      const docs = join(folder, 'src/content/docs', language);
      const text = readFileSync(join(docs, hubPath, `${page}.mdx`), 'utf8');
      const file = join(docs, 'integrations/accounting', section, `${page}.mdx`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(
        file,
        `${text.replace(/^title: (.*)$/m, `title: "${section} ${number}"`)}\n\n## More \\{#more}\n\n${words}\n`,
      );
    }
  }
}

/** A word that can be said, different for every number. */
function wordOf(number: number): string {
  const syllables = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'pi', 'ro', 'su'];
  return String(number + 10_000).replaceAll(/\d/g, (digit) => syllables[Number(digit)] ?? '');
}

/** Numbers from 0 to 1 that are the same for the same seed (a linear congruential generator). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
