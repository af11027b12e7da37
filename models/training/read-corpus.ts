import { TEXT_FOLLOWS } from '#libs/classifier/model-input.js';
import { tokenIds } from '#libs/classifier/tokens.js';
import { CATEGORIES } from '#libs/contracts/index.js';
import type { Sample } from './candidates/network.js';
import type { Example } from './corpus/generate-corpus.js';
import { readText } from './read-example.js';

/** An alert of the corpus as the pipeline reads it. */
export type Read = Sample & { example: Example };

/** The corpus in parts: by wording and by name, never by row. */
export interface Split {
  training: Read[];
  /** New wordings with names that were in training. */
  seen: Read[];
  /** New wordings with names that are new too. */
  unseen: Read[];
  /** Half of the wordings of both, to fit temperature and thresholds; the other half measures. */
  fitting: Read[];
  measuring: Read[];
}

const TELLING_MARK = / (?:refund:yes|mc:|ch:(?:atm|cash|interest)|who:(?:person|vpa|phone))/;

/** Takes the alerts the way of the pipeline. */
export function readCorpus(corpus: readonly Example[]): Read[] {
  return corpus.map((example) => {
    const { input } = readText(example, example.lexicon);
    return { example, input, ids: tokenIds(input), label: CATEGORIES.indexOf(example.category) };
  });
}

/** Keeps a fifth of wordings and a fifth of names apart. */
export function splitCorpus(samples: readonly Read[]): Split {
  const held = samples.filter(({ example }) => example.wordingHeld && example.namesHeld !== 'some');
  return {
    training: samples.filter(({ example }) => !example.wordingHeld && example.namesHeld === 'none'),
    seen: held.filter(({ example }) => example.namesHeld === 'none'),
    unseen: held.filter(({ example }) => example.namesHeld === 'all'),
    fitting: held.filter(({ example }) => example.half === 0),
    measuring: held.filter(({ example }) => example.half === 1),
  };
}

/** The samples and copies without the words of the text: what extraction is sure of must carry a category alone. */
export function withMarksAlone(samples: readonly Read[]): Sample[] {
  const alone = samples
    .filter(({ input }, i) => i % 4 === 0 && TELLING_MARK.test(input))
    .map((sample) => {
      const input = sample.input.slice(0, sample.input.indexOf(TEXT_FOLLOWS) + 1);
      return { input, ids: tokenIds(input), label: sample.label };
    });
  return [...samples, ...alone];
}
