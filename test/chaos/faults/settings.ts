import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:tls';
import { ServiceProcess } from '#test/support/service-process.js';
import { command, whyNot } from '../command.js';
import type { Fault, Scene } from '../fault.js';

/** Starts one more process with a wrong setting; it must not become ready, must say why, and must not consume. */
async function isRefused(
  scene: Scene,
  what: string,
  { name, env, says }: { name: string; env: Record<string, string>; says: RegExp },
): Promise<void> {
  const service = await ServiceProcess.start(name, env);
  await scene.until(() => says.test(service.output), 15);
  scene.expect(says.test(service.output), `${what}: nothing of it in the log`);
  const isReady = await fetch(`${service.url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
  scene.expect(!isReady, `${what}: ${name} says it is ready`);
  await service.end('SIGKILL');
}

/** A server whose certificate its clients have no reason to trust, or whose time is over. */
async function withTlsServer(
  folder: string,
  isExpired: boolean,
  work: (url: string, certificate: string) => Promise<void>,
): Promise<void> {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const [files, names] = [
    ['-keyout', key, '-out', certificate],
    ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'],
  ];
  await command('openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...files, ...names);
  // A new certificate cannot be old; one that is signed again can.
  const again = ['-in', certificate, '-signkey', key, '-days', '-1', '-out', certificate];
  if (isExpired) await command('openssl', 'x509', ...again);
  const server = createServer({ key: await readFile(key), cert: await readFile(certificate) });
  server.on('tlsClientError', () => undefined).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  await work(`amqps://guest:guest@127.0.0.1:${port}`, certificate);
  server.close();
}

const wrongSettings: Fault = {
  id: 'F44',
  title: 'model missing, key file missing, certificate of a stranger, expired certificate',
  cannot: async () => {
    const why = await whyNot(() => command('openssl', 'version'));
    return why && `openssl is missing (${why}); any machine with it can`;
  },
  run: async (scene) => {
    const { brokerWires, databaseWires, pipeline } = scene.rig;
    const folder = await mkdtemp(join(tmpdir(), 'spendsense-settings-'));
    await isRefused(scene, 'model missing', {
      name: 'inference',
      env: { BROKER_URL: brokerWires.inference.url, MODELS_DIR: folder },
      says: /registry\.json|model/i,
    });
    await isRefused(scene, 'key file missing', {
      name: 'masking',
      env: {
        BROKER_URL: brokerWires.masking.url,
        DATABASE_URL: databaseWires.masking.url,
        SEALING_KEYS_FILE: join(folder, 'none.json'),
        MASKING_KEYS_FILE: pipeline.maskingKeysFile,
      },
      says: /none\.json: cannot be read/,
    });
    await withTlsServer(folder, false, (url) =>
      isRefused(scene, 'certificate of a stranger', {
        name: 'features',
        env: { BROKER_URL: url },
        says: /DEPTH_ZERO_SELF_SIGNED_CERT/,
      }),
    );
    await withTlsServer(folder, true, (url, certificate) =>
      isRefused(scene, 'expired certificate', {
        name: 'features',
        env: { BROKER_URL: url, NODE_EXTRA_CA_CERTS: certificate },
        says: /CERT_HAS_EXPIRED/,
      }),
    );
    await rm(folder, { recursive: true, force: true });
  },
};

/** Processes that are started with something missing or wrong. */
export const SETTINGS_FAULTS: readonly Fault[] = [wrongSettings];
