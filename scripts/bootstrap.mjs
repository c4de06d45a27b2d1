/**
 * Runs before every npm script: installs the locked dependencies when `node_modules` does not hold them, and makes sure
 * that the script that follows finds Node 24. Plain JavaScript without dependencies, because it must run on Node 18
 * and before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED_NODE = 24;
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = path.join(root, 'node_modules', '.trainyard-lock');
const localNode = path.join(root, 'node_modules', '.bin', 'node');
// Beside node_modules, not inside: `npm ci` empties that folder while the lock is held.
const lockFolder = path.join(root, '.cache', 'install.lock');

const wanted = createHash('sha256')
  .update(readFileSync(path.join(root, 'package-lock.json')))
  .digest('hex');

if (!isCurrent()) installOnce();
checkNode();

function isCurrent() {
  try {
    return readFileSync(stampFile, 'utf8') === wanted;
  } catch {
    return isInstalledByHand();
  }
}

/** Somebody ran npm themselves: npm's own record of what it installed tells whether that is what the lock file asks for. */
function isInstalledByHand() {
  try {
    const asked = Object.entries(readPackages('package-lock.json')).filter(([folder]) => folder !== '');
    const found = readPackages('node_modules/.package-lock.json');
    const differs = ([folder, entry]) =>
      found[folder] === undefined ? !entry.optional : found[folder].version !== entry.version;
    if (asked.some(differs)) return false;
    writeFileSync(stampFile, wanted);
    return true;
  } catch {
    return false;
  }
}

function readPackages(file) {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
}

/** Installs unless another process does it at the same moment; then waits for that one. */
function installOnce() {
  let waited = false;
  while (!tryLock()) {
    if (!waited) console.error('trainyard: another script is installing the dependencies, waiting for it …');
    waited = true;
    sleep(200);
  }
  try {
    if (!isCurrent()) install();
  } finally {
    rmSync(lockFolder, { recursive: true, force: true });
  }
}

/** Making a folder is atomic. A lock whose owner is gone, for example after Ctrl+C, is taken over. */
function tryLock() {
  mkdirSync(path.dirname(lockFolder), { recursive: true });
  try {
    mkdirSync(lockFolder);
    writeFileSync(path.join(lockFolder, 'pid'), String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!ownerIsAlive()) rmSync(lockFolder, { recursive: true, force: true });
    return false;
  }
}

function ownerIsAlive() {
  try {
    process.kill(Number(readFileSync(path.join(lockFolder, 'pid'), 'utf8')), 0);
    return true;
  } catch (error) {
    if (error.code === 'EPERM') return true;
    if (error.code === 'ENOENT') return isYoung();
    return false;
  }
}

/** The owner may be between making the folder and writing its number. */
function isYoung() {
  try {
    return Date.now() - statSync(lockFolder).mtimeMs < 5_000;
  } catch {
    return false;
  }
}

function install() {
  const started = Date.now();
  console.error('trainyard: installing the locked dependencies (npm ci), once; this takes up to a minute …');
  // The npm that runs this script, so that no other one has to be on PATH. Its own settings stay as they are.
  const npm = process.env.npm_execpath;
  // `include` because NODE_ENV=production would leave out the tools, and Node 24 is an optional package.
  const args = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const [command, ...rest] = npm?.endsWith('npm-cli.js') ? [process.execPath, npm, ...args] : ['npm', ...args];
  const result = spawnSync(command, rest, {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (result.status !== 0) {
    console.error(
      `trainyard: npm ci failed (${result.error?.message ?? `exit code ${result.status}`}).\n` +
        '  Check that the npm registry can be reached, then run the command again.',
    );
    rmSync(lockFolder, { recursive: true, force: true });
    process.exit(1);
  }
  dropBrokenNode();
  writeFileSync(stampFile, wanted);
  console.error(`trainyard: installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** The packaged Node needs glibc: where it does not start, the system's own must do. */
function dropBrokenNode() {
  if (existsSync(localNode) && spawnSync(localNode, ['--version']).status !== 0) rmSync(localNode);
}

/** npm puts node_modules/.bin first on PATH, so scripts see the Node installed there, if there is one. */
function checkNode() {
  if (existsSync(localNode)) return;
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= NEEDED_NODE) return;
  console.error(
    `trainyard: this needs Node ${NEEDED_NODE} or later, but npm scripts here run on Node ${process.versions.node}.\n` +
      `  On Linux x64 npm ci brings it along; elsewhere install it from https://nodejs.org or with your version manager\n` +
      `  (\`fnm use\`, \`nvm install ${NEEDED_NODE}\`, \`mise use node@${NEEDED_NODE}\`; .node-version names it), then run the command again.`,
  );
  process.exit(1);
}

function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
