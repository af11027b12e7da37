import { ApiProperty } from '@nestjs/swagger';
import { TOPIC_NAMES } from '#libs/contracts/index.js';

export const SERVICE_NAMES = [
  'gateway',
  'database',
  'broker',
  'ingest',
  'masking',
  'features',
  'inference',
  'history',
] as const;
export type ServiceName = (typeof SERVICE_NAMES)[number];

export class ServiceStateDto {
  @ApiProperty({ enum: SERVICE_NAMES, example: 'masking' }) name: ServiceName;
  @ApiProperty({
    enum: ['up', 'down', 'unknown'],
    description: '`unknown`: the broker, which would know, does not answer.',
    example: 'up',
  })
  state: 'up' | 'down' | 'unknown';
  @ApiProperty({ description: 'One sentence for people.', example: 'Masks the texts of new SMS.' })
  detail: string;
}

export class QueueStateDto {
  @ApiProperty({ enum: TOPIC_NAMES, example: 'sms.received' }) topic: string;
  @ApiProperty({ description: 'Messages that nobody has taken yet.', example: 0 }) waiting: number;
  @ApiProperty({ description: 'Messages that wait for another attempt.', example: 0 }) retrying: number;
  @ApiProperty({ description: 'Processes that take messages.', example: 1 }) consumers: number;
  @ApiProperty({
    description: 'Dead letters that history has not taken yet; it keeps each for its tenant.',
    example: 0,
  })
  dead: number;
}

export class ModelInUseDto {
  @ApiProperty({ example: 'spendsense-bag' }) name: string;
  @ApiProperty({ example: '2.0.0' }) version: string;
}

export class WebhookBacklogDto {
  @ApiProperty({ description: 'Deliveries of your webhooks that are still to be made.', example: 0 })
  pending: number;
  @ApiProperty({ description: 'Your webhooks whose last try failed.', example: 0 }) failing: number;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Of the event that has waited longest.',
    example: null,
  })
  oldestPendingAt: string | null;
}

export class StatusDto {
  @ApiProperty({ enum: ['up', 'degraded'], description: '`up`: every service is.', example: 'up' })
  status: 'up' | 'degraded';
  @ApiProperty({ description: 'One sentence for people.', example: 'Everything works.' }) summary: string;
  @ApiProperty({ format: 'date-time', example: '2026-11-21T13:00:00.000Z' }) checkedAt: string;
  @ApiProperty({ type: [ServiceStateDto] }) services: ServiceStateDto[];
  @ApiProperty({
    type: [QueueStateDto],
    nullable: true,
    description: 'Of the whole server, not of one tenant; null where the broker does not answer.',
  })
  queues: QueueStateDto[] | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Yours, as `/v1/dead-letters` lists them; null where the database does not answer.',
    example: 0,
  })
  deadLetters: number | null;
  @ApiProperty({
    type: ModelInUseDto,
    nullable: true,
    description: 'Null where the registry cannot be read.',
  })
  model: ModelInUseDto | null;
  @ApiProperty({
    type: WebhookBacklogDto,
    nullable: true,
    description: 'Null where the database does not answer.',
  })
  webhooks: WebhookBacklogDto | null;
}
