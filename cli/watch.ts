import type { ReadableStream } from 'node:stream/web';
import { Command } from 'commander';
import type { Api } from './api.js';
import { CliError } from './cli-error.js';
import { readEvents } from './read-events.js';
import { connect, type ServerOptions, withServer } from './server-options.js';
import { hasEnded, pathOf, type Submission } from './submission.js';

/** `spendsense watch`: a line for every step of a submission, until it has ended. */
export function watchCommand(): Command {
  const command = new Command('watch')
    .description('Prints the progress of a submission until it is done; exit code 1 if it failed.')
    .argument('<id>', 'id of the submission');
  return withServer(command).action(watch);
}

async function watch(id: string, options: ServerOptions): Promise<void> {
  let last: Submission | undefined;
  for await (const submission of fetchProgress(connect(options), id)) {
    last = submission;
    process.stdout.write(`${describeProgress(submission)}\n`);
  }
  if (!last || !hasEnded(last))
    throw new CliError('the server ended the stream before the submission was done.');
  if (last.status === 'failed') process.exitCode = 1;
}

/** Follows the events of a submission until one says that it has ended. */
export async function* fetchProgress(api: Api, id: string): AsyncIterable<Submission> {
  const response = await api.request(`${pathOf(id)}/events`, { headers: { accept: 'text/event-stream' } });
  for await (const { data } of readEvents(received(response))) {
    const submission = JSON.parse(data) as Submission;
    yield submission;
    if (hasEnded(submission)) return;
  }
}

async function* received({ body }: Response): AsyncIterable<Uint8Array> {
  try {
    if (body) yield* body as ReadableStream<Uint8Array>;
  } catch {
    throw new CliError('the connection to the server broke; run the command again to go on.');
  }
}

/** `processing: 200 of 3000 done, 2 failed, 1 rejected`. */
export function describeProgress({ status, accepted, processed, failed, rejected }: Submission): string {
  const troubles = [failed && `${failed} failed`, rejected && `${rejected} rejected`].filter(Boolean);
  return `${status}: ${[`${processed} of ${accepted} done`, ...troubles].join(', ')}`;
}
