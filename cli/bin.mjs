#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const built = join(root, 'dist/cli/main.js');

const refuse = (what, run) => {
  process.stderr.write(`spendsense: ${what} Run ${run} in ${root} first.\n`);
  process.exit(2);
};

/** Loads the built command line, or says what to run when there is none or a dependency of it is missing. */
async function load() {
  if (!existsSync(join(root, 'node_modules'))) refuse('dependencies are not installed.', '`npm start`');
  if (!existsSync(built)) refuse('this checkout is not built.', '`npm start` (or `npm run build`)');
  try {
    return await import(pathToFileURL(built).href);
  } catch (failure) {
    if (failure.code !== 'ERR_MODULE_NOT_FOUND') throw failure;
    return refuse('a part of the installation is missing.', '`npm ci` and `npm run build`');
  }
}

const { main } = await load();
await main(process.argv, root);
