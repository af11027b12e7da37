interface Connections {
  brokerUrl?: string;
  databaseUrl?: string;
}

/** Which settings would let something be sent as plain text, or to somebody who was not verified; one sentence each. */
export function plainTextIn({ brokerUrl, databaseUrl }: Connections, source: NodeJS.ProcessEnv): string[] {
  const problems: string[] = [];
  if (brokerUrl !== undefined && !brokerUrl.startsWith('amqps:'))
    problems.push('BROKER_URL: must begin with amqps://, as REQUIRE_TLS is true');
  if (databaseUrl !== undefined && !isVerified(databaseUrl))
    problems.push('DATABASE_URL: must have ?sslmode=verify-full, as REQUIRE_TLS is true');
  if (source['NODE_TLS_REJECT_UNAUTHORIZED'] === '0')
    problems.push('NODE_TLS_REJECT_UNAUTHORIZED: must not be 0, as REQUIRE_TLS is true');
  return problems;
}

const isVerified = (url: string) =>
  URL.canParse(url) && new URL(url).searchParams.get('sslmode') === 'verify-full';
