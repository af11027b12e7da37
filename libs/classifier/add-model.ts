import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnv } from '#libs/runtime/env.js';
import { checksumsOf, readExportMetadata } from './hugging-face/export-files.js';
import { HuggingFaceClassifier } from './hugging-face/hugging-face-classifier.js';
import { folderOf, register } from './registry.js';

const USAGE = `Usage: npm run model:add -- name@version [--current]
The files of a Hugging Face export must be in models/name/version. --current makes it the model in use.`;

/** Tries a Hugging Face export, writes down the checksums of its files, and lists it in the registry. */
async function addModel(modelsDir: string, name: string, current: boolean): Promise<string> {
  const dir = folderOf(modelsDir, name);
  const { sha256: _, files: __, ...chosen } = await readExportMetadata(dir);
  const model = await HuggingFaceClassifier.load(dir, { metadata: chosen });
  const metadata = { ...chosen, ...(await checksumsOf(dir)) };
  await writeFile(join(dir, 'metadata.json'), `${JSON.stringify(metadata, null, 2)}\n`);
  await register(modelsDir, name, { current });
  const use = current
    ? 'It is the model in use.'
    : `Use it with MODEL=${name}, or add it again with --current.`;
  return `${name} reads at most ${model.maxLength} tokens and gives: ${model.categories.join(', ')}.\n${use}`;
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { current: { type: 'boolean', default: false } },
  });
  const [name] = positionals;
  if (name === undefined) throw new Error(USAGE);
  process.stdout.write(`${await addModel(readEnv().modelsDir, name, values.current)}\n`);
} catch (failure) {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`);
  process.exitCode = 1;
}
