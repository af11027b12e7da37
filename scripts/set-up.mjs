// Brings a fresh clone to the point where it can run. Uses nothing but Node, because nothing is installed yet.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
const WEB = join(ROOT, 'services', 'web');
const BUILD_STAMP = join(ROOT, 'dist', '.spendsense.json');
const WEB_STAMP = join(ROOT, 'dist', 'web', '.spendsense.json');

/** Runs a command in the repository; resolves to its exit code. */
export function run(command, args, { env = {}, quiet = false, cwd = ROOT } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Installs the dependencies of the lockfiles unless they are there; `dev` adds the tools of the tests. */
export async function ensureInstalled({ dev }) {
  await ensurePackages({ folder: ROOT, tool: 'jest', dev });
  await ensurePackages({ folder: WEB, tool: 'openapi-typescript', dev });
}

async function ensurePackages({ folder, tool, dev }) {
  const stampFile = join(folder, 'node_modules', '.spendsense.json');
  const lock = fingerprint(readFileSync(join(folder, 'package-lock.json')));
  const stamp = readStamp(stampFile);
  if (stamp ? stamp.lock === lock && (stamp.dev || !dev) : isInstalledByHand(folder, dev && tool)) return;
  const started = Date.now();
  const name = relative(ROOT, join(folder, 'package-lock.json'));
  console.log(`Installing dependencies from ${name} (a minute or two, the first time only) ...`);
  const ticker = setInterval(() => console.log(`  still installing, ${seconds(started)} s`), 10_000);
  const code = await run(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...(dev ? [] : ['--omit=dev'])],
    {
      cwd: folder,
      // onnxruntime-node's script would download CUDA libraries that nothing here uses.
      env: { ONNXRUNTIME_NODE_INSTALL: 'skip' },
    },
  );
  clearInterval(ticker);
  if (code !== 0) throw new Error('npm ci failed: see its message above. Is the npm registry reachable?');
  writeFileSync(stampFile, JSON.stringify({ lock, dev }));
  console.log(`Dependencies installed in ${seconds(started)} s.`);
}

/** Compiles to dist/, and the web pages to dist/web, unless they already hold these very sources. */
export async function ensureBuilt() {
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  await ensureUpToDate('server', BUILD_STAMP, fingerprintServer(), [tsc, '-p', 'tsconfig.build.json']);
  const vite = join(WEB, 'node_modules', 'vite', 'bin', 'vite.js');
  await ensureUpToDate('web pages', WEB_STAMP, fingerprintWeb(), [vite, 'build', WEB, '--logLevel', 'warn']);
}

async function ensureUpToDate(what, stampFile, sources, command) {
  if (readStamp(stampFile)?.sources === sources) return;
  const started = Date.now();
  console.log(`Building the ${what} ...`);
  const code = await run(process.execPath, command);
  if (code !== 0) throw new Error(`The build of the ${what} failed: see the messages above.`);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ sources }));
  console.log(`Built in ${seconds(started)} s.`);
}

/** Somebody ran npm themselves: its own record of the installation is newer than the lockfile. */
function isInstalledByHand(folder, tool) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record) || (tool && !existsSync(join(folder, 'node_modules', tool)))) return false;
  return statSync(record).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs;
}

const seconds = (since) => Math.round((Date.now() - since) / 1000);
const fingerprint = (bytes) => createHash('sha256').update(bytes).digest('hex');
const readStamp = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

function fingerprintServer() {
  const files = ['services', 'libs', 'cli'].flatMap(filesIn).filter((path) => path.endsWith('.ts'));
  return fingerprintFiles(['tsconfig.json', 'tsconfig.build.json', 'package-lock.json', ...files]);
}

const fingerprintWeb = () => fingerprintFiles(filesIn(relative(ROOT, WEB)));

const fingerprintFiles = (paths) => fingerprint(paths.map(describe).sort().join('\n'));

/** The files of a folder and its folders but for packages; the server is not built from the web pages. */
function filesIn(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return [path];
    const isOther = entry.name === 'node_modules' || join(ROOT, path) === WEB;
    return entry.isDirectory() && !isOther ? filesIn(path) : [];
  });
}

function describe(path) {
  const { size, mtimeMs } = statSync(join(ROOT, path));
  return `${path} ${size} ${mtimeMs}`;
}
