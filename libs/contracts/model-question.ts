import { Equals, IsIn, IsISO8601, IsObject, IsOptional, IsString, Length } from 'class-validator';
import { CATEGORIES, type Category } from './categories.js';
import { type Locale, SCHEMA_VERSION } from './messages.js';

/** Asks which words of an SMS decided its category. Masked, as everything behind masking. */
export class ModelQuestion {
  @Equals(SCHEMA_VERSION) version: number = SCHEMA_VERSION;
  /** `name@version` of the model that decided. */
  @IsString() @Length(1, 128) model: string;
  @IsIn(CATEGORIES) category: Category;
  @IsString() text: string;
  @IsOptional() @IsString() sender?: string;
  @IsISO8601() receivedAt: string;
  @IsObject() locale: Locale;
}

/** A word of a text and how much of a category's probability is gone without it; negative where it spoke against. */
export interface WeighedWord {
  word: string;
  /** Where it stands, in UTF-16 code units; the end is exclusive. */
  start: number;
  end: number;
  weight: number;
}

/** Why there are no words: the model is not listed any more, cannot be loaded, or failed. */
export type ModelRefusal = 'model-gone' | 'no-model' | 'failed';

/** The words, heaviest first. */
export type ModelAnswer = { words: WeighedWord[] } | { refusal: ModelRefusal };
