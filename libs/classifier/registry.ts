import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ModelError } from './model-error.js';
import { isThere } from './model-file.js';

/** `models/registry.json`: the models that may be used, and the one that is when nobody says otherwise. */
interface Registry {
  current: string;
  models: string[];
}

/** Thrown for a model that the registry does not list. */
export class UnknownModelError extends ModelError {}

const NAME = /^([\w-]+)@([\w.-]+)$/;

/** The `name@version` of the registry's current model. */
export async function currentModel(modelsDir: string): Promise<string> {
  return (await readRegistry(registryIn(modelsDir))).current;
}

/** Finds the folder of `name@version`, or of the registry's current model. Throws `ModelError` when there is none. */
export async function resolveModel(modelsDir: string, name?: string): Promise<string> {
  const file = registryIn(modelsDir);
  const registry = await readRegistry(file);
  const wanted = name ?? registry.current;
  if (!registry.models.includes(wanted)) {
    throw new UnknownModelError(
      `${file} does not list the model ${wanted}; it lists: ${registry.models.join(', ')}. Name one of them, or add it: npm run model:add`,
    );
  }
  const dir = folderOf(modelsDir, wanted);
  const found = await stat(dir).catch(() => undefined);
  if (found?.isDirectory()) return dir;
  throw new ModelError(
    `${file} names ${wanted}, but there is no folder ${dir}. Put it back, or name another model.`,
  );
}

/** The folder of `name@version`, whether or not it is there. */
export function folderOf(modelsDir: string, name: string): string {
  const [, model = '', version = ''] = NAME.exec(name) ?? [];
  if (model !== '' && !/^\.+$/.test(version)) return join(modelsDir, model, version);
  throw new ModelError(`"${name}" in ${registryIn(modelsDir)} is not a model name such as linear@1.0.0.`);
}

/** Lists a model in the registry, and makes it the current one if asked to or if it is the first. */
export async function register(
  modelsDir: string,
  name: string,
  { current }: { current: boolean },
): Promise<void> {
  const file = registryIn(modelsDir);
  const before: Registry = (await isThere(file)) ? await readRegistry(file) : { current: name, models: [] };
  const listed = [...new Set([...before.models, name])].map((model) => JSON.stringify(model)).join(', ');
  const used = JSON.stringify(current ? name : before.current);
  // A service that reads the registry meanwhile must not see half of it.
  await writeFile(`${file}.new`, `{\n  "current": ${used},\n  "models": [${listed}]\n}\n`);
  await rename(`${file}.new`, file);
}

const registryIn = (modelsDir: string) => join(modelsDir, 'registry.json');

async function readRegistry(file: string): Promise<Registry> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new ModelError(`${file} cannot be read; MODELS_DIR must name the folder that holds it.`);
  }
  try {
    const registry = JSON.parse(text) as Registry;
    if (typeof registry.current === 'string' && Array.isArray(registry.models)) return registry;
  } catch {
    // Reported below: what is not JSON is not a registry either.
  }
  throw new ModelError(`${file} is not a model registry: it needs "current" and a list "models".`);
}
