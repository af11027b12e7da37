import type { Figures, Measured } from '../../figures.js';

/** SMS in a message, by load; files are also cut into smaller chunks. */
const SIZES: [load: string, size: number, chunkSize: number][] = [
  ['upload', 160, 200],
  ['upload', 20, 20],
  ['batch', 100, 200],
  ['single', 8, 200],
  ['queue', 100, 200],
];
const WORKERS = ['masking', 'features', 'inference', 'history'];
const TOPICS = ['sms.received', 'sms.masked', 'features.extracted', 'transactions.classified'];

const named = (names: readonly string[], value: number) =>
  Object.fromEntries(names.map((name) => [name, value]));

/** Figures as if an SMS took 50 µs of each worker and a message 800, an SMS 10 µs of the broker and a message 200. */
export const MADE_UP: Figures = {
  machine: 'made up',
  cores: 2,
  measured: SIZES.map(([load, size, chunkSize]): Measured => {
    const topics = load === 'queue' ? ['spendsense.ingest', ...TOPICS] : TOPICS;
    return {
      load,
      date: '2026-11-27',
      commit: '0000000',
      scale: {},
      cpus: {},
      tenants: 1,
      chunkSize,
      sms: 20_000,
      runs: 1,
      perSecond: { median: 5_000, least: 4_900, greatest: 5_100 },
      cpu: {
        ...named(WORKERS, 50 + 800 / size),
        gateway: 40,
        ingest: 45,
        broker: 10 + (200 * topics.length) / size,
        database: 60,
      },
      databaseCpu: { gateway: 3, ingest: 1, masking: 1, history: 40, others: 10 },
      clientCpu: 4,
      resident: {},
      perMessage: named(topics, size),
      bytes: { ...named(topics, 1_000), 'write-ahead log': 2_000 },
    };
  }),
  basics: {
    latency: [],
    waits: { confirm: 3, transaction: 8 },
    queue: [
      { bytes: 0, perSecond: 2_000 },
      { bytes: 100_000, perSecond: 400 },
    ],
    stored: { transactions: 1_500, submissions: 500 },
    pure: 9_000,
  },
};
