import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayNotEmpty, ArrayUnique, IsBoolean, IsIn, IsString } from 'class-validator';
import { IfGiven } from '../http/if-given.decorator.js';
import { WEBHOOK_EVENT_TYPES, type WebhookEventType } from '#libs/contracts/index.js';
import type { Webhook } from '#libs/persistence/entities/webhook.entity.js';

const URL_EXAMPLE = 'https://receiver.example/spendsense';
const TYPES = {
  enum: WEBHOOK_EVENT_TYPES,
  isArray: true,
  example: ['submission.completed'],
} as const;

/** A webhook to make. */
export class NewWebhookDto {
  @ApiProperty({
    description: 'Where events are posted: https, on the public internet, without user name or fragment.',
    example: URL_EXAMPLE,
  })
  @IsString()
  url: string;

  @ApiProperty({ ...TYPES, description: 'The events to be told of.' })
  @IsIn(WEBHOOK_EVENT_TYPES, { each: true })
  @ArrayUnique()
  @ArrayNotEmpty()
  types: WebhookEventType[];
}

export const NEW_WEBHOOK_BODY = {
  type: NewWebhookDto,
  examples: {
    completed: {
      summary: 'Be told when a submission is completed',
      value: { url: URL_EXAMPLE, types: ['submission.completed'] },
    },
  },
};

/** What to change of a webhook; the rest stays. */
export class WebhookChangesDto {
  @ApiPropertyOptional({ example: URL_EXAMPLE }) @IfGiven() @IsString() url?: string;

  @ApiPropertyOptional(TYPES)
  @IfGiven()
  @IsIn(WEBHOOK_EVENT_TYPES, { each: true })
  @ArrayUnique()
  @ArrayNotEmpty()
  types?: WebhookEventType[];

  @ApiPropertyOptional({
    description: 'While false, nothing is sent and no new event is kept; what was pending goes on after.',
  })
  @IfGiven()
  @IsBoolean()
  enabled?: boolean;
}

const TIME = { type: String, format: 'date-time', nullable: true } as const;

export class WebhookDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: URL_EXAMPLE }) url: string;
  @ApiProperty(TYPES) types: WebhookEventType[];
  @ApiProperty() enabled: boolean;
  @ApiProperty({
    type: String,
    nullable: true,
    enum: ['gone', 'only-failures', null],
    description: '`gone`: the receiver answered 410. `only-failures`: nothing was taken for five days.',
  })
  disabledReason: string | null;
  @ApiProperty({
    ...TIME,
    description: 'While deliveries are signed with the secret before the last rotation, too.',
  })
  previousSecretUntil: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty(TIME) lastSuccessAt: string | null;
  @ApiProperty(TIME) lastFailureAt: string | null;

  static of(webhook: Webhook): WebhookDto {
    const { id, url, types, enabled, disabledReason, createdAt, lastSuccessAt, lastFailureAt } = webhook;
    const { previousUntil } = webhook;
    return {
      id,
      url,
      types,
      enabled,
      disabledReason,
      previousSecretUntil: previousUntil && previousUntil > new Date() ? previousUntil.toISOString() : null,
      createdAt: createdAt.toISOString(),
      lastSuccessAt: lastSuccessAt?.toISOString() ?? null,
      lastFailureAt: lastFailureAt?.toISOString() ?? null,
    };
  }
}

export class CreatedWebhookDto extends WebhookDto {
  @ApiProperty({
    description: 'What deliveries are signed with. Shown this once.',
    example: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=',
  })
  secret: string;
}

export class WebhooksDto {
  @ApiProperty({ type: [WebhookDto] }) items: WebhookDto[];
}
