import type { Page } from '@playwright/test';
import { languages } from '../../src/domain/languages.ts';
import { problemPages } from '../../src/site/settings.ts';
import { lettersOf, printedText, type Sheet, sheetsOf } from './pdf-text.ts';
import { addressOf, everyAddress, expect, open, test } from './site.ts';

/** Remembers a folder, as a page does that was given one. */
async function rememberFolder(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const location = { version: 1, drive: 'C', root: ['Users'], folder: 'Jean-François Lefèvre' };
    localStorage.setItem('codat-docs:profile:site:v1', JSON.stringify(location));
  });
}

/** What belongs together on paper. */
interface Parts {
  /** Each step, or answer of one. */
  readonly steps: readonly string[];
  /** What is said beside each picture. */
  readonly captions: readonly string[];
  /** The first two and the last two items of each list. */
  readonly ends: readonly string[];
  /** Each heading with the beginning of what follows. */
  readonly headings: readonly string[];
}

function partsOf(page: Page): Promise<Parts> {
  return page.evaluate(() => {
    const visible = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((part) =>
        part.checkVisibility(),
      );
    const textsOf = (selector: string) => visible(selector).map(({ innerText }) => innerText);
    const lists = visible('.content :is(ul, ol):not([role])').map(({ children }) =>
      // Their beginnings: on paper a link to elsewhere is followed by its address.
      [...children].map((item) => (item as HTMLElement).innerText.slice(0, 40)),
    );
    const lines = visible('.content').flatMap(({ innerText }) => innerText.split(/\n+/));
    return {
      headings: textsOf('.content :is(h2, h3, summary)').map((heading) =>
        [heading, lines[lines.indexOf(heading) + 1]?.slice(0, 40)].join('\n'),
      ),
      ends: lists.flatMap((list) => [list.slice(0, 2).join('\n'), list.slice(-2).join('\n')]),
      steps: textsOf(
        '.checklist > ol > li:not(:has(.choices)), .checklist .choice, main ol:not([role]) > li',
      ),
      captions: textsOf('.picture figcaption'),
    };
  });
}

/** Whether a sheet has every line of a text; PDF has them in the order in which they are painted. */
const holding =
  (text: string) =>
  ({ letters }: Sheet): boolean =>
    text.split('\n').every((line) => letters.includes(lettersOf(line)));

/** A page on paper has no gaps, and nothing on it is cut in two. Gives the number of sheets. */
async function expectWhole(page: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' });
  // A browser that prints loads what it has not shown yet; one that is driven prints without it.
  for (const picture of await page.locator('.picture img:visible').all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).toHaveJSProperty('complete', true);
  }
  const { steps, captions, ends, headings } = await partsOf(page);
  const sheets = await sheetsOf(page);
  for (const part of [...steps, ...captions, ...ends, ...headings])
    expect.soft(sheets.some(holding(part)), `on one sheet: ${part}`).toBe(true);
  for (const [index, sheet] of sheets.entries()) {
    if (index < sheets.length - 1)
      expect.soft(sheet.empty, `empty part of sheet ${index + 1}`).toBeLessThan(1 / 3);
    expect.soft(sheet.strayStops, `stops alone on a line of sheet ${index + 1}`).toBe(0);
    const beside = captions.filter((caption) => holding(caption)(sheet));
    expect.soft(sheet.pictures, `pictures on sheet ${index + 1}`).toBe(beside.length);
  }
  expect.soft(sheets.at(-1)?.lines, 'lines of the last sheet').toBeGreaterThan(1);
  return sheets.length;
}

/** The sheets that a page may take, where somebody has it beside the PC. */
function mostSheets(address: string): number {
  if (address.includes('antivirus')) return 4;
  return address.includes('find-the-license-key') ? 3 : 5;
}

for (const address of everyAddress) {
  test(`${address} on paper is short, without gaps, and nothing is cut in two`, async ({
    page,
  }) => {
    await open(page, address);
    if ((await page.locator('[data-folder-step]').count()) > 0) {
      expect(await expectWhole(page), 'sheets').toBeLessThanOrEqual(mostSheets(address));
      await page.emulateMedia({ media: 'screen' });
    }
    await rememberFolder(page);
    await open(page, address);
    expect(await expectWhole(page), 'sheets').toBeLessThanOrEqual(mostSheets(address));
  });
}

