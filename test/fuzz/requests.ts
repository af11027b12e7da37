import * as fc from 'fast-check';
import type { Document, Parameter, Route } from './document.js';
import { backupOf, GZIP } from './backups.js';
import { type Content, fileOf } from './forms.js';
import { MARKER, ODD_JSON, ODD_TYPES } from './odd-texts.js';
import { brokenValue, oddString, oddValue, validValue } from './values.js';

/** A request as it goes over the wire. */
export interface FuzzRequest {
  route: Route;
  path: string;
  headers: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
}

/** What the product holds, for requests to ask for. */
export interface Known {
  /** Ids that exist, by the part of the path they follow. */
  ids: Readonly<Record<string, readonly string[]>>;
  /** Lines of a backup. */
  backup: readonly unknown[];
}

const KINDS = ['valid', 'valid', 'broken', 'broken', 'odd'] as const;
type Kind = (typeof KINDS)[number];

export const JSON_TYPE = 'application/json';
/** Header values are latin1 without controls; others never leave a client. */
const sendable = (value: string) => value.replaceAll(/[^\t\x20-\x7e\xa1-\xff]/g, '?').trim();
/** As part of a URL. */
export const encoded = (value: unknown) =>
  encodeURIComponent(String(value).replaceAll(/\p{Surrogate}/gu, '\ufffd'));

/** Valid ones would end the run, since everything is gone, or add thousands of SMS each time. */
export const NEVER_VALID = new Set(['DELETE /v1/data', 'POST /v1/sample-data']);
/** Has nothing that could be broken, and lets the next load them again. */
const LEFT_OUT = 'DELETE /v1/sample-data';

/** Requests to any route of a document: as it wants them, with one thing wrong, or all odd. */
export function requestsOf(
  document: Document,
  routes: readonly Route[],
  known: Known,
): fc.Arbitrary<FuzzRequest> {
  const tried = routes.filter(({ method, path }) => `${method} ${path}` !== LEFT_OUT);
  return fc.constantFrom(...tried).chain((route) =>
    fc.constantFrom(...KINDS).chain((kind) => {
      const isRisky = NEVER_VALID.has(`${route.method} ${route.path}`);
      return requestOf(document, route, known, kind === 'valid' && isRisky ? 'broken' : kind);
    }),
  );
}

function requestOf(document: Document, route: Route, known: Known, kind: Kind): fc.Arbitrary<FuzzRequest> {
  const { parameters = [] } = route.operation;
  const inPlace = (place: Parameter['in']) => parameters.filter((parameter) => parameter.in === place);
  return fc
    .record({
      path: pathOf(route.path, known, kind),
      query: queryOf(document, inPlace('query'), kind),
      headers: headersOf(inPlace('header'), kind),
      content: contentOf(document, route, known, kind),
    })
    .map(({ path, query, headers, content }) => ({
      route,
      path: `${path}${query && `?${query}`}`,
      headers: { ...content.headers, ...headers },
      ...(content.body !== undefined && { body: content.body }),
    }));
}

function pathOf(path: string, { ids }: Known, kind: Kind): fc.Arbitrary<string> {
  const parts = path.split('/').map((part, at, all): fc.Arbitrary<string> => {
    if (!part.startsWith('{')) return fc.constant(part);
    const known = all.slice(0, at).flatMap((name) => ids[name] ?? []);
    const odd = fc.oneof(
      fc.uuid(),
      oddString.filter((text) => !/^\.*$/.test(text)),
    );
    const one = (known.length && kind !== 'odd' ? fc.constantFrom(...known) : odd).map(encoded);
    return kind === 'odd' ? fc.oneof({ arbitrary: one, weight: 4 }, fc.constantFrom(...ODD_PIECES)) : one;
  });
  return fc.tuple(...parts).map((all) => all.join('/'));
}

/** Not of dots only, which no client sends on. */
const ODD_PIECES = [
  '%',
  '%zz',
  '%ff',
  '%c0%af',
  '%ed%a0%80',
  '%00',
  'a%2fb',
  'a;b=c',
  '%2522',
  `${MARKER}%0d%0a`,
];

function queryOf(document: Document, parameters: Parameter[], kind: Kind): fc.Arbitrary<string> {
  const given = parameters.map(({ name, schema = {}, example }) => {
    const valid = validValue(document, example === undefined ? schema : { ...schema, example });
    const value = kind === 'valid' ? valid : fc.oneof(valid, valid, oddString);
    return fc.option(
      value.map((one) => `${name}=${encoded(one)}`),
      { nil: undefined },
    );
  });
  const names = parameters.map(({ name }) => name);
  const extra =
    kind === 'odd'
      ? fc.option(
          fc.oneof(
            oddString.map((text) => `${encoded(text)}=1`),
            fc.constantFrom(...['a', ...names].flatMap(written)),
          ),
          { nil: undefined },
        )
      : fc.constant(undefined);
  return fc.tuple(...given, extra).map((all) => all.filter((one) => one !== undefined).join('&'));
}

