import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKeyring } from '#libs/sealing/keyring.js';
import { Api } from './api.js';
import type { TestDatabase } from './postgres.js';
import { ServiceProcess } from './service-process.js';

export const SERVICES = ['gateway', 'ingest', 'masking', 'features', 'inference', 'history'] as const;
export type ServiceName = (typeof SERVICES)[number];

/** Services as processes of their own, on one broker and one database, with key files of their own. */
export class PipelineProcesses {
  private readonly folder = mkdtempSync(join(tmpdir(), 'spendsense-keys-'));
  private readonly running: ServiceProcess[] = [];
  private readonly settings: Record<ServiceName, Record<string, string>>;
  readonly sealingKeysFile = join(this.folder, 'sealing.json');
  readonly maskingKeysFile = join(this.folder, 'masking.json');

  /** `brokerUrl` may differ by service, as users of the broker do; `more` and `nodeFlags` are for every service. */
  constructor(
    brokerUrl: string | ((service: ServiceName) => string),
    database: Pick<TestDatabase, 'gatewayUrl' | 'ingestUrl' | 'maskingUrl' | 'historyUrl'>,
    more: Record<string, string> = {},
    private readonly nodeFlags: readonly string[] = [],
  ) {
    createKeyring(this.sealingKeysFile);
    createKeyring(this.maskingKeysFile);
    const sealing = { SEALING_KEYS_FILE: this.sealingKeysFile };
    const anonymous = { ANONYMOUS_TENANT: 'local' };
    const settings: Record<ServiceName, Record<string, string>> = {
      gateway: { ...sealing, ...anonymous, DATABASE_URL: database.gatewayUrl },
      ingest: { ...sealing, ...anonymous, DATABASE_URL: database.ingestUrl },
      masking: {
        ...sealing,
        MASKING_KEYS_FILE: this.maskingKeysFile,
        DATABASE_URL: database.maskingUrl,
      },
      features: {},
      inference: {},
      history: { ...anonymous, DATABASE_URL: database.historyUrl },
    };
    const urlOf = typeof brokerUrl === 'string' ? () => brokerUrl : brokerUrl;
    for (const name of SERVICES) Object.assign(settings[name], more, { BROKER_URL: urlOf(name) });
    this.settings = settings;
  }

  /** Starts the named services and waits until each is ready; one that is named twice is two processes. */
  async start(...names: readonly ServiceName[]): Promise<void> {
    const started: ServiceProcess[] = [];
    for (const name of names) {
      const process = await ServiceProcess.start(name, this.settings[name], this.nodeFlags);
      started.push(process);
      this.running.push(process);
    }
    for (const process of started) await process.ready();
  }

  /** The first of a service. */
  process(name: ServiceName): ServiceProcess {
    const [process] = this.processes(name);
    if (!process) throw new Error(`${name} was not started`);
    return process;
  }

  processes(name: ServiceName): ServiceProcess[] {
    return this.running.filter((process) => process.name === name);
  }

  get api(): Api {
    return new Api(this.process('gateway').url);
  }

  /** Everything that the services printed. */
  get logs(): string {
    return this.running.map(({ output }) => output).join('\n');
  }

  /** Ends every service; answers their exit codes by name. */
  async stop(): Promise<Record<string, number | string | null>> {
    const codes = await Promise.all(
      this.running.map(async (process) => [process.name, await process.end('SIGTERM')] as const),
    );
    rmSync(this.folder, { recursive: true, force: true });
    return Object.fromEntries(codes);
  }
}
