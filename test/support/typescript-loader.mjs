/**
 * Module hooks that let plain Node import the tests' TypeScript, for jest's global setup, which jest does not transform
 * as an ES module. Type-checking is `npm run typecheck`'s affair.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from '@swc/core';
import { swcOptions } from './swc-options.mjs';

const root = pathToFileURL(`${import.meta.dirname}/../../`);
const alias = /^#(libs|services|cli|test)\/(.*)\.js$/;

export function resolve(specifier, context, nextResolve) {
  const aliased = alias.exec(specifier);
  if (aliased) return { url: new URL(`${aliased[1]}/${aliased[2]}.ts`, root).href, shortCircuit: true };
  if (specifier.startsWith('.') && specifier.endsWith('.js')) {
    const url = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(fileURLToPath(url))) return { url: url.href, shortCircuit: true };
  }
  return nextResolve(specifier, context);
}

export async function load(url, context, nextLoad) {
  if (!url.endsWith('.ts')) return nextLoad(url, context);
  const { code } = await transform(await readFile(fileURLToPath(url), 'utf8'), {
    filename: fileURLToPath(url),
    ...swcOptions,
  });
  return { format: 'module', source: code, shortCircuit: true };
}
