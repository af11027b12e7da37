import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { MARKER, ODD_JSON } from './odd-texts.js';

/** A mutated file. */
export interface FuzzFile {
  name: string;
  /** How it is to be read, beyond what name and content tell. */
  query: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const text = fc
  .tuple(
    fc.integer({ min: 1, max: 99_999 }),
    fc.constantFrom('ZOMATO', 'Große Bäckerei', 'मेट्रो', 'Shop; "A", B'),
  )
  .map(([amount, shop]) => `Rs ${amount} paid to ${shop} ${MARKER}`);
const rows = fc.array(text, { minLength: 1, maxLength: 12 });

const HEADERS = [
  'sms_text,sender',
  '\ufeffsms_text,sender',
  'SMS Text,Sender',
  '"sms_text","sender"',
  'sms_text,sms_text',
  'sms_text,date',
  'sms_text,external_id',
  'sms_text,__proto__',
  'constructor,sms_text',
  'sms_text',
  `${MARKER},sender`,
  `sms_text${',x'.repeat(63)}`,
  `sms_text${',x'.repeat(64)}`,
  '',
  ',',
];
const csv = fc
  .tuple(rows, fc.constantFrom(...HEADERS), fc.constantFrom(',', ';', '\t', '|'))
  .map(([all, header, delimiter]) =>
    [header, ...all.map((one) => `"${one.replaceAll('"', '""')}",BANK`)]
      .join('\n')
      .replaceAll(/,(?=\S)/g, delimiter),
  );
const txt = fc.tuple(rows, fc.constantFrom('\n', '\r\n', '\n\n')).map(([all, between]) => all.join(between));
const jsonl = fc
  .tuple(rows, fc.array(fc.constantFrom(...ODD_JSON), { maxLength: 3 }))
  .map(([all, odd]) => [...all.map((one) => JSON.stringify({ text: one })), ...odd.map(String)].join('\n'));

/** What stands before the root of an XML: entities of the file itself, of another, and of each other. */
const PROLOGUES = [
  '<?xml version="1.0"?>',
  '',
  '<?xml version="1.1" encoding="utf-16"?>',
  `<?xml version="1.0"?><!-- ${MARKER} -->`,
  `<!DOCTYPE smses [<!ENTITY a "${MARKER}">]>`,
  '<!DOCTYPE smses [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
  '<!DOCTYPE smses SYSTEM "http://127.0.0.1:9/x.dtd">',
  `<!DOCTYPE smses [<!ENTITY b "${'&c;'.repeat(20)}"><!ENTITY a "${'&b;'.repeat(20)}">]>`,
  `<?xml-stylesheet href="${MARKER}"?>`,
];
const escaped = (one: string) =>
  one.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const xml = fc
  .tuple(
    rows,
    fc.constantFrom(...PROLOGUES),
    fc.constantFrom('', '&a;', '&#0;', '&#x110000;', '&nothing;', '&amp;amp;', '&#55357;&#56832;'),
    fc.constantFrom('1790000000000', '-1', MARKER, '9'.repeat(30)),
  )
  .map(([all, prologue, reference, date]) =>
    [
      `${prologue}\n<smses count="${all.length}">`,
      ...all.map(
        (one) => `<sms address="BANK" date="${date}" type="1" body="${escaped(one)}${reference}" />`,
      ),
      '</smses>\n',
    ].join('\n'),
  );

const ODD_PIECES = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r',
  '\r\n',
  '\0',
  '\ufeff',
  '<',
  '>',
  '&',
  '&#55357;',
  '<![CDATA[',
  '<!--',
  '{',
  '[',
  ' '.repeat(50),
  'x'.repeat(20_000),
  MARKER,
];
const ODD_BYTES = [
  [0xff],
  [0xc3],
  [0xed, 0xa0, 0x80],
  [0x00],
  [0xfe, 0xff],
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
];

type Mutation = { at: number; drop: number; insert: Buffer };
const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(100_000),
  drop: fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, fc.nat(5), fc.nat(300)),
  insert: fc.oneof(
    fc.constantFrom(...ODD_PIECES).map((piece) => Buffer.from(piece)),
    fc.constantFrom(...ODD_BYTES).map((bytes) => Buffer.from(bytes)),
    fc.constant(Buffer.alloc(0)),
  ),
});

/** What can happen to a file as a whole. */
const TRANSFORMS: ((content: string) => Buffer)[] = [
  (content) => Buffer.from(`\ufeff${content}`, 'utf16le'),
  (content) => Buffer.from(content, 'utf16le').swap16(),
  (content) => Buffer.from(content, 'latin1'),
  (content) => gzipSync(content),
  (content) => Buffer.from(content.replaceAll(/\r?\n/g, '\r')),
  (content) => Buffer.from(content.replaceAll('\n', '\r\n')),
  (content) => Buffer.from(`\ufeff\ufeff${content}`),
  (content) => Buffer.from(content + content),
  (content) => Buffer.from(content.repeat(40)),
];
const transformed = fc.oneof(
  { arbitrary: fc.constant((content: string) => Buffer.from(content)), weight: 5 },
  fc.constantFrom(...TRANSFORMS),
);

const QUERIES = [
  ...['csv', 'txt', 'jsonl', 'xml'].map((format) => `?format=${format}`),
  '?split=line',
  '?split=block',
  '?format=txt&split=block',
];
const NAMES = [
  'sms',
  'SMS.CSV',
  '.csv',
  `../${MARKER}.csv`,
  'sms.csv.gz',
  'sms.json',
  'constructor',
  'a\0.csv',
];

/** Files of each kind, whole or with bytes changed, cut and put in, under names of theirs and of others. */
export const mutatedFile: fc.Arbitrary<FuzzFile> = fc
  .record({
    file: fc.oneof(
      ...Object.entries({ csv, txt, jsonl, xml }).map(([kind, contents]) =>
        contents.map((content) => ({ content, name: `sms.${kind}` })),
      ),
    ),
    transform: transformed,
    mutations: fc.array(mutation, { maxLength: 4 }),
    name: fc.option(fc.constantFrom(...NAMES), { nil: undefined, freq: 4 }),
    query: fc.oneof({ arbitrary: fc.constant(''), weight: 4 }, fc.constantFrom(...QUERIES)),
  })
  .map(({ file, transform, mutations, name = file.name, query }) => {
    let bytes = transform(file.content);
    for (const { at, drop, insert } of mutations) {
      const place = at % (bytes.length + 1);
      bytes = Buffer.concat([bytes.subarray(0, place), insert, bytes.subarray(place + drop)]);
    }
    return { name, query, bytes: new Uint8Array(bytes) };
  });
