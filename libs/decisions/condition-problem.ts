const OPERATORS = new Map<string, readonly string[]>([
  ['merchant', ['is', 'contains']],
  ['text', ['contains']],
  ['sender', ['contains']],
  ['amount', ['is', 'at-least', 'at-most']],
]);
// As 450 or 1299.00.
const AMOUNT = /^\d{1,15}(?:\.\d{1,4})?$/;

/** What keeps a condition of a rule from being one; undefined when nothing does. The field itself is not looked at. */
export function conditionProblem(field: string, operator: string, value: unknown): string | undefined {
  const known = OPERATORS.get(field) ?? ['is'];
  if (!known.includes(operator)) return `this field can be compared with ${known.join(', ')}`;
  if (field === 'amount' && !(typeof value === 'string' && AMOUNT.test(value)))
    return 'value must be a decimal number, as 1299.00';
  return undefined;
}
