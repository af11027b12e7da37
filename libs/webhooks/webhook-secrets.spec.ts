import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Env } from '#libs/runtime/env.js';
import { createKeyring } from '#libs/sealing/keyring.js';
import { SealError } from '#libs/sealing/seal.js';
import { WebhookSecrets } from './webhook-secrets.js';

const SECRET = 'whsec_c2VjcmV0';

describe('WebhookSecrets', () => {
  let folder: string;
  let secrets: WebhookSecrets;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'webhook-keys-'));
    const webhookKeysFile = join(folder, 'webhook.json');
    createKeyring(webhookKeysFile);
    secrets = new WebhookSecrets(Object.assign(new Env(), { webhookKeysFile }));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('opens a secret for the tenant and the webhook it was sealed for, and for no other', async () => {
    const sealed = await secrets.seal(SECRET, 'local', 'one');
    expect(sealed).not.toContain(SECRET);
    expect(await secrets.open(sealed, 'local', 'one')).toBe(SECRET);
    await expect(secrets.open(sealed, 'other', 'one')).rejects.toThrow(SealError);
    await expect(secrets.open(sealed, 'local', 'two')).rejects.toThrow(SealError);
  });

  it('is not available without a key file', async () => {
    const without = new WebhookSecrets(new Env());
    expect(without.isAvailable).toBe(false);
    await expect(without.seal(SECRET, 'local', 'one')).rejects.toThrow(SealError);
  });
});
