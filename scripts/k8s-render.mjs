// Writes what kustomize makes of each overlay, for the tests, which so need no kubectl:
//   npm run k8s:render                    writes k8s/rendered/<overlay>.yaml
//   node scripts/k8s-render.mjs --check   exits 1 when those are not of the sources as they are
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import { loadAll } from 'js-yaml';
import { ROOT } from './set-up.mjs';

const K8S = join(ROOT, 'k8s');
const OVERLAYS = ['dev', 'prod'];
const targetOf = (overlay) => join(K8S, 'rendered', `${overlay}.yaml`);

/** Of everything that rendering reads, so that a change shows where there is no kubectl. */
function digestOfSources() {
  const digest = createHash('sha256');
  for (const folder of ['base', 'components', 'overlays']) {
    const entries = readdirSync(join(K8S, folder), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort())
      digest
        .update(`${relative(K8S, file)}\0`)
        .update(readFileSync(file))
        .update('\0');
  }
  return digest.digest('hex');
}

/** Resolves to undefined where kubectl is not installed. */
async function render(overlay) {
  try {
    const { stdout } = await promisify(execFile)('kubectl', ['kustomize', join(K8S, 'overlays', overlay)]);
    return stdout;
  } catch (failure) {
    if (failure.code === 'ENOENT') return undefined;
    throw failure;
  }
}

async function write() {
  for (const overlay of OVERLAYS) {
    const text = await render(overlay);
    if (text === undefined) throw new Error('kubectl is not installed: it is what renders.');
    const head = `# Made by \`npm run k8s:render\`; do not edit. Sources: ${digestOfSources()}\n`;
    writeFileSync(targetOf(overlay), head + text);
  }
}

async function check() {
  const old = 'is not of the sources as they are: run `npm run k8s:render`, which needs kubectl.';
  for (const overlay of OVERLAYS) {
    const kept = readFileSync(targetOf(overlay), 'utf8');
    if (!kept.split('\n', 1)[0].endsWith(digestOfSources())) throw new Error(`${targetOf(overlay)} ${old}`);
    const text = await render(overlay);
    // By content: versions of kubectl differ in layout.
    if (text !== undefined && !isDeepStrictEqual(loadAll(text), loadAll(kept)))
      throw new Error(`${targetOf(overlay)} ${old}`);
    const how = text === undefined ? 'by their digest; kubectl is not installed' : 'by rendering them again';
    console.log(`${overlay}: compared with the sources ${how}`);
  }
}

try {
  await (process.argv.includes('--check') ? check() : write());
} catch (failure) {
  console.error(failure.message);
  process.exitCode = 1;
}
