import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What restoring a backup and deleting everything need. */
export class Backup1796601600005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT INSERT ON transactions TO spendsense_gateway;
      GRANT DELETE ON outbox TO spendsense_gateway;
    `);
    await runner.query(
      announceInserted("WHEN (coalesce(current_setting('app.restoring', true), '') <> 'on')"),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE INSERT ON transactions FROM spendsense_gateway;
      REVOKE DELETE ON outbox FROM spendsense_gateway;
    `);
    await runner.query(announceInserted(''));
  }
}

// A submission that comes back from a backup is no news to webhooks.
const announceInserted = (condition: string) => `
  DROP TRIGGER announce_inserted ON submissions;
  CREATE TRIGGER announce_inserted AFTER INSERT ON submissions
    REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT ${condition} EXECUTE FUNCTION announce_completed();
`;
