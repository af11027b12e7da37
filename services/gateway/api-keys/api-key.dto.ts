import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayNotEmpty, ArrayUnique, IsArray, IsIn, Matches } from 'class-validator';
import { type Scope, SCOPES } from '#libs/contracts/scopes.js';
import type { ApiKey } from '#libs/persistence/entities/api-key.entity.js';
import { IfGiven } from '../http/if-given.decorator.js';

const ID = '0123456789abcdef';

/** A key to make. */
export class NewApiKeyDto {
  @ApiProperty({
    description: 'What or whom it is for, so that you know it again: 1 to 100 characters.',
    example: 'phone app',
  })
  // Up to 100 characters without control characters, at least one of which is no space.
  @Matches(/^(?=.*\S)[^\p{Cc}]{1,100}$/u, { message: 'name must have 1 to 100 characters' })
  name: string;

  @ApiPropertyOptional({
    description:
      '`read` data, `write` data (SMS above all), `admin` keys, webhooks, privacy and deleting everything. All of them if you say none.',
    enum: SCOPES,
    isArray: true,
    example: ['write'],
  })
  @IfGiven()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(SCOPES, { each: true, message: `scopes must be some of ${SCOPES.join(', ')}` })
  scopes?: Scope[];
}

export class ApiKeyDto {
  @ApiProperty({ example: ID }) id: string;
  @ApiProperty({ example: 'phone app' }) name: string;
  @ApiProperty({ enum: SCOPES, isArray: true, example: ['write'] }) scopes: Scope[];
  @ApiProperty({ description: 'What the key begins with.', example: `ssk_${ID}` }) prefix: string;
  @ApiProperty({ format: 'date-time', example: '2026-11-21T13:00:00.000Z' }) createdAt: string;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'A minute old at most; null while nobody has used it.',
    example: '2026-11-24T08:15:00.000Z',
  })
  lastUsedAt: string | null;

  static of({ id, name, scopes, createdAt, lastUsedAt }: ApiKey): ApiKeyDto {
    return {
      id,
      name,
      scopes,
      prefix: `ssk_${id}`,
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    };
  }
}

export class CreatedApiKeyDto extends ApiKeyDto {
  @ApiProperty({
    description: 'The key itself. Shown this once; only its hash is stored.',
    example: `ssk_${ID}_3q2-7wEjRWeJq83vEjRWeJq83vEjRWeJq83vEjRWeJo`,
  })
  key: string;
}

export class ApiKeysDto {
  @ApiProperty({ type: [ApiKeyDto] }) items: ApiKeyDto[];
}
