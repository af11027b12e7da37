import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { StartupError } from '#libs/runtime/env.js';
import { Readiness } from '#libs/runtime/readiness.js';
import { connectFailure, describeFailure } from './database-failure.js';

const PING_CACHE_MS = 1000;
const MAX_WAIT_MS = 2000;

/**
 * Opens the connection at start, in the background for as long as PostgreSQL is down, and closes it last.
 * Refuses a login that row-level security does not bind.
 */
@Injectable()
export class DatabaseConnection implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('Database');
  private lastPing: { at: number; answer: Promise<string | undefined> } | undefined;
  private closing = false;
  private opening: Promise<void> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    readiness: Readiness,
  ) {
    readiness.register('database', () => this.check());
  }

  async onModuleInit(): Promise<void> {
    const problem = await this.open();
    if (!problem) return;
    this.logger.warn(`${problem}; trying again in the background`);
    this.opening = this.keepOpening();
  }

  async onApplicationShutdown(): Promise<void> {
    this.closing = true;
    await this.opening;
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  private async keepOpening(): Promise<void> {
    for (let waitMs = 200; !this.closing; waitMs = Math.min(waitMs * 2, MAX_WAIT_MS)) {
      await new Promise((resolve) => setTimeout(resolve, waitMs * (0.5 + Math.random() / 2)));
      if (this.closing) return;
      const problem = await this.open().catch((failure: unknown) => {
        this.logger.error(failure instanceof Error ? failure.message : 'The database cannot be opened');
        return 'refused';
      });
      if (!problem) return this.logger.log('connected');
    }
  }

  /** Resolves to undefined, or to what is wrong for now. Throws when trying again cannot help. */
  private async open(): Promise<string | undefined> {
    let role: { unbound: boolean } | undefined;
    try {
      await this.dataSource.initialize();
      [role] = await this.dataSource.query(
        'SELECT rolsuper OR rolbypassrls AS unbound FROM pg_roles WHERE rolname = current_user',
      );
    } catch (failure) {
      // Half open is not open: the next try starts anew.
      if (this.dataSource.isInitialized) await this.dataSource.destroy();
      return connectFailure(failure).message;
    }
    if (!role?.unbound) return undefined;
    await this.dataSource.destroy();
    throw new StartupError(
      'DATABASE_URL names a superuser or a role with BYPASSRLS, whom row-level security does not bind. ' +
        'Use the login of a service; `npm run migrate` creates them.',
    );
  }

  private check(): Promise<string | undefined> {
    if (!this.lastPing || performance.now() - this.lastPing.at > PING_CACHE_MS) {
      this.lastPing = { at: performance.now(), answer: this.ping() };
    }
    return this.lastPing.answer;
  }

  private async ping(): Promise<string | undefined> {
    if (!this.dataSource.isInitialized) return 'not connected';
    try {
      // Fails before the first migration, as it should; needs no right to read anything.
      await this.dataSource.query("SELECT 'tenants'::regclass");
      return undefined;
    } catch (failure) {
      const described = describeFailure(failure);
      return described instanceof Error && described !== failure ? described.message : 'no answer';
    }
  }
}
