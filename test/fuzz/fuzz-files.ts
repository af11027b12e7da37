import * as fc from 'fast-check';
import { Findings } from './findings.js';
import { MARKER } from './odd-texts.js';

export interface FileRun {
  url: string;
  files: number;
  seed: number;
}

/** A mutated file, and the good texts that were in it before. */
interface FuzzFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const text = fc
  .tuple(
    fc.integer({ min: 1, max: 99_999 }),
    fc.constantFrom('ZOMATO', 'Große Bäckerei', 'मेट्रो', 'Shop; "A", B'),
  )
  .map(([amount, shop]) => `Rs ${amount} paid to ${shop} ${MARKER}`);
const rows = fc.array(text, { minLength: 1, maxLength: 12 });

const csv = rows.map((all) =>
  ['sms_text,sender', ...all.map((one) => `"${one.replaceAll('"', '""')}",BANK`)].join('\n'),
);
const txt = fc.tuple(rows, fc.constantFrom('\n', '\r\n', '\n\n')).map(([all, between]) => all.join(between));
const escaped = (one: string) =>
  one.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const xml = rows.map(
  (all) =>
    `<?xml version="1.0"?>\n<smses count="${all.length}">\n${all
      .map((one) => `<sms address="BANK" date="1790000000000" type="1" body="${escaped(one)}" />`)
      .join('\n')}\n</smses>\n`,
);

const ODD_PIECES = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r',
  '\r\n',
  '\0',
  '\ufeff',
  '<',
  '>',
  '&',
  '&#55357;',
  '<![CDATA[',
  '<!--',
  '{',
  '[',
  ' '.repeat(50),
  'x'.repeat(20_000),
  MARKER,
];
const ODD_BYTES = [
  [0xff],
  [0xc3],
  [0xed, 0xa0, 0x80],
  [0x00],
  [0xfe, 0xff],
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
];

type Mutation = { at: number; drop: number; insert: Buffer };
const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(100_000),
  drop: fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, fc.nat(5), fc.nat(300)),
  insert: fc.oneof(
    fc.constantFrom(...ODD_PIECES).map((piece) => Buffer.from(piece)),
    fc.constantFrom(...ODD_BYTES).map((bytes) => Buffer.from(bytes)),
    fc.constant(Buffer.alloc(0)),
  ),
});

const mutatedFile: fc.Arbitrary<FuzzFile> = fc
  .tuple(
    fc.oneof(
      ...[csv, txt, xml].map((kind, i) =>
        kind.map((content) => ({ content, name: `sms.${['csv', 'txt', 'xml'][i]}` })),
      ),
    ),
    fc.array(mutation, { maxLength: 4 }),
  )
  .map(([{ content, name }, mutations]) => {
    let bytes = Buffer.from(content);
    for (const { at, drop, insert } of mutations) {
      const place = at % (bytes.length + 1);
      bytes = Buffer.concat([bytes.subarray(0, place), insert, bytes.subarray(place + drop)]);
    }
    return { name, bytes: new Uint8Array(bytes) };
  });

export interface FileReport {
  files: number;
  seconds: number;
  statuses: Record<string, number>;
  accepted: number;
  rejected: number;
  findings: Findings;
}

interface Answer {
  id?: string;
  accepted?: number;
  rejected?: number;
  errors?: { line?: number; code?: string; detail?: string }[];
  columns?: unknown;
}

/** Uploads mutated CSV, TXT and XML files; every row must end in a result, or in an error with its line and reason. */
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

const shown = ({ name, bytes }: FuzzFile) =>
  `${name} ${JSON.stringify(Buffer.from(bytes).toString('latin1'))}`;

async function uploadOne(url: string, file: FuzzFile, report: FileReport): Promise<string | undefined> {
  const form = new FormData();
  form.append('file', new Blob([file.bytes]), file.name);
  const answer = await fetch(`${url}/v1/uploads`, { method: 'POST', body: form });
  const { status } = answer;
  report.statuses[status] = (report.statuses[status] ?? 0) + 1;
  const { columns: _, ...body } = (await answer.json()) as Answer;
  const complain = (what: string) =>
    report.findings.add(
      `${file.name}: ${status}: ${what}`,
      () => `${shown(file)} gave ${JSON.stringify(body)}`,
    );
  if (![202, 415, 422].includes(status)) complain('is not to be');
  if (JSON.stringify(body).includes(MARKER)) complain('repeats the file');
  for (const { line, code, detail } of body.errors ?? [])
    if (!Number.isInteger(line) || line! < 1 || !code || !detail) complain('an error without line or reason');
  if (status !== 202) return undefined;
  if ((body.errors ?? []).length !== Math.min(body.rejected ?? -1, 100))
    complain('rows are missing from the errors');
  report.accepted += body.accepted ?? 0;
  report.rejected += body.rejected ?? 0;
  return body.id;
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
        `${file.name}: rows without a result`,
        () => `${shown(file)} ended as ${JSON.stringify(view)}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
