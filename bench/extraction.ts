import { extract } from '#libs/extraction/extract.js';
import { mask } from '#libs/masking/mask.js';
import { createTokeniser } from '#libs/masking/tokens/tokeniser.js';
import { naiveRead } from './baseline.js';
import { makeCorpus } from './corpus.js';
import { describeMachine } from './machine.js';
import { cpuTimed, spread, timed } from './measure.js';

const ROUNDS = 9;
const WARM_UP_ROUNDS = 4;
const MESSAGES = 5000;
const NAMES = { extract: 'extract all fields', cpu: '  by processor time', naive: 'naive expressions' };

const tokenise = createTokeniser(new Uint8Array(32).fill(7), 'k1', 'bench');
/** Read at the end, so that no engine may leave out work whose result nobody uses. */
let found = 0;

const runs: { extract: number; cpu: number; naive: number; characters: number }[] = [];
for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
  const corpus = makeCorpus(MESSAGES, 1000 + round).map((text) => mask(text, { tokenise, country: 'IN' }));
  let cpu = 0;
  const run = {
    extract: timed(() => {
      cpu = cpuTimed(() =>
        corpus.forEach(({ text, findings }) => {
          const { amount } = extract({
            text,
            findings,
            country: 'IN',
            timeZone: 'Asia/Kolkata',
            receivedAt: '2026-11-21T18:30:00+05:30',
          });
          if (amount !== null) found++;
        }),
      );
    }),
    cpu,
    naive: timed(() =>
      corpus.forEach(({ text }) => {
        if (naiveRead(text)[0] !== null) found++;
      }),
    ),
    characters: corpus.reduce((sum, { text }) => sum + text.length, 0),
  };
  if (round >= 0) runs.push(run);
}

console.log(describeMachine());
const length = runs.reduce((sum, { characters }) => sum + characters, 0) / (ROUNDS * MESSAGES);
console.log(
  `\n${ROUNDS} rounds of ${MESSAGES} masked messages, mean ${length.toFixed(0)} characters; median (least..greatest)`,
);
for (const which of ['extract', 'cpu', 'naive'] as const) {
  const perSecond = spread(runs.map((run) => (MESSAGES / run[which]) * 1000));
  console.log(`${NAMES[which].padEnd(19)} ${perSecond} SMS/s`);
}
const ratio = spread(
  runs.map((run) => run.extract / run.naive),
  2,
);
console.log(`extract takes ${ratio} times as long as the naive expressions\n\n(${found} amounts found)`);
