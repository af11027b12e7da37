import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiBody, ApiExtraModels, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { SmsDto } from '#libs/intake/sms.dto.js';
import { operatorOf, problemsOf } from '#libs/masking/operators.js';
import { ENTITY_TYPES } from '#libs/masking/types.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { Tenants } from '#libs/persistence/tenants.js';
import { NeedsScope } from '../auth/scope.decorator.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { Problem } from '../http/problem.js';
import { readSubmission } from '../submissions/read-submission.js';
import { SmsBatchDto, SUBMISSION_BODY } from '../submissions/submission.dto.js';
import { MaskingPreview } from './masking-preview.js';
import { MaskingOperatorsDto, MaskingPreviewDto, MaskingTypeDto } from './masking.dto.js';

/** A preview is answered while its caller waits. */
const MAX_PREVIEW_ITEMS = 100;

@TenantRoutes('masking')
@Controller('v1/masking')
export class MaskingController {
  constructor(
    private readonly preview: MaskingPreview,
    private readonly tenants: Tenants,
  ) {}

  @Get('types')
  @ApiOperation({ summary: 'The types of personal data, and what may replace their values.' })
  @ApiOkResponse({ type: [MaskingTypeDto] })
  types(@Tenant() { operators }: TenantEntity): MaskingTypeDto[] {
    return ENTITY_TYPES.map((entity) => ({
      ...entity,
      operators: [...entity.operators],
      operator: operatorOf(entity.type, operators),
    }));
  }

  @Get('operators')
  @ApiOperation({ summary: 'What you chose to replace values by; every other type has its default.' })
  @ApiOkResponse({ type: MaskingOperatorsDto })
  operators(@Tenant() { operators }: TenantEntity): MaskingOperatorsDto {
    return { operators };
  }

  @Put('operators')
  @NeedsScope('admin')
  @ApiOperation({
    summary: 'Choose what replaces values, by type. Holds within a minute, for SMS handed in from then on.',
  })
  @ApiOkResponse({ type: MaskingOperatorsDto })
  @ApiProblems(400, 422)
  async choose(
    @Tenant() { id }: TenantEntity,
    @Body() { operators }: MaskingOperatorsDto,
  ): Promise<MaskingOperatorsDto> {
    const problems = problemsOf(operators);
    if (problems.length) {
      throw new Problem({
        status: 422,
        code: 'invalid-operators',
        detail: 'Some types or operators are not known; nothing was changed.',
        errors: problems.map(({ at, detail }) => ({ pointer: `/operators/${at}`, code: 'invalid', detail })),
      });
    }
    await this.tenants.setOperators(id, operators);
    return { operators };
  }

  @Post('preview')
  @NeedsScope('read')
  @HttpCode(200)
  @ApiOperation({
    summary: 'See what masking makes of one SMS or of up to 100, without storing anything.',
    description: 'The tokens are made for the preview only: in your history the same value has another one.',
  })
  @ApiExtraModels(SmsDto, SmsBatchDto)
  @ApiBody(SUBMISSION_BODY)
  @ApiOkResponse({ type: MaskingPreviewDto })
  @ApiProblems(400, 413, 415)
  show(@Tenant() tenant: TenantEntity, @Body() body: unknown): MaskingPreviewDto {
    return { items: this.preview.of(readSubmission(body, MAX_PREVIEW_ITEMS), tenant) };
  }
}
