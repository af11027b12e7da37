import { mask } from '#libs/masking/mask.js';
import { createTokeniser } from '#libs/masking/tokens/tokeniser.js';
import { naiveMask } from './baseline.js';
import { makeCorpus, makeLongMessages } from './corpus.js';
import { measureGrowth } from './growth.js';
import { describeMachine } from './machine.js';
import { median, quantile, spread, timed } from './measure.js';

const ROUNDS = 9;
const WARM_UP_ROUNDS = 4;
const MESSAGES = 5000;

const tokenise = createTokeniser(new Uint8Array(32).fill(7), 'k1', 'bench');
/** Read at the end, so that no engine may leave out work whose result nobody uses. */
let written = 0;
const masking = (text: string) => {
  written += mask(text, { tokenise, country: 'IN' }).text.length;
};
const naive = (text: string) => {
  written += naiveMask(text).length;
};

console.log(describeMachine());
throughput();
latency();
growth();
console.log(`\n(${written} characters written)`);

function throughput(): void {
  const runs: { masked: number; naive: number; bytes: number; characters: number }[] = [];
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
    // Another seed each time: no value was seen before, in this round or an earlier one.
    const corpus = makeCorpus(MESSAGES, 1000 + round);
    const run = {
      masked: timed(() => corpus.forEach(masking)),
      naive: timed(() => corpus.forEach(naive)),
      bytes: Buffer.byteLength(corpus.join('')),
      characters: corpus.join('').length,
    };
    if (round >= 0) runs.push(run);
  }
  const length = runs.reduce((sum, { characters }) => sum + characters, 0) / (ROUNDS * MESSAGES);
  const bytes = runs.reduce((sum, run) => sum + run.bytes, 0) / (ROUNDS * MESSAGES);
  console.log(
    `\n${ROUNDS} rounds of ${MESSAGES} messages, mean ${length.toFixed(0)} characters (${bytes.toFixed(0)} bytes); median (least..greatest)`,
  );
  for (const which of ['masked', 'naive'] as const) {
    const name = which === 'masked' ? 'mask with tokens' : 'naive expressions';
    const perSecond = spread(runs.map((run) => (MESSAGES / run[which]) * 1000));
    const megabytes = spread(
      runs.map((run) => run.bytes / 1000 / run[which]),
      2,
    );
    console.log(`${name.padEnd(18)} ${perSecond} SMS/s   ${megabytes} MB/s`);
  }
  const ratio = spread(
    runs.map((run) => run.masked / run.naive),
    2,
  );
  console.log(`mask takes ${ratio} times as long as the naive expressions`);
}

function latency(): void {
  makeLongMessages(MESSAGES, 1).forEach(masking);
  const times = Array.from({ length: ROUNDS }, (_, round) =>
    makeLongMessages(MESSAGES, 2000 + round).map((text) => timed(() => masking(text))),
  );
  console.log(`\n640 characters, ms; median (least..greatest) of ${ROUNDS} rounds of ${MESSAGES} messages`);
  console.log(`p50  ${spread(times.map(median), 4)}`);
  console.log(
    `p99  ${spread(
      times.map((of) => quantile(of, 0.99)),
      4,
    )}`,
  );
  console.log(
    `max  ${spread(
      times.map((of) => Math.max(...of)),
      3,
    )}`,
  );
}

function growth(): void {
  const cell = (value: string) => value.padStart(12);
  const grown = measureGrowth(masking);
  console.log(
    `\n${grown.length} adversarial texts; growth is the factor per doubling from 12.5 to 100 K characters, and from 2 to 16 K below the cap`,
  );
  console.log(
    'text'.padEnd(32) + ['ms at 100 K', 'growth', 'worst step', 'below cap', 'worst step'].map(cell).join(''),
  );
  for (const { name, longest, mean, worst, meanBelow, worstBelow } of grown) {
    const factors = [mean, worst, meanBelow, worstBelow].map((factor) => cell(factor.toFixed(2)));
    console.log(name.padEnd(32) + cell(longest.toFixed(2)) + factors.join(''));
  }
}
