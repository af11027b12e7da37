import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { Topic } from '#libs/contracts/index.js';
import { PipelineQueues } from '#libs/messaging/pipeline-queues.js';
import { type DeadLetter, DeadLetters } from '#libs/persistence/dead-letters.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { notFound, Problem } from '../http/problem.js';
import { DeadLetterDto, DeadLetterQueryDto, DeadLettersDto, ReplayedDto } from './dead-letter.dto.js';

const AT_ONCE = 200;

@TenantRoutes('dead-letters')
@Controller('v1/dead-letters')
export class DeadLettersController {
  constructor(
    private readonly letters: DeadLetters,
    private readonly queues: PipelineQueues,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Your messages that the pipeline gave up, newest first.',
    description:
      'Of the last seven days, as long as an SMS of theirs has no result. A message holds up to some hundred SMS; their texts are not shown.',
  })
  @ApiOkResponse({ type: DeadLettersDto })
  @ApiProblems(400)
  async list(
    @Tenant() { id }: TenantEntity,
    @Query() { limit }: DeadLetterQueryDto,
  ): Promise<DeadLettersDto> {
    const items = (await this.letters.list(id, limit)).map((letter) => DeadLetterDto.of(letter));
    return { items, canReplay: this.queues.replay !== undefined };
  }

  @Post('replay')
  @HttpCode(202)
  @ApiOperation({ summary: 'Send all of them on their way again, 200 at most.' })
  @ApiAcceptedResponse({ type: ReplayedDto })
  @ApiProblems(409)
  async replayAll(@Tenant() { id }: TenantEntity): Promise<ReplayedDto> {
    let replayed = 0;
    for (const letter of await this.letters.list(id, AT_ONCE))
      if (await this.replayed(id, letter)) replayed++;
    return { replayed };
  }

  @Post(':id/replay')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Send one on its way again, from where it died.',
    description: 'It leaves the list once its SMS have results; an SMS that has one already gets no second.',
  })
  @ApiAcceptedResponse({ type: ReplayedDto })
  @ApiProblems(404, 409)
  async replay(@Tenant() { id: tenantId }: TenantEntity, @Param('id') id: string): Promise<ReplayedDto> {
    const letter = await this.letters.find(tenantId, id);
    if (!letter || !(await this.replayed(tenantId, letter))) throw notFound('dead letter');
    return { replayed: 1 };
  }

  private replayed(tenantId: string, { id: chunkId, stage }: DeadLetter): Promise<boolean> {
    if (!this.queues.replay) {
      const detail =
        'RabbitMQ keeps the dead letters of all tenants together; ask its operator to replay them.';
      throw new Problem({ status: 409, code: 'replay-by-operator', detail });
    }
    return this.queues.replay({ tenantId, chunkId, topic: stage as Topic });
  }
}
