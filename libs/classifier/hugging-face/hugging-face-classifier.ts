import { basename, dirname, join } from 'node:path';
import { type InferenceSession, Tensor } from 'onnxruntime-node';
import { CATEGORIES } from '#libs/contracts/index.js';
import { type Classifier, SURE_FROM } from '../classifier.js';
import { ModelError } from '../model-error.js';
import { openSession, type SessionOptions } from '../open-session.js';
import { batchesOf } from './batches.js';
import { type Encoded, Encoder } from './encoder.js';
import { type ExportMetadata, readExportFiles, readExportMetadata } from './export-files.js';
import { categoriesOf } from './labels.js';

/** What a graph may ask for, of one text. */
const INPUTS: Record<string, (text: Encoded) => number[]> = {
  input_ids: ({ ids }) => ids,
  attention_mask: ({ ids }) => ids.map(() => 1),
  token_type_ids: ({ typeIds }) => typeIds,
};
/** Where metadata.json does not say: a threshold is only as good as the calibration it was fitted with. */
const REVIEW_BELOW = 0.7;
// As <ACCOUNT:k1ab23…> and <ACCOUNT:k1ab23…~1234>: the body differs by tenant and says nothing to a model.
const MASK = /<([A-Z][A-Z_]{1,24}):[^<>\s]{1,64}>/g;

interface Export {
  session: InferenceSession;
  encoder: Encoder;
  /** The position in `CATEGORIES` of each label. */
  categories: number[];
  temperature: number;
}

/** A text classifier exported from Hugging Face's transformers: model.onnx, config.json and tokenizer.json. */
export class HuggingFaceClassifier implements Classifier {
  readonly name: string;
  readonly reviewBelow: number;
  readonly sureFrom: number;
  readonly reads: 'text' | 'modelInput';
  /** The categories it can give. */
  readonly categories: string[];
  /** The most tokens of a text that it reads. */
  readonly maxLength: number;

  private constructor(
    private readonly model: Export,
    dir: string,
    { reads = 'text', reviewBelow = REVIEW_BELOW, sureFrom = SURE_FROM }: ExportMetadata,
  ) {
    this.name = `${basename(dirname(dir))}@${basename(dir)}`;
    this.reviewBelow = reviewBelow;
    this.sureFrom = Math.max(sureFrom, reviewBelow);
    this.reads = reads;
    this.categories = CATEGORIES.filter((_, i) => model.categories.includes(i));
    this.maxLength = model.encoder.maxLength;
  }

  /** Loads the export of a folder and runs a text through it; throws `ModelError` for whatever does not fit. */
  static async load(
    dir: string,
    { metadata, ...options }: SessionOptions & { metadata?: ExportMetadata } = {},
  ): Promise<HuggingFaceClassifier> {
    const known = metadata ?? (await readExportMetadata(dir));
    const files = await readExportFiles(dir, known);
    const categories = categoriesOf(dir, files.config, files.labelMap);
    const encoder = orModelError(`${join(dir, 'tokenizer.json')} cannot be used`, () => new Encoder(files));
    const session = await openSession(join(dir, 'model.onnx'), known.sha256, options);
    const model = { session, encoder, categories, temperature: known.temperature ?? 1 };
    const classifier = new HuggingFaceClassifier(model, dir, known);
    await classifier.tryOut(join(dir, 'model.onnx'));
    return classifier;
  }

  async classify(texts: readonly string[]): Promise<Float32Array[]> {
    const encoded = texts.map((text) => this.model.encoder.encode(text.replace(MASK, '<$1>')));
    const answers: Float32Array[] = [];
    for (const batch of batchesOf(encoded)) {
      const logits = await this.run(batch.map((at) => encoded[at]!));
      const labels = logits.length / batch.length;
      batch.forEach((at, row) => {
        answers[at] = this.probabilities(logits.subarray(row * labels, (row + 1) * labels));
      });
    }
    return answers;
  }

  private async run(texts: readonly Encoded[]): Promise<Float32Array> {
    const { session, encoder } = this.model;
    const width = texts.reduce((most, { ids }) => Math.max(most, ids.length), 1);
    const tensor = (name: string) => {
      const pad = name === 'input_ids' ? encoder.padId : 0;
      const values = new BigInt64Array(texts.length * width).fill(BigInt(pad));
      texts.forEach((text, at) => values.set(INPUTS[name]!(text).map(BigInt), at * width));
      return new Tensor('int64', values, [texts.length, width]);
    };
    const outputs = await session.run(
      Object.fromEntries(session.inputNames.map((name) => [name, tensor(name)])),
    );
    const logits = outputs['logits'] ?? outputs[session.outputNames[0]!]!;
    if (logits.type !== 'float32') throw new ModelError(`its scores are ${logits.type}, not float32`);
    return logits.data as Float32Array;
  }

  private probabilities(logits: Float32Array): Float32Array {
    const { categories, temperature } = this.model;
    const most = Math.max(...logits);
    const weights = Array.from(logits, (logit) => Math.exp((logit - most) / temperature));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const answer = new Float32Array(CATEGORIES.length);
    weights.forEach((weight, label) => (answer[categories[label]!]! += weight / sum));
    return answer;
  }

  private async tryOut(file: string): Promise<void> {
    const { session, encoder, categories } = this.model;
    const strange = session.inputNames.filter((name) => !Object.hasOwn(INPUTS, name));
    if (strange.length)
      throw new ModelError(
        `${file} asks for ${strange.join(', ')}; only ${Object.keys(INPUTS).join(', ')} can be given.`,
      );
    const logits = await this.run([encoder.encode('a'), encoder.encode('a a a')]).catch(
      (failure: unknown) => {
        throw new ModelError(`${file} cannot be run on a text: ${messageOf(failure)}`);
      },
    );
    if (logits.length !== 2 * categories.length || !logits.every(Number.isFinite))
      throw new ModelError(
        `${file} gives ${logits.length / 2} scores a text, config.json names ${categories.length} labels; export it as text-classification.`,
      );
  }
}

function orModelError<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (failure) {
    throw new ModelError(`${what}: ${messageOf(failure)}`);
  }
}

const messageOf = (failure: unknown) => (failure instanceof Error ? failure.message : String(failure));
