import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { ModelError } from './model-error.js';

const REMEDY =
  'Put the right file back (git checkout restores the models of the repository), or choose another model with MODEL=name@version.';

/** The SHA-256 of a file's content, in hexadecimal. */
export const sha256Of = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Reads a file of a model; throws `ModelError` when it is missing or, if a checksum is given, another file. */
export async function readModelFile(file: string, sha256?: string): Promise<Uint8Array> {
  const content = await readFile(file).catch(({ code }: NodeJS.ErrnoException) => {
    throw new ModelError(
      `${file} ${code === 'ENOENT' ? 'is missing' : `cannot be read (${code})`}. ${REMEDY}`,
    );
  });
  const found = sha256Of(content);
  if (sha256 === undefined || found === sha256) return content;
  throw new ModelError(
    `${file} is not the file that was expected: sha256 ${sha256}, found ${found}. ${REMEDY}`,
  );
}

/** Reads a JSON file of a model, as `readModelFile`. */
export async function readModelJson(file: string, sha256?: string): Promise<unknown> {
  const content = await readModelFile(file, sha256);
  try {
    return JSON.parse(new TextDecoder().decode(content));
  } catch {
    throw new ModelError(`${file} is not JSON. ${REMEDY}`);
  }
}

/** Whether there is such a file. */
export async function isThere(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isFile() ?? false;
}
