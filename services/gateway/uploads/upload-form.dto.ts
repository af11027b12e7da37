import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import { IfGiven } from '../http/if-given.decorator.js';

const chosen = (what: string, example: string) => ({
  description: `CSV and JSONL: the header of the column that holds ${what}. By default, the names listed above.`,
  example,
});

/** The form of an upload; its fields come before the file. */
export class UploadFormDto {
  @ApiPropertyOptional(chosen('the text', 'sms_text'))
  @IfGiven()
  @IsString()
  @Length(1, 200)
  textColumn?: string;

  @ApiPropertyOptional(chosen('who sent it', 'sender'))
  @IfGiven()
  @IsString()
  @Length(1, 200)
  senderColumn?: string;

  @ApiPropertyOptional(chosen('when it came', 'date'))
  @IfGiven()
  @IsString()
  @Length(1, 200)
  dateColumn?: string;

  @ApiProperty({ type: 'string', format: 'binary' })
  @IsOptional()
  file?: unknown;
}
