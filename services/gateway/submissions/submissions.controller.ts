import { Readable } from 'node:stream';
import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Param,
  Post,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiExtraModels,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiResponse,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Intake } from '#libs/intake/intake.js';
import { SmsDto } from '#libs/intake/sms.dto.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { Deletion } from '#libs/persistence/deletion.js';
import { Env } from '#libs/runtime/env.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { notFound } from '../http/problem.js';
import { ACCEPTED_HEADERS, ApiRepeatable } from '../idempotency/api-repeatable.decorator.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { Backlog } from '../limits/backlog.js';
import { RateLimits } from '../limits/rate-limits.js';
import { PageDto } from './page.dto.js';
import { MAX_WAIT_SECONDS, readPrefer } from './read-prefer.js';
import { readSubmission } from './read-submission.js';
import { submissionEvents } from './submission-events.js';
import {
  SmsBatchDto,
  SUBMISSION_BODY,
  SubmissionAcceptedDto,
  SubmissionDto,
  SubmissionItemsDto,
  SubmissionResultsDto,
  versionOf,
} from './submission.dto.js';
import { SubmissionReader } from './submission-reader.js';
import { acceptedAnswer, acceptedBody } from './accepted-answer.js';
import { isTerminal, SubmissionWatcher } from './submission-watcher.js';

const ID_PARAM = { name: 'id', description: 'From the answer to the POST.' };

@TenantRoutes('submissions')
@Controller('v1/submissions')
export class SubmissionsController {
  constructor(
    private readonly env: Env,
    private readonly intake: Intake,
    private readonly idempotency: Idempotency,
    private readonly rates: RateLimits,
    private readonly backlog: Backlog,
    private readonly reader: SubmissionReader,
    private readonly watcher: SubmissionWatcher,
    private readonly deletion: Deletion,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Hand in one SMS or many. Bad items of a batch cost themselves only.' })
  @ApiExtraModels(SmsDto, SmsBatchDto)
  @ApiBody(SUBMISSION_BODY)
  @ApiHeader({
    name: 'Prefer',
    description: `\`wait=5\` answers 200 with the results if they are ready in 5 s (at most ${MAX_WAIT_SECONDS}).`,
    required: false,
  })
  @ApiRepeatable()
  @ApiAcceptedResponse({
    type: SubmissionAcceptedDto,
    description: 'On its way; poll `Location`.',
    headers: ACCEPTED_HEADERS,
  })
  @ApiOkResponse({ type: SubmissionResultsDto, description: 'Done within the time that `Prefer` gave.' })
  @ApiProblems(400, 413, 415)
  async submit(
    @Tenant() tenant: TenantEntity,
    @Body() body: unknown,
    @Headers('prefer') prefer: string | undefined,
    @Headers('idempotency-key') idempotencyKey: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubmissionAcceptedDto | SubmissionResultsDto> {
    const { items, pointerOf } = readSubmission(body, this.env.maxItems);
    const request = {
      tenantId: tenant.id,
      route: 'submissions',
      header: idempotencyKey,
      body: body as object,
    };
    const taken = await this.idempotency.once(request, async (attempt) => {
      if (attempt?.answer) return attempt.answer;
      this.rates.take('items', items.length, tenant.id, reply);
      this.backlog.admit({ isBulk: items.length > 1 });
      const options = { source: 'rest' as const, pointerOf, id: attempt?.submissionId };
      const submitted = await this.intake.submit(tenant, items, options);
      return acceptedBody({ ...submitted, rejected: submitted.problems.length });
    });
    const accepted = acceptedAnswer(reply, taken);
    const seconds = readPrefer(prefer);
    if (!seconds) return accepted;
    void reply.header('preference-applied', `wait=${seconds}`);
    const results = await this.reader.resultsWithin(tenant, accepted.id, seconds * 1000);
    if (results) void reply.status(200).removeHeader('retry-after');
    return results ?? accepted;
  }

  @Get(':id')
  @ApiOperation({ summary: 'How far is it? Poll until `status` is done or failed.' })
  @ApiParam(ID_PARAM)
  @ApiHeader({ name: 'If-None-Match', description: '`ETag` of the last answer.', required: false })
  @ApiOkResponse({
    type: SubmissionDto,
    description: 'With `Retry-After` while it is pending, and an `ETag`.',
  })
  @ApiResponse({ status: 304, description: 'Nothing has changed since `If-None-Match`.' })
  @ApiProblems(404)
  async find(
    @Tenant() tenant: TenantEntity,
    @Param('id') id: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubmissionDto | undefined> {
    const submission = await this.reader.find(tenant.id, id);
    const etag = `"${versionOf(submission)}"`;
    void reply.header('etag', etag);
    if (!isTerminal(submission)) void reply.header('retry-after', '1');
    if (!known?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag))
      return SubmissionDto.of(submission);
    void reply.status(304);
    return undefined;
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Undoes an import: deletes the submission and every transaction of it.',
    description:
      'Items still on their way are dropped. An alert that another submission handed in too stays there.',
  })
  @ApiParam(ID_PARAM)
  @ApiNoContentResponse()
  @ApiProblems(404)
  async delete(@Tenant() tenant: TenantEntity, @Param('id') id: string): Promise<void> {
    if ((await this.deletion.submission(tenant.id, id)) === undefined) throw notFound('submission');
  }

  @Get(':id/items')
  @ApiOperation({ summary: 'Results and errors, in the order of the items.' })
  @ApiParam(ID_PARAM)
  @ApiOkResponse({ type: SubmissionItemsDto })
  @ApiProblems(400, 404)
  items(
    @Tenant() tenant: TenantEntity,
    @Param('id') id: string,
    @Query() { cursor, limit }: PageDto,
  ): Promise<SubmissionItemsDto> {
    const after = cursor === undefined ? {} : { after: Number(cursor) };
    return this.reader.items(tenant, id, { ...after, limit });
  }

  @Get(':id/events')
  @ApiOperation({ summary: 'Progress as server-sent events; ends when the submission is done or failed.' })
  @ApiParam(ID_PARAM)
  @ApiProduces('text/event-stream')
  @ApiOkResponse({
    description: 'Events named `progress`, each with the body of `GET /v1/submissions/{id}`.',
  })
  @ApiNoContentResponse({ description: 'A client that reconnects has seen the end already.' })
  @ApiProblems(404)
  async events(
    @Tenant() tenant: TenantEntity,
    @Param('id') id: string,
    @Headers('last-event-id') lastSeen: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const submission = await this.reader.find(tenant.id, id);
    if (isTerminal(submission) && lastSeen === versionOf(submission)) {
      // The one answer after which a browser's EventSource does not connect again.
      void reply.status(204);
      return undefined;
    }
    const events = Readable.from(submissionEvents(this.watcher, submission));
    // Proxies of the nginx kind hold streams back otherwise.
    void reply.header('x-accel-buffering', 'no');
    return new StreamableFile(events, { type: 'text/event-stream' });
  }
}
