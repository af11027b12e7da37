import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, Matches } from 'class-validator';
import {
  CATEGORIES,
  CATEGORY_FACTS,
  type CategoryId,
  isBuiltIn,
  SIX_LABELS,
  type SixLabel,
} from '#libs/contracts/index.js';
import { categoryLabel } from '#libs/insights/wording.js';
import type { TenantCategory } from '#libs/persistence/entities/category.entity.js';
import type { Merged } from '#libs/persistence/merge-category.js';
import { IfGiven } from '../http/if-given.decorator.js';
import { categoryId, IsCategoryId } from './category-id.js';

const NAME = { minLength: 1, maxLength: 60, description: 'What it is called.', example: 'Pet care' };
const COLOUR = { type: String, nullable: true, description: '`#rrggbb`.', example: '#7a5cff' };
const ICON = { type: String, nullable: true, description: 'Name of a picture, or an emoji.', example: 'paw' };
const NAME_RULE = { message: 'name must have 1 to 60 characters on one line.' };
const COLOUR_RULE = { message: 'colour must be six hexadecimal digits, as #7a5cff' };
const ICON_RULE = { message: 'icon must have 1 to 32 characters and no spaces.' };

const IsName = () => Matches(/^[^\s\p{Cc}][^\p{Cc}]{0,59}$/u, NAME_RULE);
const IsColour = () => Matches(/^#[0-9a-f]{6}$/, COLOUR_RULE);
const IsIcon = () => Matches(/^[^\s\p{Cc}]{1,32}$/u, ICON_RULE);
const Trimmed = () =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));
const SmallLetters = () =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value));

/** A category that a transaction can have. */
export class CategoryDto {
  @ApiProperty({ description: 'Stays when the name changes.', example: 'food_dining' }) id: CategoryId;
  @ApiProperty({ description: 'What it is called.', example: 'Food & dining' }) name: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What it is for; null for your own.',
    example: 'Restaurants, delivery, cafes, snacks, bars, liquor',
  })
  description: string | null;
  @ApiProperty(COLOUR) colour: string | null;
  @ApiProperty(ICON) icon: string | null;
  @ApiProperty({ description: 'Not to be offered; what has it keeps it.', example: false }) hidden: boolean;
  @ApiProperty({ description: 'Whether you added it.', example: false }) isOwn: boolean;
  @ApiProperty({
    enum: ['yes', 'no', 'negative'],
    description: 'Whether it counts in spending totals; your own do.',
    example: 'yes',
  })
  spend: 'yes' | 'no' | 'negative';
  @ApiProperty({
    enum: SIX_LABELS,
    description: 'Its label among the six of the original system.',
    example: 'Food',
  })
  six: SixLabel;
  @ApiProperty({
    type: [String],
    description: 'Plaid primary categories that map here.',
    example: ['FOOD_AND_DRINK'],
  })
  plaid: string[];

  static of(id: CategoryId, row?: TenantCategory): CategoryDto {
    const { description, spend, six, plaid } = isBuiltIn(id) ? CATEGORY_FACTS[id] : OWN;
    return {
      id,
      name: row?.name ?? categoryLabel(id),
      description,
      colour: row?.colour ?? null,
      icon: row?.icon ?? null,
      hidden: row?.hidden ?? false,
      isOwn: !isBuiltIn(id),
      spend,
      six,
      plaid: [...plaid],
    };
  }

  /** The built-in ones, as the tenant changed them, then its own. */
  static all(rows: readonly TenantCategory[]): CategoryDto[] {
    const byId = new Map(rows.map((row) => [row.id, row]));
    const own = rows.filter(({ id }) => !isBuiltIn(id));
    return [...CATEGORIES, ...own.map(({ id }) => id)].map((id) => CategoryDto.of(id, byId.get(id)));
  }
}

const OWN = { description: null, spend: 'yes', six: 'Others', plaid: [] } as const;

export class CategoryDraftDto {
  @ApiProperty(NAME) @Trimmed() @IsName() name: string;
  @ApiPropertyOptional(COLOUR) @IsOptional() @SmallLetters() @IsColour() colour?: string | null;
  @ApiPropertyOptional(ICON) @IsOptional() @IsIcon() icon?: string | null;
}

/** What is to change; what is not given stays. */
export class CategoryChangeDto {
  @ApiPropertyOptional({
    ...NAME,
    type: String,
    nullable: true,
    description: 'Null gives a built-in one its own name back.',
    example: 'Eating out',
  })
  @IsOptional()
  @Trimmed()
  @IsName()
  name?: string | null;
  @ApiPropertyOptional(COLOUR) @IsOptional() @SmallLetters() @IsColour() colour?: string | null;
  @ApiPropertyOptional(ICON) @IsOptional() @IsIcon() icon?: string | null;
  @ApiPropertyOptional({ description: 'Not to be offered any more.', example: false })
  @IfGiven()
  @IsBoolean()
  hidden?: boolean;
}

export class MergeQueryDto {
  @ApiProperty(categoryId('other', 'The category that takes over.')) @IsCategoryId() into: CategoryId;
}

/** What a merge moved. */
export class MergedDto implements Merged {
  @ApiProperty({ example: 14 }) transactions: number;
  @ApiProperty({ example: 1 }) rules: number;
  @ApiProperty({ example: 1 }) budgets: number;
  @ApiProperty({ description: 'Merchants and payees whose corrections had taught it.', example: 2 })
  merchants: number;
}
