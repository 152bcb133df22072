import { placeToBringBack } from '../src/domain/search/bring-back.ts';
import { keeperOf } from '../src/site/kept.ts';
import { askedFor, type AskedFor, fontFilesIn } from './budgets/asked-for.ts';
import { BuiltPage } from './built-page.ts';
import { faultsOfPage, seenOverrides } from './checked-pages.ts';
import { attributeOf } from './html.ts';
import { type InlineHashes, inlineHashesOf } from './inline-hashes.ts';
import { type MarkdownCopy, markdownCopyOf } from './markdown-copy.ts';

/** What the steps after the build need to know of a page. */
export interface PageFacts {
  /** Its file below the site's folder: `go/avast/index.html`. */
  readonly file: string;
  /** What is wrong with it. */
  readonly faults: readonly string[];
  /** The overrides whose mark it holds. */
  readonly overrides: readonly string[];
  readonly isIndexed: boolean;
  /** The id of the place that says how to bring a file back. */
  readonly bringBack?: string | undefined;
  /** Of a page that has one. */
  readonly copy?: MarkdownCopy | undefined;
  readonly inline: InlineHashes;
  readonly asks: AskedFor;
  /** How many font files it names. */
  readonly fonts: number;
}

const keptFacts = keeperOf('page-facts', 'build/page-facts.ts');

/** The facts of a page whose site is served at `root`. */
export async function readFacts(file: string, html: string, root: URL): Promise<PageFacts> {
  const facts = await keptFacts([file, html, root.href], () =>
    Promise.resolve(Buffer.from(JSON.stringify(factsOf(new BuiltPage(file, html), root)))),
  );
  return JSON.parse(Buffer.from(facts).toString()) as PageFacts;
}

function factsOf(page: BuiltPage, root: URL): PageFacts {
  const { file, html, elements } = page;
  return {
    file,
    faults: faultsOfPage(page),
    overrides: seenOverrides(page),
    isIndexed: html.includes('data-pagefind-body'),
    bringBack: placeToBringBack(elements.flatMap((element) => attributeOf(element, 'id') ?? [])),
    copy: markdownCopyOf(page, root),
    inline: inlineHashesOf(page),
    asks: askedFor(page),
    fonts: fontFilesIn(html),
  };
}
