import type { Random } from '#libs/evaluation/random.js';
import { CharacterConvolution } from './character-convolution.js';
import { Network, type NetworkOptions, type Sample } from './network.js';

/** A trained model, before it is exported. */
export interface Scorer {
  /** Scores of the categories before temperature and softmax. */
  scores(sample: Sample): Float64Array;
  /** How many numbers it consists of. */
  size: number;
}

/** A kind of model that can be trained on our samples. */
export interface Candidate {
  name: string;
  train(samples: readonly Sample[], random: Random): Scorer;
}

const shared = { epochs: 5, learningRate: 0.25, dropout: 0.3, smoothing: 0.02 };

/** The networks over hashed words and letter groups, which can be exported. */
export const NETWORKS: Record<string, NetworkOptions> = {
  linear: { ...shared, wide: true, embedding: 0, hidden: 0 },
  'embedding bag': { ...shared, wide: false, embedding: 32, hidden: 64 },
  'linear and bag': { ...shared, wide: true, embedding: 16, hidden: 48 },
};

const network = (name: string, options: NetworkOptions): Candidate => ({
  name,
  train(samples, random) {
    const trained = Network.train(samples, random, options);
    const size = Object.values(trained.weights).reduce(
      (sum: number, { length }: Float32Array) => sum + length,
      0,
    );
    return { scores: ({ ids }) => trained.scores(ids), size };
  },
});

/** Everything that is compared. */
export const CANDIDATES: Candidate[] = [
  ...Object.entries(NETWORKS).map(([name, options]) => network(name, options)),
  { name: 'character convolution', train: (samples, random) => CharacterConvolution.train(samples, random) },
];
