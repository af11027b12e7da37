import type { CategoryId, Channel, Direction, Kind } from '#libs/contracts/index.js';
import { nameKey, tenThousandths } from '#libs/joining/alert.js';

/** What a rule may look at in a transaction. */
export interface RuleSubject {
  merchant: string | null;
  counterparty: string | null;
  maskedText: string;
  sender: string | null;
  amount: string | null;
  currency: string | null;
  account: string | null;
  channel: Channel | null;
  direction: Direction | null;
  kind: Kind;
}

/** What a condition may look at. */
export const CONDITION_FIELDS = [
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
] as const;

/** One thing that must hold. Texts are compared in any case; amounts are decimal strings, inclusive. */
export type Condition =
  | { field: 'merchant'; operator: 'is' | 'contains'; value: string }
  | { field: 'text' | 'sender'; operator: 'contains'; value: string }
  | { field: 'amount'; operator: 'at-least' | 'at-most' | 'is'; value: string }
  | {
      field: 'currency' | 'account' | 'counterparty' | 'channel' | 'direction' | 'kind';
      operator: 'is';
      value: string;
    };

/** What a rule changes. */
export interface RuleAction {
  category?: CategoryId;
  merchant?: string;
  kind?: Kind;
}

/** A tenant's own decision: the first rule, by position, whose conditions hold wins. */
export interface Rule {
  id: string;
  position: number;
  /** Whether all conditions must hold, or any. */
  match: 'all' | 'any';
  conditions: readonly Condition[];
  action: RuleAction;
}

/** Whether a rule's conditions hold. */
export function matches(
  { match, conditions }: Pick<Rule, 'match' | 'conditions'>,
  subject: RuleSubject,
): boolean {
  if (conditions.length === 0) return false;
  const hold = (condition: Condition) => holds(condition, subject);
  return match === 'all' ? conditions.every(hold) : conditions.some(hold);
}

/** The first rule whose conditions hold; `rules` are in the order of their positions. */
export function firstMatch(rules: readonly Rule[], subject: RuleSubject): Rule | undefined {
  return rules.find((rule) => matches(rule, subject));
}

function holds(condition: Condition, subject: RuleSubject): boolean {
  switch (condition.field) {
    case 'merchant': {
      if (subject.merchant === null) return false;
      const [name, wanted] = [nameKey(subject.merchant), nameKey(condition.value)];
      return condition.operator === 'is' ? name === wanted : wanted !== '' && name.includes(wanted);
    }
    case 'text':
      return includes(subject.maskedText, condition.value);
    case 'sender':
      return includes(subject.sender ?? '', condition.value);
    case 'amount':
      return subject.amount !== null && compare(subject.amount, condition);
    default:
      return subject[condition.field] === condition.value;
  }
}

const includes = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase());

function compare(amount: string, { operator, value }: { operator: string; value: string }): boolean {
  const [has, wanted] = [tenThousandths(amount), tenThousandths(value)];
  if (operator === 'at-least') return has >= wanted;
  return operator === 'at-most' ? has <= wanted : has === wanted;
}
