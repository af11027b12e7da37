import {
  QueryFailedError,
  QueryRunnerAlreadyReleasedError,
  QueryRunnerProviderAlreadyReleasedError,
} from 'typeorm';
import { DependencyDownError } from '#libs/messaging/errors.js';
import { certificateFault } from '#libs/runtime/certificate-fault.js';

/** PostgreSQL cannot do the work now, and could later; nothing about the work itself is wrong. */
export class DatabaseDownError extends DependencyDownError {
  constructor(readonly code: string) {
    const fault = certificateFault(code);
    super(fault ? `PostgreSQL is not used: ${fault} (${code})` : `PostgreSQL is not usable now (${code})`);
  }
}

/** PostgreSQL refused a statement. Holds names and codes; never a value, which the driver's own error does. */
export class DatabaseError extends Error {
  constructor(
    /** SQLSTATE. */
    readonly code: string,
    readonly constraint?: string,
  ) {
    super(`PostgreSQL refused the statement (${code}${constraint ? `, ${constraint}` : ''})`);
  }

  /** Two transactions met; the same work can succeed at once. */
  get isConflict(): boolean {
    return this.code === '40001' || this.code === '40P01';
  }

  /** A value does not fit its column or an index, or breaks a rule; the same work fails for ever. */
  get isRejection(): boolean {
    return ['22', '23', '54'].includes(this.code.slice(0, 2));
  }
}

/** Conditions that pass: the table is what delivery of a chunk must never be blamed for. */
const DOWN_CODES = new Set([
  '25006', // read-only transaction
  '25P03', // idle in transaction for too long
  '55P03', // lock timeout
  '57014', // statement timeout
  '57P01', // admin shutdown
  '57P02', // crash shutdown
  '57P03', // cannot connect now
  '57P05', // idle session
  '3D000', // database is missing
  '42P01', // table is missing: not migrated yet
  '42703', // column is missing: not migrated yet
  '42501', // privilege is missing
]);
// Connection, authorization, resources (disk full, too many connections), operating system errors.
const DOWN_CLASSES = ['08', '28', '53', '58'];

/** Turns what TypeORM and the driver throw into one of our two errors; anything else passes unchanged. */
export function describeFailure(failure: unknown): unknown {
  if (isOfReleasedConnection(failure)) return new DatabaseDownError('connection-lost');
  if (!(failure instanceof QueryFailedError)) return failure;
  const { code, constraint, severity } = failure.driverError as Partial<
    Record<'code' | 'constraint' | 'severity', string>
  >;
  // Only an answer of the server has a severity; the rest are sockets and timeouts.
  if (!code || !severity) return new DatabaseDownError(code ?? 'connection-lost');
  const down = DOWN_CODES.has(code) || DOWN_CLASSES.includes(code.slice(0, 2));
  return down ? new DatabaseDownError(code) : new DatabaseError(code, constraint);
}

/** A connection that dies between two statements is taken away by TypeORM, which then refuses the next one itself. */
function isOfReleasedConnection(failure: unknown): boolean {
  return (
    failure instanceof QueryRunnerAlreadyReleasedError ||
    failure instanceof QueryRunnerProviderAlreadyReleasedError
  );
}

/** What a failed attempt to connect means; TypeORM passes on what the driver or Node made. */
export function connectFailure(failure: unknown): DatabaseDownError {
  const { code, message } = failure as NodeJS.ErrnoException;
  // The driver's own words, as it gives no code.
  const isPlain = message === 'The server does not support SSL connections';
  return new DatabaseDownError(code ?? (isPlain ? 'server-without-tls' : 'connect-timeout'));
}
