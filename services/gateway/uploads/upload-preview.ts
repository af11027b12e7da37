import { setImmediate as breath } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Kind, RawSms } from '#libs/contracts/index.js';
import { extract } from '#libs/extraction/extract.js';
import { COLUMN_NAMES, findColumns } from '#libs/intake/file/columns.js';
import type { FileRow } from '#libs/intake/file/lines.js';
import { openFile } from '#libs/intake/file/read-rows.js';
import type { FileHint, Layout } from '#libs/intake/file/sniff.js';
import { type Problem, validateItem } from '#libs/intake/validate.js';
import type { Tenant } from '#libs/persistence/entities/tenant.entity.js';
import { KnownAlerts, type Sighting } from '#libs/persistence/known-alerts.js';
import { isoInZone } from '#libs/time-zone/zone-offset.js';
import { MaskingPreview } from '../masking/masking-preview.js';
import { FormReader } from './form-reader.js';
import type { PreviewColumnsDto, PreviewRowDto, UploadPreviewDto } from './upload-preview.dto.js';

/** How much of a file a preview looks at. */
const MAX_ROWS = 1000;
const MAX_BYTES = 2 * 1024 * 1024;
const SHOWN_ROWS = 5;
const LISTED_PROBLEMS = 100;
/** Rows that are read before others may have the process. */
const ROWS_AT_ONCE = 50;

/** Reads the beginning of a file as an upload would, and stores nothing. */
@Injectable()
export class UploadPreview {
  constructor(
    private readonly forms: FormReader,
    private readonly masking: MaskingPreview,
    private readonly known: KnownAlerts,
  ) {}

  /** Throws `UnreadableFileError`. */
  async of(file: AsyncIterable<Uint8Array>, hint: FileHint, tenant: Tenant): Promise<UploadPreviewDto> {
    const { layout, rows, isWhole } = await beginningOf(file, hint);
    const clock = { now: new Date().toISOString(), timeZone: tenant.timeZone };
    const read = this.reader(tenant);
    const problems: Problem[] = [];
    const shown: PreviewRowDto[] = [];
    const kinds: Partial<Record<Kind, number>> = {};
    const sightings: Sighting[] = [];
    for (const [index, row] of rows.entries()) {
      if (index % ROWS_AT_ONCE === 0) await breath();
      const place = { index, line: row.line };
      const checked =
        'fault' in row ? { problem: { ...place, ...row.fault } } : validateItem(row.item, place, clock);
      if ('problem' in checked) {
        problems.push(checked.problem);
        continue;
      }
      const { sighting, ...seen } = read(checked.sms.reveal());
      kinds[seen.kind] = (kinds[seen.kind] ?? 0) + 1;
      if (sighting) sightings.push(sighting);
      if (shown.length < SHOWN_ROWS) shown.push({ line: row.line, ...seen });
    }
    return {
      format: layout.format,
      columns: layout.format === 'csv' ? this.columnsOf(layout.header, hint, tenant) : null,
      isWhole,
      rows: rows.length,
      accepted: rows.length - problems.length,
      rejected: problems.length,
      errors: problems.slice(0, LISTED_PROBLEMS),
      kinds,
      known: await this.known.count(tenant.id, sightings),
      sample: shown,
    };
  }

  private columnsOf(header: readonly string[], { columns }: FileHint, tenant: Tenant): PreviewColumnsDto {
    const names = this.forms.headerOf(header, tenant);
    const found: Partial<Record<string, number>> = findColumns(header, columns) ?? {};
    const nameOf = (field: keyof typeof COLUMN_NAMES) => names[found[field] ?? -1] ?? null;
    return {
      header: names,
      text: nameOf('text'),
      sender: nameOf('sender'),
      date: nameOf('receivedAt'),
      externalId: nameOf('externalId'),
    };
  }

  private reader(tenant: Tenant) {
    const mask = this.masking.masker(tenant);
    const { country, timeZone } = tenant;
    return ({ receivedAt, ...sms }: RawSms): Omit<PreviewRowDto, 'line'> & { sighting?: Sighting } => {
      const { text, findings, sender } = mask(sms);
      const { kind, amount, occurredAt } = extract({ text, findings, sender, receivedAt, country, timeZone });
      const day = isoInZone(new Date(occurredAt ?? receivedAt), timeZone).slice(0, 10);
      const isMoney = amount !== null && (kind === 'transaction' || kind === 'pending');
      return {
        text,
        sender: sender ?? null,
        receivedAt,
        kind,
        ...(isMoney && { sighting: { text, sender: sender ?? null, amount, day } }),
      };
    };
  }
}

interface Beginning {
  layout: Layout;
  rows: FileRow[];
  isWhole: boolean;
}

/** Keeps the first bytes and lets the rest pass, as a client reads no answer before it has sent all. */
async function beginningOf(file: AsyncIterable<Uint8Array>, hint: FileHint): Promise<Beginning> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file) {
    if (size < MAX_BYTES) kept.push(chunk);
    size += chunk.length;
  }
  const opened = await openFile(inOne(Buffer.concat(kept).subarray(0, MAX_BYTES)), hint);
  const rows: FileRow[] = [];
  for await (const some of opened.rows) {
    rows.push(...some);
    if (rows.length > MAX_ROWS) break;
  }
  // The last row of what was cut off is cut itself.
  if (size > MAX_BYTES) rows.pop();
  const isWhole = size <= MAX_BYTES && rows.length <= MAX_ROWS;
  return { layout: opened.layout, rows: rows.slice(0, MAX_ROWS), isWhole };
}

async function* inOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
