import { ApiProperty } from '@nestjs/swagger';
import {
  type CategoryId,
  type Channel,
  CHANNELS,
  CONFIDENCE_LEVELS,
  type ConfidenceLevel,
  type Direction,
  DIRECTIONS,
  type Instrument,
  INSTRUMENTS,
  type Kind,
  KINDS,
} from '#libs/contracts/index.js';
import { isoInZone } from '#libs/time-zone/zone-offset.js';
import { JOIN_REASONS, type JoinReason } from '#libs/joining/alert.js';
import { type Decider, DECIDERS, type Transaction } from '#libs/persistence/entities/transaction.entity.js';
import { categoryId } from '../categories/category-id.js';

const money = (description: string, example: string) => ({
  description,
  example,
  type: String,
  nullable: true,
});
const optional = (example: string, description?: string) => ({
  example,
  description,
  type: String,
  nullable: true,
});

/** The result of one SMS. Whatever the text does not say is null; amounts are decimal strings. */
export class TransactionDto {
  @ApiProperty({ example: '019ab5b2-7c1e-7b60-8d2f-0e4c9a6b1d35' }) id: string;
  @ApiProperty({ example: '019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e90' }) submissionId: string;
  @ApiProperty({ description: 'Position in the submission, from 0.', example: 0 }) index: number;
  @ApiProperty({ enum: KINDS, example: 'transaction' }) kind: Kind;
  @ApiProperty({ description: 'What decided the kind.', example: 'debited' }) kindReason: string;
  @ApiProperty({ enum: DIRECTIONS, nullable: true, example: 'debit' }) direction: Direction | null;
  @ApiProperty({ example: false }) isRefund: boolean;
  @ApiProperty(money('Always positive; `direction` says which way.', '450.00')) amount: string | null;
  @ApiProperty(optional('INR', 'ISO 4217.')) currency: string | null;
  @ApiProperty(optional('<VPA:k3f9a1c27b5d8e60>')) counterparty: string | null;
  @ApiProperty(optional('Zomato')) merchant: string | null;
  @ApiProperty({ ...categoryId('food_dining'), nullable: true }) category: CategoryId | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Probability of the category.', example: 0.97 })
  confidence: number | null;
  @ApiProperty({
    enum: CONFIDENCE_LEVELS,
    nullable: true,
    example: 'high',
    description:
      'Whether the probability reached the thresholds of the model that decided: high from its `sureFrom` on, ' +
      'low below its `reviewBelow`.',
  })
  confidenceLevel: ConfidenceLevel | null;
  @ApiProperty({
    ...categoryId(
      'food_dining',
      'The category its amount counts in: that of the payment for a refund, `transfer` between own accounts.',
    ),
    nullable: true,
  })
  countsAs: CategoryId | null;
  @ApiProperty({ enum: DECIDERS, example: 'model', description: 'Who chose the category.' })
  decidedBy: Decider;
  @ApiProperty({ description: 'Worth a look by a person.', example: false }) needsReview: boolean;
  @ApiProperty(money('Charged on top of the amount.', '5.90')) fee: string | null;
  @ApiProperty(money('The sum before exchange, when the amount is its exchange.', '12.00')) originalAmount:
    string | null;
  @ApiProperty(optional('USD', 'ISO 4217, of the sum before exchange.')) originalCurrency: string | null;
  @ApiProperty(optional('<ACCOUNT:9c1f0b7a2d4e6835>', 'Token of the account.')) account: string | null;
  @ApiProperty({ enum: INSTRUMENTS, nullable: true, example: 'account', description: 'What the account is.' })
  instrument: Instrument | null;
  @ApiProperty(optional('HDFC Bank', 'Who wrote, by sender id or signature.')) bank: string | null;
  @ApiProperty(money('Balance after it.', '12890.10')) balance: string | null;
  @ApiProperty(money('Available credit limit.', '80000.00')) limit: string | null;
  @ApiProperty(optional('<REF:5d0c8e1b7f3a9264>', 'Token of the payment reference.')) reference:
    string | null;
  @ApiProperty({ enum: CHANNELS, nullable: true, example: 'upi' }) channel: Channel | null;
  @ApiProperty(optional('2026-11-21T00:00:00.000+05:30', "When the SMS says it was, on the tenant's clock."))
  occurredAt: string | null;
  @ApiProperty({
    example: '2026-11-21',
    description: 'The day it counts on: when the money moved, or the SMS came if it does not say.',
  })
  day: string;
  @ApiProperty(
    optional('019ab5b2-7c1e-7b60-8d2f-0e4c9a6b1d36', 'The transaction that tells of the same payment.'),
  )
  joinedTo: string | null;
  @ApiProperty({ enum: JOIN_REASONS, nullable: true, example: null }) joinReason: JoinReason | null;
  @ApiProperty(
    optional('019ab5b2-7c1e-7b60-8d2f-0e4c9a6b1d37', 'The other end of a transfer between own accounts.'),
  )
  pairedWith: string | null;
  @ApiProperty(optional('019ab5b2-7c1e-7b60-8d2f-0e4c9a6b1d38', 'The payment that this gives back.'))
  refundOf: string | null;
  @ApiProperty({ example: '2026-11-21T18:30:00.000+05:30' }) receivedAt: string;
  @ApiProperty(optional('AX-TESTBK-S')) sender: string | null;
  @ApiProperty(optional('phone-1:5512')) externalId: string | null;
  @ApiProperty({ example: 'Rs.450.00 debited from A/c <ACCOUNT:9c1f0b7a2d4e6835> on 21-11-26' })
  maskedText: string;
  @ApiProperty({ example: 'spendsense-bag@2.0.0' }) model: string;

  static of(row: Transaction, timeZone: string): TransactionDto {
    return {
      id: row.id,
      submissionId: row.submissionId,
      index: row.index,
      kind: row.kind,
      kindReason: row.kindReason,
      direction: row.direction,
      isRefund: row.isRefund,
      amount: row.amount,
      currency: row.currency,
      counterparty: row.counterparty,
      merchant: row.merchant,
      category: row.category,
      confidence: rounded(row.confidence),
      confidenceLevel: row.confidenceLevel,
      countsAs: row.countsAs,
      decidedBy: row.decidedBy,
      needsReview: row.needsReview,
      fee: row.fee,
      originalAmount: row.originalAmount,
      originalCurrency: row.originalCurrency,
      account: row.account,
      instrument: row.instrument,
      bank: row.bank,
      balance: row.balance,
      limit: row.creditLimit,
      reference: row.reference,
      channel: row.channel,
      occurredAt: row.occurredAt && isoInZone(row.occurredAt, timeZone),
      day: row.day,
      joinedTo: row.joinedTo,
      joinReason: row.joinReason,
      pairedWith: row.pairedWith,
      refundOf: row.refundOf,
      receivedAt: isoInZone(row.receivedAt, timeZone),
      sender: row.sender,
      externalId: row.externalId,
      maskedText: row.maskedText,
      model: row.model,
    };
  }
}

/** The database keeps single precision, whose further digits mean nothing. */
const rounded = (confidence: number | null) =>
  confidence === null ? null : Math.round(confidence * 1e4) / 1e4;
