/**
 * Builds the site with many more pages, and again after a change of one, and measures how it grows:
 *
 *     npm run bench:scale                 with 10, 100 and 1,000 more pages in both languages
 *     npm run bench:scale -- 10 50        with as many as named
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { hubPath } from '../src/site/settings.ts';
import { serveWithNginx } from './bench/bench-server.ts';
import { scaledPage, writeScaledProject } from './bench/scale-pages.ts';
import { textTable } from './bench/statistics.ts';
import { astroEnvironment } from './build.ts';
import { chromiumLaunchOptions } from './chromium.ts';
import { runMain } from './run-main.ts';

const root = join(import.meta.dirname, '..');
const reportMemory = import.meta.resolve('./bench/report-memory.mjs');

/** The table's columns; {@link measure} gives a row. */
const headings = [
  'pages',
  'build, s',
  'memory, MB',
  'one page changed, s',
  'index, KB',
  'a page, KB',
  'first query, KB',
  'next query, KB',
];

async function measure(browser: Browser, pairs: number): Promise<(string | number)[]> {
  const folder = join(root, '.cache/scale');
  writeScaledProject(root, folder, pairs);
  const whole = build(folder);
  const dist = join(folder, 'dist');
  const built = globSync('**/section-*/*/index.html', { cwd: dist }).length;
  if (built !== 2 * pairs) throw new Error(`${built} pages were built instead of ${2 * pairs}.`);

  const page = statSync(join(dist, hubPath, 'antivirus-avast/index.html.br')).size / 1024;
  appendFileSync(join(folder, scaledPage), '\nA sentence more.\n');
  const again = build(folder);
  const queries = await measureQueries(browser, folder);
  return [
    pairs,
    whole.seconds.toFixed(1),
    Math.round(whole.memory),
    again.seconds.toFixed(1),
    Math.round(sizeOf(join(dist, 'pagefind'))),
    ...[page, ...queries].map((kilobytes) => kilobytes.toFixed(1)),
  ];
}

/** Builds as scripts/build.ts does, and says how long it took and the most memory that it held, in megabytes. */
function build(folder: string): { seconds: number; memory: number } {
  const report = join(root, '.cache/scale-memory');
  const started = performance.now();
  const astro = spawnSync(
    process.execPath,
    [`--import=${reportMemory}`, 'node_modules/astro/bin/astro.mjs', 'build', '--force'],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      env: {
        ...process.env,
        ...astroEnvironment,
        BUDGETS: 'report',
        MEMORY_REPORT: report,
      },
    },
  );
  const seconds = (performance.now() - started) / 1000;
  if (astro.status !== 0) throw new Error(`${astro.stdout}\n${astro.stderr}`);
  for (const [line] of astro.stdout.matchAll(/^.*(?:✓ Completed|\[after-build\]).*$/gm))
    console.log(line);
  return { seconds, memory: Number(readFileSync(report, 'utf8')) / 1024 ** 2 };
}

function sizeOf(folder: string): number {
  const files = globSync('**/*.*', { cwd: folder });
  return files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) / 1024;
}

/** What a first search asks for from the moment it is opened, and what the next one asks for, in kilobytes. */
async function measureQueries(browser: Browser, folder: string): Promise<[number, number]> {
  const server = await serveWithNginx('dist', folder);
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await page.goto(`http://localhost:${server.port}/${hubPath}/`, { waitUntil: 'networkidle' });
  let bytes = 0;
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const query = async (text: string) => {
    await page.locator('[data-search-input]').fill(text);
    await page.waitForTimeout(2000);
    if ((await page.locator('a[data-search-result]').count()) === 0)
      throw new Error(`Nothing was found for ${text}.`);
    const asked = bytes / 1024;
    bytes = 0;
    return asked;
  };
  await page.locator('[data-widget="search"]').click();
  const first = await query('license key');
  const next = await query('restart the connector');
  await page.close();
  server.stop();
  return [first, next];
}

await runMain(async () => {
  const sizes = process.argv.slice(2).map(Number);
  const browser = await chromium.launch(chromiumLaunchOptions());
  const rows = [];
  for (const pairs of sizes.length === 0 ? [10, 100, 1000] : sizes) {
    console.log(`Building with ${pairs} more pages in both languages …`);
    rows.push(await measure(browser, pairs));
    // After every size: the largest takes long, and what is known before need not wait for it.
    console.log(textTable([headings, ...rows]));
  }
  await browser.close();
});
