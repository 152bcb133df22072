import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumArgs, ensureChromium } from '../chromium.ts';

/** Lighthouse has packages of its own here, so that nobody else has to install its hundred. */
const folder = import.meta.dirname;
const program = join(folder, 'node_modules/lighthouse/cli/index.js');

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Scores from 0 to 100, and what its simulation of a phone says, in milliseconds. */
export type LighthouseResult = Readonly<
  Record<(typeof categories)[number] | 'simulatedPaint', number>
>;

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
  readonly runtimeError?: { readonly message: string };
}

/** Installs Lighthouse, once. */
export function installLighthouse(): void {
  if (existsSync(program)) return;
  console.log('Installing Lighthouse …');
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('Lighthouse could not be installed; npm says why above.');
}

/** How often a page is measured again where Lighthouse lost the trace, as it does now and then. */
const attempts = 3;

/**
 * One run of Lighthouse with its settings for phones, in a browser of the locale.
 * @throws with its own words when it cannot measure the page.
 */
export function runLighthouse(url: string, locale: string, attempt = 1): LighthouseResult {
  const flags = `--headless=new --accept-lang=${locale} ${chromiumArgs.join(' ')}`;
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      program,
      url,
      '--output=json',
      '--quiet',
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=${flags}`,
    ],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, CHROME_PATH: ensureChromium() },
    },
  );
  const report = status === 0 ? (JSON.parse(stdout) as Report) : undefined;
  if (report === undefined || report.runtimeError) {
    if (attempt < attempts) return runLighthouse(url, locale, attempt + 1);
    const reason = report?.runtimeError?.message ?? `exit code ${status ?? 'none'}`;
    throw new Error(`Lighthouse could not measure ${url}: ${reason}.`);
  }
  const score = (name: string) => Math.round((report.categories[name]?.score ?? NaN) * 100);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
    simulatedPaint: report.audits['largest-contentful-paint']?.numericValue ?? NaN,
  };
}
