import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { Webhooks } from '#libs/persistence/webhooks.js';
import { Env } from '#libs/runtime/env.js';
import { createSecret } from '#libs/webhooks/sign.js';
import { targetProblem } from '#libs/webhooks/target.js';
import { WebhookSecrets } from '#libs/webhooks/webhook-secrets.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { notFound, Problem } from '../http/problem.js';
import {
  CreatedWebhookDto,
  NEW_WEBHOOK_BODY,
  NewWebhookDto,
  WebhookChangesDto,
  WebhookDto,
  WebhooksDto,
} from './webhook.dto.js';

@TenantRoutes('webhooks', 'admin')
@Controller('v1/webhooks')
export class WebhooksController {
  constructor(
    private readonly webhooks: Webhooks,
    private readonly secrets: WebhookSecrets,
    private readonly env: Env,
  ) {}

  @Post()
  @ApiOperation({
    summary: 'Be told of events by POST, signed as Standard Webhooks says.',
    description: 'The answer shows the signing secret once. At most 20 webhooks.',
  })
  @ApiBody(NEW_WEBHOOK_BODY)
  @ApiCreatedResponse({ type: CreatedWebhookDto, headers: { location: { schema: { type: 'string' } } } })
  @ApiProblems(400, 409, 422)
  async create(
    @Tenant() { id: tenantId }: TenantEntity,
    @Body() { url, types }: NewWebhookDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CreatedWebhookDto> {
    this.checkTarget(url);
    const id = uuidv7();
    const { secret, sealedSecret } = await this.newSecret(tenantId, id);
    if (!(await this.webhooks.create(tenantId, { id, url, sealedSecret, types }))) {
      const detail = 'There are 20 webhooks already; delete one first.';
      throw new Problem({ status: 409, code: 'too-many-webhooks', detail });
    }
    reply.header('location', `/v1/webhooks/${id}`);
    return { ...(await this.read(tenantId, id)), secret };
  }

  @Get()
  @ApiOperation({ summary: 'Your webhooks, oldest first.' })
  @ApiOkResponse({ type: WebhooksDto })
  async list(@Tenant() { id }: TenantEntity): Promise<WebhooksDto> {
    return { items: (await this.webhooks.list(id)).map((webhook) => WebhookDto.of(webhook)) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One webhook.' })
  @ApiOkResponse({ type: WebhookDto })
  @ApiProblems(404)
  find(@Tenant() { id: tenantId }: TenantEntity, @Param('id') id: string): Promise<WebhookDto> {
    return this.read(tenantId, id);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Change where a webhook leads, what it is told of, or whether it is enabled.' })
  @ApiOkResponse({ type: WebhookDto })
  @ApiProblems(400, 404, 422)
  async change(
    @Tenant() { id: tenantId }: TenantEntity,
    @Param('id') id: string,
    @Body() changes: WebhookChangesDto,
  ): Promise<WebhookDto> {
    if (typeof changes.url === 'string') this.checkTarget(changes.url);
    await this.webhooks.change(tenantId, id, changes);
    return this.read(tenantId, id);
  }

  @Post(':id/rotate-secret')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Replace the signing secret.',
    description:
      'The answer shows the new one once. For 24 hours deliveries are signed with both; rotating again meanwhile drops the older one at once.',
  })
  @ApiOkResponse({ type: CreatedWebhookDto })
  @ApiProblems(404, 409)
  async rotateSecret(
    @Tenant() { id: tenantId }: TenantEntity,
    @Param('id') id: string,
  ): Promise<CreatedWebhookDto> {
    const { secret, sealedSecret } = await this.newSecret(tenantId, id);
    if (!(await this.webhooks.rotateSecret(tenantId, id, sealedSecret))) throw notFound('webhook');
    return { ...(await this.read(tenantId, id)), secret };
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Delete a webhook and what is pending for it.' })
  @ApiNoContentResponse()
  @ApiProblems(404)
  async remove(@Tenant() { id: tenantId }: TenantEntity, @Param('id') id: string): Promise<void> {
    if (!(await this.webhooks.remove(tenantId, id))) throw notFound('webhook');
  }

  private async newSecret(tenantId: string, id: string): Promise<{ secret: string; sealedSecret: string }> {
    if (!this.secrets.isAvailable) {
      const detail = 'This server has no webhooks: its operator has to set WEBHOOK_KEYS_FILE.';
      throw new Problem({ status: 409, code: 'webhooks-off', detail });
    }
    const secret = createSecret();
    return { secret, sealedSecret: await this.secrets.seal(secret, tenantId, id) };
  }

  private async read(tenantId: string, id: string): Promise<WebhookDto> {
    const webhook = await this.webhooks.find(tenantId, id);
    if (!webhook) throw notFound('webhook');
    return WebhookDto.of(webhook);
  }

  private checkTarget(url: string): void {
    const detail = targetProblem(url, this.env.webhookTargets);
    if (!detail) return;
    const errors = [{ pointer: '/url', code: 'invalid', detail }];
    throw new Problem({ status: 422, code: 'invalid-url', detail, errors });
  }
}
