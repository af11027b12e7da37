import * as fc from 'fast-check';
import type { Document, Parameter, Route } from './document.js';
import { ODD_TEXTS } from './odd-texts.js';
import { encoded, type FuzzRequest, JSON_TYPE, type Known, NEVER_VALID } from './requests.js';
import { ODD_VALUES, placesOf, validValue } from './values.js';

const SEED = 1;
/** Of so many bodies the one with the most fields is taken. */
const BODIES = 20;

/**
 * Each route as it is wanted, but for one thing: every field of its body with every odd value in turn and left out, every parameter of
 * its query and every part of its path with every odd text.
 */
export function* sweepOf(document: Document, routes: readonly Route[], known: Known): Generator<FuzzRequest> {
  for (const route of routes) {
    const path = pathOf(route, known);
    const bodies = bodiesOf(document, route);
    const [body] = bodies;
    const plain = { route, path, headers: {}, ...(body !== undefined && asJson(body)) };
    for (const one of bodies) yield* bodiesLike(plain, one);
    // With its body as it is wanted, nothing else need be wrong.
    if (NEVER_VALID.has(`${route.method} ${route.path}`)) continue;
    yield* queriesLike(plain, route.operation.parameters ?? []);
    yield* pathsLike(plain);
  }
}

const asJson = (body: unknown) => ({
  headers: { 'content-type': JSON_TYPE },
  body: JSON.stringify(body),
});

const NAMED = /\{\w+\}/;

function pathOf({ path }: Route, { ids }: Known): string {
  const parts = path.split('/');
  return parts
    .map((part, at) =>
      NAMED.test(part) ? encoded(parts.slice(0, at).flatMap((name) => ids[name] ?? [])[0] ?? 'x') : part,
    )
    .join('/');
}

/** Its examples, and one with as many fields as can be. */
function bodiesOf(document: Document, { operation }: Route): unknown[] {
  const media = operation.requestBody?.content[JSON_TYPE];
  if (!media) return [];
  const made = fc.sample(validValue(document, media.schema ?? {}), { numRuns: BODIES, seed: SEED });
  made.sort((a, b) => placesOf(b).length - placesOf(a).length);
  return [...Object.values(media.examples ?? {}).map(({ value }) => value), made[0]];
}

function* bodiesLike(plain: FuzzRequest, body: unknown): Generator<FuzzRequest> {
  for (const at of placesOf(body).keys()) {
    const without = structuredClone(body);
    const { holder, key } = placesOf(without)[at]!;
    Reflect.deleteProperty(holder, key);
    yield { ...plain, ...asJson(without) };
    for (const odd of ODD_VALUES) {
      holder[key] = odd;
      yield { ...plain, ...asJson(without) };
    }
  }
}

function* queriesLike(plain: FuzzRequest, parameters: readonly Parameter[]): Generator<FuzzRequest> {
  for (const { name } of parameters.filter((parameter) => parameter.in === 'query'))
    for (const text of ODD_TEXTS) yield { ...plain, path: `${plain.path}?${name}=${encoded(text)}` };
}

function* pathsLike(plain: FuzzRequest): Generator<FuzzRequest> {
  const names = plain.route.path.split('/');
  for (const [at, name] of names.entries()) {
    if (!NAMED.test(name)) continue;
    // Clients do not send on what is of dots only, and empty is another path.
    for (const text of ODD_TEXTS.filter((one) => !/^\.*$/.test(one)))
      yield { ...plain, path: plain.path.split('/').with(at, encoded(text)).join('/') };
  }
}
