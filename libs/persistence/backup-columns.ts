import { CATEGORY_ID, KINDS } from '#libs/contracts/index.js';
import { conditionProblem } from '#libs/decisions/condition-problem.js';
import { CONDITION_FIELDS } from '#libs/decisions/rule.js';
import { DECIDERS } from './entities/transaction.entity.js';

/** What a column of a backup may hold. Null and nothing are taken for every type. */
export interface ColumnType {
  /** In PostgreSQL. */
  sql: string;
  /** What a value must be, as the end of a sentence. */
  must: string;
  holds(value: unknown): boolean;
  /** How PostgreSQL writes the column into JSON; as it is where this is missing. */
  written?(column: string): string;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
// As 1299 or -0.50.
const DECIMAL = /^-?\d{1,16}(?:\.\d{1,12})?$/;
// As 2026-11-26T08:00:00.123456+00:00.
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:?\d\d)$/;

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isUnset = (value: unknown): boolean => value === undefined || value === null;

export const uuid: ColumnType = {
  sql: 'uuid',
  must: 'be a UUID',
  holds: (value) => isText(value) && UUID.test(value),
};

export const text: ColumnType = { sql: 'text', must: 'be text', holds: isText };

export const shortText = (most: number): ColumnType => ({
  sql: 'text',
  must: `have 1 to ${most} characters`,
  holds: (value) => isText(value) && value.length > 0 && [...value].length <= most,
});

export const flag: ColumnType = {
  sql: 'boolean',
  must: 'be true or false',
  holds: (value) => typeof value === 'boolean',
};

/** A decimal string: as a JSON number it would lose digits. */
export const decimal: ColumnType = {
  sql: 'numeric',
  must: 'be a decimal number in quotes',
  holds: (value) => isText(value) && DECIMAL.test(value),
  written: (column) => `${column}::text`,
};

export const time: ColumnType = {
  sql: 'timestamptz',
  must: 'be a time with its offset',
  holds: (value) => isText(value) && TIME.test(value) && !Number.isNaN(Date.parse(value)),
};

// Probabilities that a model rounded may add up to a little more.
export const share: ColumnType = {
  sql: 'real',
  must: 'be a number from 0 to 1',
  holds: (value) => isNumber(value) && value >= 0 && value < 1.0001,
};

export const shares: ColumnType = {
  sql: 'real[]',
  must: 'be a list of numbers from 0 to 1',
  holds: (value) => Array.isArray(value) && value.every((one) => share.holds(one)),
};

/** A whole number. */
export const whole = (least: number, most = 2 ** 31 - 1): ColumnType => ({
  sql: 'integer',
  must: `be a whole number from ${least} to ${most}`,
  holds: (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
});

export const oneOf = (values: readonly string[]): ColumnType => ({
  sql: 'text',
  must: 'be one of the values that the documentation lists',
  holds: (value) => isText(value) && values.includes(value),
});

/** Text of a certain form. */
export const like = (pattern: RegExp, must: string): ColumnType => ({
  sql: 'text',
  must,
  holds: (value) => isText(value) && pattern.test(value),
});

const json = (must: string, holds: (value: unknown) => boolean): ColumnType => ({
  sql: 'jsonb',
  must,
  holds,
});

export const category = like(CATEGORY_ID, 'be the id of a category, as food_dining');
export const kind = oneOf(KINDS);
export const currency = like(/^[A-Z]{3}$/, 'be a currency code, as INR');

/** What stands in a column as a whole is stored as a whole, so nothing unknown may be in it. */
const hasOnly = (value: object, known: readonly string[]) =>
  Object.keys(value).every((name) => known.includes(name));

/** What a rule or a correction sets. */
export const action = json(
  'set a category, a merchant or a kind',
  (value) =>
    isObject(value) &&
    hasOnly(value, ['category', 'merchant', 'kind']) &&
    Object.values(value).some((one) => !isUnset(one)) &&
    (isUnset(value['category']) || category.holds(value['category'])) &&
    (isUnset(value['kind']) || kind.holds(value['kind'])) &&
    (isUnset(value['merchant']) || isText(value['merchant'])),
);

/** History asks every rule about every SMS, so one that is none must not come in. */
export const conditions = json(
  'be a list of conditions',
  (value) => Array.isArray(value) && value.length > 0 && value.every(isCondition),
);

function isCondition(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { field, operator, value: wanted } = value;
  return (
    hasOnly(value, ['field', 'operator', 'value']) &&
    (CONDITION_FIELDS as readonly unknown[]).includes(field) &&
    isText(operator) &&
    isText(wanted) &&
    conditionProblem(String(field), operator, wanted) === undefined
  );
}

/** How often each category was chosen. */
export const votes = json(
  'count categories',
  (value) =>
    isObject(value) &&
    Object.entries(value).every(([name, count]) => category.holds(name) && whole(0).holds(count)),
);

/** Rows as a correction found them. */
export const decisions = json(
  'be a list of what was decided before',
  (value) => Array.isArray(value) && value.every(isDecided),
);

function isDecided(value: unknown): boolean {
  if (!isObject(value)) return false;
  const isNullOr = (type: ColumnType, one: unknown) => isUnset(one) || type.holds(one);
  return (
    uuid.holds(value['id']) &&
    kind.holds(value['kind']) &&
    isNullOr(text, value['merchant']) &&
    isNullOr(category, value['category']) &&
    flag.holds(value['needsReview']) &&
    oneOf(DECIDERS).holds(value['decidedBy']) &&
    isNullOr(uuid, value['ruleId']) &&
    flag.holds(value['isFixed'])
  );
}

/** Settings that only the code that reads them can judge. */
export const checkedBy = (must: string, holds: (value: Record<string, unknown>) => boolean): ColumnType =>
  json(must, (value) => isObject(value) && holds(value));
