import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { type Format, FORMATS } from '#libs/intake/file/sniff.js';

const SPLITS = ['line', 'block'] as const;

/** How to read an uploaded file, where its name and content do not tell. */
export class UploadQueryDto {
  @ApiPropertyOptional({ enum: FORMATS, description: 'By default, name and content of the file tell.' })
  @IsOptional()
  @IsIn(FORMATS)
  format?: Format;

  @ApiPropertyOptional({
    enum: SPLITS,
    description:
      'TXT only: one SMS a line, or blocks with blank lines between. By default, the content tells.',
  })
  @IsOptional()
  @IsIn(SPLITS)
  split?: (typeof SPLITS)[number];
}
