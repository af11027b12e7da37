import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import type { Classifier } from '#libs/classifier/classifier.js';
import { loadClassifier } from '#libs/classifier/load-classifier.js';
import { ModelError } from '#libs/classifier/model-error.js';
import { createTokeniser, type Tokeniser } from '#libs/masking/tokens/tokeniser.js';
import { CliError } from './cli-error.js';
import { inBatches } from './in-batches.js';
import { OfflinePipeline } from './offline-pipeline.js';
import { type Format, FORMATS, formatOf, openInput, readSms } from './read-sms.js';
import { endWithReader, writeJsonLines } from './write-json-lines.js';

/** Large enough for one efficient ONNX run, small enough to show results at once. */
const BATCH_SIZE = 200;

interface Options {
  country: string;
  timeZone: string;
  format?: Format;
  reveal?: boolean;
  tenant: string;
  key?: string;
  models: string;
}

/** `spendsense process`: everything the services do to an SMS, offline. */
export function processCommand(root: string): Command {
  return new Command('process')
    .summary('mask, read and categorise SMS from a file, without a server')
    .description(
      'Reads SMS from a file and writes one JSON object a line to standard output, in the same order.\n\n' +
        'JSONL: {"id","text","sender"?,"country"?,"receivedAt"?} a line. CSV: a column sms_text, text, message, ' +
        'body, sms or content; id, sender and country if there. TXT: one SMS a line.\n\n' +
        'A line that is no SMS gives {"id","line","error"} in its place, and exit code 1 at the end.',
    )
    .argument('<file>', 'file to read, or -')
    .option('--country <code>', 'country of SMS that name none', upperCase, 'IN')
    .option('--time-zone <name>', 'time zone of the dates in SMS', 'Asia/Kolkata')
    .addOption(new Option('--format <format>', 'instead of what the name of the file says').choices(FORMATS))
    .option('--reveal', 'show account (last digits), reference and counterparty as written')
    .option('--tenant <id>', 'tenant whose tokens to make', 'local')
    .option('--key <file>', 'masking key file; without one, tokens are good for this run only')
    .addOption(
      new Option('--models <dir>', 'folder of registry.json').default(join(root, 'models'), 'models/'),
    )
    .action(run);
}

async function run(file: string, options: Options): Promise<void> {
  checkLocale(options);
  const input = await openInput(file);
  const tokenise = await readTokeniser(options);
  const classifier = await loadModel(options.models);
  const pipeline = new OfflinePipeline({ reveal: false, ...options, tokenise, classifier });
  endWithReader(process.stdout);
  let done = 0;
  let failed = 0;
  const rows = readSms(input, options.format ?? formatOf(file), options.timeZone);
  for await (const batch of inBatches(rows, BATCH_SIZE)) {
    const results = await pipeline.run(batch);
    await writeJsonLines(process.stdout, results);
    failed += results.filter((result) => 'error' in result).length;
    done += results.length;
  }
  process.stderr.write(`${done - failed} SMS processed, ${failed} lines failed\n`);
  if (failed) process.exitCode = 1;
}

const upperCase = (code: string) => code.toUpperCase();

function checkLocale({ country, timeZone }: Options): void {
  if (!/^[A-Z]{2}$/.test(country)) throw new CliError('--country takes two letters, as IN.', 2);
  try {
    Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw new CliError('--time-zone takes an IANA name, as Asia/Kolkata.', 2);
  }
}

async function readTokeniser({ key, tenant }: Options): Promise<Tokeniser> {
  if (key === undefined) return createTokeniser(randomBytes(32), 'run', tenant);
  // Settings are read by decorators, which need it.
  await import('reflect-metadata');
  const { readKeyring } = await import('#libs/sealing/keyring.js');
  try {
    const { current, keys } = readKeyring(key);
    return createTokeniser(keys.get(current)!, current, tenant);
  } catch (failure) {
    throw new CliError(failure instanceof Error ? failure.message : 'the key file cannot be used.', 2);
  }
}

async function loadModel(models: string): Promise<Classifier> {
  try {
    return await loadClassifier(models);
  } catch (failure) {
    throw failure instanceof ModelError ? new CliError(failure.message, 2) : failure;
  }
}
