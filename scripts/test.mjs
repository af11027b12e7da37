// `npm test`: everything that must hold, from a fresh clone on. Arguments go to Jest: `npm test -- libs/masking`.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, ROOT, run } from './set-up.mjs';

const jestArguments = process.argv.slice(2);
const bin = (name) => join(ROOT, 'node_modules', '.bin', name);
const checks = [
  ['types', bin('tsc'), ['-p', 'tsconfig.json', '--noEmit', '--incremental', 'false']],
  ['types of the web pages', bin('tsc'), ['-p', 'services/web', '--noEmit']],
  ['lint', bin('oxlint'), ['--deny-warnings']],
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['size of the web pages', process.execPath, ['services/web/check-size.mjs']],
  [
    'borders',
    process.execPath,
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      'services',
      'libs',
      'cli',
      'models/training',
      'test',
    ],
  ],
];

let passed = 0;
const failed = [];
const count = (name, ok) => (ok ? (passed += 1) : failed.push(name));

try {
  await ensureInstalled({ dev: true });
  await ensureBuilt();
  count('build', true);
} catch (failure) {
  console.error(failure.message);
  count('build', false);
}
if (!failed.length) {
  if (!jestArguments.length) {
    for (const [name, command, args] of checks) {
      console.log(`\n== ${name}`);
      count(name, (await run(command, args)) === 0);
    }
  }
  await runJest();
  if (!jestArguments.length) await runBrowserTests();
}
if (failed.length) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`${passed} passed, ${failed.length} failed`);
process.exit(failed.length ? 1 : 0);

async function runJest() {
  const folder = mkdtempSync(join(tmpdir(), 'spendsense-jest-'));
  const report = join(folder, 'report.json');
  const code = await run(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--no-warnings=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      '--json',
      `--outputFile=${report}`,
      ...jestArguments,
    ],
    { quiet: true },
  );
  if (!existsSync(report)) {
    failed.push('jest (it did not run)');
    return;
  }
  const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  passed += numPassedTests;
  for (const file of testResults) {
    const broken = file.assertionResults.filter(({ status }) => status !== 'passed');
    broken.forEach(({ fullName, status }) => failed.push(`${fullName} (${status})`));
    if (file.status === 'failed' && !broken.length) failed.push(`${file.name} (could not run)`);
  }
  if (code !== 0 && !failed.length) failed.push('jest (non-zero exit)');
  rmSync(folder, { recursive: true, force: true });
}

/** The web pages in a real browser, against the product as `npm start` runs it. */
async function runBrowserTests() {
  console.log('\n== web pages in a browser');
  const report = join(ROOT, 'dist', 'test-web.json');
  rmSync(report, { force: true });
  const code = await run(bin('playwright'), [
    'test',
    '-c',
    'test/web/playwright.config.ts',
    '--project',
    'tests',
  ]);
  if (!existsSync(report)) {
    failed.push('playwright (it did not run)');
    return;
  }
  const { suites, errors } = JSON.parse(readFileSync(report, 'utf8'));
  const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
  for (const { file, title, ok, tests } of suites.flatMap(specsOf)) {
    const isPassed = ok && tests.every(({ status }) => status === 'expected');
    count(`${file}: ${title}`, isPassed);
  }
  errors.forEach(({ message }) => failed.push(`playwright (${message})`));
  if (code !== 0 && !failed.length) failed.push('playwright (non-zero exit)');
}
