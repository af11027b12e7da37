import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { withDispatcher } from './with-tenant.js';

/** What waits in the database, of all tenants. */
export interface Waiting {
  /** Seconds that the oldest submission waits for its results; 0 where none does. */
  submissionSeconds: number;
  /** Seconds that the oldest dead letter is kept; 0 where there is none. */
  deadLetterSeconds: number;
  deadLetters: { stage: string; count: number }[];
}

/** Looks how long things wait, whoever's they are; history's login alone may. */
@Injectable()
export class WaitingReader {
  constructor(private readonly dataSource: DataSource) {}

  read(): Promise<Waiting> {
    return withDispatcher(this.dataSource, async (manager) => {
      const [submission] = await manager.query<{ seconds: string | null }[]>(OLDEST_SUBMISSION);
      const letters = await manager.query<{ stage: string; count: string; seconds: string }[]>(DEAD_LETTERS);
      return {
        submissionSeconds: Number(submission?.seconds ?? 0),
        deadLetterSeconds: Math.max(0, ...letters.map(({ seconds }) => Number(seconds))),
        deadLetters: letters.map(({ stage, count }) => ({ stage, count: Number(count) })),
      };
    });
  }
}

// Whoever was told no, or gave up in the middle of a file, does not wait; after a day there is nothing to wait for.
const OLDEST_SUBMISSION = `
  SELECT extract(epoch FROM now() - created_at) AS seconds FROM submissions
  WHERE completed_at IS NULL AND closed AND failure_reason IS NULL AND created_at > now() - interval '1 day'
  ORDER BY created_at LIMIT 1
`;

const DEAD_LETTERS = `
  SELECT stage, count(*) AS count, extract(epoch FROM now() - min(died_at)) AS seconds
  FROM dead_letters GROUP BY stage
`;
