#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const main = join(root, 'dist/cli/main.js');

const installed = () => {
  try {
    return Boolean(import.meta.resolve('commander'));
  } catch {
    return false;
  }
};
const refuse = (what, run) => {
  process.stderr.write(`spendsense: ${what} Run ${run} in ${root} first.\n`);
  process.exit(2);
};

if (!installed()) refuse('dependencies are not installed.', '`npm start` (or `npm ci && npm run build`)');
if (!existsSync(main)) refuse('this checkout is not built.', '`npm start` (or `npm run build`)');
const { main: run } = await import(pathToFileURL(main).href);
await run(process.argv, root);
