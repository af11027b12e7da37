import * as fc from 'fast-check';
import { type Document, resolve, type Schema } from './document.js';
import { MARKER, ODD_TEXTS } from './odd-texts.js';

/** Strings at the edges of what anybody reads. */
export const oddString: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...ODD_TEXTS), weight: 3 },
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => `${MARKER}${text}`),
  fc.integer({ min: 1, max: 5000 }).map((length) => MARKER.padEnd(length, 'x')),
);

const ODD_NUMBERS = [0, -1, 1, 0.5, 1e21, -1e21, 2 ** 31, 2 ** 53, Number.MAX_VALUE, 201, 1e-9, -0];

const ODD_PARTS: readonly unknown[] = [
  null,
  true,
  false,
  [],
  {},
  [null],
  [[]],
  { [MARKER]: MARKER },
  { text: { text: MARKER } },
  { length: 2 ** 32, toString: MARKER },
  { constructor: { prototype: { text: MARKER } } },
  JSON.parse(`{"__proto__":{"text":"${MARKER}"}}`),
  Array.from({ length: 500 }, () => MARKER),
  [{ text: 'Rs 5 paid' }, null, [], MARKER],
];

/** JSON values that a field may hold by mistake. */
export const ODD_VALUES: readonly unknown[] = [
  ...ODD_TEXTS,
  ...[1, 200, 201, 5000].map((length) => MARKER.padEnd(length, 'x').slice(0, length)),
  ...ODD_NUMBERS,
  ...ODD_PARTS,
];

/** Any JSON value, most of them of no type that is wanted. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  oddString,
  fc.constantFrom(...ODD_NUMBERS),
  fc.constantFrom(...ODD_PARTS),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A value that a schema allows, as far as it says. */
export function validValue(document: Document, schema: Schema): fc.Arbitrary<unknown> {
  const whole = resolve(document, schema);
  const { example, nullable, oneOf } = whole;
  const made = oneOf ? fc.oneof(...oneOf.map((part) => validValue(document, part))) : ofType(document, whole);
  return fc.oneof(
    { arbitrary: made, weight: 2 },
    ...(example === undefined ? [] : [{ arbitrary: fc.constant(example), weight: 6 }]),
    ...(nullable ? [{ arbitrary: fc.constant(null), weight: 1 }] : []),
  );
}

function ofType(document: Document, schema: Schema): fc.Arbitrary<unknown> {
  const { type, items = {}, minimum, maximum, maxLength = 60 } = schema;
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (type) {
    case 'boolean':
      return fc.boolean();
    case 'number':
    case 'integer':
      return fc.integer({ min: minimum ?? 0, max: maximum ?? 100 });
    case 'array':
      return fc.array(validValue(document, items), { minLength: 1, maxLength: 4 });
    case 'object':
      return ofProperties(document, schema);
    default:
      return fc.string({ minLength: 1, maxLength });
  }
}

function ofProperties(document: Document, { properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
  const values = Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, validValue(document, property)]),
  );
  return fc.record(values, { requiredKeys: required.filter((name) => name in values) });
}

/** A valid value with one thing wrong somewhere in it. */
export function brokenValue(valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(valid, fc.nat(), fc.constantFrom('drop', 'add', 'swap', 'swap'), oddValue)
    .map(([value, at, how, odd]) => {
      const copy = structuredClone(value);
      const places = placesOf(copy);
      if (!places.length) return odd;
      const { holder, key } = places[at % places.length]!;
      if (how === 'drop') Reflect.deleteProperty(holder, key);
      else if (how === 'swap') holder[key] = odd;
      else holder[MARKER] = odd;
      return copy;
    });
}

/** A field, or one of a list, within a value. */
export interface Place {
  holder: Record<string, unknown>;
  key: string;
}

/** Every place in a JSON value, from the outside in. */
export function placesOf(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesOf(holder[key])]);
}
