// Brings a fresh clone to the point where it can run. Uses nothing but Node, because nothing is installed yet.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
const INSTALL_STAMP = join(ROOT, 'node_modules', '.spendsense.json');
const BUILD_STAMP = join(ROOT, 'dist', '.spendsense.json');

/** Runs a command in the repository; resolves to its exit code. */
export function run(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Installs the dependencies of the lockfile unless they are there; `dev` adds the tools of the tests. */
export async function ensureInstalled({ dev }) {
  const lock = fingerprint(readFileSync(join(ROOT, 'package-lock.json')));
  const stamp = readStamp(INSTALL_STAMP);
  if (stamp ? stamp.lock === lock && (stamp.dev || !dev) : isInstalledByHand(dev)) return;
  const started = Date.now();
  console.log(`Installing dependencies from package-lock.json (a minute or two, the first time only) ...`);
  const ticker = setInterval(() => console.log(`  still installing, ${seconds(started)} s`), 10_000);
  const code = await run(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...(dev ? [] : ['--omit=dev'])],
    {
      // onnxruntime-node's script would download CUDA libraries that nothing here uses.
      env: { ONNXRUNTIME_NODE_INSTALL: 'skip' },
    },
  );
  clearInterval(ticker);
  if (code !== 0) throw new Error('npm ci failed: see its message above. Is the npm registry reachable?');
  writeFileSync(INSTALL_STAMP, JSON.stringify({ lock, dev }));
  console.log(`Dependencies installed in ${seconds(started)} s.`);
}

/** Compiles to dist/ unless it already holds these very sources. */
export async function ensureBuilt() {
  const sources = fingerprintSources();
  if (readStamp(BUILD_STAMP)?.sources === sources) return;
  const started = Date.now();
  console.log('Building ...');
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const code = await run(process.execPath, [tsc, '-p', 'tsconfig.build.json']);
  if (code !== 0) throw new Error('The build failed: see the messages above.');
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  writeFileSync(BUILD_STAMP, JSON.stringify({ sources }));
  console.log(`Built in ${seconds(started)} s.`);
}

/** Somebody ran npm themselves: its own record of the installation is newer than the lockfile. */
function isInstalledByHand(dev) {
  const record = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(record) || (dev && !existsSync(join(ROOT, 'node_modules', 'jest')))) return false;
  return statSync(record).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs;
}

const seconds = (since) => Math.round((Date.now() - since) / 1000);
const fingerprint = (bytes) => createHash('sha256').update(bytes).digest('hex');
const readStamp = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

function fingerprintSources() {
  const lines = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'].map(describe);
  for (const folder of ['services', 'libs', 'cli']) {
    for (const entry of readdirSync(join(ROOT, folder), { recursive: true })) {
      if (entry.endsWith('.ts')) lines.push(describe(join(folder, entry)));
    }
  }
  return fingerprint(lines.sort().join('\n'));
}

function describe(path) {
  const { size, mtimeMs } = statSync(join(ROOT, path));
  return `${path} ${size} ${mtimeMs}`;
}
