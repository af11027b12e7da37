import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
} from '@nestjs/swagger';
import type { Condition } from '#libs/decisions/rule.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { type RuleDraft, Rules } from '#libs/persistence/rules.js';
import { NeedsScope } from '../auth/scope.decorator.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { KnownCategories } from '../categories/known-categories.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { notFound, Problem } from '../http/problem.js';
import { TransactionDto } from '../transactions/transaction.dto.js';
import {
  RULE_BODY,
  RULE_TEST_BODY,
  RuleAppliedDto,
  RuleDraftDto,
  RuleDto,
  RuleTestDto,
  RuleTestedDto,
} from './rule.dto.js';

@TenantRoutes('rules')
@Controller('v1/rules')
export class RulesController {
  constructor(
    private readonly rules: Rules,
    private readonly known: KnownCategories,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The rules, first to last.' })
  @ApiOkResponse({ type: [RuleDto] })
  async list(@Tenant() { id }: TenantEntity): Promise<RuleDto[]> {
    return (await this.rules.list(id)).map((rule) => RuleDto.of(rule));
  }

  @Post()
  @ApiOperation({ summary: 'Adds a rule for messages to come; rules win over memory and the model.' })
  @ApiBody(RULE_BODY)
  @ApiCreatedResponse({ type: RuleDto })
  @ApiProblems(400)
  async create(@Tenant() { id }: TenantEntity, @Body() draft: RuleDraftDto): Promise<RuleDto> {
    return RuleDto.of(await this.rules.create(id, await this.checked(id, draft)));
  }

  @Put(':id')
  @ApiOperation({ summary: 'Replaces a rule.' })
  @ApiBody(RULE_BODY)
  @ApiOkResponse({ type: RuleDto })
  @ApiProblems(400, 404)
  async replace(
    @Tenant() { id: tenantId }: TenantEntity,
    @Param('id') id: string,
    @Body() draft: RuleDraftDto,
  ): Promise<RuleDto> {
    const rule = await this.rules.replace(tenantId, id, await this.checked(tenantId, draft));
    if (!rule) throw notFound('rule');
    return RuleDto.of(rule);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Removes a rule; what it decided stays.' })
  @ApiNoContentResponse()
  @ApiProblems(404)
  async delete(@Tenant() { id: tenantId }: TenantEntity, @Param('id') id: string): Promise<void> {
    if (!(await this.rules.delete(tenantId, id))) throw notFound('rule');
  }

  @Post('test')
  @NeedsScope('read')
  @HttpCode(200)
  @ApiOperation({ summary: 'Tries a rule on the history and changes nothing.' })
  @ApiBody(RULE_TEST_BODY)
  @ApiOkResponse({ type: RuleTestedDto })
  @ApiProblems(400)
  async test(@Tenant() { id, timeZone }: TenantEntity, @Body() rule: RuleTestDto): Promise<RuleTestedDto> {
    const { sample, ...counts } = await this.rules.test(id, await this.checked(id, rule));
    return { ...counts, sample: sample.map((row) => TransactionDto.of(row, timeZone)) };
  }

  @Post(':id/apply')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Lets a rule decide in the history too, except where a person did.',
    description: '`POST /v1/corrections/{correctionId}/undo` takes it back.',
  })
  @ApiOkResponse({ type: RuleAppliedDto })
  @ApiProblems(404)
  async apply(@Tenant() { id: tenantId }: TenantEntity, @Param('id') id: string): Promise<RuleAppliedDto> {
    const applied = await this.rules.apply(tenantId, id);
    if (!applied) throw notFound('rule');
    return { correctionId: applied.id, changed: applied.changed };
  }

  private async checked<Draft extends RuleTestDto>(tenantId: string, draft: Draft): Promise<Checked<Draft>> {
    const whole = withAction(draft);
    await this.known.check(tenantId, draft.action.category, '/action/category');
    return whole;
  }
}

type Checked<Draft> = Draft & Pick<RuleDraft, 'conditions'>;

/** A rule that sets nothing would only look like one. */
function withAction<Draft extends RuleTestDto>(draft: Draft): Checked<Draft> {
  const { category, merchant, kind } = draft.action;
  if (category ?? merchant ?? kind) return { ...draft, conditions: draft.conditions as Condition[] };
  const detail = 'action must set a category, a merchant or a kind.';
  throw new Problem({
    status: 400,
    code: 'invalid-request',
    detail,
    errors: [{ pointer: '/action', code: 'empty', detail }],
  });
}
