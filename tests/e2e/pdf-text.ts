import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** What a page says on paper: printed to PDF and read back, white space made single. */
export async function printedText(page: Page): Promise<string> {
  const { text } = await extractText(await printed(page), { mergePages: true });
  return text.replaceAll(/\s+/g, ' ');
}

/** A sheet of paper, A4. */
export interface Sheet {
  /** Its letters and figures only: lines are broken, and signs drawn, elsewhere than on the screen. */
  readonly letters: string;
  readonly lines: number;
  /** How many of its lines hold a full stop alone, which did not fit where it belongs. */
  readonly strayStops: number;
  /** The part of its height below its last line. */
  readonly empty: number;
  readonly pictures: number;
}

/** The sheets that a page takes. */
export async function sheetsOf(page: Page): Promise<readonly Sheet[]> {
  const { OPS } = await getResolvedPDFJS();
  const pdf = await printed(page);
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const sheet = await pdf.getPage(number);
      const { items } = await sheet.getTextContent();
      const lines = items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [{ text: item.str, bottom: Number(item.transform[5]) }]
          : [],
      );
      const { fnArray } = await sheet.getOperatorList();
      const byHeight = Map.groupBy(lines, ({ bottom }) => Math.round(bottom));
      const rows = [...byHeight.values()].map((row) => row.map(({ text }) => text).join(''));
      return {
        letters: lettersOf(lines.map(({ text }) => text).join('')),
        lines: rows.length,
        strayStops: rows.filter((row) => row.trim() === '.').length,
        empty:
          Math.min(...lines.map(({ bottom }) => bottom)) / sheet.getViewport({ scale: 1 }).height,
        pictures: fnArray.filter((operation) => operation === OPS.paintImageXObject).length,
      };
    }),
  );
}

/** The letters and figures of a text, as a sheet has them. */
export function lettersOf(text: string): string {
  return text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');
}

async function printed(page: Page) {
  return getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
}
