import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { WebhookDeliveries } from '#libs/persistence/webhook-deliveries.js';
import { Webhooks } from '#libs/persistence/webhooks.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { notFound, Problem } from '../http/problem.js';
import { DeliveryDto, DeliveryPageDto, DeliveryPageQueryDto } from './delivery.dto.js';

@TenantRoutes('webhooks', 'admin')
@Controller('v1/webhooks/:id')
export class DeliveriesController {
  constructor(
    private readonly webhooks: Webhooks,
    private readonly deliveries: WebhookDeliveries,
  ) {}

  @Post('test')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Send the event `webhook.test` now, once.',
    description: 'The answer is the delivery as it begins; a second later its page says what came of it.',
  })
  @ApiAcceptedResponse({ type: DeliveryDto })
  @ApiProblems(404, 409)
  async test(@Tenant() { id: tenantId }: TenantEntity, @Param('id') id: string): Promise<DeliveryDto> {
    await this.expectEnabled(tenantId, id);
    return this.read(tenantId, id, await this.webhooks.test(tenantId, id));
  }

  @Get('deliveries')
  @ApiOperation({ summary: 'What became of the events of the last seven days, newest first.' })
  @ApiOkResponse({ type: DeliveryPageDto })
  @ApiProblems(400, 404)
  async page(
    @Tenant() { id: tenantId }: TenantEntity,
    @Param('id') id: string,
    @Query() query: DeliveryPageQueryDto,
  ): Promise<DeliveryPageDto> {
    if (!(await this.webhooks.find(tenantId, id))) throw notFound('webhook');
    const { items, next } = await this.deliveries.page(tenantId, id, query);
    return { items: items.map((delivery) => DeliveryDto.of(delivery)), nextCursor: next ?? null };
  }

  @Post('deliveries/:eventId/replay')
  @HttpCode(202)
  @ApiOperation({ summary: 'Send an event again, now, under the same id.' })
  @ApiAcceptedResponse({ type: DeliveryDto })
  @ApiProblems(404, 409)
  async replay(
    @Tenant() { id: tenantId }: TenantEntity,
    @Param('id') id: string,
    @Param('eventId') eventId: string,
  ): Promise<DeliveryDto> {
    await this.expectEnabled(tenantId, id);
    if (!(await this.deliveries.replay(tenantId, id, eventId))) throw notFound('delivery');
    return this.read(tenantId, id, eventId);
  }

  private async expectEnabled(tenantId: string, id: string): Promise<void> {
    const webhook = await this.webhooks.find(tenantId, id);
    if (!webhook) throw notFound('webhook');
    if (webhook.enabled) return;
    const detail = 'The webhook is disabled; enable it first, by PATCH.';
    throw new Problem({ status: 409, code: 'webhook-disabled', detail });
  }

  private async read(tenantId: string, id: string, eventId: string): Promise<DeliveryDto> {
    const delivery = await this.deliveries.find(tenantId, id, eventId);
    if (!delivery) throw notFound('delivery');
    return DeliveryDto.of(delivery);
  }
}
