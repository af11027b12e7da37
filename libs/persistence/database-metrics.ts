import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Gauge, Histogram, Registry } from 'prom-client';
import { DataSource } from 'typeorm';

/** Those who run transactions know their data source and nothing else. */
const measured = new WeakMap<DataSource, Histogram<'outcome'>>();

/** Tells how busy the connections of this process to PostgreSQL are. */
@Injectable()
export class DatabaseMetrics {
  constructor(dataSource: DataSource, registry: Registry) {
    const registers = [registry];
    measured.set(
      dataSource,
      new Histogram({
        name: 'database_transaction_seconds',
        help: 'Time of a transaction, with the wait for a connection',
        labelNames: ['outcome'],
        buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
        registers,
      }),
    );
    const pool = new Gauge({
      name: 'database_pool_connections',
      help: 'Connections in use and idle, and requests that wait for one',
      labelNames: ['state'],
      registers,
      collect: () => {
        const { totalCount = 0, idleCount = 0, waitingCount = 0 } = poolOf(dataSource) ?? {};
        pool.set({ state: 'in_use' }, totalCount - idleCount);
        pool.set({ state: 'idle' }, idleCount);
        // Each request waits for a moment; those for whom there is one already do not count.
        pool.set({ state: 'waiting' }, Math.max(0, waitingCount - idleCount));
      },
    });
  }
}

/** There is none before the first connect. */
const poolOf = (dataSource: DataSource) => (dataSource.driver as { master?: Partial<Pool> }).master;

/** Begins to measure a transaction; the answer ends that. */
export function measureTransaction(dataSource: DataSource): (outcome: 'committed' | 'failed') => void {
  const observe = measured.get(dataSource)?.startTimer();
  return (outcome) => void observe?.({ outcome });
}
