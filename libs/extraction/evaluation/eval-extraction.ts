import { parseArgs } from 'node:util';
import { EvaluationError } from '#libs/evaluation/evaluation-error.js';
import { readJsonl } from '#libs/evaluation/read-jsonl.js';
import { type ExpectedSms, readExpectedSms } from './expected-sms.js';
import { readMasked, readUnmasked } from './read-sms.js';
import { failureText, report } from './report.js';
import { score } from './score.js';

const USAGE =
  'npm run eval:extraction -- FILE.jsonl [FILE.jsonl ...] [--failures N] [--only MEASURE] [--json]';

try {
  const { files, limit, only, json } = readArguments();
  const rows: ExpectedSms[] = [];
  for (const file of files) rows.push(...(await readJsonl(file, readExpectedSms)));
  const masked = score(rows, readMasked);
  if (json) {
    console.log(JSON.stringify({ ...masked, tallies: Object.fromEntries(masked.tallies) }, null, 2));
  } else {
    console.log(`${report(masked, score(rows, readUnmasked))}\n`);
    console.log(failureText(masked.failures, limit, only));
  }
} catch (failure) {
  if (!(failure instanceof EvaluationError)) throw failure;
  console.error(failure.message);
  process.exitCode = 1;
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        failures: { type: 'string', default: '20' },
        only: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    if (positionals.length === 0) throw new EvaluationError('Name a file of texts with expectations.');
    if (!/^\d{1,9}$/.test(values.failures)) throw new EvaluationError('--failures takes a number.');
    return { files: positionals, limit: Number(values.failures), only: values.only, json: values.json };
  } catch (failure) {
    // The advice of parseArgs after its first sentence is about other programs.
    const [what] = (failure as Error).message.split(/\.(?: |$)/);
    throw new EvaluationError(`${what}. Usage: ${USAGE}`);
  }
}
