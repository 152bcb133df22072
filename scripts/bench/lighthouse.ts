import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumArgs, ensureChromium } from '../chromium.ts';

/** Lighthouse has packages of its own here, so that nobody else has to install its hundred. */
const folder = import.meta.dirname;
const program = join(folder, 'node_modules/lighthouse/cli/index.js');

/** Scores from 0 to 100, and what its simulation of a phone says, in milliseconds. */
export interface LighthouseResult {
  readonly performance: number;
  readonly accessibility: number;
  readonly 'best-practices': number;
  readonly seo: number;
  readonly largestPaint: number;
}

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly numericValue?: number; readonly title: string }
    >
  >;
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
 * One run of Lighthouse with its settings for phones.
 * @throws with its own words when it cannot measure the page.
 */
export async function runLighthouse(url: string, attempt = 1): Promise<LighthouseResult> {
  try {
    return await measureOnce(url);
  } catch (error) {
    if (attempt >= attempts) throw error;
    return runLighthouse(url, attempt + 1);
  }
}

async function measureOnce(url: string): Promise<LighthouseResult> {
  const report = JSON.parse(await outputOf(url)) as Report;
  if (report.runtimeError) throw new Error(`${url}: ${report.runtimeError.message}`);
  const score = (name: string) => Math.round((report.categories[name]?.score ?? NaN) * 100);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
    largestPaint: report.audits['largest-contentful-paint']?.numericValue ?? NaN,
  };
}

function outputOf(url: string): Promise<string> {
  const child = spawn(
    process.execPath,
    [
      program,
      url,
      '--output=json',
      '--quiet',
      '--only-categories=performance,accessibility,best-practices,seo',
      `--chrome-flags=--headless=new ${chromiumArgs.join(' ')}`,
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, CHROME_PATH: ensureChromium() },
    },
  );
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => {
      if (code === 0) done(Buffer.concat(parts).toString());
      else fail(new Error(`Lighthouse stopped with exit code ${code ?? 'none'} at ${url}.`));
    });
  });
}
