import { Body, Controller, Delete, Get, HttpCode, Post, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { demoSms } from '#libs/demo/demo.js';
import { Intake } from '#libs/intake/intake.js';
import { Deletion } from '#libs/persistence/deletion.js';
import type { Submission } from '#libs/persistence/entities/submission.entity.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { SampleSubmissions } from '#libs/persistence/sample-submissions.js';
import { isoInZone } from '#libs/time-zone/zone-offset.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { SampleDataDto, SampleOptionsDto } from './sample-data.dto.js';

const DAY_MS = 86_400_000;
const EXAMPLES = {
  twoYears: { summary: 'Two years', value: {} },
  quarter: { summary: 'Three months of another story', value: { months: 3, seed: 2 } },
};

@TenantRoutes('sample-data')
@Controller('v1/sample-data')
export class SampleDataController {
  constructor(
    private readonly samples: SampleSubmissions,
    private readonly intake: Intake,
    private readonly deletion: Deletion,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Whether the sample data is loaded.' })
  @ApiOkResponse({ type: SampleDataDto })
  async find(@Tenant() { id }: TenantEntity): Promise<SampleDataDto> {
    return SampleDataDto.of((await this.samples.list(id))[0]);
  }

  @Post()
  @ApiOperation({
    summary: 'Load the SMS of an invented person, until yesterday, as one submission.',
    description:
      'They take the way of any other SMS. While they are there, a second call adds nothing and answers the same submission, whatever it asks for.',
  })
  @ApiBody({ type: SampleOptionsDto, examples: EXAMPLES, required: false })
  @ApiAcceptedResponse({ type: SampleDataDto, description: 'On its way; poll `Location`.' })
  @ApiOkResponse({ type: SampleDataDto, description: 'It was there already.' })
  @ApiProblems(400)
  async load(
    @Tenant() tenant: TenantEntity,
    @Body() options: SampleOptionsDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SampleDataDto> {
    const claimed = await this.samples.claim(tenant.id, uuidv7());
    const isThere = claimed.failureReason === null;
    if (!isThere)
      await this.intake.submit(tenant, storyOf(claimed, options), { source: 'sample', id: claimed.id });
    void reply.status(isThere ? 200 : 202).header('location', `/v1/submissions/${claimed.id}`);
    if (!isThere) void reply.header('retry-after', '1');
    return this.find(tenant);
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove the sample data and nothing else.' })
  @ApiNoContentResponse({ description: 'It is not there any more, or was not there.' })
  async remove(@Tenant() { id: tenantId }: TenantEntity): Promise<void> {
    for (const { id } of await this.samples.list(tenantId)) await this.deletion.submission(tenantId, id);
  }
}

/** Until the day before the submission, so that trying again later sends the same. The invented person lives in India. */
function storyOf({ createdAt }: Submission, options: SampleOptionsDto) {
  const lastDay = isoInZone(new Date(createdAt.getTime() - DAY_MS), 'Asia/Kolkata').slice(0, 10);
  return demoSms({ ...options, lastDay }).map(({ means: _, ...sms }) => sms);
}
