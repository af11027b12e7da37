import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { plainToInstance, Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  validateSync,
} from 'class-validator';
import { plainTextIn } from './plain-text.js';

/** The settings of a service, read once at start; `.env.example` documents each for operators. */
export class Env {
  /** Name of the running service; set by `runService`, not by the environment. */
  service = 'unnamed';

  /** Address to listen on. Loopback unless a container says otherwise. */
  @IsString() host = '127.0.0.1';
  @Type(() => Number) @IsInt() @Min(0) @Max(65535) port = 3000;
  /** Port of probes and metrics alone; without it they are on `port`. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(65535) operationsPort?: number;

  /** amqp:// or amqps:// of RabbitMQ. Only `embedded` may run without. */
  @IsOptional()
  @Matches(/^amqps?:\/\//, { message: 'must begin with amqp:// or amqps://' })
  brokerUrl?: string;
  /** postgres:// of the history. Only `embedded` may run without. */
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\//, { message: 'must begin with postgres:// or postgresql://' })
  databaseUrl?: string;
  @Type(() => Number) @IsInt() @Min(1) @Max(200) databasePoolSize = 10;
  /** Certificates (PEM) of who may vouch for the broker; those that Node trusts otherwise. */
  @IsOptional() @IsString() brokerCaFile?: string;
  /** Refuses to start where broker or database would be spoken to as plain text. */
  @Transform(({ value }) => asBoolean(value)) @IsBoolean() requireTls = false;
  /** Addresses of proxies whose X-Forwarded-For is believed, by comma, as 10.0.0.0/8. */
  @IsOptional() @IsString() trustedProxies?: string;

  /** Passwords of the logins that `npm run migrate` makes for the services; unset ones are left alone. */
  @IsOptional() @IsString() gatewayPassword?: string;
  @IsOptional() @IsString() ingestPassword?: string;
  @IsOptional() @IsString() maskingPassword?: string;
  @IsOptional() @IsString() historyPassword?: string;

  /** Where `embedded` keeps its database, keys and spool. */
  @IsString() dataDir = '.spendsense';
  /** Key files: JSON `{ "current": "k1", "keys": { "k1": "<32 bytes, base64url>" } }`. */
  @IsOptional() @IsString() sealingKeysFile?: string;
  @IsOptional() @IsString() maskingKeysFile?: string;
  /** Seals the signing secrets of webhooks; without it there are none. */
  @IsOptional() @IsString() webhookKeysFile?: string;
  /** Where webhooks may lead: `any` lets http and private addresses in, for local development. */
  @IsIn(['public', 'any']) webhookTargets: 'public' | 'any' = 'public';

  /** Folder of the built web pages. */
  @IsString() webDir = 'dist/web';
  /** Folder of models/registry.json, and the model to use instead of its current one, as `name@version`. */
  @IsString() modelsDir = 'models';
  @IsOptional() @Matches(/^[\w-]+@[\w.-]+$/) model?: string;
  /** Threads of one ONNX run; never the host's core count by default. */
  @Type(() => Number) @IsInt() @Min(1) @Max(64) onnxThreads = 1;

  /** Most SMS in one message on the broker. */
  @Type(() => Number) @IsInt() @Min(1) @Max(1000) chunkSize = 200;
  /** Chunks a worker handles at the same time. */
  @Type(() => Number) @IsInt() @Min(1) @Max(100) prefetch = 16;

  /** Tenant that requests without an API key act as; unset means a key is required. */
  @IsOptional() @Matches(/^[a-z0-9][a-z0-9-]{0,63}$/) anonymousTenant?: string;
  /** OpenID Connect issuer whose access tokens are taken beside API keys; the first three go together. */
  @IsOptional() @IsString() oidcIssuer?: string;
  @IsOptional() @IsString() oidcAudience?: string;
  @IsOptional()
  @Matches(/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])/, { message: 'must begin with https://' })
  oidcJwksUrl?: string;
  /** Claim that names the tenant. */
  @IsString() oidcTenantClaim = 'tenant';
  /** Home of tenants that say nothing else. */
  @Matches(/^[A-Z]{2}$/) defaultCountry = 'IN';
  @IsString() defaultTimeZone = 'Asia/Kolkata';

  @Type(() => Number) @IsInt() @Min(1024) bodyLimitBytes = 8 * 1024 * 1024;
  @Type(() => Number) @IsInt() @Min(1024) uploadLimitBytes = 512 * 1024 * 1024;
  @Type(() => Number) @IsInt() @Min(1) @Max(100_000) maxItems = 4000;
  /** What a tenant may send in a minute to one process of the gateway. */
  @Type(() => Number) @IsInt() @Min(1) rateLimitRequests = 60_000;
  @Type(() => Number) @IsInt() @Min(1) rateLimitItems = 3_000_000;
  /** Messages that may wait in all queues together before lists and files are told to come again. */
  @Type(() => Number) @IsInt() @Min(1) backlogLimit = 50_000;

  @IsIn(['json', 'text']) logFormat: 'json' | 'text' = 'json';
  @IsIn(['fatal', 'error', 'warn', 'log', 'debug']) logLevel: 'fatal' | 'error' | 'warn' | 'log' | 'debug' =
    'log';
  /** Receiver of traces (OTLP over HTTP), and the share of those that begin here that is recorded. */
  @IsOptional()
  @Matches(/^https?:\/\//, { message: 'must begin with http:// or https://' })
  otelExporterOtlpEndpoint?: string;
  @Type(() => Number) @IsNumber() @Min(0) @Max(1) otelTracesSamplerArg = 1;
  /** Time between readiness turning red and the end of listening, for load balancers. */
  @Type(() => Number) @IsInt() @Min(0) @Max(60_000) drainDelayMs = 0;
  /** Longest wait for running handlers at shutdown. */
  @Type(() => Number) @IsInt() @Min(0) @Max(100_000) shutdownGraceMs = 20_000;

  /** Namespace of CloudWatch; with one, the gateway prints how full the queues are, once a minute. */
  @IsOptional() @Matches(/^[\w./#:-]{1,255}$/) metricsNamespace?: string;

  /** Makes the transport fail at random points, for tests; refused in production. */
  @IsOptional() @IsString() faultPoints?: string;
}

const asBoolean = (given: unknown) => (given === 'true' ? true : given === 'false' ? false : given);
const variableOf = (setting: string) => setting.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** Thrown at start when settings are missing or wrong; the message lists all of them and is meant to be read. */
export class StartupError extends Error {}

/**
 * Reads the settings from environment variables (`BROKER_URL` for `brokerUrl`); `BROKER_URL_FILE` names a file that
 * holds the value instead. Throws `StartupError` naming every invalid one.
 */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const given: Record<string, string> = {};
  for (const setting of [...Object.keys(new Env()), ...OPTIONAL_SETTINGS]) {
    if (setting === 'service') continue;
    const name = variableOf(setting);
    const value = source[name] || fromFile(name, source[`${name}_FILE`]);
    if (value) given[setting] = value;
  }
  const env = plainToInstance(Env, given, { exposeDefaultValues: true });
  const problems = validateSync(env).flatMap((error) =>
    Object.values(error.constraints ?? {}).map((rule) => `${variableOf(error.property)}: ${rule}`),
  );
  if (env.requireTls === true) problems.push(...plainTextIn(env, source));
  if (problems.length) throw new StartupError(`Settings are not usable:\n  ${problems.join('\n  ')}`);
  return env;
}

/** How to say that the settings cannot be read. */
export const logFormatOf = (source: NodeJS.ProcessEnv = process.env): Env['logFormat'] =>
  source['LOG_FORMAT'] === 'text' ? 'text' : 'json';

/** Settings without a default, which a fresh `Env` does not list. */
const OPTIONAL_SETTINGS = [
  'operationsPort',
  'brokerUrl',
  'databaseUrl',
  'brokerCaFile',
  'trustedProxies',
  'gatewayPassword',
  'ingestPassword',
  'maskingPassword',
  'historyPassword',
  'sealingKeysFile',
  'maskingKeysFile',
  'webhookKeysFile',
  'model',
  'anonymousTenant',
  'oidcIssuer',
  'oidcAudience',
  'oidcJwksUrl',
  'metricsNamespace',
  'faultPoints',
  'otelExporterOtlpEndpoint',
];

function fromFile(name: string, path: string | undefined): string | undefined {
  // SEALING_KEYS_FILE is itself a setting, not the file form of SEALING_KEYS.
  if (!path) return undefined;
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    throw new StartupError(`${name}_FILE names a file that cannot be read: ${path}`);
  }
}
