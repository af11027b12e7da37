import type { MigrationInterface, QueryRunner } from 'typeorm';
import { changed, monthly, ROLL_UP_MONTHS, type Tables } from './1796688000000-monthly.js';

/** Groups of a month that a change has emptied are found among those it has written, and no longer among all of the month. */
export class EmptiedMonths1797206400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ROLL_UP_BY_CATEGORY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(ROLL_UP_MONTHS);
  }
}

// The transaction has just written the row, so its place holds until the end.
const withoutEmptied = (written: string): string => `
  FOR written IN ${written} RETURNING spend.ctid AS place, spend.count LOOP
    IF written.count = 0 THEN DELETE FROM spend_monthly WHERE ctid = written.place; END IF;
  END LOOP`;

/** The function of the trigger, which writes what is made of the transition tables of a statement. */
export const rollUpMonths = (written: (tables: Tables) => string): string => `
  CREATE OR REPLACE FUNCTION roll_up_months() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE written record;
  BEGIN
    IF TG_OP = 'INSERT' THEN ${written(['after'])};
    ELSIF TG_OP = 'UPDATE' THEN ${withoutEmptied(written(['before', 'after']))};
    ELSE ${withoutEmptied(written(['before']))};
    END IF;
    RETURN NULL;
  END $$;
`;

/** Replaced by a later migration, as `ROLL_UP_MONTHS`. */
export const ROLL_UP_BY_CATEGORY = rollUpMonths((tables) => monthly(changed(tables)));
