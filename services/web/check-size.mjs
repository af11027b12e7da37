// Measures what browsers load, compressed, and fails beyond the budget: npm run check:web, after npm run build:web.
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1000;
const BUDGET = { first: 160 * KB, charts: 150 * KB };
const dist = join(import.meta.dirname, '../../dist/web');
const manifestFile = join(dist, '.vite', 'manifest.json');
if (!existsSync(manifestFile)) {
  console.error('dist/web is not built: run `npm run build:web`.');
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
const sizeOf = (file) => gzipSync(readFileSync(join(dist, file))).length;

/** The scripts that a chunk needs before it runs, itself included. */
function scripts(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const needed of manifest[key].imports ?? []) scripts(needed, seen);
  return seen;
}
const total = (keys) => [...keys].reduce((sum, key) => sum + sizeOf(manifest[key].file), 0);

// What every page needs, and the page itself: the heaviest screen counts, its charts do not.
const keys = Object.keys(manifest);
const matching = (pattern) => keys.filter((key) => pattern.test(key));
const shell = scripts('index.html');
for (const key of matching(/^src\/i18n\/en\/(shell|parts|categories)\.json$/)) scripts(key, shell);
const screens = matching(/^src\/pages\/([^/]+)\/\1\.tsx$/).map((key) => [key, scripts(key, new Set(shell))]);
const loads = screens.map(([key, needed]) => [key, total(needed)]);
const [heaviest, firstLoad] = loads.reduce((a, b) => (b[1] > a[1] ? b : a), ['the shell', total(shell)]);
// Charts come after it; those of the heaviest folder count.
const known = new Set(screens.flatMap(([, needed]) => [...needed]));
const pictures = matching(/\/charts\/[^/]+\.tsx$/);
const folders = new Set(pictures.map((key) => `${posix.dirname(key)}/`));
const charts = [...folders].map((folder) => {
  const needed = pictures
    .filter((key) => key.startsWith(folder))
    .flatMap((key) => [...scripts(key, new Set(known))]);
  return [folder, total(new Set(needed.filter((key) => !known.has(key))))];
});
const [dearest, chartLoad] = charts.reduce((a, b) => (b[1] > a[1] ? b : a));

const lines = [
  [`first load (${heaviest})`, firstLoad, BUDGET.first],
  [`charts, beyond it (${dearest})`, chartLoad, BUDGET.charts],
];
for (const [what, size, budget] of lines)
  console.log(
    `${size <= budget ? 'PASS' : 'FAIL'} ${what}: ${(size / KB).toFixed(1)} kB gzip of ${budget / KB}`,
  );
console.log(`     the shell alone: ${(total(shell) / KB).toFixed(1)} kB gzip`);
process.exit(lines.every(([, size, budget]) => size <= budget) ? 0 : 1);
