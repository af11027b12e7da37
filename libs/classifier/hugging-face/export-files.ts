import { join } from 'node:path';
import { ModelError } from '../model-error.js';
import { isThere, readModelFile, readModelJson, sha256Of } from '../model-file.js';

/** `metadata.json` beside an export; all of it may be left out. */
export interface ExportMetadata {
  /** Of model.onnx. */
  sha256?: string;
  /** SHA-256 of the files beside it, by name. */
  files?: Record<string, string>;
  /** What the scores are divided by. */
  temperature?: number;
  /** A smaller probability of the best category asks for a person's look. */
  reviewBelow?: number;
  /** From this probability on a category is sure. */
  sureFrom?: number;
  /** What it was trained on: the masked text, or the marks and words of `modelInput`. */
  reads?: 'text' | 'modelInput';
}

/** What a folder exported for transformers holds besides model.onnx, as parsed JSON. */
export interface ExportFiles {
  config: Record<string, unknown>;
  tokenizer: Record<string, unknown>;
  tokenizerConfig: Record<string, unknown>;
  specialTokens: Record<string, unknown>;
  labelMap: Record<string, unknown>;
}

const NEEDED = ['tokenizer.json', 'config.json'];
const OPTIONAL = ['tokenizer_config.json', 'special_tokens_map.json', 'label_map.json'];

/** Reads metadata.json; throws `ModelError` when something in it cannot be used. */
export async function readExportMetadata(dir: string): Promise<ExportMetadata> {
  const file = join(dir, 'metadata.json');
  if (!(await isThere(file))) return {};
  const metadata = asObject(file, await readModelJson(file)) as ExportMetadata;
  const { temperature = 1, reviewBelow = 0, sureFrom = 1, reads = 'text' } = metadata;
  if (!(temperature > 0)) throw new ModelError(`${file}: temperature must be a positive number.`);
  if (!(reviewBelow >= 0 && reviewBelow <= 1))
    throw new ModelError(`${file}: reviewBelow must be from 0 to 1.`);
  if (!(sureFrom >= reviewBelow && sureFrom <= 1))
    throw new ModelError(`${file}: sureFrom must be from reviewBelow to 1.`);
  if (reads !== 'text' && reads !== 'modelInput')
    throw new ModelError(`${file}: reads must be "text" or "modelInput".`);
  return metadata;
}

/** Reads the files of an export, against the checksums of its metadata if it has any. Throws `ModelError`. */
export async function readExportFiles(dir: string, { files }: ExportMetadata): Promise<ExportFiles> {
  const read = async (name: string): Promise<Record<string, unknown>> => {
    const file = join(dir, name);
    // A file that was listed must be there; one that came later would change the answers unseen.
    const isWanted = NEEDED.includes(name) || files?.[name] !== undefined || (await isThere(file));
    if (!isWanted) return {};
    if (files && files[name] === undefined)
      throw new ModelError(
        `${file} is not listed in metadata.json. List it: npm run model:add -- name@version`,
      );
    return asObject(file, await readModelJson(file, files?.[name]));
  };
  return {
    tokenizer: await read('tokenizer.json'),
    config: await read('config.json'),
    tokenizerConfig: await read('tokenizer_config.json'),
    specialTokens: await read('special_tokens_map.json'),
    labelMap: await read('label_map.json'),
  };
}

/** The checksums that metadata.json should hold for what is in the folder now. */
export async function checksumsOf(dir: string): Promise<Required<Pick<ExportMetadata, 'sha256' | 'files'>>> {
  const files: Record<string, string> = {};
  for (const name of [...NEEDED, ...OPTIONAL]) {
    if (await isThere(join(dir, name))) files[name] = sha256Of(await readModelFile(join(dir, name)));
  }
  return { sha256: sha256Of(await readModelFile(join(dir, 'model.onnx'))), files };
}

function asObject(file: string, content: unknown): Record<string, unknown> {
  if (typeof content === 'object' && content !== null && !Array.isArray(content))
    return content as Record<string, unknown>;
  throw new ModelError(`${file} must hold a JSON object.`);
}
