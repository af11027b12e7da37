import { readFileSync } from 'node:fs';
import { Logger } from '@nestjs/common';
import { type ChannelModel, connect, type RecoveringChannelModel } from 'amqplib';
import { certificateFault } from '#libs/runtime/certificate-fault.js';
import { StartupError } from '#libs/runtime/env.js';
import { inTime } from '#libs/runtime/in-time.js';
import { nameOf } from './describe-failure.js';

const HEARTBEAT_S = 10;
const RECONNECT_MS = { least: 200, most: 2_000 };
const CONNECT_TIMEOUT_MS = 5_000;
/** A broker that does not answer must not hold up a shutdown. */
const CLOSE_TIMEOUT_MS = 3_000;

export interface ConnectionRole {
  /** What it is for, in logs and metrics. */
  name: string;
  url: string;
  /** Certificates (PEM) of who may vouch for the broker; those that Node trusts otherwise. */
  caFile?: string | undefined;
  /** Opens what the connection is for; runs after each connect, and its failure counts as a failed connect. */
  setUp(model: ChannelModel): Promise<void>;
  onReconnect(): void;
  onBlocked?(blocked: boolean): void;
}

/** A connection that comes back for ever; amqplib reconnects, `setUp` brings the channels back. */
export class RabbitMqConnection {
  private recovering: RecoveringChannelModel | undefined;
  private opening: Promise<void> | undefined;
  private readonly logger = new Logger('Messaging');
  private markConnected!: () => void;
  /** Resolves when the connection has been open once. */
  readonly firstConnect = new Promise<void>((resolve) => (this.markConnected = resolve));
  connected = false;
  /** When the broker began to refuse publishes; undefined while it takes them. */
  blockedSince: number | undefined;

  private readonly url: string;
  private readonly tls: { ca?: string };

  constructor(private readonly role: ConnectionRole) {
    this.url = withHeartbeat(role.url);
    this.tls = readCa(role);
  }

  /** Returns at once; connecting goes on in the background. */
  open(): void {
    this.opening ??= this.connect();
  }

  async close(): Promise<void> {
    await this.opening;
    this.connected = false;
    await inTime(Promise.resolve(this.recovering?.close()), CLOSE_TIMEOUT_MS, () => undefined);
  }

  private async connect(): Promise<void> {
    const { name, setUp, onReconnect } = this.role;
    const recovering = await connect(this.url, {
      ...this.tls,
      noDelay: true,
      keepAlive: true,
      timeout: CONNECT_TIMEOUT_MS,
      clientProperties: { connection_name: `spendsense ${name}` },
      recovery: {
        waitForConnect: false,
        // Full jitter, so that services do not come back in step.
        calculateDelay: () => RECONNECT_MS.least + Math.random() * (RECONNECT_MS.most - RECONNECT_MS.least),
        setup: (model: ChannelModel) => {
          // Until recovery listens itself, an error that nobody listens to would end the process.
          model.on('error', () => undefined);
          return setUp(model);
        },
      },
    });
    this.recovering = recovering;
    let told = false;
    recovering.on('connect', () => {
      this.connected = true;
      told = false;
      this.markConnected();
      this.logger.log(`${name} connection is open`);
    });
    recovering.on('disconnect', () => {
      this.connected = false;
      this.setBlocked(false);
    });
    recovering.on('reconnect-scheduled', ({ error }) => {
      onReconnect();
      if (!told) this.logger.warn(`${name} connection is down (${reasonOf(error)}); trying until it is back`);
      told = true;
    });
    recovering.on('blocked', () => this.setBlocked(true));
    recovering.on('unblocked', () => this.setBlocked(false));
    recovering.on('error', () => undefined); // 'disconnect' follows
  }

  private setBlocked(blocked: boolean): void {
    this.blockedSince = blocked ? Date.now() : undefined;
    this.role.onBlocked?.(blocked);
  }
}

/** Whom the address of a broker logs in; `guest` where it names nobody. */
export function userOf(url: string): string {
  return decodeURIComponent(parse(url).username) || 'guest';
}

function parse(url: string): URL {
  if (URL.canParse(url)) return new URL(url);
  throw new StartupError('BROKER_URL is no URL; it looks like amqp://user:password@host:5672');
}

function withHeartbeat(url: string): string {
  const parsed = parse(url);
  if (!parsed.searchParams.has('heartbeat')) parsed.searchParams.set('heartbeat', String(HEARTBEAT_S));
  return parsed.href;
}

function readCa({ url, caFile }: ConnectionRole): { ca?: string } {
  if (caFile === undefined) return {};
  if (!url.startsWith('amqps:'))
    throw new StartupError(
      'BROKER_CA_FILE is set, but BROKER_URL does not begin with amqps://: nothing would be encrypted.',
    );
  try {
    return { ca: readFileSync(caFile, 'utf8') };
  } catch {
    throw new StartupError(`BROKER_CA_FILE names a file that cannot be read: ${caFile}`);
  }
}

function reasonOf(failure: unknown): string {
  const code = codeOf(failure);
  const fault = certificateFault(code);
  return fault ? `${fault}, ${code}` : code;
}

function codeOf(failure: unknown): string {
  const code = (failure as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' || typeof code === 'number' ? String(code) : nameOf(failure);
}
