/**
 * Measures the built site against a hand-written page of the same text:
 *
 *     npm run bench                                every page, five runs each (half an hour)
 *     npm run bench -- --runs 3 antivirus-avast    fewer runs, only pages whose address holds this
 *     npm run bench -- --no-lighthouse             without Lighthouse
 *
 * Applied: a line with a round trip of 150 ms and 1.6 Mbit/s, and a processor slowed down four times.
 * Simulated: what Lighthouse computes for such a phone. The ratios are to the hand-written page, in
 * the same run. Each page is read in a browser of its language, so that none offers the other one.
 * Never part of a test: times depend on the machine.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { hubPath, problemPages } from '../src/site/settings.ts';
import { serveWithNginx, writeHandMadeSite } from './bench/bench-server.ts';
import { handWrittenPage } from './bench/hand-written.ts';
import { installLighthouse, runLighthouse, type LighthouseResult } from './bench/lighthouse.ts';
import { visitPage, type PageVisit } from './bench/measure-page.ts';
import { measureWidgets } from './bench/measure-widgets.ts';
import { startSlowLine } from './bench/slow-line.ts';
import { medians, textTable } from './bench/statistics.ts';
import { buildSite, testBuilds } from './build.ts';
import { chromiumLaunchOptions } from './chromium.ts';
import { runMain } from './run-main.ts';

const root = join(import.meta.dirname, '..');
const handMade = '.cache/hand-written';

/** Each language with where its pages begin, its browser, and what is searched for in it. */
const languages = [
  { prefix: '', locale: 'en-GB', queries: ['license key', 'restart'] },
  { prefix: 'fr/', locale: 'fr-FR', queries: ['clé de licence', 'redémarrer'] },
] as const;

const pages = languages.flatMap(({ prefix, locale }) =>
  ['', ...problemPages.map((page) => `${page}/`)].map((page) => ({
    address: `${prefix}${hubPath}/${page}`,
    locale,
  })),
);

/** A site as it is measured: directly, and behind a slow line. */
type Origins = Readonly<Record<'direct' | 'slow', string>>;

type Measured = PageVisit & Partial<LighthouseResult>;

type PageResult = Awaited<ReturnType<typeof measure>>;

async function measure(
  { address, locale }: (typeof pages)[number],
  runs: number,
  browser: Browser,
  [site, handWrittenSite]: readonly [Origins, Origins],
  withLighthouse: boolean,
) {
  const visit = async ({ slow, direct }: Origins): Promise<Measured> => ({
    ...(await visitPage(browser, slow + address, locale)),
    ...(withLighthouse && runLighthouse(direct + address, locale)),
  });
  const page: Measured[] = [];
  const handWritten: Measured[] = [];
  // Turn about, so that a busy moment of the machine falls on both.
  for (let run = 0; run < runs; run += 1) {
    page.push(await visit(site));
    handWritten.push(await visit(handWrittenSite));
  }
  return { address, page: medians(page), handWritten: medians(handWritten) };
}

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
const ratio = (one = NaN, other = NaN) => (one / other).toFixed(2);

/** A table with a row for each page, which begins with its address. */
function printPages(
  title: string,
  headings: string,
  results: readonly PageResult[],
  cells: (result: PageResult) => readonly (string | number)[],
): void {
  const rows = results.map((result) => [result.address.replace(hubPath, '…'), ...cells(result)]);
  console.log(`\n${title}\n\n${textTable([['page', ...headings.split(', ')], ...rows])}`);
}

