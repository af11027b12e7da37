import { Controller, Get, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Backups } from '#libs/persistence/backups.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { isoInZone } from '#libs/time-zone/zone-offset.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { Downloads } from '../http/downloads.js';
import { GZIP, zipLines } from './gzip.js';

@TenantRoutes('data')
@Controller('v1/backup')
export class BackupController {
  constructor(
    private readonly backups: Backups,
    private readonly downloads: Downloads,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Everything that is yours as a file, for `POST /v1/restore`.',
    description: `
Gzip of JSON lines, as everything is at the start of the request: settings, rules, what was learnt of merchants,
submissions, transactions (masked, as they are stored) and corrections. API keys and webhooks are not in it. Its last
line is \`{"type":"end","rows":N}\`.

\`curl -OJ http://localhost:3000/v1/backup\``,
  })
  @ApiOkResponse({
    description: 'The file. A connection that breaks off before its end means that it is not whole.',
    content: { [GZIP]: { schema: { type: 'string', format: 'binary' } } },
  })
  async backup(
    @Tenant() { id, timeZone }: TenantEntity,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const stream = await this.downloads.start(this.backups.read(id), zipLines);
    reply.raw.once('close', () => stream.destroy());
    const today = isoInZone(new Date(), timeZone).slice(0, 10);
    return new StreamableFile(stream, {
      type: GZIP,
      disposition: `attachment; filename="spendsense-backup-${today}.jsonl.gz"`,
    });
  }
}
