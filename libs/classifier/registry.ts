import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ModelError } from './model-error.js';

/** `models/registry.json`: the models that may be used, and the one that is when nobody says otherwise. */
interface Registry {
  current: string;
  models: string[];
}

const NAME = /^([\w-]+)@([\w.-]+)$/;

/** Finds the folder of `name@version`, or of the registry's current model. Throws `ModelError` when there is none. */
export async function resolveModel(modelsDir: string, name?: string): Promise<string> {
  const file = join(modelsDir, 'registry.json');
  const registry = await readRegistry(file);
  const wanted = name ?? registry.current;
  if (!registry.models.includes(wanted)) {
    throw new ModelError(
      `${file} does not list the model ${wanted}; it lists: ${registry.models.join(', ')}.`,
    );
  }
  const [, model = '', version = ''] = NAME.exec(wanted) ?? [];
  if (model === '' || /^\.+$/.test(version)) {
    throw new ModelError(`${file}: "${wanted}" is not a model name such as linear@1.0.0.`);
  }
  const dir = join(modelsDir, model, version);
  const found = await stat(dir).catch(() => undefined);
  if (!found?.isDirectory()) throw new ModelError(`${file} names ${wanted}, but there is no folder ${dir}.`);
  return dir;
}

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
