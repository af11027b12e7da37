import { join } from 'node:path';
import { modelInput } from '#libs/classifier/model-input.js';
import { OnnxClassifier } from '#libs/classifier/onnx-classifier.js';
import { resolveModel } from '#libs/classifier/registry.js';
import { extract } from '#libs/extraction/extract.js';
import { mask } from '#libs/masking/mask.js';
import { createTokeniser } from '#libs/masking/tokens/tokeniser.js';
import { naiveMask } from './baseline.js';
import { makeCorpus } from './corpus.js';
import { describeMachine } from './machine.js';
import { spread, timed } from './measure.js';

const ROUNDS = 9;
const WARM_UP_ROUNDS = 3;
const CHUNK = 200;
const CHUNKS = 20;

const tokenise = createTokeniser(new Uint8Array(32).fill(7), 'k1', 'bench');
const dir = await resolveModel(join(import.meta.dirname, '../../models'));
let started = performance.now();
const classifier = await OnnxClassifier.load(dir);
const loaded = performance.now() - started;

interface Run {
  input: number;
  onnx: number;
  naive: number;
}

const runs: Run[] = [];
/** Read at the end, so that no engine may leave out work whose result nobody uses. */
let sum = 0;
for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
  const run = await measureRound(makeCorpus(CHUNK * CHUNKS, 3000 + round));
  if (round >= 0) runs.push(run);
}

const texts = CHUNK * CHUNKS;
const perSecond = (time: (run: Run) => number) => spread(runs.map((run) => (texts / time(run)) * 1000));
console.log(describeMachine());
console.log(`model ${classifier.name}, one thread, loaded in ${loaded.toFixed(0)} ms`);
console.log(`\n${ROUNDS} rounds of ${texts} messages in chunks of ${CHUNK}; median (least..greatest)`);
console.log(`model input         ${perSecond(({ input }) => input)} SMS/s`);
console.log(`ids and ONNX        ${perSecond(({ onnx }) => onnx)} SMS/s`);
console.log(`both                ${perSecond(({ input, onnx }) => input + onnx)} SMS/s`);
console.log(`naive expressions   ${perSecond(({ naive }) => naive)} SMS/s`);
const ratio = spread(
  runs.map(({ input, onnx, naive }) => (input + onnx) / naive),
  2,
);
console.log(`classification takes ${ratio} times as long as the naive expressions`);
console.log(`\n(${sum.toFixed(0)} probabilities)`);

/** Model input and ONNX for each chunk; masking and extraction before them have their own figures. */
async function measureRound(corpus: string[]): Promise<Run> {
  const read = corpus.map((text) => {
    const masked = mask(text, { tokenise, country: 'IN' });
    return { text: masked.text, fields: extract({ ...masked, country: 'IN' }) };
  });
  const run: Run = { input: 0, onnx: 0, naive: 0 };
  for (let from = 0; from < read.length; from += CHUNK) {
    const chunk = read.slice(from, from + CHUNK);
    let inputs: string[] = [];
    run.input += timed(() => {
      inputs = chunk.map(({ text, fields }) => modelInput(text, fields));
    });
    started = performance.now();
    const scores = await classifier.classify(inputs);
    run.onnx += performance.now() - started;
    for (const [first = 0] of scores) sum += first;
    run.naive += timed(() => {
      for (const text of corpus.slice(from, from + CHUNK)) sum += naiveMask(text).length;
    });
  }
  return run;
}
