import { parseArgs } from 'node:util';
import { EvaluationError } from '#libs/evaluation/evaluation-error.js';
import { mask } from '../mask.js';
import { createTokeniser } from '../tokens/tokeniser.js';
import { failures, failureText } from './failures.js';
import type { LabelledText } from './labelled-text.js';
import { readLabelledTexts } from './read-labelled-texts.js';
import { report, summary } from './report.js';
import { score } from './score.js';
import { checkTargets } from './targets.js';

const USAGE = 'npm run eval:masking -- FILE.jsonl [FILE.jsonl ...] [--failures N] [--json]';

/** Tokens of an evaluation are never stored, so any key will do. */
const tokenise = createTokeniser(new Uint8Array(32), 'k1', 'evaluation');
const spansOf = (text: string, country?: string) =>
  mask(text, { tokenise, ...(country !== undefined && { country }) }).findings;

const { files, limit, json } = readArguments();
const rowsOf = new Map<string, LabelledText[]>();
for (const file of files) rowsOf.set(file, await readLabelledTexts(file).catch(refuse));
const all = score([...rowsOf.values()].flat(), spansOf);
const wrong = failures(all.judgements);

if (json) {
  const { judgements: _, ...figures } = all;
  console.log(JSON.stringify({ ...figures, targets: checkTargets(all), failures: wrong }, null, 2));
} else {
  for (const [file, rows] of rowsOf) console.log(summary(file, score(rows, spansOf)));
  console.log(`\n${report(all)}\n\n${failureText(wrong, limit)}`);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { failures: { type: 'string', default: '20' }, json: { type: 'boolean', default: false } },
    });
    if (positionals.length === 0) throw new EvaluationError('Name a file of labelled texts.');
    if (!/^\d{1,9}$/.test(values.failures)) throw new EvaluationError('--failures takes a number.');
    return { files: positionals, limit: Number(values.failures), json: values.json };
  } catch (failure) {
    // The advice of parseArgs after its first sentence is about other programs.
    const [what] = (failure as Error).message.split(/\.(?: |$)/);
    return refuse(new EvaluationError(`${what}. Usage: ${USAGE}`));
  }
}

function refuse(failure: unknown): never {
  if (!(failure instanceof EvaluationError)) throw failure;
  console.error(failure.message);
  process.exit(1);
}