function printResults(results: readonly PageResult[]): void {
  printPages(
    'Applied: times in ms, sizes in KB on the line; × is the ratio to the hand-written page',
    'first, largest, ×, blocking, shift, html, script, image, all, requests',
    results,
    ({ page, handWritten }) => [
      Math.round(page.firstPaint),
      Math.round(page.largestPaint),
      ratio(page.largestPaint, handWritten.largestPaint),
      Math.round(page.blocking),
      page.shift.toFixed(3),
      kilobytes(page.html + page.style),
      kilobytes(page.script),
      kilobytes(page.image),
      kilobytes(page.html + page.style + page.script + page.image + page.other),
      page.requests,
    ],
  );
  const scored = results.filter(({ page }) => page.performance !== undefined);
  if (scored.length === 0) return;
  printPages(
    'Lighthouse for phones: scores, and the simulated largest paint',
    'performance, accessibility, best practices, seo, largest, ×',
    scored,
    ({ page, handWritten }) => [
      page.performance ?? NaN,
      page.accessibility ?? NaN,
      page['best-practices'] ?? NaN,
      page.seo ?? NaN,
      Math.round(page.simulatedPaint ?? NaN),
      ratio(page.simulatedPaint, handWritten.simulatedPaint),
    ],
  );
}

async function printWidgets(browser: Browser, origins: Origins, runs: number): Promise<void> {
  const rows = [];
  for (const { prefix, locale, queries } of languages) {
    for (const line of ['direct', 'slow'] as const) {
      const times = [];
      for (let run = 0; run < runs; run += 1) {
        const url = `${origins[line]}${prefix}${hubPath}/antivirus-avast/`;
        times.push(await measureWidgets(browser, url, locale, queries));
      }
      const { firstSearch, warmedSearch, nextSearch, path } = medians(times);
      const name = `${locale}, ${line === 'slow' ? 'slow line' : 'no line'}`;
      rows.push([name, ...[firstSearch, warmedSearch, nextSearch, path].map(Math.round)]);
    }
  }
  const headings = [
    '',
    'click to first results',
    'the same, warmed',
    'key to results',
    'key to path',
  ];
  console.log(`\nWidgets on a slow processor, in ms\n\n${textTable([headings, ...rows])}`);
}

await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      runs: { type: 'string', default: '5' },
      'no-lighthouse': { type: 'boolean', default: false },
    },
  });
  const runs = Number(values.runs);
  const withLighthouse = !values['no-lighthouse'];
  const chosen = pages.filter(
    ({ address }) => positionals.length === 0 || positionals.some((part) => address.includes(part)),
  );
  if (withLighthouse) installLighthouse();
  buildSite(testBuilds.root);
  const written = pages.map(({ address }): [string, string] => {
    const file = join(root, testBuilds.root.directory, address, 'index.html');
    return [address, handWrittenPage(readFileSync(file, 'utf8'))];
  });
  writeHandMadeSite(handMade, new Map(written));
  const browser = await chromium.launch(chromiumLaunchOptions());
  const stops: (() => unknown)[] = [() => browser.close()];
  const serve = async (directory: string): Promise<Origins> => {
    const server = await serveWithNginx(directory);
    const line = await startSlowLine(server.port);
    stops.push(() => {
      line.close();
      server.stop();
    });
    const { port } = line.address() as AddressInfo;
    return { direct: `http://localhost:${server.port}/`, slow: `http://localhost:${port}/` };
  };
  try {
    const site = await serve(testBuilds.root.directory);
    const handWrittenSite = await serve(handMade);
    const results: PageResult[] = [];
    for (const page of chosen) {
      console.log(`Measuring ${page.address} …`);
      try {
        const sites = [site, handWrittenSite] as const;
        results.push(await measure(page, runs, browser, sites, withLighthouse));
      } catch (error) {
        // One page that did not load is no reason to lose half an hour of the others.
        console.error(`Not measured: ${String(error)}`);
        process.exitCode = 1;
      }
      writeFileSync(join(root, '.cache/bench.json'), JSON.stringify(results, null, 2));
    }
    printResults(results);
    await printWidgets(browser, site, runs);
    console.log('\nAll numbers: .cache/bench.json');
  } finally {
    for (const stop of stops) await stop();
  }
});
