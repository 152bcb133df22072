/**
 * Measures the built site against a hand-written page of the same text:
 *
 *     npm run bench                                every page, five runs each (half an hour)
 *     npm run bench -- --runs 3 antivirus-avast    fewer runs, only pages whose address holds this
 *     npm run bench -- --no-lighthouse             without Lighthouse
 *
 * Applied: a line with a round trip of 150 ms and 1.6 Mbit/s, and a processor slowed down four times.
 * Simulated: what Lighthouse computes for such a phone. The ratios are to the hand-written page, in
 * the same run. Never part of a test: times depend on the machine.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

const addresses = ['', 'fr/'].flatMap((language) =>
  ['', ...problemPages.map((page) => `${page}/`)].map((page) => `${language}${hubPath}/${page}`),
);

interface PageResult {
  readonly address: string;
  readonly page: PageVisit;
  readonly handWritten: PageVisit;
  readonly lighthouse?: LighthouseResult;
  readonly handWrittenLighthouse?: LighthouseResult;
}

interface Origins {
  readonly page: string;
  readonly handWritten: string;
  readonly slowPage: string;
  readonly slowHandWritten: string;
}

async function measure(
  address: string,
  runs: number,
  browser: Browser,
  origins: Origins,
  withLighthouse: boolean,
): Promise<PageResult> {
  const page: PageVisit[] = [];
  const handWritten: PageVisit[] = [];
  const lighthouse: LighthouseResult[] = [];
  const handWrittenLighthouse: LighthouseResult[] = [];
  // Turn about, so that a busy moment of the machine falls on both.
  for (let run = 0; run < runs; run += 1) {
    page.push(await visitPage(browser, origins.slowPage + address));
    handWritten.push(await visitPage(browser, origins.slowHandWritten + address));
    if (!withLighthouse) continue;
    lighthouse.push(await runLighthouse(origins.page + address));
    handWrittenLighthouse.push(await runLighthouse(origins.handWritten + address));
  }
  return {
    address,
    page: medians(page),
    handWritten: medians(handWritten),
    ...(withLighthouse && {
      lighthouse: medians(lighthouse),
      handWrittenLighthouse: medians(handWrittenLighthouse),
    }),
  };
}

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
const ratio = (one: number, other: number) => (one / other).toFixed(2);

function printPages(results: readonly PageResult[]): void {
  console.log(
    '\nApplied: times in ms, sizes in KB on the line; × is the ratio to the hand-written page\n',
  );
  console.log(
    textTable([
      [
        'page',
        'first',
        'largest',
        '×',
        'blocking',
        'shift',
        'html',
        'script',
        'image',
        'all',
        'requests',
      ],
      ...results.map(({ address, page, handWritten }) => [
        address.replace(hubPath, '…'),
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
      ]),
    ]),
  );
  const scored = results.flatMap(({ address, lighthouse, handWrittenLighthouse }) =>
    lighthouse && handWrittenLighthouse ? [{ address, lighthouse, handWrittenLighthouse }] : [],
  );
  if (scored.length === 0) return;
  console.log('\nLighthouse for phones: scores, and the simulated largest paint\n');
  console.log(
    textTable([
      ['page', 'performance', 'accessibility', 'best practices', 'seo', 'largest', '×'],
      ...scored.map(({ address, lighthouse, handWrittenLighthouse }) => [
        address.replace(hubPath, '…'),
        lighthouse.performance,
        lighthouse.accessibility,
        lighthouse['best-practices'],
        lighthouse.seo,
        Math.round(lighthouse.largestPaint),
        ratio(lighthouse.largestPaint, handWrittenLighthouse.largestPaint),
      ]),
    ]),
  );
}

async function printWidgets(browser: Browser, origins: Origins, runs: number): Promise<void> {
  const rows = [];
  for (const [language, queries] of [
    ['', ['license key', 'restart']],
    ['fr/', ['clé de licence', 'redémarrer']],
  ] as const) {
    for (const [line, origin] of [
      ['no line', origins.page],
      ['slow line', origins.slowPage],
    ] as const) {
      const times = [];
      for (let run = 0; run < runs; run += 1) {
        const url = `${origin}${language}${hubPath}/antivirus-avast/`;
        times.push(await measureWidgets(browser, url, queries));
      }
      const { firstSearch, warmedSearch, nextSearch, path } = medians(times);
      rows.push([
        `${language === '' ? 'en' : 'fr'}, ${line}`,
        ...[firstSearch, warmedSearch, nextSearch, path].map(Math.round),
      ]);
    }
  }
  console.log('\nWidgets on a slow processor, in ms\n');
  console.log(
    textTable([
      ['', 'click to first results', 'the same, warmed', 'key to results', 'key to path'],
      ...rows,
    ]),
  );
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
  const chosen = addresses.filter(
    (address) => positionals.length === 0 || positionals.some((part) => address.includes(part)),
  );
  if (withLighthouse) installLighthouse();
  buildSite(testBuilds.root);
  writeHandMadeSite(
    handMade,
    new Map(
      addresses.map((address) => {
        const file = join(root, testBuilds.root.directory, address, 'index.html');
        return [address, handWrittenPage(readFileSync(file, 'utf8'))];
      }),
    ),
  );
  const servers = [await serveWithNginx(testBuilds.root.directory), await serveWithNginx(handMade)];
  const lines = await Promise.all(servers.map(({ port }) => startSlowLine(port)));
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const origin = (port: number | undefined) => `http://localhost:${port ?? 0}/`;
    const origins = {
      page: origin(servers[0]?.port),
      handWritten: origin(servers[1]?.port),
      slowPage: origin((lines[0]?.address() as AddressInfo).port),
      slowHandWritten: origin((lines[1]?.address() as AddressInfo).port),
    };
    const results: PageResult[] = [];
    mkdirSync(join(root, '.cache'), { recursive: true });
    for (const address of chosen) {
      console.log(`Measuring ${address} …`);
      try {
        results.push(await measure(address, runs, browser, origins, withLighthouse));
      } catch (error) {
        // One page that did not load is no reason to lose half an hour of the others.
        console.error(`Not measured: ${String(error)}`);
        process.exitCode = 1;
      }
      writeFileSync(join(root, '.cache/bench.json'), JSON.stringify(results, null, 2));
    }
    printPages(results);
    await printWidgets(browser, origins, runs);
    console.log('\nAll numbers: .cache/bench.json');
  } finally {
    await browser.close();
    for (const line of lines) line.close();
    for (const server of servers) server.stop();
  }
});
