import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import type { Submission } from '#libs/persistence/entities/submission.entity.js';
import { SubmissionDto } from '../submissions/submission.dto.js';

/** Which story to tell. */
export class SampleOptionsDto {
  @ApiPropertyOptional({
    minimum: 3,
    maximum: 36,
    default: 24,
    description: 'Calendar months, that of yesterday included.',
    example: 3,
  })
  @IsInt()
  @Min(3)
  @Max(36)
  months: number = 24;

  @ApiPropertyOptional({
    minimum: 0,
    maximum: 9999,
    default: 1,
    description: 'Another number makes another story.',
    example: 1,
  })
  @IsInt()
  @Min(0)
  @Max(9999)
  seed: number = 1;
}

export class SampleDataDto {
  @ApiProperty({ description: 'Whether it is there, perhaps still on its way.', example: true })
  loaded: boolean;

  @ApiProperty({
    type: SubmissionDto,
    nullable: true,
    description: 'How far it is; null where there is none.',
  })
  submission: SubmissionDto | null;

  static of(submission: Submission | undefined): SampleDataDto {
    return {
      loaded: submission !== undefined && submission.failureReason === null,
      submission: submission ? SubmissionDto.of(submission) : null,
    };
  }
}
