import { readReceivedAt } from '#libs/intake/received-at.js';
import type { TransactionFilter } from '#libs/persistence/transactions.js';
import { Problem } from '../http/problem.js';
import type { TransactionFilterDto } from './transaction-query.dto.js';

/** The filter of a query, its dates in the time zone of the tenant. Throws `Problem` 400 for a time that never was. */
export function toFilter({ from, to, ...filter }: TransactionFilterDto, timeZone: string): TransactionFilter {
  return { ...filter, from: readTime('from', from, timeZone), to: readTime('to', to, timeZone) };
}

function readTime(name: string, written: string | undefined, timeZone: string): Date | undefined {
  if (written === undefined) return undefined;
  const time = readReceivedAt(written, timeZone);
  if (time !== undefined) return new Date(time);
  const detail = `${name} must be an existing time between 1970 and 2100.`;
  throw new Problem({
    status: 400,
    code: 'invalid-request',
    detail,
    errors: [{ pointer: `/${name}`, code: 'no-such-time', detail }],
  });
}
