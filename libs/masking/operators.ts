import { TYPES, type Operator } from './types.js';

/** How values are replaced, by type; a type that is not there, or whose operator is not allowed, gets its default. */
export type Operators = Readonly<Record<string, string>>;

/** What is wrong with operators somebody asked for: a known type or a position, and a sentence. */
export function problemsOf(operators: Readonly<Record<string, unknown>>): { at: string; detail: string }[] {
  return Object.entries(operators).flatMap(([type, operator], index) => {
    const allowed = TYPES.get(type)?.operators;
    // The name of an unknown type is input, which no error repeats.
    if (!allowed)
      return [{ at: String(index), detail: 'There is no such type; GET /v1/masking/types lists them.' }];
    if (allowed.some((one) => one === operator)) return [];
    return [{ at: type, detail: `Values of this type can be replaced by: ${allowed.join(', ')}.` }];
  });
}

/** The operator of a type. */
export function operatorOf(type: string, operators: Operators = {}): Operator {
  const allowed = TYPES.get(type)?.operators ?? ['token'];
  const wanted = operators[type];
  return wanted === undefined ? allowed[0]! : (allowed.find((one) => one === wanted) ?? allowed[0]!);
}

/** Types whose values are shown as they are. */
export function shownTypes(operators: Operators | undefined): ReadonlySet<string> {
  if (operators === undefined) return NONE;
  return new Set(Object.keys(operators).filter((type) => operatorOf(type, operators) === 'keep'));
}

const NONE: ReadonlySet<string> = new Set();