test('every page about an antivirus has a limit', () => {
  const limited = problemPages.filter((page) => mostSheets(addressOf('en', page)) === 4);
  expect(limited).toHaveLength(13);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`the paper is complete: ${language}`, async ({ page }) => {
      for (const name of ['antivirus', 'find-the-license-key', 'antivirus-avast']) {
        await page.goto(addressOf(language, name));
        expect(await expectWhole(page), name).toBeLessThanOrEqual(mostSheets(name));
      }
      const text = (await printedText(page)).replaceAll(' ', '');
      expect(text).toContain('%LocalAppData%\\Codat');
      expect(text).toContain('docs.codat.io/go/531');
      expect(text).toContain('Restoreandaddexception');
    });
  }
});

test('paper has the short address and its code, once and at the top', async ({ page }) => {
  await open(page, addressOf('en', 'antivirus-avast'));
  await expect(page.locator('.short-address svg')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  const code = page.locator('.short-address svg');
  const box = await code.boundingBox();
  // 25 to 30 mm: read from an arm's length.
  expect(box?.width).toBeGreaterThan(94);
  expect(box?.width).toBeLessThan(114);
  const title = await page.locator('h1').boundingBox();
  expect(Math.abs((box?.y ?? 0) - (title?.y ?? 0))).toBeLessThan(20);
  expect(await printedText(page)).toContain('docs.codat.io/go/531');
});

test('a fold is printed once it is open, whole or not at all', async ({ page }) => {
  await open(page, addressOf('en', 'antivirus-microsoft-defender'));
  const closed = await printedText(page);
  expect(closed).not.toContain('PowerShell');
  expect(closed).not.toContain('Not sure that it was Microsoft Defender?');
  expect(closed).not.toContain('how to come back');
  // What to do if a step or the whole does not work is no fold.
  expect(closed).toContain('Nothing opens?');
  expect(closed).toContain('Compare the path in the list');
  await page.locator('details.fold:has-text("PowerShell") > summary').click();
  await page.getByText('Not sure that it was Microsoft Defender?').click();
  const opened = await printedText(page);
  expect(opened).toContain('Set-MpPreference');
  expect(opened).toContain('Not sure that it was Microsoft Defender?');
});

test('of the consoles of companies only the open one is printed', async ({ page }) => {
  await open(page, addressOf('fr', 'managed-antivirus'));
  expect(await printedText(page)).not.toContain('Sophos Central');
  await open(page, `${addressOf('fr', 'managed-antivirus')}#sophos-central`);
  await expect(page.getByText('Global Exclusions')).toBeVisible();
  const text = await printedText(page);
  expect(text).toContain('Global Exclusions');
  expect(text).not.toContain('GravityZone');
});

test('a reader’s own path is printed, its other forms once they are open', async ({ page }) => {
  await rememberFolder(page);
  await open(page, addressOf('en', 'antivirus'));
  const forms = await page.locator('.form-name').allTextContents();
  expect(forms).toHaveLength(8);
  const closed = await printedText(page);
  expect(closed.replaceAll(' ', '')).toContain('C:\\Users\\Jean-FrançoisLefèvre\\AppData');
  for (const form of forms) expect.soft(closed).not.toContain(form);
  await page.locator('details.forms > summary').click();
  const opened = await printedText(page);
  for (const form of forms) expect.soft(opened).toContain(form);
});

test('what to do where Windows does not find the folder is told with its question', async ({
  page,
}) => {
  await open(page, addressOf('en', 'antivirus-avast'));
  const text = await printedText(page);
  expect(text).toContain('Windows does not find it? Type the name');
  expect(text).not.toContain('Problem with this step?');
});

test('in the form for the product, and no way to find it', async ({ page }) => {
  await rememberFolder(page);
  await open(page, addressOf('en', 'antivirus-eset'));
  const text = (await printedText(page)).replaceAll(' ', '');
  expect(text).toContain('C:\\Users\\Jean-FrançoisLefèvre\\AppData\\Local\\Codat\\*');
  expect(text).not.toContain('nameofyourWindowsuserfolder');
});

test('pictures are at most half as wide as the text', async ({ page }) => {
  for (const name of ['antivirus-avast', 'company-not-found', 'restart-the-connector']) {
    await open(page, addressOf('en', name));
    await page.emulateMedia({ media: 'print' });
    const shares = await page
      .locator('.picture img')
      .evaluateAll((images) =>
        images
          .filter((image) => image.checkVisibility())
          .map((image) => image.clientWidth / (image.closest('.content')?.clientWidth ?? 0)),
      );
    expect(shares).not.toEqual([]);
    for (const share of shares) expect.soft(share, name).toBeLessThanOrEqual(0.5);
  }
});
