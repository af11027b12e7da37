import type { MultipartFile } from '@fastify/multipart';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { ChosenColumns } from '#libs/intake/file/columns.js';
import { UnreadableFileError } from '#libs/intake/file/sniff.js';
import type { Tenant } from '#libs/persistence/entities/tenant.entity.js';
import { partsOf, readingFile } from '../http/broken-form.js';
import { type FaultyPlace, Problem } from '../http/problem.js';
import { createValidationPipe } from '../http/validation.js';
import { MaskingPreview } from '../masking/masking-preview.js';
import { UploadFormDto } from './upload-form.dto.js';

/** What came of the first file of a form, and what of the rest was not read. */
export interface FormAnswer<T> {
  taken: T;
  unread?: FaultyPlace;
}

const SECOND_FILE: FaultyPlace = {
  code: 'second-file',
  detail: 'Only the first file of a form is read; send each file in a request of its own.',
};
const BROKEN_REST: FaultyPlace = {
  code: 'broken-form',
  detail: 'The file was read to its end; another part of the form cannot be read.',
};

const FIELDS = new Map<string, keyof ChosenColumns>([
  ['textColumn', 'text'],
  ['senderColumn', 'sender'],
  ['dateColumn', 'receivedAt'],
]);
/** A header is shown so far; a longer one is no header. */
const HEADER_LENGTH = 64;

/** Reads the form of an upload: the columns that are chosen, then the file. */
@Injectable()
export class FormReader {
  private readonly pipe = createValidationPipe();

  constructor(private readonly masking: MaskingPreview) {}

  /** Hands the first file to `take`. Throws a 422 `Problem` without a file, and one with its header for a table that cannot be read. */
  async read<T>(
    request: FastifyRequest,
    tenant: Tenant,
    take: (file: MultipartFile, columns: ChosenColumns) => Promise<T>,
  ): Promise<FormAnswer<T>> {
    const fields: Record<string, unknown> = {};
    let answer: FormAnswer<T> | undefined;
    try {
      for await (const part of partsOf(request)) {
        if (part.type === 'field') {
          // A form sends what is left empty, too.
          if (FIELDS.has(part.fieldname) && part.value !== '') fields[part.fieldname] = part.value;
        } else if (answer) {
          part.file.resume();
          answer.unread = SECOND_FILE;
        } else {
          const columns = await this.columnsOf(fields);
          const work = readingFile(part, () => take(part, columns));
          answer = { taken: await this.showHeader(work, tenant) };
        }
      }
    } catch (failure) {
      // What is taken cannot be refused any more; of a bad field, even before the file, the parser tells at the end.
      if (!answer) throw failure;
      answer.unread = BROKEN_REST;
    }
    if (answer) return answer;
    throw new Problem({
      status: 422,
      code: 'no-file',
      detail: 'The form holds no file; send one in the field `file`, with its file name.',
    });
  }

  private async columnsOf(fields: Record<string, unknown>): Promise<ChosenColumns> {
    const form: object = await this.pipe.transform(fields, { type: 'body', metatype: UploadFormDto });
    return Object.fromEntries(
      Object.entries(form)
        .filter(([, name]) => name !== undefined)
        .map(([field, name]) => [FIELDS.get(field), name]),
    );
  }

  /** The first line of what is no table may be an SMS, so it is masked. */
  private async showHeader<T>(work: Promise<T>, tenant: Tenant): Promise<T> {
    try {
      return await work;
    } catch (failure) {
      if (!(failure instanceof UnreadableFileError && failure.header)) throw failure;
      const { code, message: detail, header } = failure;
      throw new Problem({ status: 422, code, detail, columns: this.headerOf(header, tenant) });
    }
  }

  /** The names of columns as they may be shown. */
  headerOf(header: readonly string[], tenant: Tenant): string[] {
    const mask = this.masking.masker(tenant);
    return header.map((name) => mask({ text: name }).text.slice(0, HEADER_LENGTH));
  }
}
