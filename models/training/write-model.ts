import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metrics, ModelMetadata } from '#libs/classifier/model-metadata.js';
import { register } from '#libs/classifier/registry.js';
import { TOKENISER, tokenIds, VOCABULARY_SIZE } from '#libs/classifier/tokens.js';
import { CATEGORIES } from '#libs/contracts/index.js';
import { modelCard } from './model-card.js';
import { onnxModel } from './onnx-graph.js';
import { scoresOf, softmax, type TrainingOptions, type Weights } from './softmax-regression.js';

export interface TrainedModel {
  name: string;
  version: string;
  weights: Weights;
  temperature: number;
  reviewBelow: number;
  metrics: Record<string, Metrics>;
  corpus: ModelMetadata['corpus'];
  options: TrainingOptions;
  parityInputs: string[];
}

const MODELS = join(import.meta.dirname, '../../../models');

/** Writes the files of a model and makes it the current one; returns its folder. */
export async function writeModel({
  weights,
  options,
  parityInputs,
  ...trained
}: TrainedModel): Promise<string> {
  const { name, version, temperature } = trained;
  const onnx = onnxModel(weights, temperature, version);
  const metadata: ModelMetadata = {
    ...trained,
    tokeniser: TOKENISER,
    vocabularySize: VOCABULARY_SIZE,
    sha256: createHash('sha256').update(onnx).digest('hex'),
    parity: parityInputs.map((input) => ({
      input,
      probabilities: Array.from(softmax(scoresOf(weights, tokenIds(input)), temperature), (p) =>
        Number(p.toFixed(7)),
      ),
    })),
  };
  const dir = join(MODELS, name, version);
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'model.onnx'), onnx);
  await writeJson(join(dir, 'labels.json'), CATEGORIES);
  await writeJson(join(dir, 'metadata.json'), metadata);
  await writeFile(join(dir, 'MODEL_CARD.md'), modelCard(metadata, options, onnx.length));
  await register(MODELS, `${name}@${version}`, { current: true });
  return dir;
}

async function writeJson(file: string, content: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
}
