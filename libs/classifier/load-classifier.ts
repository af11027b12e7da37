import { join } from 'node:path';
import type { Classifier } from './classifier.js';
import { HuggingFaceClassifier } from './hugging-face/hugging-face-classifier.js';
import { isThere } from './model-file.js';
import { OnnxClassifier } from './onnx-classifier.js';
import type { SessionOptions } from './open-session.js';
import { resolveModel } from './registry.js';

/** Loads `name@version`, or the registry's current model: one of our own training or a Hugging Face export. Throws `ModelError`. */
export async function loadClassifier(
  modelsDir: string,
  name?: string,
  options: SessionOptions = {},
): Promise<Classifier> {
  const dir = await resolveModel(modelsDir, name);
  const isExport = await isThere(join(dir, 'tokenizer.json'));
  return isExport ? HuggingFaceClassifier.load(dir, options) : OnnxClassifier.load(dir, options);
}
