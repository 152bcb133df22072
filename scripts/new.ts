/**
 * Writes what a new page needs, in every language and in each place that names it:
 *
 *     npm run new -- page <slug>
 *     npm run new -- antivirus <id> "<Name>"
 *
 * The texts are in scripts/new/. What only an author knows is a gap, `TODO(new)` and what to write
 * there: the authors' server reminds of it, the build refuses it (build/gaps.ts).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, getFileInfo, resolveConfig } from 'prettier';
import { gapsOf } from '../build/gaps.ts';
import { buildDate } from '../config/build-date.ts';
import { kebabCase } from '../src/content/schemas/fields.ts';
import { languages } from '../src/domain/languages.ts';
import { antivirusPages, pagesFolder, problemPages } from '../src/site/settings.ts';
import { readLinks } from '../build/content/link-registry.ts';
import { runMain } from './run-main.ts';

const usage = 'What is new? npm run new -- page <slug>, or npm run new -- antivirus <id> "<Name>"';

/** Words with a space, a hyphen or a dot between them: what YAML, HTML and Markdown take as it is. */
const productName = /^(?=.*\p{L})[\p{L}\d]+(?:[ .-][\p{L}\d]+)*$/u;

/** What is asked for, and where its page goes. */
interface Request {
  readonly kind: 'page' | 'antivirus';
  readonly id: string;
  readonly name: string;
  readonly page: string;
  /** The page that it is listed before. */
  readonly next: string;
}

/**
 * The request behind the words of a command.
 * @throws with a sentence for an author where it cannot be met.
 */
export function readRequest(words: readonly string[]): Request {
  const [kind, id, name = '', ...others] = words;
  if ((kind !== 'page' && kind !== 'antivirus') || id === undefined || others.length > 0)
    throw new Error(usage);
  if (!kebabCase.safeParse(id).success)
    throw new Error(
      `"${id}" is no id: write it in ASCII kebab-case English, such as "sync-fails".`,
    );
  if (kind === 'page' && name !== '') throw new Error(usage);
  if (kind === 'antivirus' && !productName.test(name))
    throw new Error(
      `Give the product’s name in letters and digits behind ${id}, such as "F-Secure" or "G DATA".`,
    );
  if (kind === 'page' && (id === 'index' || id.startsWith('antivirus-')))
    throw new Error(`"${id}" is kept for the hub, or for: npm run new -- antivirus <id> "<Name>"`);
  const page = kind === 'page' ? id : `antivirus-${id}`;
  if (problemPages.some((other) => other === page))
    throw new Error(`There is a page "${page}" already: src/site/settings.ts lists it.`);
  return { kind, id, name, page, next: nextPage(kind, page) };
}

/** Products are listed by their names, other pages before the one for everything else. */
function nextPage(kind: Request['kind'], page: string): string {
  if (kind === 'page') return 'get-help';
  const others = antivirusPages.filter((other) => other > page);
  return (
    others[0] ?? problemPages[problemPages.indexOf(antivirusPages.at(-1) ?? 'antivirus') + 1] ?? ''
  );
}

/** The numbers of products, and of all other pages: the first of each family of ten but these. */
const numbers = {
  antivirus: [...range(531, 539), ...range(581, 589)],
  page: range(51, 99)
    .map((ten) => ten * 10)
    .filter((number) => number !== 530 && number !== 580),
} as const;

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The first number of the family that no link has, in use or retired. */
export function freeNumber(kind: Request['kind'], taken: readonly number[]): number {
  const number = numbers[kind].find((candidate) => !taken.includes(candidate));
  if (number === undefined)
    throw new Error('No number is free: give the family more of them in scripts/new.ts.');
  return number;
}

/** French elides "de" before a vowel: « d’Avast », « de Norton ». */
export function ofName(name: string): string {
  return /^[aeiouàâäéèêëîïôöùûü]/i.test(name) ? `d’${name}` : `de ${name}`;
}

/**
 * Every file that the request adds or changes in the project at `root`, with its new text. Nothing is written.
 * @throws with a sentence for an author where it cannot be met.
 */
