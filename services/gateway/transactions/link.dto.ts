import { ApiProperty } from '@nestjs/swagger';
import { JOIN_REASONS } from '#libs/joining/alert.js';
import type { Link, LinkType } from '#libs/persistence/links.js';
import { TransactionDto } from './transaction.dto.js';

const TYPES: LinkType[] = [...JOIN_REASONS, 'own-transfer', 'refund', 'refunded'];

export class LinkDto {
  @ApiProperty({
    enum: TYPES,
    example: 'same-payment',
    description:
      '`duplicate`: the same SMS again. `same-payment`: another sender tells of it. `completed`: announced before. ' +
      '`own-transfer`: the other end. `refund`: gives money of it back. `refunded`: what this refund gives back.',
  })
  type: LinkType;
  @ApiProperty() transaction: TransactionDto;
}

/** What belongs to a transaction. */
export class LinksDto {
  @ApiProperty({ type: [LinkDto] }) links: LinkDto[];

  static of(links: Link[], timeZone: string): LinksDto {
    return {
      links: links.map(({ type, transaction }) => ({
        type,
        transaction: TransactionDto.of(transaction, timeZone),
      })),
    };
  }
}
