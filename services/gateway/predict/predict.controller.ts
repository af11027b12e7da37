import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiBody, ApiExtraModels, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Intake } from '#libs/intake/intake.js';
import { validateItem } from '#libs/intake/validate.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import type { Transaction } from '#libs/persistence/entities/transaction.entity.js';
import { Submissions } from '#libs/persistence/submissions.js';
import { Env } from '#libs/runtime/env.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { Problem } from '../http/problem.js';
import { Backlog } from '../limits/backlog.js';
import { RateLimits } from '../limits/rate-limits.js';
import { SubmissionWatcher } from '../submissions/submission-watcher.js';
import { PREDICT_BODY, PredictRequestDto, PredictResponseDto } from './predict.dto.js';
import { readTexts } from './read-texts.js';
import { toPrediction } from './to-prediction.js';

const WAIT_MS = 25_000;

/** The original system's one route, answered by the same pipeline. */
@TenantRoutes('predict')
@Controller('predict')
export class PredictController {
  constructor(
    private readonly env: Env,
    private readonly intake: Intake,
    private readonly submissions: Submissions,
    private readonly watcher: SubmissionWatcher,
    private readonly rates: RateLimits,
    private readonly backlog: Backlog,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Categories of SMS texts, in the shape and with the six labels of the original system.',
  })
  @ApiExtraModels(PredictRequestDto)
  @ApiBody(PREDICT_BODY)
  @ApiOkResponse({ type: PredictResponseDto })
  @ApiProblems(400, 413, 415, 422)
  async predict(
    @Tenant() tenant: TenantEntity,
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PredictResponseDto> {
    const texts = readTexts(body, this.env.maxItems);
    this.refuseAnyInvalid(texts, tenant);
    this.rates.take('items', texts.length, tenant.id, reply);
    this.backlog.admit({ isBulk: texts.length > 1 });
    const items = texts.map(({ text }) => ({ text }));
    const { submissionId } = await this.intake.submit(tenant, items, { source: 'predict' });
    const ended = await this.watcher.untilTerminal(tenant.id, submissionId, WAIT_MS);
    const rows = ended && (await this.results(tenant.id, submissionId));
    if (rows?.length !== texts.length) throw notReady(submissionId);
    return toPrediction(rows);
  }

  /** The answer has one place for each text, so all of them must be usable. */
  private refuseAnyInvalid(
    texts: readonly { text: unknown; pointer: string }[],
    { timeZone }: TenantEntity,
  ): void {
    const clock = { now: new Date().toISOString(), timeZone };
    const errors = texts.flatMap(({ text, pointer }, index) => {
      const checked = validateItem({ text }, { index, pointer: '' }, clock);
      return 'problem' in checked ? [{ ...checked.problem, pointer }] : [];
    });
    if (errors.length) {
      throw new Problem({
        status: 422,
        code: 'invalid-request',
        detail: 'Some texts are not usable.',
        errors,
      });
    }
  }

  private async results(tenantId: string, submissionId: string): Promise<Transaction[]> {
    const rows: Transaction[] = [];
    let after: number | undefined = -1;
    while (after !== undefined) {
      const page = await this.submissions.items(tenantId, submissionId, {
        after,
        limit: 200,
        hasProblems: false,
      });
      rows.push(...page.items.flatMap(({ transaction }) => transaction ?? []));
      after = page.next;
    }
    return rows;
  }
}

function notReady(submissionId: string): Problem {
  return new Problem({
    status: 503,
    code: 'not-ready',
    detail: 'The texts are taken in, but their results are not all there yet; see Location.',
    headers: { 'retry-after': '5', location: `/v1/submissions/${submissionId}` },
  });
}