export async function newFiles(
  root: string,
  { kind, id, name, page, next }: Request,
  day: string,
): Promise<ReadonlyMap<string, string>> {
  const links = readLinks(root);
  const number = freeNumber(
    kind,
    links.map((link) => link.number),
  );
  const values: Readonly<Record<string, string>> = {
    PAGE: page,
    ID: id,
    NAME: name,
    POSSESSIVE: name.endsWith('s') ? `${name}’` : `${name}’s`,
    OF_NAME: ofName(name),
    QUERY: name.toLowerCase(),
    NUMBER: String(number),
    DAY: day,
    MONTH: day.slice(0, 'YYYY-MM'.length),
  };
  const template = (file: string) =>
    readFileSync(join(import.meta.dirname, 'new', kind, file), 'utf8').replace(
      /\$([A-Z_]+)/g,
      (_, key: string) => values[key] ?? '',
    );
  const added: Record<string, string> = {
    ...Object.fromEntries(
      languages.map((language) => [
        `${pagesFolder(language)}/${page}.mdx`,
        template(`page.${language}.mdx`),
      ]),
    ),
    [`src/content/links/${id}.yaml`]: template('link.yaml'),
    ...(kind === 'antivirus' && {
      [`src/content/checklists/${id}.yaml`]: template('checklist.yaml'),
      [`src/content/pictures/${id}-exclusions.yaml`]: template('picture.yaml'),
      [`pictures/${id}-exclusions/picture.html`]: template('picture.html'),
    }),
  };
  const there = Object.keys(added).find((file) => existsSync(join(root, file)));
  if (there !== undefined) throw new Error(`${there} exists already: choose another id.`);

  const changed: Record<string, string> = {};
  const change = (file: string, edit: (text: string) => string | undefined) => {
    const text = edit(readFileSync(join(root, file), 'utf8'));
    if (text === undefined) throw new Error(`${file} has no place for ${page} before ${next}.`);
    changed[file] = text;
  };
  change('src/site/settings.ts', (text) => insertBefore(text, `  '${next}',\n`, `  '${page}',\n`));
  const nextProduct = next.startsWith('antivirus-') ? `page: ${next}` : 'id: another';
  const nextAnswer = kind === 'page' ? 'id: something-else' : nextProduct;
  change('src/content/symptoms/hub.yaml', (text) => {
    const answers = text.split(/^(?= *- id: )/m);
    const following = answers.find((answer) =>
      answer.split('\n').some((one) => one.endsWith(` ${nextAnswer}`)),
    );
    const indent = /^ */.exec(following ?? '')?.[0] ?? '';
    return insertBefore(text, following, template('answer.yaml').replace(/^(?=.)/gm, indent));
  });
  change('LINKING.md', (text) => {
    const rows = [...text.matchAll(/^\| `.*\n/gm)].map(([row]) => row);
    const before = rows.findLast((row) => Number(/\| (\d+) /.exec(row)?.[1]) < number);
    return before && text.replace(before, `${before}${template('row.md')}`);
  });
  for (const language of languages) {
    const queries = template(`queries.${language}.yaml`);
    change(`tests/site/search/golden.${language}.yaml`, (text) => {
      const [general, own] = splitQueries(text, name);
      const lines = new Set([...queries.trimEnd().split('\n'), ...own]);
      return insertBefore(general, `\n${next}:\n`, `\n${[...lines].join('\n')}\n`);
    });
    // A word that fits two pages leads to neither.
    if (kind === 'antivirus') {
      change(`${pagesFolder(language)}/antivirus.mdx`, (text) =>
        text
          .split('\n')
          .filter((line) => line.toLowerCase() !== `  - ${name.toLowerCase()}`)
          .join('\n'),
      );
    }
  }
  const entries = Object.entries({ ...added, ...changed }).map(
    async ([file, text]) => [file, await formatted(root, file, text)] as const,
  );
  return new Map(await Promise.all(entries));
}

/**
 * The queries without those for the antivirus page that name a product, and these: once the product
 * has a page, they are for that one.
 */
function splitQueries(text: string, name: string): [general: string, own: string[]] {
  const [block = ''] = /^antivirus:\n(?: .*\n)+/m.exec(text) ?? [];
  const word = new RegExp(`(?<![\\p{L}\\d])${name.replaceAll('.', '\\.')}(?![\\p{L}\\d])`, 'iu');
  const lines = block.split('\n');
  const names = (line: string) => name !== '' && word.test(line);
  return [
    text.replace(block, lines.filter((line) => !names(line)).join('\n')),
    lines.filter(names),
  ];
}

/** The text with an addition; nothing where there is no such place, or more than one. */
function insertBefore(text: string, place: string | undefined, addition: string) {
  if (place === undefined || text.split(place).length !== 2) return undefined;
  return text.split(place).join(addition + place);
}

async function formatted(root: string, file: string, text: string): Promise<string> {
  const filepath = join(root, file);
  const { ignored } = await getFileInfo(filepath, { ignorePath: join(root, '.prettierignore') });
  return ignored ? text : format(text, { ...(await resolveConfig(filepath)), filepath });
}

async function main(): Promise<void> {
  const root = join(import.meta.dirname, '..');
  const request = readRequest(process.argv.slice(2));
  const files = await newFiles(root, request, buildDate);
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const picture =
    request.kind === 'antivirus' ? [`npm run pictures -- ${request.id}-exclusions`] : [];
  // Without its drawing the page cannot be shown, even with gaps.
  for (const command of picture) spawnSync(command, { cwd: root, shell: true, stdio: 'inherit' });
  const gaps = [...files].flatMap(([file, text]) => gapsOf(file, text));
  console.log(
    [
      'Added or changed:',
      ...files.keys(),
      '',
      'Write in place of each gap, TODO(new) and all, and take comments that are gaps out:',
      ...gaps,
      '',
      'Start npm run dev anew, which does not know the page yet. When all is written:',
      ...picture,
      'npm run ids:lock',
      'npm run typography',
      'npm run format',
      'npm test -- content build site',
    ].join('\n'),
  );
}

if (import.meta.main) await runMain(main);
