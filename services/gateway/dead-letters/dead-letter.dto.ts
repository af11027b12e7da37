import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { DEAD_REASON_DETAILS, deadReasonOf, DEAD_REASONS, TOPIC_NAMES } from '#libs/contracts/index.js';
import type { DeadLetter } from '#libs/persistence/dead-letters.js';

const ID = '019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e90';

/** How many to list. */
export class DeadLetterQueryDto {
  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;
}

export class DeadLetterDto {
  @ApiProperty({ format: 'uuid', example: ID }) id: string;
  @ApiProperty({ format: 'date-time', example: '2026-11-21T13:00:00.000Z' }) diedAt: string;
  @ApiProperty({ enum: TOPIC_NAMES, description: 'Where it died.', example: 'sms.masked' }) queue: string;
  @ApiProperty({ enum: DEAD_REASONS, example: 'attempts-exhausted' }) code: string;
  @ApiProperty({ example: DEAD_REASON_DETAILS['attempts-exhausted'] }) reason: string;
  @ApiProperty({
    description: 'Its SMS that have no result; 0 of a delivery that was not taken in.',
    example: 12,
  })
  items: number;
  @ApiProperty({ type: [String], description: 'The submissions they belong to.', example: [ID] })
  submissionIds: string[];
  @ApiProperty({ description: 'How many attempts had failed before the last.', example: 8 }) attempts: number;
  @ApiProperty({
    description:
      'Whether what it holds is still kept: sealed texts for a day, masked ones for seven, and nothing that was too large or had expired.',
    example: true,
  })
  canReplay: boolean;

  static of({ stage, reason, diedAt, ...letter }: DeadLetter): DeadLetterDto {
    const detail = DEAD_REASON_DETAILS[deadReasonOf(reason)];
    return { ...letter, diedAt: diedAt.toISOString(), queue: stage, code: reason, reason: detail };
  }
}

export class DeadItemDto {
  @ApiProperty({ format: 'uuid', example: ID }) submissionId: string;
  @ApiProperty({ description: 'Position in the submission, from 0.', example: 0 }) index: number;
}

export class DeadLetterDetailsDto extends DeadLetterDto {
  @ApiProperty({ type: [DeadItemDto], description: 'Its SMS that have no result.' }) sms: DeadItemDto[];
}

export class DeadLettersDto {
  @ApiProperty({ type: [DeadLetterDto] }) items: DeadLetterDto[];
}

export class ReplayedDto {
  @ApiProperty({ description: 'Dead letters that are sent again, within seconds.', example: 1 })
  replayed: number;
}
