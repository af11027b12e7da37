import * as fc from 'fast-check';
import { Findings } from './findings.js';
import { type FuzzFile, mutatedFile } from './made-files.js';
import { MARKER } from './odd-texts.js';

export interface FileRun {
  url: string;
  files: number;
  seed: number;
}

export interface FileReport {
  files: number;
  seconds: number;
  statuses: Record<string, number>;
  accepted: number;
  rejected: number;
  findings: Findings;
}

interface Answer {
  type?: string;
  id?: string;
  accepted?: number;
  rejected?: number;
  errors?: { line?: number; code?: string; detail?: string }[];
  columns?: unknown;
}

/** Uploads mutated CSV, TXT, JSONL and XML files; every row must end in a result, or in an error with its line and reason. */
export async function fuzzFiles({ url, files, seed }: FileRun): Promise<FileReport> {
  const report: FileReport = {
    files,
    seconds: 0,
    statuses: {},
    accepted: 0,
    rejected: 0,
    findings: new Findings(),
  };
  const started = performance.now();
  const ids: [id: string, file: FuzzFile][] = [];
  for (const file of fc.sample(mutatedFile, { numRuns: files, seed })) {
    const id = await uploadOne(url, file, report);
    if (id) ids.push([id, file]);
  }
  for (const [id, file] of ids) await settleOne(url, id, file, report);
  report.seconds = (performance.now() - started) / 1000;
  return report;
}

const shown = ({ name, query, bytes }: FuzzFile) =>
  `${name}${query} ${JSON.stringify(Buffer.from(bytes).toString('latin1'))}`;

/** The kind of a file in findings; names are made up. */
const kindOf = ({ name, query }: FuzzFile) => `${/\.\w+$/.exec(name)?.[0] ?? 'no extension'}${query}`;

async function post(url: string, path: string, file: FuzzFile): Promise<{ status: number; body: Answer }> {
  const form = new FormData();
  form.append('file', new Blob([file.bytes]), file.name);
  const answer = await fetch(`${url}${path}${file.query}`, { method: 'POST', body: form });
  const { columns: _, ...body } = (await answer.json()) as Answer;
  return { status: answer.status, body };
}

async function uploadOne(url: string, file: FuzzFile, report: FileReport): Promise<string | undefined> {
  const preview = await post(url, '/v1/uploads/preview', file);
  const { status, body } = await post(url, '/v1/uploads', file);
  report.statuses[status] = (report.statuses[status] ?? 0) + 1;
  const complain = (what: string) =>
    report.findings.add(
      `${kindOf(file)}: ${status}: ${what}`,
      () => `${shown(file)} gave ${JSON.stringify(body)}`,
    );
  if (![202, 415, 422].includes(status)) complain('is not to be');
  if (JSON.stringify(body).includes(MARKER)) complain('repeats the file');
  for (const { line, code, detail } of body.errors ?? [])
    if (!Number.isInteger(line) || line! < 1 || !code || !detail) complain('an error without line or reason');
  if (outcomeOf(preview) !== outcomeOf({ status, body }))
    complain(`the preview says ${outcomeOf(preview)}, the upload ${outcomeOf({ status, body })}`);
  if (status !== 202) return undefined;
  if ((body.errors ?? []).length !== Math.min(body.rejected ?? -1, 100))
    complain('rows are missing from the errors');
  report.accepted += body.accepted ?? 0;
  report.rejected += body.rejected ?? 0;
  return body.id;
}

/** What a preview must say as the upload does; one that would take nothing in says so by its counts. */
function outcomeOf({ status, body: { accepted, rejected, type } }: { status: number; body: Answer }): string {
  if (status < 300) return accepted ? `${accepted} of ${accepted + (rejected ?? 0)}` : 'nothing';
  return type === '/problems/nothing-valid' ? 'nothing' : `${status} ${type}`;
}

async function settleOne(url: string, id: string, file: FuzzFile, report: FileReport): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const answer = await fetch(`${url}/v1/submissions/${id}`);
    const view = (await answer.json()) as {
      status: string;
      accepted: number;
      processed: number;
      failed: number;
    };
    if (view.status === 'done' && view.processed === view.accepted) return;
    if (view.status === 'failed' || view.failed || Date.now() > deadline)
      return report.findings.add(
        `${kindOf(file)}: rows without a result`,
        () => `${shown(file)} ended as ${JSON.stringify(view)}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
