import { Controller, Get, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { ExportRow } from '#libs/export/export-row.js';
import { EXPORTS, exportRows } from '#libs/export/formats.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import type { Transaction } from '#libs/persistence/entities/transaction.entity.js';
import { Transactions } from '#libs/persistence/transactions.js';
import { isoInZone } from '#libs/time-zone/zone-offset.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { Downloads } from '../http/downloads.js';
import { toFilter } from '../transactions/to-filter.js';
import { TransactionDto } from '../transactions/transaction.dto.js';
import { EXPORT_CONTENT } from './examples.js';
import { ExportQueryDto } from './export-query.dto.js';

@TenantRoutes('transactions')
@Controller('v1/export')
export class ExportController {
  constructor(
    private readonly downloads: Downloads,
    private readonly transactions: Transactions,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Transactions as a file, oldest first, streamed.',
    description: `
The filters are those of \`GET /v1/transactions\`; without any, everything is exported, as it is at the start of the request.

- **csv**, **jsonl**, **parquet**: whatever an SMS turned out to be, with all fields. CSV and JSONL can be uploaded again.
- **ledger** (also for hledger), **beancount**, **actual**, **ynab**: transactions with a direction, an amount and a
  currency. The last two keep neither account nor currency by row: filter by both, one file an account.

\`curl -OJ 'http://localhost:3000/v1/export?format=csv&from=2026-01-01'\``,
  })
  @ApiOkResponse({
    description: 'The file. A connection that breaks off before its end means that it is not whole.',
    headers: {
      'Content-Disposition': {
        description: 'Its name.',
        schema: { type: 'string', example: 'attachment; filename="spendsense-2026-11-26.csv"' },
      },
    },
    content: EXPORT_CONTENT,
  })
  @ApiProblems(400)
  async export(
    @Tenant() tenant: TenantEntity,
    @Query() { format, ...filter }: ExportQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const batches = this.transactions.all(tenant.id, toFilter(filter, tenant.timeZone));
    const stream = await this.downloads.start(batches, (rows) =>
      exportRows(format, toRows(rows, tenant.timeZone)),
    );
    reply.raw.once('close', () => stream.destroy());
    const { ending, contentType } = EXPORTS[format];
    const today = isoInZone(new Date(), tenant.timeZone).slice(0, 10);
    return new StreamableFile(stream, {
      type: contentType,
      disposition: `attachment; filename="spendsense-${today}${ending}"`,
    });
  }
}

async function* toRows(batches: AsyncIterable<Transaction[]>, timeZone: string): AsyncGenerator<ExportRow> {
  for await (const batch of batches) {
    for (const row of batch) yield TransactionDto.of(row, timeZone);
  }
}
