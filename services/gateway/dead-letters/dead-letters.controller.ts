import { Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { type DeadLetter, DeadLetters } from '#libs/persistence/dead-letters.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { notFound, Problem } from '../http/problem.js';
import {
  DeadLetterDetailsDto,
  DeadLetterDto,
  DeadLetterQueryDto,
  DeadLettersDto,
  ReplayedDto,
} from './dead-letter.dto.js';

const AT_ONCE = 200;

@TenantRoutes('dead-letters')
@Controller('v1/dead-letters')
export class DeadLettersController {
  constructor(private readonly letters: DeadLetters) {}

  @Get()
  @ApiOperation({
    summary: 'Your messages that the pipeline gave up, newest first.',
    description:
      'Of the last seven days, as long as an SMS of theirs has no result, and deliveries of yours on the bulk queue that could not be taken in. A message holds up to some hundred SMS; their texts are not shown.',
  })
  @ApiOkResponse({ type: DeadLettersDto })
  @ApiProblems(400)
  async list(
    @Tenant() { id }: TenantEntity,
    @Query() { limit }: DeadLetterQueryDto,
  ): Promise<DeadLettersDto> {
    return { items: (await this.letters.list(id, limit)).map((letter) => DeadLetterDto.of(letter)) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One of them, and which SMS it holds.' })
  @ApiOkResponse({ type: DeadLetterDetailsDto })
  @ApiProblems(404)
  async show(
    @Tenant() { id: tenantId }: TenantEntity,
    @Param('id') id: string,
  ): Promise<DeadLetterDetailsDto> {
    const letter = await this.find(tenantId, id);
    return { ...DeadLetterDto.of(letter), sms: await this.letters.items(tenantId, id) };
  }

  @Post('replay')
  @HttpCode(202)
  @ApiOperation({ summary: 'Send all of them on their way again, 200 at most.' })
  @ApiAcceptedResponse({ type: ReplayedDto })
  async replayAll(@Tenant() { id }: TenantEntity): Promise<ReplayedDto> {
    const ids = (await this.letters.list(id, AT_ONCE)).map((letter) => letter.id);
    return { replayed: await this.letters.requestReplay(id, ids) };
  }

  @Post(':id/replay')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Send one on its way again, from where it died, with all its attempts.',
    description: 'It leaves the list once its SMS have results; an SMS that has one already gets no second.',
  })
  @ApiAcceptedResponse({ type: ReplayedDto })
  @ApiProblems(404, 409)
  async replay(@Tenant() { id: tenantId }: TenantEntity, @Param('id') id: string): Promise<ReplayedDto> {
    await this.find(tenantId, id);
    const replayed = await this.letters.requestReplay(tenantId, [id]);
    if (!replayed) throw new Problem({ status: 409, code: 'not-kept', detail: NOT_KEPT });
    return { replayed };
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Drop one for good; its SMS stay failed.' })
  @ApiNoContentResponse()
  @ApiProblems(404)
  async drop(@Tenant() { id: tenantId }: TenantEntity, @Param('id') id: string): Promise<void> {
    if (!(await this.letters.drop(tenantId, id))) throw notFound('dead letter');
  }

  private async find(tenantId: string, id: string): Promise<DeadLetter> {
    const letter = await this.letters.find(tenantId, id);
    if (!letter) throw notFound('dead letter');
    return letter;
  }
}

const NOT_KEPT = 'What the dead letter held is not kept any more, or never was; hand in its SMS again.';
