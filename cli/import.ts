import { stat } from 'node:fs/promises';
import { Command } from 'commander';
import { type Api, describePlace, type FaultyPlace } from './api.js';
import { CliError } from './cli-error.js';
import { multipartFile } from './multipart-file.js';
import { connect, type ServerOptions, withServer } from './server-options.js';
import { fetchItems, pollSubmission, type Submission } from './submission.js';
import { describeProgress } from './watch.js';
import { withBar } from './with-bar.js';

/** `spendsense import`: a file to a running server, followed until every row has its result. */
export function importCommand(): Command {
  const command = new Command('import')
    .description(
      'Uploads a CSV, TXT, JSONL or SMS backup file and waits until it is done; exit code 1 if a row failed.',
    )
    .argument('<file>')
    .option('--json', 'print the outcome as JSON');
  return withServer(command).action(importFile);
}

async function importFile(file: string, options: ServerOptions & { json?: boolean }): Promise<void> {
  const api = connect(options);
  const id = await upload(api, file);
  const submission = await follow(api, id);
  const problems = submission.failed + submission.rejected > 0 ? await fetchProblems(api, id) : [];
  if (options.json) process.stdout.write(`${JSON.stringify({ ...submission, problems })}\n`);
  else
    process.stdout.write(
      `${[describeProgress(submission), ...problems.map((problem) => `  ${describePlace(problem)}`)].join('\n')}\n`,
    );
  if (submission.status === 'failed' || problems.length) process.exitCode = 1;
}

/** Streams a file to the server and gives the id of its submission. */
export async function upload(api: Api, file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new CliError(`cannot read ${file}: there is no such file.`, 2);
  return withBar('uploading ', found.size, async (bar) => {
    const response = await api.request(
      '/v1/uploads',
      multipartFile(file, (bytes) => bar.increment(bytes)),
    );
    return ((await response.json()) as { id: string }).id;
  });
}

/** Shows a bar until a submission has ended. */
export const follow = (api: Api, id: string): Promise<Submission> =>
  withBar('processing', 1, (bar) =>
    pollSubmission(api, id, ({ accepted, processed, failed }) => {
      bar.setTotal(Math.max(accepted, 1));
      bar.update(processed + failed);
    }),
  );

/** The rows without a result, in their order. */
export async function fetchProblems(api: Api, id: string): Promise<FaultyPlace[]> {
  const problems: FaultyPlace[] = [];
  for await (const { error } of fetchItems(api, id)) if (error) problems.push(error);
  return problems;
}
