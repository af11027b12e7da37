import { SECRET_TYPES, TYPES, type Operator } from './types.js';

/** How values are replaced, by type; a type that is not there gets tokens. */
export type Operators = Readonly<Partial<Record<string, Operator>>>;

/** What is wrong with operators somebody asked for, one sentence each; empty when nothing is. */
export function problemsOf(operators: Readonly<Record<string, unknown>>): { type: string; detail: string }[] {
  return Object.entries(operators).flatMap(([type, operator]) => {
    const known = TYPES.get(type);
    if (!known) return [{ type, detail: `there is no type ${type.slice(0, 40)}` }];
    if (known.operators.some((one) => one === operator)) return [];
    return [{ type, detail: `${type} can be replaced by ${known.operators.join(', ')}` }];
  });
}

/** Types whose values are shown as they are. */
export function shownTypes(operators: Operators = {}): ReadonlySet<string> {
  return new Set(Object.keys(operators).filter((type) => operators[type] === 'keep'));
}

/** The operator of a type. */
export function operatorOf(type: string, operators: Operators = {}): Operator {
  return SECRET_TYPES.has(type) ? 'redact' : (operators[type] ?? 'token');
}
