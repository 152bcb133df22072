/**
 * Builds the site, unless the last build was made from the same content:
 *
 *     node scripts/build.ts            into dist/, or as SITE_URL, BASE_PATH, FEEDBACK_URL, REPORT_EMAIL and OUT_DIR say
 *     node scripts/build.ts --tests    what the tests read: dist/, and dist-base/ under a base path, with all settings
 */
import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { buildDate } from '../config/build-date.ts';
import { contentFaults, refuseFaults } from '../build/content/check.ts';
import { contentHash, folderFiles, projectFiles, readStamp, writeStamp } from './content-hash.ts';
import { runMain } from './run-main.ts';

/** A folder to build into, and the path under which the site in it is served. */
export interface BuildTarget {
  readonly directory: string;
  readonly base: string;
  readonly site?: string | undefined;
  /** Where pages send what they count; nowhere where none is given. */
  readonly feedback?: string | undefined;
  /** The day that sources are judged by (year-month-day); today where none is given. */
  readonly date?: string | undefined;
  /** Where mistakes are mailed to (config/report-email.ts). */
  readonly reportEmail?: string | undefined;
}

/**
 * The builds that tests read: at the root of a site as it is without settings, and under a base path, years
 * after its sources, where pages count.
 */
export const testBuilds = {
  root: { directory: 'dist', base: '/' },
  underBase: {
    directory: 'dist-base',
    base: '/help/',
    date: '2036-01-15',
    feedback: '/help/feedback',
    reportEmail: 'help@example.com',
  },
} as const satisfies Record<string, BuildTarget>;

/** What Astro is started with, whatever it builds. */
export const astroEnvironment = {
  ASTRO_TELEMETRY_DISABLED: '1',
  // Rolldown's allocator gives back at once what it no longer needs: 400 MB of 2.7 GB at 2,000 pages.
  MIMALLOC_PURGE_DELAY: '0',
} as const;

const root = join(import.meta.dirname, '..');

const sources = [
  'src',
  'config',
  'build',
  'public',
  'astro.config.*',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'scripts/build.ts',
];

/** What to build when nobody says otherwise. */
export function buildTarget(env: NodeJS.ProcessEnv = process.env): BuildTarget {
  return {
    directory: env.OUT_DIR ?? testBuilds.root.directory,
    base: env.BASE_PATH ?? testBuilds.root.base,
    site: env.SITE_URL,
    feedback: env.FEEDBACK_URL,
    date: env.BUILD_DATE,
    reportEmail: env.REPORT_EMAIL,
  };
}

/**
 * Builds into the target's folder; throws when Astro fails.
 *
 * The stamp covers what went in and what came out, so that a folder somebody else wrote into is
 * built again.
 */
export function buildSite(target: BuildTarget): void {
  const { directory, base, site, date, feedback, reportEmail } = target;
  const stamp = `build-${directory.replaceAll(/[^\w-]/g, '_')}`;
  const inputs = hashInputs(target);
  const built = () => `${inputs ?? ''} ${hashOutput(directory)}`;
  if (inputs !== undefined && readStamp(root, stamp) === built()) {
    console.log(`${directory}/ is up to date.`);
    return;
  }
  refuseFaults(contentFaults(root));
  console.log(`Building the site into ${directory}/ for ${base} …`);
  const astro = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--force'],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        ...astroEnvironment,
        OUT_DIR: directory,
        BASE_PATH: base,
        SITE_URL: site,
        BUILD_DATE: date,
        FEEDBACK_URL: feedback,
        REPORT_EMAIL: reportEmail,
      },
    },
  );
  if (astro.status !== 0)
    throw new Error(`Astro could not build ${directory}/; it says why above.`);
  // Files that changed while Astro read them belong to the next build.
  if (inputs !== undefined && inputs === hashInputs(target)) writeStamp(root, stamp, built());
}

function hashInputs(target: BuildTarget): string | undefined {
  const { base, site = '', date = buildDate, feedback = '', reportEmail = '' } = target;
  const files = projectFiles(root, sources);
  // Sources grow old by the month: a build of the same month is still right.
  const month = date.slice(0, 'YYYY-MM'.length);
  const settings = { base, site, month, feedback, reportEmail, node: process.version };
  return files && contentHash(root, files, settings);
}

/** The pages, and what the build writes for nginx beside them. */
function hashOutput(directory: string): string {
  const folders = [directory, `deploy/generated/${basename(directory)}`];
  return contentHash(
    root,
    folders.flatMap((folder) => folderFiles(root, folder)),
  );
}

if (import.meta.main) {
  await runMain(() => {
    const targets = process.argv.includes('--tests') ? Object.values(testBuilds) : [buildTarget()];
    targets.forEach(buildSite);
  });
}
