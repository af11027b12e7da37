import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { type CategoryId, type Kind, KINDS } from '#libs/contracts/index.js';
import { type Condition, CONDITION_FIELDS } from '#libs/decisions/rule.js';
import type { Rule } from '#libs/persistence/entities/rule.entity.js';
import { categoryId, IsCategoryId } from '../categories/category-id.js';
import { IfGiven } from '../http/if-given.decorator.js';
import { TransactionDto } from '../transactions/transaction.dto.js';
import { IsCondition } from './is-condition.decorator.js';

const OPERATORS = ['is', 'contains', 'at-least', 'at-most'] as const;

export class ConditionDto {
  @ApiProperty({ enum: CONDITION_FIELDS, example: 'merchant' })
  @IsIn(CONDITION_FIELDS)
  field: Condition['field'];
  @ApiProperty({
    enum: OPERATORS,
    example: 'is',
    description:
      '`contains` for merchant, text and sender; `at-least` and `at-most` for the amount; `is` for all but text and sender.',
  })
  @IsIn(OPERATORS)
  operator: Condition['operator'];
  @ApiProperty({ description: 'In any case; an amount as 1299.00.', example: 'Zomato' })
  @IsString()
  @Length(1, 200)
  @IsCondition()
  value: string;
}

export class RuleActionDto {
  @ApiPropertyOptional(categoryId('food_dining')) @IfGiven() @IsCategoryId() category?: CategoryId;
  @ApiPropertyOptional({ example: 'Zomato' }) @IfGiven() @IsString() @Length(1, 100) merchant?: string;
  @ApiPropertyOptional({ enum: KINDS }) @IfGiven() @IsIn(KINDS) kind?: Kind;
}

/** Conditions and what follows from them. */
export class RuleTestDto {
  @ApiProperty({
    enum: ['all', 'any'],
    description: 'Whether all conditions must hold, or any.',
    example: 'all',
  })
  @IsIn(['all', 'any'])
  match: 'all' | 'any';

  @ApiProperty({ type: [ConditionDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  // A list in a list would be taken for conditions, too.
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ConditionDto)
  conditions: ConditionDto[];

  @ApiProperty({ description: 'What the rule sets; at least one thing.' })
  @IsDefined()
  @ValidateNested()
  @Type(() => RuleActionDto)
  action: RuleActionDto;
}

export class RuleDraftDto extends RuleTestDto {
  @ApiProperty({ example: 'Zomato is dining' }) @IsString() @Length(1, 100) name: string;
  @ApiPropertyOptional({
    description: 'Lower comes first; the first rule that matches decides.',
    default: 0,
    example: 0,
  })
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  position: number = 0;
  @ApiPropertyOptional({ default: true, example: true }) @IsBoolean() enabled: boolean = true;
}

const TEST_EXAMPLE: RuleTestDto = {
  match: 'all',
  conditions: [{ field: 'merchant', operator: 'is', value: 'Zomato' }],
  action: { category: 'food_dining' },
};
const DRAFT_EXAMPLE: RuleDraftDto = { name: 'Zomato is dining', position: 0, enabled: true, ...TEST_EXAMPLE };

/** Bodies with examples that work as they stand. */
export const RULE_TEST_BODY = { type: RuleTestDto, examples: { merchant: { value: TEST_EXAMPLE } } };
export const RULE_BODY = { type: RuleDraftDto, examples: { merchant: { value: DRAFT_EXAMPLE } } };

export class RuleDto extends RuleDraftDto {
  @ApiProperty({ example: '019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e11' }) id: string;
  @ApiProperty({ example: '2026-11-21T13:00:00.000Z' }) createdAt: string;
  @ApiProperty({ example: '2026-11-21T13:00:00.000Z' }) updatedAt: string;

  static of(rule: Rule): RuleDto {
    const { id, name, position, enabled, match, conditions, action, createdAt, updatedAt } = rule;
    const times = { createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
    return { id, name, position, enabled, match, conditions, action, ...times };
  }
}

export class RuleTestedDto {
  @ApiProperty({ description: 'Transactions whose conditions hold.', example: 14 }) matched: number;
  @ApiProperty({ description: 'Of them, those that applying the rule would change.', example: 3 })
  changed: number;
  @ApiProperty({ type: [TransactionDto], description: 'The newest five that match.' })
  sample: TransactionDto[];
}

export class RuleAppliedDto {
  @ApiProperty({ description: 'For undoing it.', example: '019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e99' })
  correctionId: string;
  @ApiProperty({ example: 3 }) changed: number;
}
