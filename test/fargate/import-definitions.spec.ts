import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const run = promisify(execFile);
const SERVICES = ['gateway', 'ingest', 'masking', 'features', 'inference', 'history'];
const PASSWORDS = Object.fromEntries(
  SERVICES.map((name) => [`${name.toUpperCase()}_PASSWORD`, `of-${name}`]),
);

interface Received {
  method?: string;
  url?: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Runs the import against a server that answers with `status`; resolves to what that received and what was printed. */
async function importInto(status: number, env: Record<string, string> = PASSWORDS) {
  let received: Received | undefined;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    received = { method: request.method, url: request.url, headers: request.headers, body };
    response.writeHead(status).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const MANAGEMENT_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const admin = { BROKER_ADMIN_USER: 'setup', BROKER_ADMIN_PASSWORD: 'admin-word' };
  try {
    const printed = await run(process.execPath, ['deploy/import-definitions.mjs'], {
      env: { ...admin, ...env, MANAGEMENT_URL },
    }).catch((failure: { code: number; stdout: string; stderr: string }) => failure);
    return { received, printed };
  } finally {
    server.close();
  }
}

describe('import-definitions', () => {
  it('hands in queues and a user for each service, as the administrator', async () => {
    const { received, printed } = await importInto(204);
    expect(printed).toMatchObject({ stderr: '' });
    expect(received).toMatchObject({ method: 'POST', url: '/api/definitions' });
    expect(received!.headers.authorization).toBe(
      `Basic ${Buffer.from('setup:admin-word').toString('base64')}`,
    );
    const { users, queues, permissions } = JSON.parse(received!.body) as Record<string, { name: string }[]>;
    expect(users!.map(({ name }) => name)).toEqual(SERVICES);
    expect(queues!.map(({ name }) => name)).toContain('sms.received');
    expect(permissions).toHaveLength(SERVICES.length);
    for (const secret of Object.values(PASSWORDS)) expect(received!.body).not.toContain(secret);
  });

  it('ends with an error that shows no password when the broker refuses', async () => {
    const { printed } = await importInto(401);
    expect(printed).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^http:\S+ refused the definitions: 401\n$/),
    });
  });

  it('names the password that is missing, and asks nobody', async () => {
    const { received, printed } = await importInto(204, { ...PASSWORDS, HISTORY_PASSWORD: '' });
    expect(printed).toMatchObject({ code: 1, stderr: 'HISTORY_PASSWORD must be set\n' });
    expect(received).toBeUndefined();
  });
});
