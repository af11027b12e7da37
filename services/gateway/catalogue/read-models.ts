import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../http/problem.js';
import type { ModelsDto } from './models.dto.js';

// As spendsense-bag@2.0.0; a name is a folder, so it must not lead elsewhere.
const NAME = /^([\w-]+)@(\w[\w.-]*)$/;

/** Reads models/registry.json and the metadata beside each model, without its self-test; throws a 503 `Problem` when there is none. */
export async function readModels(modelsDir: string, chosen?: string): Promise<ModelsDto> {
  const registry = await readJson(join(modelsDir, 'registry.json'));
  const names = Array.isArray(registry?.['models'])
    ? registry['models'].filter((name) => NAME.test(String(name)))
    : [];
  if (!registry || !names.length) {
    throw new Problem({
      status: 503,
      code: 'no-model',
      detail: 'The model registry cannot be read on the server.',
      headers: { 'retry-after': '30' },
    });
  }
  const current = chosen ?? String(registry['current']);
  const models = await Promise.all(
    names.map(async (listed) => {
      const name = String(listed);
      const [, folder, version] = NAME.exec(name)!;
      const { parity: _, ...metadata } =
        (await readJson(join(modelsDir, folder!, version!, 'metadata.json'))) ?? {};
      return { name, current: name === current, metadata };
    }),
  );
  return { current, models };
}

async function readJson(file: string): Promise<Record<string, unknown> | undefined> {
  try {
    const parsed: unknown = JSON.parse(await readFile(file, 'utf8'));
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : undefined;
  } catch {
    return undefined;
  }
}
