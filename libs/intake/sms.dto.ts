import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsDefined,
  IsString,
  Matches,
  ValidateBy,
  ValidateIf,
  type ValidationOptions,
} from 'class-validator';
import { readReceivedAt } from './received-at.js';

const MAX_TEXT_CHARACTERS = 2000;
const MAX_TEXT_BYTES = 8000;

/** As `order-2026:17.a`. */
export const EXTERNAL_ID = /^[\w.:-]{1,64}$/;

/** An empty or null optional field counts as absent: a spreadsheet has no other way to leave one out. */
export const isGiven = (value: unknown) => value !== undefined && value !== null && value !== '';

/** A rule whose breach is told as a code and a sentence, never with the value. */
const saying = (code: string, message: string): ValidationOptions => ({ message, context: { code } });
const rule = (name: string, validate: (value: unknown) => boolean, options: ValidationOptions) =>
  ValidateBy({ name, validator: { validate } }, options);

/** What is wrong with a `receivedAt` that cannot be read. */
export const TIME_INVALID = {
  code: 'received-at-invalid',
  detail: 'receivedAt must be ISO 8601 between 1970 and 2100, as 2026-11-23T10:15:00+05:30.',
};

const Optional = () => ValidateIf((_, value) => isGiven(value));

/** One SMS as it is handed in; every way in (REST, upload, bulk queue) is checked against this and nothing else. */
export class SmsDto {
  @ApiProperty({
    maxLength: MAX_TEXT_CHARACTERS,
    example: 'Rs.450.00 debited from A/c XX1234 on 21-11-26 to VPA cafe@upi. UPI Ref 632512345678',
  })
  @rule('fits', (text) => !isTooLong(text), {
    ...saying(
      'text-too-long',
      `text must have at most ${MAX_TEXT_CHARACTERS} characters and ${MAX_TEXT_BYTES} bytes; send longer ones as several items.`,
    ),
  })
  @rule('hasNoNul', (text) => typeof text !== 'string' || !text.includes('\0'), {
    ...saying('text-not-text', 'text must not hold NUL characters.'),
  })
  @rule('isNotBlank', (text) => typeof text !== 'string' || text.trim() !== '', {
    ...saying('text-blank', 'text must not be blank.'),
  })
  @IsString(saying('text-not-a-string', 'text must be a string.'))
  @IsDefined(saying('text-missing', 'text is required.'))
  text: string;

  @ApiPropertyOptional({ maxLength: 64, example: 'AX-TESTBK-S' })
  // Anything of that length that is not blank and holds no NUL.
  @Matches(
    /^(?=[^\0]{1,64}$)\s*\S/,
    saying('sender-invalid', 'sender must be a string of 1 to 64 characters.'),
  )
  @Optional()
  sender?: string;

  @ApiPropertyOptional({
    description: 'ISO 8601; without an offset, in the time zone of the tenant. Now, if absent.',
    example: '2026-11-21T18:30:00+05:30',
  })
  @rule('isTime', (value) => typeof value === 'string' && readReceivedAt(value, 'UTC') !== undefined, {
    ...saying(TIME_INVALID.code, TIME_INVALID.detail),
  })
  @Optional()
  receivedAt?: string;

  @ApiPropertyOptional({ pattern: EXTERNAL_ID.source, example: 'phone-1:5512' })
  @Matches(EXTERNAL_ID, saying('external-id-invalid', 'externalId must be 1 to 64 of A-Z, a-z, 0-9, _ . : -'))
  @Optional()
  externalId?: string;
}

function isTooLong(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  // A code point has at most two units, so the exact count is needed only between the two limits.
  if (text.length > 2 * MAX_TEXT_CHARACTERS || Buffer.byteLength(text) > MAX_TEXT_BYTES) return true;
  return text.length > MAX_TEXT_CHARACTERS && [...text].length > MAX_TEXT_CHARACTERS;
}
