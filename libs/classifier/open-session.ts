import { InferenceSession } from 'onnxruntime-node';
import { ModelError } from './model-error.js';
import { readModelFile } from './model-file.js';

/** How a model is run. */
export interface SessionOptions {
  /** Threads of one run; by default one. */
  threads?: number;
}

/** Reads and checks an ONNX file and makes it ready to run; throws `ModelError`. */
export async function openSession(
  file: string,
  sha256: string | undefined,
  { threads = 1 }: SessionOptions,
): Promise<InferenceSession> {
  const model = await readModelFile(file, sha256);
  try {
    return await InferenceSession.create(model, {
      // By default the pool has a thread for each core of the host, which a container does not own.
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
    });
  } catch (failure) {
    throw new ModelError(
      `${file} cannot be run: ${failure instanceof Error ? failure.message : 'not a model'}`,
    );
  }
}
