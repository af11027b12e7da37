import { registerDecorator, type ValidationArguments } from 'class-validator';

const OPERATORS: Record<string, readonly string[]> = {
  merchant: ['is', 'contains'],
  text: ['contains'],
  sender: ['contains'],
  amount: ['is', 'at-least', 'at-most'],
};
// As 450 or 1299.00.
const AMOUNT = /^\d{1,15}(?:\.\d{1,4})?$/;

/** Marks the value of a condition: the field must know the operator, and an amount must be a decimal number. */
export const IsCondition = () => (object: object, propertyName: string) => {
  registerDecorator({
    name: 'isCondition',
    target: object.constructor,
    propertyName,
    validator: {
      validate: (value: unknown, { object: condition }: ValidationArguments) =>
        problemOf(condition, value) === undefined,
      defaultMessage: (asked) => problemOf(asked!.object, asked!.value) ?? '',
    },
  });
};

function problemOf(condition: object, value: unknown): string | undefined {
  const { field, operator } = condition as { field: string; operator: string };
  const known = OPERATORS[field] ?? ['is'];
  if (!known.includes(operator)) return `${field} can be compared with ${known.join(', ')}`;
  if (field === 'amount' && !(typeof value === 'string' && AMOUNT.test(value)))
    return 'value must be a decimal number, as 1299.00';
  return undefined;
}
