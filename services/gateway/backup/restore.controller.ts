import { Readable } from 'node:stream';
import { Controller, HttpCode, type OnModuleDestroy, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { BackupError, Backups } from '#libs/persistence/backups.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import type { RestoreReport } from '#libs/persistence/restoring.js';
import { Env } from '#libs/runtime/env.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { partsOf } from '../http/broken-form.js';
import { Problem } from '../http/problem.js';
import { RestoreReportDto } from './backup.dto.js';
import { GZIP, unzipLines } from './gzip.js';

@TenantRoutes('data', 'admin')
@Controller('v1/restore')
export class RestoreController implements OnModuleDestroy {
  private readonly files = new Map<Readable, Promise<unknown>>();

  constructor(
    private readonly env: Env,
    private readonly backups: Backups,
  ) {}

  /** Breaks off what is under way: the server closes when no request is open, and restoring can be repeated. */
  async onModuleDestroy(): Promise<void> {
    const ends = Promise.allSettled(this.files.values());
    for (const file of this.files.keys()) file.destroy(new Error('a restore was broken off by the shutdown'));
    await ends;
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Adds what a backup holds and you do not have. Doing it twice changes nothing.',
    description: `
The file of \`GET /v1/backup\`, of this version or an older one, as the body or as the first file of a form. It is read as it
arrives. What is there already stays as it is; a bad row costs itself only; what nobody knows is skipped and counted.

\`curl --data-binary @backup.jsonl.gz -H 'content-type: ${GZIP}' http://localhost:3000/v1/restore\``,
  })
  @ApiConsumes(GZIP, 'multipart/form-data')
  @ApiBody({
    schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiOkResponse({ type: RestoreReportDto })
  @ApiProblems(400, 413, 415, 422)
  async restore(@Tenant() { id }: TenantEntity, @Req() request: FastifyRequest): Promise<RestoreReportDto> {
    this.refuseTooLarge(request);
    const file = await fileOf(request);
    const work = this.backups.restore(id, unzipLines(file));
    this.files.set(file, work);
    try {
      return await work;
    } catch (failure) {
      throw failure instanceof BackupError ? problemOf(failure) : failure;
    } finally {
      this.files.delete(file);
    }
  }

  private refuseTooLarge({ headers }: FastifyRequest): void {
    const { uploadLimitBytes } = this.env;
    if (Number(headers['content-length'] ?? 0) <= uploadLimitBytes) return;
    const detail = `A backup may have at most ${Math.floor(uploadLimitBytes / 1024 / 1024)} MiB. Nothing of it was restored.`;
    throw new Problem({ status: 413, code: 'file-too-large', detail });
  }
}

async function fileOf(request: FastifyRequest): Promise<Readable> {
  if (request.body instanceof Readable) return request.body;
  for await (const part of partsOf(request)) if (part.type === 'file') return part.file;
  const detail = 'The form holds no file; send the backup in the field `file`, with its file name.';
  throw new Problem({ status: 422, code: 'no-file', detail });
}

function problemOf({ code, message, report }: BackupError): Problem {
  return new Problem({
    status: code === 'not-a-backup' ? 415 : 422,
    code,
    detail: report ? `${message} ${restoredOf(report)} Send the whole file to get the rest.` : message,
  });
}

function restoredOf({ restored, present }: RestoreReport): string {
  const count = Object.values(restored).reduce((sum, one) => sum + one, 0);
  return `${count} rows were restored, and ${present} were there already.`;
}
