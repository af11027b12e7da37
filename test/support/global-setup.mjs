import { register } from 'node:module';

register('./typescript-loader.mjs', import.meta.url);

/** Starts the servers that the tests share, once for the whole run; jest's workers inherit their addresses. */
export default async function setUp() {
  const { startBrokerForTests } = await import('./rabbitmq.ts');
  const { startPostgresForTests } = await import('./postgres.ts');
  await Promise.all([startBrokerForTests(), startPostgresForTests()]);
}
