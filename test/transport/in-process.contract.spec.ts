import { rm } from 'node:fs/promises';
import { openInProcess } from './in-process.bus.js';
import { describeTransport } from './transport.contract.js';

describeTransport('in-process', openInProcess, ({ dataDir }) =>
  rm(dataDir, { recursive: true, force: true }),
);
