/**
 * Brings a fresh clone to where its npm scripts work, then runs one of them:
 *
 *     node scripts/bootstrap.mjs <npm script> [arguments…]
 *
 * Runs before anything is installed, on any Node from 20 on: no TypeScript and no packages here.
 * The `node` package brings the Node that the site needs; npm puts it first on the path of scripts.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const onWindows = process.platform === 'win32';
const ownNode = join(root, 'node_modules/node/bin', onWindows ? 'node.exe' : 'node');

/** Holds the hash of the lock file that was installed. `npm ci` begins by emptying its folder. */
const installedLock = join(root, 'node_modules/.installed-lock');
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

/** Whether this Node does without the own one: it runs TypeScript, and vitest supports it. */
const canBuild = (major === 22 && minor >= 18) || (major >= 24 && major % 2 === 0);

/**
 * @param {string} line
 * @returns {never}
 */
function stop(line) {
  console.error(line);
  process.exit(1);
}

function ownNodeRuns() {
  return process.execPath === ownNode || spawnSync(ownNode, ['--version']).status === 0;
}

/**
 * @param {readonly string[]} args
 * @param {string} node The Node that npm itself runs on.
 * @returns {Promise<number>} npm's exit code
 */
function npm(args, node = process.execPath) {
  const cli = process.env['npm_execpath'];
  const throughCli = cli?.endsWith('npm-cli.js') === true;
  const [command, before] = throughCli ? [node, [cli]] : ['npm', []];
  const child = spawn(command, [...before, ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: onWindows && !throughCli,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return new Promise((resolve) => {
    child.on('error', () => {
      resolve(1);
    });
    child.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}

// Ctrl+C reaches npm by itself; waiting here lets it finish before the prompt returns.
let interrupted = false;
process.on('SIGINT', () => {
  interrupted = true;
});

async function install() {
  console.log('Installing the packages (about a minute) …');
  rmSync(installedLock, { force: true });
  // Windows locks a running program's file, so what runs this very script cannot be swept away.
  const lockedIn = onWindows && process.execPath.startsWith(join(root, 'node_modules') + sep);
  let code = await npm([lockedIn ? 'install' : 'ci', '--loglevel=error']);
  // Under an early Node 20 npm leaves out native packages that ask for a later one.
  if (code === 0 && !canBuild && ownNodeRuns()) {
    code = await npm(['install', '--no-save', '--loglevel=error'], ownNode);
  }
  if (interrupted) process.exit(130);
  if (code !== 0) {
    stop(
      'The packages could not be installed; npm says why above. Most often the internet or the package registry is out of reach: when it is back, run the same command again.',
    );
  }
  writeFileSync(installedLock, lock);
}

const [script, ...args] = process.argv.slice(2);
if (script === undefined) stop('Say which npm script to run: node scripts/bootstrap.mjs <script>');

if (major < 20) {
  stop(
    `This needs Node 20 or newer, and found ${process.version}. Install a current Node from https://nodejs.org, then run the same command again.`,
  );
}

const isInstalled = existsSync(installedLock) && readFileSync(installedLock, 'utf8') === lock;
if (!isInstalled || !(canBuild || ownNodeRuns())) await install();

if (!ownNodeRuns()) {
  if (!canBuild) {
    stop(
      `The package "node" did not bring a Node that runs here (as with --ignore-scripts, or on musl systems such as Alpine), and this machine's own ${process.version} is too old. Install Node 22.18 or newer, or allow install scripts, then run the same command again.`,
    );
  }
  // It would stay first on the path of every script, and fail.
  for (const file of ['node', 'node.cmd', 'node.ps1']) {
    rmSync(join(root, 'node_modules/.bin', file), { force: true });
  }
  console.log(`Going on with this machine's Node ${process.version}.`);
}

process.exitCode = await npm(['run', '--silent', script, '--', ...args]);
