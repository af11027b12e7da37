import { join } from 'node:path';
import { type InferenceSession, Tensor } from 'onnxruntime-node';
import { CATEGORIES } from '#libs/contracts/index.js';
import { type Classifier, SURE_FROM } from './classifier.js';
import { ModelError } from './model-error.js';
import { readModelMetadata, type ModelMetadata } from './model-metadata.js';
import { openSession, type SessionOptions } from './open-session.js';
import { tokenIds } from './tokens.js';

const PARITY_TOLERANCE = 1e-5;
/** Texts of a run: few enough that their rows of the table stay in the processor's cache, and that little is padded. */
const TOGETHER = 25;

/** A model of our own training, which reads `modelInput`. */
export class OnnxClassifier implements Classifier {
  readonly name: string;
  readonly reviewBelow: number;
  readonly sureFrom: number;
  readonly reads = 'modelInput';

  private constructor(
    private readonly session: InferenceSession,
    metadata: ModelMetadata,
  ) {
    this.name = `${metadata.name}@${metadata.version}`;
    this.reviewBelow = metadata.reviewBelow;
    this.sureFrom = metadata.sureFrom ?? SURE_FROM;
  }

  /** Loads the model of a folder and runs its examples; throws `ModelError` unless every file is as it was made. */
  static async load(dir: string, options: SessionOptions = {}): Promise<OnnxClassifier> {
    const metadata = await readModelMetadata(dir);
    const session = await openSession(join(dir, 'model.onnx'), metadata.sha256, options);
    const classifier = new OnnxClassifier(session, metadata);
    await classifier.checkParity(dir, metadata);
    return classifier;
  }

  /** Probabilities over `CATEGORIES` for each input; texts of like length run together. */
  async classify(inputs: readonly string[]): Promise<Float32Array[]> {
    if (inputs.length === 0) return [];
    const texts = inputs.map(tokenIds);
    const answers: Float32Array[] = Array.from({ length: inputs.length });
    const byLength = Array.from(texts, (_, i) => i).sort((a, b) => texts[a]!.length - texts[b]!.length);
    for (let from = 0; from < byLength.length; from += TOGETHER) {
      await this.run(texts, byLength.slice(from, from + TOGETHER), answers);
    }
    return answers;
  }

  /** Answers the texts at some places, shortest first, each padded to the last one. */
  private async run(texts: Int32Array[], places: number[], answers: Float32Array[]): Promise<void> {
    const width = Math.max(1, texts[places.at(-1)!]!.length);
    const padded = new Int32Array(places.length * width);
    places.forEach((place, row) => padded.set(texts[place]!, row * width));
    const { probabilities } = await this.session.run({
      ids: new Tensor('int32', padded, [places.length, width]),
    });
    const flat = probabilities!.data as Float32Array;
    places.forEach((place, row) => {
      answers[place] = flat.slice(row * CATEGORIES.length, (row + 1) * CATEGORIES.length);
    });
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
