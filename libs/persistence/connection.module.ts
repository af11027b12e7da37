import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Env, StartupError } from '#libs/runtime/env.js';
import { createDataSource } from './data-source.js';
import { DatabaseConnection } from './database-connection.js';
import { DatabaseMetrics } from './database-metrics.js';

function dataSourceOf({ databaseUrl, databasePoolSize, service }: Env): DataSource {
  if (!databaseUrl)
    throw new StartupError(`DATABASE_URL must be set: ${service} keeps its rows or its keys in PostgreSQL`);
  return createDataSource({
    url: databaseUrl,
    poolSize: databasePoolSize,
    applicationName: `spendsense ${service}`,
  });
}

/** One pool per process. */
@Module({
  providers: [
    { provide: DataSource, inject: [Env], useFactory: dataSourceOf },
    DatabaseConnection,
    DatabaseMetrics,
  ],
  exports: [DataSource],
})
export class ConnectionModule {}
