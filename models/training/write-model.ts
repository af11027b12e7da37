import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelMetadata } from '#libs/classifier/model-metadata.js';
import { register } from '#libs/classifier/registry.js';
import { TOKENISER, tokenIds, VOCABULARY_SIZE } from '#libs/classifier/tokens.js';
import { CATEGORIES } from '#libs/contracts/index.js';
import { softmax, type Network } from './candidates/network.js';
import { onnxModel } from './onnx-graph.js';

/** What training found, without what is computed when it is written. */
export type TrainedModel = Omit<
  ModelMetadata,
  'tokeniser' | 'vocabularySize' | 'sha256' | 'labelsSha256' | 'parity'
> & {
  network: Network;
  parityInputs: string[];
};

const MODELS = join(import.meta.dirname, '../../../models');

/** Writes the files of a model and makes it the current one; returns its folder. */
export async function writeModel({ network, parityInputs, ...trained }: TrainedModel): Promise<string> {
  const { name, version, temperature } = trained;
  const onnx = onnxModel(network, temperature, version);
  const labels = asJson(CATEGORIES);
  const metadata: ModelMetadata = {
    ...trained,
    training: network.options,
    tokeniser: TOKENISER,
    vocabularySize: VOCABULARY_SIZE,
    sha256: sha256(onnx),
    labelsSha256: sha256(labels),
    parity: parityInputs.map((input) => ({
      input,
      probabilities: Array.from(softmax(network.scores(tokenIds(input)), temperature), (p) =>
        Number(p.toFixed(7)),
      ),
    })),
  };
  const dir = join(MODELS, name, version);
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'model.onnx'), onnx);
  await writeFile(join(dir, 'labels.json'), labels);
  await writeFile(join(dir, 'metadata.json'), asJson(metadata));
  await register(MODELS, `${name}@${version}`, { current: true });
  return dir;
}

const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');
const asJson = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;
