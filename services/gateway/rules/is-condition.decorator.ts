import { registerDecorator, type ValidationArguments } from 'class-validator';
import { conditionProblem } from '#libs/decisions/condition-problem.js';

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
  return conditionProblem(field, operator, value);
}
