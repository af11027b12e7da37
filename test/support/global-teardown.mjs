/** Stops the servers that the global setup started. */
export default async function tearDown() {
  const { stopBrokerForTests } = await import('./rabbitmq.ts');
  const { stopPostgresForTests } = await import('./postgres.ts');
  await Promise.all([stopBrokerForTests(), stopPostgresForTests()]);
}
