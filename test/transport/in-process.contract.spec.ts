import { rm } from 'node:fs/promises';
import { jest } from '@jest/globals';
import { openInProcess } from './in-process.bus.js';
import { describeTransport } from './transport.contract.js';

jest.setTimeout(30_000);
describeTransport('in-process', openInProcess, ({ dataDir }) =>
  rm(dataDir, { recursive: true, force: true }),
);
