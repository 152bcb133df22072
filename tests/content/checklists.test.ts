import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPlaces } from '../../build/content/places.ts';
import { lineAt } from '../../build/content/source.ts';
import { parseInlineText } from '../../src/domain/inline-text.ts';
import { PATH_FORMS } from '../../src/domain/path-formats/index.ts';
import { branchNames, picturesOfStep } from '../../src/content/schemas/checklist.ts';
import en from '../../src/content/i18n/en.json';
import fr from '../../src/content/i18n/fr.json';
import { type BilingualText, bilingualTexts, checklistFiles, readYaml } from './bilingual-texts.ts';
import { expectNone } from './expect-none.ts';
import { readPages } from './mdx-pages.ts';

interface PictureFile {
  readonly markers: readonly { readonly id: string }[];
}

const strings = readFileSync('src/content/i18n/fr.json', 'utf8');
/** The words that lists share, which hold links as their own texts do. */
const shared = Object.entries(en)
  .filter(([key]) => /^(?:branch|folder|start)\.|^list\.(?:next|keep)$/.test(key))
  .map(([key, text]) => ({
    file: 'src/content/i18n/fr.json',
    line: lineAt(strings, strings.indexOf(`"${key}"`)),
    en: text,
    fr: (fr as Readonly<Record<string, string>>)[key] ?? '',
  }));
const texts = [...bilingualTexts(), ...shared];
const pages = readPages('en');
const places = readPlaces('.').pages;
const checklists = Object.entries(checklistFiles());
const pagesOf = (id: string) => pages.filter((page) => page.checklists.includes(id));

/** A fault for each text about which there is something to say. */
const faultsIn = (adviceOn: (text: BilingualText) => string | undefined) =>
  texts.flatMap((text) => {
    const message = adviceOn(text);
    return message === undefined ? [] : [{ file: text.file, line: text.line, message }];
  });

test('both languages lead to the same places and show the same paths', () => {
  const places = (of: string) =>
    parseInlineText(of).flatMap((segment) => {
      if (segment.kind === 'link') return [segment.target];
      return segment.kind === 'path' ? [segment.form] : [];
    });
  expectNone(
    faultsIn((text) => {
      const [english, french] = [places(text.en).join(', '), places(text.fr).join(', ')];
      if (english === french) return undefined;
      return `English leads to or shows ${english || 'nothing'} here, French ${french || 'nothing'}: both the same, in the same order.`;
    }),
  );
});

test('no markup is left unread', () => {
  const unread = /:\w+\[|\]\(|`|\*\*|__/;
  expectNone(
    faultsIn((text) => {
      const words = [...parseInlineText(text.en), ...parseInlineText(text.fr)].flatMap((segment) =>
        segment.kind === 'text' ? [segment.text] : [],
      );
      const mark = unread.exec(words.join(' '))?.[0];
      if (mark === undefined) return undefined;
      return `The mark ${mark} is not closed, or is none of :ui[…], :en[…], :path[…], \`code\` and [text](page#anchor).`;
    }),
  );
});

test('only known forms of a path are named', () => {
  expectNone(
    faultsIn((text) => {
      const unknown = parseInlineText(text.en).find(
        (segment) => segment.kind === 'path' && !PATH_FORMS.some((form) => form === segment.form),
      );
      if (unknown?.kind !== 'path') return undefined;
      return `:path[${unknown.form}] is no form of a path: write one of ${PATH_FORMS.join(', ')}.`;
    }),
  );
});

test('no English text marks a label as foreign', () => {
  expectNone(
    faultsIn((text) =>
      text.en.includes(':en[')
        ? 'The English text writes a label as :ui[…], not :en[…].'
        : undefined,
    ),
  );
});

test.each(checklists)('%s stands on one page, as its steps’ ids are unique there', (id) => {
  const shown = pagesOf(id).map(({ name }) => name);
  const message =
    shown.length === 0
      ? `No page shows this list: put <Checklist id="${id}" /> on one.`
      : `The list stands on ${shown.join(' and ')}: its steps’ ids may be on one page only.`;
  expectNone(
    shown.length === 1 ? [] : [{ file: `src/content/checklists/${id}.yaml`, line: 1, message }],
  );
});

test.each(checklists)(
  'a "no" at the end of %s leads to what the page has next',
  (id, { product }) => {
    const [page] = pagesOf(id);
    expect(places[page?.name ?? '']).toContain(product ? 'not-yet' : 'still-stuck');
  },
);

test.each(checklists)(
  'the pictures that %s points at are on its page, with their markers',
  (id, { steps }) => {
    const file = `src/content/checklists/${id}.yaml`;
    const source = readFileSync(file, 'utf8');
    const shown = pagesOf(id)
      .flatMap(({ components }) => components)
      .join('\n');
    const adviceOn = ({ id: picture, marker }: ReturnType<typeof picturesOfStep>[number]) => {
      if (!shown.includes(`Picture id="${picture}"`))
        return `The picture ${picture} is not on the list’s page: put <Picture id="${picture}" /> there.`;
      const { markers } = readYaml(`src/content/pictures/${picture}.yaml`) as PictureFile;
      const ids = markers.map((one) => one.id);
      if (ids.includes(marker)) return undefined;
      return `The picture ${picture} has no marker ${marker}: it has ${ids.join(', ')}.`;
    };
    expectNone(
      steps.flatMap(picturesOfStep).flatMap((mark) => {
        const message = adviceOn(mark);
        if (message === undefined) return [];
        return [{ file, line: lineAt(source, source.indexOf(`marker: ${mark.marker}`)), message }];
      }),
    );
  },
);

test('there are words for every branch, and no others', () => {
  const named = Object.keys(en).filter((key) => key.startsWith('branch.'));
  expect(named).toEqual(branchNames.map((name) => `branch.${name}`));
});
