import { Command } from 'commander';
import type { Api } from './api.js';
import { CliError } from './cli-error.js';
import { follow } from './import.js';
import { connect, type ServerOptions, withServer } from './server-options.js';
import type { Submission } from './submission.js';
import { describeProgress } from './watch.js';

interface Story {
  months: number;
  seed: number;
}

/** `spendsense demo`: the alerts of an invented person to a running server, once. */
export function demoCommand(): Command {
  const command = new Command('demo')
    .description(
      'Sends the SMS of an invented person, until yesterday, through the pipeline of a running server. ' +
        'Sends nothing when they are there already.',
    )
    .option('--months <n>', 'how many months, 3 to 36', wholeNumber('--months', 3, 36), 24)
    .option('--seed <n>', 'another number makes another story', wholeNumber('--seed', 0, 9999), 1);
  return withServer(command).action(demo);
}

async function demo({ months, seed, ...options }: ServerOptions & Story): Promise<void> {
  const api = connect(options);
  const { id, isNew } = await loadSample(api, { months, seed });
  if (!isNew) process.stdout.write('The sample data is on this server already; nothing was sent.\n');
  const submission = await follow(api, id);
  process.stdout.write(`${describeSample(submission)}\n`);
  if (submission.status === 'failed' || submission.failed) process.exitCode = 1;
}

/** Has the server load its sample data; gives the submission, and whether it was not there before. */
export async function loadSample(api: Api, story: Story): Promise<{ id: string; isNew: boolean }> {
  const response = await api.request('/v1/sample-data', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(story),
  });
  const { submission } = (await response.json()) as { submission: { id: string } };
  return { id: submission.id, isNew: response.status === 202 };
}

const describeSample = (submission: Submission): string =>
  `${describeProgress(submission)}\nsubmission ${submission.id}; DELETE /v1/sample-data removes it`;

const wholeNumber = (option: string, least: number, most: number) => (text: string) => {
  const value = Number(text);
  if (/^\d{1,6}$/.test(text) && value >= least && value <= most) return value;
  throw new CliError(`${option} takes a whole number from ${least} to ${most}.`, 2);
};
