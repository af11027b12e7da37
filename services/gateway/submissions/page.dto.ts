import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';

/** Which page of the items of a submission. */
export class PageDto {
  @ApiPropertyOptional({ description: '`nextCursor` of the page before.', example: '49' })
  @IsOptional()
  @Matches(/^\d{1,9}$/, { message: 'cursor must be taken from `nextCursor` of the page before' })
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;
}
