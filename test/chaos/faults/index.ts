import type { Fault } from '../fault.js';
import { BROKER_FAULTS } from './broker.js';
import { CONTENT_FAULTS } from './content.js';
import { DATABASE_FAULTS } from './database.js';
import { DISK_FAULTS } from './disk.js';
import { LINK_FAULTS } from './link.js';
import { NETWORK_FAULTS } from './network.js';
import { PROCESS_FAULTS } from './processes.js';
import { RESOURCE_FAULTS } from './resources.js';
import { SEEDS_FAULT } from './seeds.js';
import { SETTINGS_FAULTS } from './settings.js';

/** The fault matrix, F01 to F48 in order. */
export const FAULTS: readonly Fault[] = [
  ...PROCESS_FAULTS,
  ...BROKER_FAULTS,
  ...DISK_FAULTS,
  ...NETWORK_FAULTS,
  ...LINK_FAULTS,
  ...DATABASE_FAULTS,
  ...RESOURCE_FAULTS,
  ...CONTENT_FAULTS,
  ...SETTINGS_FAULTS,
  SEEDS_FAULT,
].toSorted((a, b) => a.id.localeCompare(b.id));