/** A parameter twice, as a list, as an object, without a value, and in pieces that cannot be read. */
const written = (name: string) => [
  `${name}=1&${name}=${MARKER}`,
  `${name}[]=${MARKER}`,
  `${name}[a]=${MARKER}`,
  `${name}[__proto__]=${MARKER}`,
  `${name}.constructor=${MARKER}`,
  name,
  `${name}=`,
  `${name}=%`,
  `${name}=%ff${MARKER}`,
  `${name}=%zz&=&&&`,
];

function headersOf(parameters: Parameter[], kind: Kind): fc.Arbitrary<Record<string, string>> {
  const given = parameters.map(({ name, schema }) => {
    const valid = fc.constantFrom(...(KNOWN_HEADERS[name.toLowerCase()] ?? [String(schema?.example ?? 'x')]));
    const value = kind === 'valid' ? valid : fc.oneof(valid, oddString);
    return fc.option(
      value.map((text) => [name, sendable(text)] as const),
      { nil: undefined },
    );
  });
  const odd = fc.option(fc.constantFrom(...ODD_HEADERS), { nil: undefined });
  return fc
    .tuple(...given, kind === 'odd' ? odd : fc.constant(undefined))
    .map((all) => Object.fromEntries(all.filter((one) => one !== undefined)) as Record<string, string>);
}

const KNOWN_HEADERS: Record<string, string[]> = {
  prefer: ['wait=1', 'wait=0', 'wait=-1', 'wait=x, wait=1', 'respond-async', 'return=minimal; wait'],
  'idempotency-key': ['"fuzz-1"', '"fuzz-2"', 'fuzz-3', '"', '""', `"${MARKER}`, `"${'x'.repeat(256)}"`],
  'if-none-match': ['"x"', '*', 'W/"', ',,', `${MARKER}"`],
};

const ODD_HEADERS = [
  ['authorization', `Bearer ${MARKER}`],
  ['authorization', `Bearer ssk_0123456789abcdef_${'x'.repeat(43)}`],
  ['sec-fetch-site', 'cross-site'],
  ['origin', `https://${MARKER}.example`],
  ['traceparent', MARKER],
  ['accept', `application/${MARKER}`],
  ...ODD_TYPES.map((type) => ['content-type', type] as const),
  ['content-encoding', 'gzip'],
  ['content-encoding', MARKER],
  ['last-event-id', MARKER],
  ['range', 'bytes=5-'],
  ['if-match', `"${MARKER}"`],
  ['if-modified-since', MARKER],
  ['x-http-method-override', 'DELETE'],
  ['x-forwarded-for', MARKER],
  ['cookie', MARKER],
  ['accept-encoding', MARKER],
  ['authorization', `Basic ${MARKER}`],
  ['authorization', 'Bearer'],
] as const;

function contentOf(
  document: Document,
  { method, operation }: Route,
  { backup }: Known,
  kind: Kind,
): fc.Arbitrary<Content> {
  const content = operation.requestBody?.content;
  if (!content && (kind !== 'odd' || method === 'GET')) return fc.constant({ headers: {} });
  if (!content) return fc.oneof(fc.constant({ headers: {} }), ODD_CONTENT);
  const media = content[JSON_TYPE];
  if (!media) {
    const file = fileOf(Object.keys(content));
    return GZIP in content ? fc.oneof(file, { arbitrary: backupOf(backup), weight: 3 }) : file;
  }
  const examples = Object.values(media.examples ?? {}).map(({ value }) => value);
  const made = validValue(document, media.schema ?? {});
  const valid = examples.length
    ? fc.oneof({ arbitrary: fc.constantFrom(...examples), weight: 3 }, made)
    : made;
  const value = { valid, broken: brokenValue(valid), odd: oddValue }[kind];
  const text = value.map((one) => JSON.stringify(one) ?? '');
  const body =
    kind === 'odd'
      ? fc.oneof(
          { arbitrary: text, weight: 4 },
          text.map((one) => one.slice(0, -1)),
          oddString,
        )
      : text;
  const asJson = body.map((one) => ({ headers: { 'content-type': JSON_TYPE }, body: one }));
  return kind === 'odd' ? fc.oneof({ arbitrary: asJson, weight: 2 }, ODD_CONTENT) : asJson;
}

const ODD_CONTENT: fc.Arbitrary<Content> = fc
  .tuple(fc.oneof(fc.constant(JSON_TYPE), fc.constantFrom(...ODD_TYPES)), fc.constantFrom(...ODD_JSON))
  .map(([type, bytes]) => ({ headers: { 'content-type': type }, body: new Uint8Array(bytes) }));
