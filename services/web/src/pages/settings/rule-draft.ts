import type { components } from '../../api/schema.js';

export type Rule = components['schemas']['RuleDto'];
export type Condition = components['schemas']['ConditionDto'];
type Field = Condition['field'];
type Operator = Condition['operator'];
export type RuleBody = components['schemas']['RuleDraftDto'];

/** How each field can be compared. */
const OPERATORS: Partial<Record<Field, readonly Operator[]>> = {
  merchant: ['is', 'contains'],
  text: ['contains'],
  sender: ['contains'],
  amount: ['at-least', 'at-most', 'is'],
};
export const FIELDS: readonly Field[] = [
  'merchant',
  'text',
  'sender',
  'amount',
  'currency',
  'account',
  'counterparty',
  'channel',
  'direction',
  'kind',
];
export const KINDS: readonly NonNullable<RuleBody['action']['kind']>[] = [
  'transaction',
  'pending',
  'declined',
  'otp',
  'reminder',
  'balance',
  'promotion',
  'notice',
  'suspicious',
];
const CHANNELS: readonly NonNullable<components['schemas']['TransactionDto']['channel']>[] = [
  'upi',
  'card',
  'atm',
  'neft',
  'imps',
  'rtgs',
  'wallet',
  'cheque',
  'mandate',
  'cash',
  'fee',
  'interest',
  'transfer',
];

/** The values of a field that has a fixed set of them. */
export const valuesOf = (field: Field): readonly string[] | undefined =>
  ({ direction: ['debit', 'credit'], kind: KINDS, channel: CHANNELS })[field as string];
export const operatorsOf = (field: Field): readonly Operator[] => OPERATORS[field] ?? ['is'];

/** A condition on a field that has nothing to compare with yet. */
export const conditionOn = (field: Field): Condition => ({
  field,
  operator: operatorsOf(field)[0] ?? 'is',
  value: valuesOf(field)?.[0] ?? '',
});

/** A rule that says nothing yet, after the others. */
export const newRule = (others: readonly Rule[]): RuleBody => ({
  name: '',
  match: 'all',
  conditions: [conditionOn('merchant')],
  action: {},
  position: others.reduce((last, { position }) => Math.max(last, position), -1) + 1,
  enabled: true,
});

/** What a rule says, without what the server adds to it. */
export const bodyOf = ({ name, match, conditions, action, position, enabled }: Rule): RuleBody => ({
  name,
  match,
  conditions,
  action,
  position,
  enabled,
});

/** Whether it can be tried: every condition has a value, and it sets something. */
export const isWhole = ({ conditions, action }: RuleBody): boolean =>
  conditions.every(({ value }) => value.trim()) && Object.values(action).some(Boolean);
