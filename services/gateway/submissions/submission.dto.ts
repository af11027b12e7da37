import { ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { type Submission, SUBMISSION_SOURCES } from '#libs/persistence/entities/submission.entity.js';
import { type SubmissionStatus, submissionStatus } from '#libs/persistence/submission-status.js';
import type { SubmissionItem } from '#libs/persistence/submissions.js';
import { SmsDto } from '#libs/intake/sms.dto.js';
import { FaultyPlaceDto } from '../http/problem.dto.js';
import { TransactionDto } from '../transactions/transaction.dto.js';

const ID = '019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e90';

/** Many SMS. */
export class SmsBatchDto {
  @ApiProperty({ type: [SmsDto], minItems: 1 }) items: SmsDto[];
}

/** The answer to anything that was taken in. */
export class SubmissionAcceptedDto {
  @ApiProperty({ example: ID }) id: string;
  @ApiProperty({ enum: ['accepted'], example: 'accepted' }) status: 'accepted';
  @ApiProperty({ description: 'Items on their way.', example: 2 }) accepted: number;
  @ApiProperty({ description: 'Items that were refused.', example: 0 }) rejected: number;
  @ApiProperty({ description: 'Why they were; the first 100.', type: [FaultyPlaceDto], example: [] })
  errors: FaultyPlaceDto[];
}

/** How far a submission is. */
export class SubmissionDto {
  @ApiProperty({ example: ID }) id: string;
  @ApiProperty({ enum: ['accepted', 'processing', 'done', 'failed'], example: 'done' })
  status: SubmissionStatus;
  @ApiProperty({ enum: SUBMISSION_SOURCES, example: 'rest' }) source: string;
  @ApiProperty({ description: 'Items taken in.', example: 2 }) accepted: number;
  @ApiProperty({ description: 'Items that have a transaction.', example: 2 }) processed: number;
  @ApiProperty({
    description: 'Processed items that tell of a payment which was known; they count once in totals.',
    example: 0,
  })
  duplicates: number;
  @ApiProperty({ description: 'Items that were given up.', example: 0 }) failed: number;
  @ApiProperty({ description: 'Items refused at intake.', example: 0 }) rejected: number;
  @ApiPropertyOptional({ description: 'Why intake ended early.', example: 'not-queued' }) reason?: string;
  @ApiProperty({ example: '2026-11-21T13:00:00.000Z' }) createdAt: string;
  @ApiPropertyOptional({ example: '2026-11-21T13:00:00.412Z' }) completedAt?: string;

  static of(submission: Submission): SubmissionDto {
    const { id, source, accepted, processed, duplicates, failed, rejected, failureReason } = submission;
    return {
      id,
      status: submissionStatus(submission),
      source,
      accepted,
      processed,
      duplicates,
      failed,
      rejected,
      ...(failureReason && { reason: failureReason }),
      createdAt: submission.createdAt.toISOString(),
      ...(submission.completedAt && { completedAt: submission.completedAt.toISOString() }),
    };
  }
}

/** Changes whenever the state that a client sees does. */
export function versionOf(submission: Submission): string {
  const { accepted, processed, failed, rejected } = submission;
  return [submissionStatus(submission), accepted, processed, failed, rejected].join('-');
}

/** What became of one item: its transaction, or why there is none. */
export class SubmissionItemDto {
  @ApiProperty({ example: 0 }) index: number;
  @ApiProperty({ enum: ['done', 'failed'], example: 'done' }) status: 'done' | 'failed';
  @ApiPropertyOptional({ type: () => TransactionDto }) transaction?: TransactionDto;
  @ApiPropertyOptional({ type: FaultyPlaceDto }) error?: FaultyPlaceDto;

  static of({ index, transaction, problem }: SubmissionItem, timeZone: string): SubmissionItemDto {
    if (transaction) return { index, status: 'done', transaction: TransactionDto.of(transaction, timeZone) };
    const { code, detail, line } = problem;
    return { index, status: 'failed', error: { code, detail, index, ...(line !== null && { line }) } };
  }
}

export class SubmissionItemsDto {
  @ApiProperty({ type: [SubmissionItemDto] }) items: SubmissionItemDto[];
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'For the next page; null on the last.',
    example: null,
  })
  nextCursor: string | null;
}

/** The answer to `Prefer: wait` when everything was ready in time. */
export class SubmissionResultsDto extends SubmissionDto {
  @ApiProperty({ type: [SubmissionItemDto], description: 'The first 200.' }) items: SubmissionItemDto[];
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'For `/items`, where there are more.',
    example: null,
  })
  nextCursor: string | null;
}

/** Body of `POST /v1/submissions`, for the documentation. */
export const SUBMISSION_BODY = {
  schema: { oneOf: [{ $ref: getSchemaPath(SmsDto) }, { $ref: getSchemaPath(SmsBatchDto) }] },
  examples: {
    one: {
      summary: 'One SMS',
      value: { text: 'Rs.450.00 debited from A/c XX1234 on 21-11-26 to VPA cafe@upi. UPI Ref 632512345678' },
    },
    many: {
      summary: 'Many SMS',
      value: {
        items: [
          { text: 'INR 1,299.00 spent on your Card XX5678 at BIG BAZAAR on 20-11-26', sender: 'AX-TESTBK-S' },
          { text: 'Your A/c XX1234 is credited with Rs 52,000.00 on 01-11-26 by SALARY' },
        ],
      },
    },
  },
};
