import {
  ApiExtraModels,
  ApiProperty,
  ApiPropertyOptional,
  getSchemaPath,
  IntersectionType,
} from '@nestjs/swagger';
import {
  ArrayNotEmpty,
  Equals,
  IsArray,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
} from 'class-validator';
import { TENANT_ID } from '#libs/contracts/index.js';
import { SmsDto } from './sms.dto.js';

/** The content type of a CloudEvent in structured mode; anything else on the public queue is read as bare JSON. */
export const CLOUD_EVENT = 'application/cloudevents+json';
/** The one `type` of event that the public queue takes. */
export const SMS_EVENT_TYPE = 'spendsense.sms';

const MAX_NAME_LENGTH = 255;

const NAME = {
  type: String,
  minLength: 1,
  maxLength: MAX_NAME_LENGTH,
  description: 'Your name of the delivery: what comes again under the same name counts once.',
};

/** What stands around the SMS of a delivery. */
export class BulkEnvelopeDto {
  @ApiPropertyOptional({
    type: String,
    pattern: TENANT_ID.source,
    description: 'May repeat the tenant of the broker user. Any other is refused.',
    example: 'local',
  })
  @IsOptional()
  @IsString()
  tenant?: string | null;

  @ApiPropertyOptional(NAME)
  @IsOptional()
  @IsString()
  @Length(1, MAX_NAME_LENGTH)
  id?: string | null;
}

/** One SMS as a delivery of its own. */
export class BulkSmsDto extends IntersectionType(BulkEnvelopeDto, SmsDto) {}

/** Many SMS in one delivery. */
export class BulkBatchDto extends BulkEnvelopeDto {
  @ApiPropertyOptional({ ...NAME, example: 'batch-2026-11-23-0007' }) declare id?: string | null;

  @ApiProperty({ type: [SmsDto], minItems: 1, description: 'A bad item costs itself only.' })
  @IsArray()
  @ArrayNotEmpty()
  items: unknown[];
}

/** SMS in a CloudEvent 1.0 in structured mode; extension attributes are allowed and not read. */
@ApiExtraModels(BulkSmsDto, BulkBatchDto)
export class SmsEventDto {
  @ApiProperty({ enum: ['1.0'], example: '1.0' }) @Equals('1.0') specversion: string;
  @ApiProperty({ enum: [SMS_EVENT_TYPE], example: SMS_EVENT_TYPE }) @Equals(SMS_EVENT_TYPE) type: string;

  @ApiProperty({
    minLength: 1,
    maxLength: MAX_NAME_LENGTH,
    format: 'uri-reference',
    description: 'Where it happened. An event of the same source and id counts once.',
    example: '/phones/1',
  })
  @IsString()
  @Length(1, MAX_NAME_LENGTH)
  source: string;

  @ApiProperty({ minLength: 1, maxLength: MAX_NAME_LENGTH, example: '5512' })
  @IsString()
  @Length(1, MAX_NAME_LENGTH)
  id: string;

  @ApiPropertyOptional({
    type: String,
    description: 'As application/json; data of any other type is refused.',
    example: 'application/json',
  })
  @IsOptional()
  // As application/json, application/json; charset=utf-8 or application/sms+json.
  @Matches(/^[\w.+-]{1,100}\/(?:[\w.-]{1,100}\+)?json(?:;|$)/)
  datacontenttype?: string | null;

  @ApiProperty({
    oneOf: [{ $ref: getSchemaPath(BulkSmsDto) }, { $ref: getSchemaPath(BulkBatchDto) }],
    description: 'Its own `id` is not read: the event has one.',
  })
  @IsObject()
  data: Record<string, unknown>;
}
