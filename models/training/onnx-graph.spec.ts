import { describe, expect, it } from '@jest/globals';
import { CATEGORIES } from '#libs/contracts/index.js';
import { tokenIds } from '#libs/classifier/tokens.js';
import '#libs/classifier/testdata/host-arrays.js';
import { NETWORKS } from './candidates/candidate.js';
import { Network, softmax, type Sample } from './candidates/network.js';
import { Random } from '#libs/evaluation/random.js';

// Not plain imports: they would load onnxruntime before host-arrays.js has run.
const { InferenceSession, Tensor } = await import('onnxruntime-node');
const { onnxModel } = await import('./onnx-graph.js');

const TEMPERATURE = 1.3;
const INPUTS = [
  'dir:debit ch:upi who:named c:cafe | paid to cafe',
  'dir:credit ch:none who:none c:none | salary',
  '',
  'fuel | petrol pump on the road to town',
];
const samples: Sample[] = INPUTS.flatMap((input, i) =>
  Array.from({ length: 30 }, () => ({ input, ids: Int32Array.from(tokenIds(input)), label: i })),
);

describe.each(Object.entries(NETWORKS))('the exported %s', (_, options) => {
  it('gives what training computes, for texts of different lengths in one chunk', async () => {
    const network = Network.train(samples, new Random(5), { ...options, epochs: 2 });
    const session = await InferenceSession.create(onnxModel(network, TEMPERATURE, 'test'), {
      intraOpNumThreads: 1,
    });
    const width = Math.max(...INPUTS.map((input) => tokenIds(input).length));
    const padded = new Int32Array(INPUTS.length * width);
    INPUTS.forEach((input, row) => padded.set(tokenIds(input), row * width));
    const { probabilities } = await session.run({ ids: new Tensor('int32', padded, [INPUTS.length, width]) });
    const answers = probabilities!.data as Float32Array;
    const differences = INPUTS.flatMap((input, row) =>
      Array.from(softmax(network.scores(tokenIds(input)), TEMPERATURE), (p, c) =>
        Math.abs(p - answers[row * CATEGORIES.length + c]!),
      ),
    );
    const greatest = Math.max(...differences);
    console.log(`greatest difference ${greatest.toExponential(1)}`);
    expect(greatest).toBeLessThan(1e-5);
    // What was trained is answered, so that the comparison is not one of two flat answers.
    expect(Math.max(...answers.slice(0, CATEGORIES.length))).toBe(answers[0]);
  }, 60_000);
});
