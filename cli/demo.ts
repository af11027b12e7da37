import { Command } from 'commander';
import { demoPrefix, demoSms, type DemoSms } from '#libs/demo/demo.js';
import { PERSON } from '#libs/demo/person.data.js';
import { isoInZone } from '#libs/time-zone/zone-offset.js';
import type { Api } from './api.js';
import { CliError } from './cli-error.js';
import { follow } from './import.js';
import { fetchTransactions } from './list.js';
import { connect, type ServerOptions, withServer } from './server-options.js';
import { pathOf, type Submission } from './submission.js';
import { describeProgress } from './watch.js';

const DAY_MS = 86_400_000;
/** More than the salaries of all demos that a server may hold. */
const MOST_SALARIES = 1000;

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

async function demo(options: ServerOptions & { months: number; seed: number }): Promise<void> {
  const api = connect(options);
  const known = await findDemo(api, options.seed);
  const say = (lines: string[]) => process.stdout.write(`${lines.join('\n')}\n`);
  if (known.length) {
    const found = await Promise.all(known.map((id) => api.get<Submission>(pathOf(id))));
    say(['The demo is on this server already; nothing was sent.', ...found.map(describeDemo)]);
    return;
  }
  const lastDay = isoInZone(new Date(Date.now() - DAY_MS), 'Asia/Kolkata').slice(0, 10);
  const id = await sendDemo(api, demoSms({ ...options, lastDay }));
  const submission = await follow(api, id);
  say([describeDemo(submission)]);
  if (submission.status === 'failed' || submission.failed) process.exitCode = 1;
}

/** The submissions that brought a demo to the server, known by the external ids of its salaries. */
export async function findDemo(api: Api, seed: number): Promise<string[]> {
  const salaries = await fetchTransactions(api, { text: PERSON.employer }, MOST_SALARIES);
  const ours = salaries.filter(({ externalId }) => externalId?.startsWith(demoPrefix(seed)));
  return [...new Set(ours.map(({ submissionId }) => submissionId))];
}

/** Hands in all SMS as one submission, so that one call removes them; gives its id. */
export async function sendDemo(api: Api, story: readonly DemoSms[]): Promise<string> {
  const items = story.map(({ means: _, ...sms }) => sms);
  const response = await api.request('/v1/submissions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ items }),
  });
  return ((await response.json()) as { id: string }).id;
}

const describeDemo = (submission: Submission): string =>
  `${describeProgress(submission)}\nsubmission ${submission.id}; DELETE ${pathOf(submission.id)} removes it`;

const wholeNumber = (option: string, least: number, most: number) => (text: string) => {
  const value = Number(text);
  if (/^\d{1,6}$/.test(text) && value >= least && value <= most) return value;
  throw new CliError(`${option} takes a whole number from ${least} to ${most}.`, 2);
};
