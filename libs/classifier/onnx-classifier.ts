import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { CATEGORIES } from '#libs/contracts/index.js';
import { ModelError } from './model-error.js';
import { readModelMetadata, type ModelMetadata } from './model-metadata.js';
import { tokenIds } from './tokens.js';

const PARITY_TOLERANCE = 1e-5;

/** Gives model inputs their probabilities over `CATEGORIES`; the only door to onnxruntime. */
export class OnnxClassifier {
  /** `name@version`, stored with every result. */
  readonly name: string;
  /** A smaller probability of the best category asks for a person's look. */
  readonly reviewBelow: number;

  private constructor(
    private readonly session: InferenceSession,
    metadata: ModelMetadata,
  ) {
    this.name = `${metadata.name}@${metadata.version}`;
    this.reviewBelow = metadata.reviewBelow;
  }

  /** Loads the model of a folder and runs its examples; throws `ModelError` unless every file is as it was made. */
  static async load(dir: string, { threads = 1 }: { threads?: number } = {}): Promise<OnnxClassifier> {
    const metadata = await readModelMetadata(dir);
    const model = await readModel(join(dir, 'model.onnx'), metadata.sha256);
    const session = await InferenceSession.create(model, {
      // By default the pool has a thread for each core of the host, which a container does not own.
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
    });
    const classifier = new OnnxClassifier(session, metadata);
    await classifier.checkParity(dir, metadata);
    return classifier;
  }

  /** Probabilities over `CATEGORIES` for each input, in one run. */
  async classify(inputs: readonly string[]): Promise<Float32Array[]> {
    if (inputs.length === 0) return [];
    const texts = inputs.map(tokenIds);
    const width = texts.reduce((most, ids) => Math.max(most, ids.length), 1);
    const padded = new Int32Array(inputs.length * width);
    texts.forEach((ids, row) => padded.set(ids, row * width));
    const { probabilities } = await this.session.run({
      ids: new Tensor('int32', padded, [inputs.length, width]),
    });
    const flat = probabilities!.data as Float32Array;
    return inputs.map((_, row) => flat.slice(row * CATEGORIES.length, (row + 1) * CATEGORIES.length));
  }

  private async checkParity(dir: string, { parity }: ModelMetadata): Promise<void> {
    const answers = await this.classify(parity.map(({ input }) => input));
    const wrong = parity.findIndex(({ probabilities }, example) =>
      probabilities.some((p, i) => !(Math.abs(p - (answers[example]?.[i] ?? NaN)) <= PARITY_TOLERANCE)),
    );
    if (wrong !== -1) {
      throw new ModelError(
        `${join(dir, 'model.onnx')} answers parity example ${wrong} of metadata.json differently than training did; ` +
          'the runtime or the tokeniser has changed. Train again: npm run model:train',
      );
    }
  }
}

async function readModel(file: string, sha256: string): Promise<Uint8Array> {
  const model = await readFile(file).catch(() => {
    throw new ModelError(`${file} cannot be read.`);
  });
  if (createHash('sha256').update(model).digest('hex') !== sha256) {
    throw new ModelError(
      `${file} is not the file that metadata.json describes (sha256 differs); restore it.`,
    );
  }
  return model;
}
