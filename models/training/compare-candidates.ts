import type { CandidateFigures } from '#libs/classifier/model-metadata.js';
import { CATEGORIES } from '#libs/contracts/index.js';
import { fitTemperature } from './calibrate.js';
import { CANDIDATES, NETWORKS, type Candidate } from './candidates/candidate.js';
import { softmax, type Sample } from './candidates/network.js';
import { measure } from './metrics.js';
import { Random } from '#libs/evaluation/random.js';

/** What candidates are trained and measured on. */
interface Comparison {
  training: readonly Sample[];
  seen: readonly Sample[];
  unseen: readonly Sample[];
  seed: number;
  say: (line: string) => void;
}

const TIMED = 2000;

/** Trains every candidate on the same samples, prints how each did, and marks the best one that can be exported. */
export function compareCandidates({ training, seen, unseen, seed, say }: Comparison): CandidateFigures[] {
  say(
    'candidate'.padEnd(24) +
      ['F1 seen', 'F1 unseen', 'ECE', 'MB', 'texts/s'].map((head) => head.padStart(11)).join(''),
  );
  const figures = CANDIDATES.map((candidate) => {
    const figure = assess(candidate);
    const { name, ece, megabytes, perSecond } = figure;
    const cells = [figure.seen, figure.unseen, ece, megabytes, perSecond];
    say(name.padEnd(24) + cells.map((cell) => String(cell).padStart(11)).join(''));
    return figure;
  });
  const exportable = figures.filter(({ name }) => name in NETWORKS);
  const best = exportable.reduce((a, b) => (b.seen + b.unseen > a.seen + a.unseen ? b : a));
  best.chosen = true;
  say(`chosen by the sum of both F1: ${best.name}`);
  return figures;

  function assess({ name, train }: Candidate): CandidateFigures {
    const scorer = train(training, new Random(seed));
    const scored = [...seen, ...unseen].map((sample) => ({
      scores: scorer.scores(sample),
      label: sample.label,
    }));
    // Each by its own temperature from every other text, so that a candidate is not marked down for one number.
    const temperature = fitTemperature(scored.filter((_, i) => i % 2 === 0));
    const answers = scored.map(({ scores, label }) => ({
      probabilities: softmax(scores, temperature),
      label,
    }));
    const timed = [...seen, ...unseen].slice(0, TIMED);
    const started = performance.now();
    for (const sample of timed) softmax(scorer.scores(sample));
    const perSecond = Math.round((timed.length / (performance.now() - started)) * 1000);
    return {
      name,
      seen: measure(answers.slice(0, seen.length), CATEGORIES).macroF1,
      unseen: measure(answers.slice(seen.length), CATEGORIES).macroF1,
      ece: measure(
        answers.filter((_, i) => i % 2 === 1),
        CATEGORIES,
      ).ece,
      megabytes: Number(((scorer.size * 4) / 1e6).toFixed(2)),
      perSecond,
      chosen: false,
    };
  }
}
