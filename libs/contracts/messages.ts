import {
  ArrayMaxSize,
  ArrayMinSize,
  Equals,
  IsArray,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
} from 'class-validator';
import type { Category } from './categories.js';
import type { ConfidenceLevel } from './confidence-levels.js';
import type { DeadReason } from './dead-reasons.js';
import type { Fields } from './fields.js';
import type { Finding } from './finding.js';

/** The version every message carries; a consumer dead-letters any other. */
export const SCHEMA_VERSION = 1;

/** More items than any chunk may hold, whatever CHUNK_SIZE says. */
export const MAX_CHUNK_ITEMS = 1000;

/** Identifies an SMS on its way; its item id becomes the id of the transaction. */
export interface ItemRef {
  itemId: string;
  submissionId: string;
  /** Position in the submission, from 0. */
  index: number;
}

/** Where the tenant lives, which decides how phones, dates and days are read. */
export interface Locale {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** IANA name, as `Asia/Kolkata`. */
  timeZone: string;
}

/** What every message carries; inner hops check this much and no more. */
export class Envelope<Item extends ItemRef = ItemRef> {
  @Equals(SCHEMA_VERSION) version: number = SCHEMA_VERSION;
  @IsUUID() chunkId: string;
  @IsString() @Length(1, 64) tenantId: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MAX_CHUNK_ITEMS) items: Item[];
}

/** One SMS as it was handed in. Exists in memory and sealed only. */
export interface RawSms {
  text: string;
  sender?: string;
  /** ISO 8601 with offset. */
  receivedAt: string;
  externalId?: string;
}

/** `sms.received`: the texts are sealed (compact JWE over `RawSms[]`, in the order of `items`). */
export class SmsReceived extends Envelope {
  @IsObject() locale: Locale;
  /** How the tenant wants values replaced, by type; the seal is bound to it, so that nobody else can choose. */
  @IsOptional() @IsObject() operators?: Record<string, string>;
  @IsString() sealed: string;
}

export interface MaskedItem extends ItemRef {
  text: string;
  /** The tokens in it, in order; where each stood nobody needs further on. */
  findings: Pick<Finding, 'token'>[];
  /** A bank's sender id; a private number is a token. */
  sender?: string;
  receivedAt: string;
  externalId?: string;
}

/** `sms.masked`: personal data is replaced by tokens. */
export class SmsMasked extends Envelope<MaskedItem> {
  @IsObject() locale: Locale;
}

export interface ExtractedItem extends Omit<MaskedItem, 'findings'> {
  fields: Fields;
  /** The text the classifier reads. */
  modelInput: string;
}

/** `features.extracted`: fields and model input are known. */
export class FeaturesExtracted extends Envelope<ExtractedItem> {
  @IsObject() locale: Locale;
}

export interface ClassifiedItem extends Omit<ExtractedItem, 'modelInput'> {
  /** Null unless the kind is `transaction`. */
  category: Category | null;
  /** Calibrated probability of `category`. */
  confidence: number | null;
  /** By the thresholds of the model; null without a category. */
  confidenceLevel: ConfidenceLevel | null;
  /** Probabilities in the order of `CATEGORIES`. */
  scores: number[];
  needsReview: boolean;
}

/** `transactions.classified`: ready to be stored. */
export class TransactionsClassified extends Envelope<ClassifiedItem> {
  @IsObject() locale: Locale;
  /** `name@version` of the model. */
  @IsString() model: string;
}

/** `chunk.failed`: the transport gave up on a chunk; nobody should wait for its items. */
export class ChunkFailed extends Envelope {
  /** The topic whose consumer failed. */
  @IsString() stage: string;
  @IsString() reason: DeadReason;
}

/** Body of a delivery on the public queue `spendsense.ingest`, as parsed JSON; intake validates it. */
export type BulkDelivery = Record<string, unknown>;

/** A row of a submission that is not an SMS; `line` is the physical line in an upload. */
export interface ItemProblem {
  index: number;
  line?: number;
  code: string;
  detail: string;
}
