import { SaxesParser } from 'saxes';
import { findColumns, pickFields } from './columns.js';
import type { Fault, FileRow } from './lines.js';
import { UnreadableFileError } from './sniff.js';

/** A picture in an MMS is an attribute of its own; more than this is no phone's message. */
const MAX_TAG_CHARACTERS = 16 * 2 ** 20;
/** `type` of what the phone received, as Android counts it; the rest was sent, or was to be. */
const RECEIVED = '1';
const BROKEN: Fault = {
  code: 'broken-xml',
  detail: 'The XML ends before it is complete; what stands above this line was read.',
};
// Emoji as the app writes them: the two halves of a surrogate pair as references, which XML does not allow.
const SURROGATES = /&#(5[5-7]\d{3});&#(5[5-7]\d{3});/g;

/** Reads received SMS from the XML of SMS Backup & Restore, some at a time; sent ones and MMS are left out. */
export async function* readSmsXml(source: AsyncIterable<Uint8Array>): AsyncGenerator<FileRow[]> {
  const parser = new SaxesParser({ position: true });
  let rows: FileRow[] = [];
  let sinceTag = 0;
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    sinceTag = 0;
    depth += 1;
    if (name !== 'sms' || attributes.type !== RECEIVED) return;
    const columns = findColumns(Object.keys(attributes)) ?? {};
    rows.push({ line: parser.line, item: pickFields(columns, Object.values(attributes).map(decoded)) });
  });
  parser.on('closetag', () => (depth -= 1));
  // It goes on after an error, as those of emoji; whether the file was cut off shows by what is open at its end.
  parser.on('error', () => undefined);
  const decoder = new TextDecoder();
  for await (const chunk of source) {
    const text = decoder.decode(chunk, { stream: true });
    sinceTag += text.length;
    parser.write(text);
    if (sinceTag > MAX_TAG_CHARACTERS)
      throw new UnreadableFileError('unsupported-file', 'An element of the XML is larger than 16 MiB.');
    if (rows.length) yield rows;
    rows = [];
  }
  if (depth > 0) yield [{ line: parser.line, fault: BROKEN }];
}

const decoded = (value: string): string =>
  value.replaceAll(SURROGATES, (_, high: string, low: string) =>
    String.fromCharCode(Number(high), Number(low)),
  );
