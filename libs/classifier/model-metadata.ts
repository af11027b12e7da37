import { join } from 'node:path';
import { CATEGORIES } from '#libs/contracts/index.js';
import { ModelError } from './model-error.js';
import { readModelJson } from './model-file.js';
import { TOKENISER, VOCABULARY_SIZE } from './tokens.js';

/** An input and what training computed for it; the loaded model must give the same. */
export interface ParityExample {
  input: string;
  probabilities: number[];
}

/** Figures measured on data the measured model had not seen. */
export interface Metrics {
  size: number;
  accuracy: number;
  macroF1: number;
  /** Expected calibration error over ten buckets of confidence. */
  ece: number;
  perClass: Record<string, { precision: number; recall: number; f1: number; size: number }>;
}

/** How a kind of model did when it was compared with others. */
export interface CandidateFigures {
  name: string;
  /** Macro-F1 on new wordings with names of training, and with names that are new too. */
  seen: number;
  unseen: number;
  ece: number;
  megabytes: number;
  /** Of ids to probabilities, in training's own arithmetic. */
  perSecond: number;
  chosen: boolean;
}

/** `metadata.json` beside a model. */
export interface ModelMetadata {
  name: string;
  version: string;
  tokeniser: string;
  vocabularySize: number;
  /** Of model.onnx. */
  sha256: string;
  /** Of labels.json. */
  labelsSha256?: string;
  /** The settings of training. */
  training?: object;
  /** What the corpus was made from, so that it can be made again. */
  corpus: { seed: number; size: number; sha256: string };
  temperature: number;
  /** A smaller probability of the best category asks for a person's look. */
  reviewBelow: number;
  /** From this probability on, answers were right at least 98 times in a hundred. */
  sureFrom?: number;
  metrics: Record<string, Metrics>;
  /** The kinds of model it was chosen from, as they did on the same data. */
  candidates?: CandidateFigures[];
  parity: ParityExample[];
}

/** Reads metadata.json and labels.json and checks that this code can run the model. */
export async function readModelMetadata(dir: string): Promise<ModelMetadata> {
  const labels = await readModelJson(join(dir, 'labels.json'));
  if (JSON.stringify(labels) !== JSON.stringify(CATEGORIES)) {
    throw new ModelError(
      `${join(dir, 'labels.json')} does not list the categories of this version, in their order.`,
    );
  }
  const metadata = (await readModelJson(join(dir, 'metadata.json'))) as ModelMetadata;
  if (metadata.tokeniser !== TOKENISER || metadata.vocabularySize !== VOCABULARY_SIZE) {
    throw new ModelError(
      `${join(dir, 'metadata.json')}: made for tokeniser ${metadata.tokeniser} with ${metadata.vocabularySize} ids; ` +
        `this version has ${TOKENISER} with ${VOCABULARY_SIZE}. Train again: npm run model:train`,
    );
  }
  const { sha256, reviewBelow, parity } = metadata;
  if (!sha256 || !(reviewBelow >= 0 && reviewBelow <= 1) || !parity?.length) {
    throw new ModelError(
      `${join(dir, 'metadata.json')} lacks sha256, reviewBelow (0 to 1) or parity examples. Train again: npm run model:train`,
    );
  }
  return metadata;
}
