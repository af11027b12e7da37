import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { DELIVERY_ERRORS, TEST_EVENT_TYPE, WEBHOOK_EVENT_TYPES } from '#libs/contracts/index.js';
import type { WebhookDelivery } from '#libs/persistence/webhook-deliveries.js';

/** Which page of the deliveries of a webhook. */
export class DeliveryPageQueryDto {
  @ApiPropertyOptional({ description: '`nextCursor` of the page before.' })
  @IsOptional()
  @IsUUID()
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;
}

const TIME = { type: String, format: 'date-time', nullable: true } as const;

export class DeliveryDto {
  @ApiProperty({ format: 'uuid', description: 'The `webhook-id` header; the same in every try.' })
  eventId: string;
  @ApiProperty({ enum: [...WEBHOOK_EVENT_TYPES, TEST_EVENT_TYPE] }) type: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: '`data` of the body that is sent.',
  })
  data: Record<string, unknown>;
  @ApiProperty({ enum: ['pending', 'delivered', 'failed'] }) status: string;
  @ApiProperty({ description: 'Tries so far, of 8.', example: 1 }) attempts: number;
  @ApiProperty({ ...TIME, description: 'While pending.' }) nextAttemptAt: string | null;
  @ApiProperty(TIME) lastAttemptAt: string | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'What the receiver answered last.',
    example: 204,
  })
  responseStatus: number | null;
  @ApiProperty({ type: String, nullable: true, enum: [...DELIVERY_ERRORS, null] }) error: string | null;
  @ApiProperty({ format: 'date-time', description: 'When the event came to be.' }) createdAt: string;

  static of({ createdAt, nextAttemptAt, lastAttemptAt, ...delivery }: WebhookDelivery): DeliveryDto {
    return {
      ...delivery,
      createdAt: createdAt.toISOString(),
      nextAttemptAt: nextAttemptAt?.toISOString() ?? null,
      lastAttemptAt: lastAttemptAt?.toISOString() ?? null,
    };
  }
}

export class DeliveryPageDto {
  @ApiProperty({ type: [DeliveryDto] }) items: DeliveryDto[];
  @ApiProperty({ type: String, nullable: true, description: 'For the next page; null on the last.' })
  nextCursor: string | null;
}
