import * as fc from 'fast-check';
import type { Document, Parameter, Route } from './document.js';
import { MARKER } from './odd-texts.js';
import { brokenValue, oddString, oddValue, validValue } from './values.js';

/** A request as it goes over the wire. */
export interface FuzzRequest {
  route: Route;
  path: string;
  headers: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
}

/** Ids that exist, by the part of the path they follow. */
export type KnownIds = Readonly<Record<string, readonly string[]>>;

const KINDS = ['valid', 'valid', 'broken', 'broken', 'odd'] as const;
type Kind = (typeof KINDS)[number];

const JSON_TYPE = 'application/json';
/** Header values are latin1 without controls; others never leave a client. */
const sendable = (value: string) => value.replaceAll(/[^\t\x20-\x7e\xa1-\xff]/g, '?').trim();
const encoded = (value: unknown) => encodeURIComponent(String(value).replaceAll(/\p{Surrogate}/gu, '\ufffd'));

/** Valid ones would end the run, since everything is gone, or add thousands of SMS each time. */
const NEVER_VALID = new Set(['DELETE /v1/data', 'POST /v1/sample-data']);
/** Has nothing that could be broken, and lets the next load them again. */
const LEFT_OUT = 'DELETE /v1/sample-data';

/** Requests to any route of a document: as it wants them, with one thing wrong, or all odd. */
export function requestsOf(
  document: Document,
  routes: readonly Route[],
  ids: KnownIds,
): fc.Arbitrary<FuzzRequest> {
  const tried = routes.filter(({ method, path }) => `${method} ${path}` !== LEFT_OUT);
  return fc.constantFrom(...tried).chain((route) =>
    fc.constantFrom(...KINDS).chain((kind) => {
      const isRisky = NEVER_VALID.has(`${route.method} ${route.path}`);
      return requestOf(document, route, ids, kind === 'valid' && isRisky ? 'broken' : kind);
    }),
  );
}

function requestOf(document: Document, route: Route, ids: KnownIds, kind: Kind): fc.Arbitrary<FuzzRequest> {
  const { parameters = [] } = route.operation;
  const inPlace = (place: Parameter['in']) => parameters.filter((parameter) => parameter.in === place);
  return fc
    .record({
      path: pathOf(route.path, ids, kind),
      query: queryOf(document, inPlace('query'), kind),
      headers: headersOf(inPlace('header'), kind),
      content: contentOf(document, route, kind),
    })
    .map(({ path, query, headers, content }) => ({
      route,
      path: `${path}${query && `?${query}`}`,
      headers: { ...content.headers, ...headers },
      ...(content.body !== undefined && { body: content.body }),
    }));
}

function pathOf(path: string, ids: KnownIds, kind: Kind): fc.Arbitrary<string> {
  const parts = path.split('/').map((part, at, all): fc.Arbitrary<string> => {
    if (!part.startsWith('{')) return fc.constant(part);
    const known = all.slice(0, at).flatMap((name) => ids[name] ?? []);
    const odd = fc.oneof(
      fc.uuid(),
      oddString.filter((text) => !/^\.*$/.test(text)),
    );
    return (known.length && kind !== 'odd' ? fc.constantFrom(...known) : odd).map(encoded);
  });
  return fc.tuple(...parts).map((all) => all.join('/'));
}

function queryOf(document: Document, parameters: Parameter[], kind: Kind): fc.Arbitrary<string> {
  const given = parameters.map(({ name, schema = {}, example }) => {
    const valid = validValue(document, example === undefined ? schema : { ...schema, example });
    const value = kind === 'valid' ? valid : fc.oneof(valid, valid, oddString);
    return fc.option(
      value.map((one) => `${name}=${encoded(one)}`),
      { nil: undefined },
    );
  });
  const extra =
    kind === 'odd'
      ? fc.option(
          oddString.map((text) => `${encoded(text)}=1`),
          { nil: undefined },
        )
      : fc.constant(undefined);
  return fc.tuple(...given, extra).map((all) => all.filter((one) => one !== undefined).join('&'));
}

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
  prefer: ['wait=1', 'wait=0', 'respond-async'],
  'idempotency-key': ['"fuzz-1"', '"fuzz-2"', 'fuzz-3'],
  'if-none-match': ['"x"', '*'],
};

const ODD_HEADERS = [
  ['authorization', `Bearer ${MARKER}`],
  ['authorization', `Bearer ssk_0123456789abcdef_${'x'.repeat(43)}`],
  ['sec-fetch-site', 'cross-site'],
  ['origin', `https://${MARKER}.example`],
  ['traceparent', MARKER],
  ['accept', `application/${MARKER}`],
  ['content-type', `text/${MARKER}`],
  ['content-type', 'application/x-www-form-urlencoded'],
  ['last-event-id', MARKER],
] as const;

interface Content {
  headers: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
}

function contentOf(document: Document, { operation }: Route, kind: Kind): fc.Arbitrary<Content> {
  const content = operation.requestBody?.content;
  if (!content) return fc.constant({ headers: {} });
  const media = content[JSON_TYPE];
  if (!media) return fileOf(Object.keys(content));
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
  return body.map((one) => ({ headers: { 'content-type': JSON_TYPE }, body: one }));
}

const BOUNDARY = 'fuzz';
const PARTS = [
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="sms.csv"\r\n\r\nsms_text\nRs 5 paid ${MARKER}\n\r\n`,
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="textColumn"\r\n\r\nsms_text\r\n`,
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${MARKER}"\r\n\r\n${MARKER}\r\n`,
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\n{}\r\n`,
  `--${BOUNDARY}\r\n${MARKER}: x\r\n\r\n`,
  `--${BOUNDARY}--\r\n`,
  `--${BOUNDARY}--\r\n`,
  MARKER,
];

/** Forms of good and bad parts in any order, with and without boundary and end; and bytes of any kind. */
function fileOf(types: readonly string[]): fc.Arbitrary<Content> {
  const form = fc
    .record({
      parts: fc.array(fc.constantFrom(...PARTS), { maxLength: 4 }),
      hasBoundary: fc.constantFrom(true, true, true, false),
    })
    .map(({ parts, hasBoundary }) => ({
      headers: { 'content-type': `multipart/form-data${hasBoundary ? `; boundary=${BOUNDARY}` : ''}` },
      body: parts.join(''),
    }));
  const bytes = fc
    .tuple(fc.constantFrom(...types), fc.uint8Array({ maxLength: 400 }))
    .map(([type, some]) => ({
      headers: { 'content-type': type },
      body: new Uint8Array(some),
    }));
  return fc.oneof({ arbitrary: form, weight: 3 }, bytes);
}
