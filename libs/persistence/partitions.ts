import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { withDispatcher } from './with-tenant.js';

/** The partitions of `transactions`, where it has any. */
@Injectable()
export class Partitions {
  constructor(private readonly dataSource: DataSource) {}

  /** Makes those of the next three months that are missing; answers how many. History's login alone may. */
  make(): Promise<number> {
    return withDispatcher(this.dataSource, async (manager) => {
      const [{ isDivided }] = await manager.query<[{ isDivided: boolean }]>(IS_DIVIDED);
      if (!isDivided) return 0;
      const [{ made }] = await manager.query<[{ made: number }]>('SELECT make_partitions() AS made');
      return made;
    });
  }
}

const IS_DIVIDED = `SELECT to_regprocedure('make_partitions()') IS NOT NULL AS "isDivided"`;
