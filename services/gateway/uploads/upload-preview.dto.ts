import { ApiProperty } from '@nestjs/swagger';
import { type Kind, KINDS } from '#libs/contracts/index.js';
import { type Format, FORMATS } from '#libs/intake/file/sniff.js';
import { FaultyPlaceDto } from '../http/problem.dto.js';

const column = (what: string, example: string | null) => ({
  description: `The one that holds ${what}; null where none does.`,
  type: String,
  nullable: true,
  example,
});

/** What the columns of a table are taken for. */
export class PreviewColumnsDto {
  @ApiProperty({ type: [String], description: 'All, in their order.', example: ['date', 'sms_text', 'note'] })
  header: string[];
  @ApiProperty(column('the text', 'sms_text')) text: string | null;
  @ApiProperty(column('who sent it', null)) sender: string | null;
  @ApiProperty(column('when it came', 'date')) date: string | null;
  @ApiProperty(column('an id of your own', null)) externalId: string | null;
}

/** One row of a file, masked. */
export class PreviewRowDto {
  @ApiProperty({ description: 'Physical line, from 1.', example: 2 }) line: number;
  @ApiProperty({ example: 'Rs.450.00 debited from A/c <ACCOUNT:k1qz3fjm2x7ahbwktv> at CAFE' }) text: string;
  @ApiProperty({ type: String, nullable: true, example: 'AX-TESTBK-S' }) sender: string | null;
  @ApiProperty({ example: '2026-11-21T18:30:00+05:30' }) receivedAt: string;
  @ApiProperty({ enum: KINDS, example: 'transaction' }) kind: Kind;
}

/** What an upload of a file would do. */
export class UploadPreviewDto {
  @ApiProperty({ enum: FORMATS, example: 'csv' }) format: Format;
  @ApiProperty({ type: PreviewColumnsDto, nullable: true, description: 'Null for what is no table.' })
  columns: PreviewColumnsDto | null;
  @ApiProperty({
    description: 'Whether all of it was looked at; of a large file, the beginning is.',
    example: true,
  })
  isWhole: boolean;
  @ApiProperty({ description: 'Rows that were looked at, at most 1,000.', example: 97 }) rows: number;
  @ApiProperty({ description: 'Of them, those that an upload would take.', example: 95 }) accepted: number;
  @ApiProperty({ description: 'Of them, those that it would refuse.', example: 2 }) rejected: number;
  @ApiProperty({ type: [FaultyPlaceDto], description: 'Why, and where; the first hundred.' })
  errors: FaultyPlaceDto[];
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'What those that would be taken look like; a kind that is not there has none.',
    example: { transaction: 80, otp: 9, promotion: 6 },
  })
  kinds: Partial<Record<Kind, number>>;
  @ApiProperty({
    description:
      'Payments that seem to be in your history: same day, sender, amount and text but for what masking hides. ' +
      'An upload compares the hidden values, too.',
    example: 12,
  })
  known: number;
  @ApiProperty({ type: [PreviewRowDto], description: 'The first five that would be taken, masked.' })
  sample: PreviewRowDto[];
}
