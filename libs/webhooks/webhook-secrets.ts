import { Injectable } from '@nestjs/common';
import { Env } from '#libs/runtime/env.js';
import { KeyFile } from '#libs/sealing/key-file.js';
import type { Keyring } from '#libs/sealing/keyring.js';
import { openBytes, sealBytes, SealError } from '#libs/sealing/seal.js';

/** Seals the signing secrets of webhooks for the database, each for its tenant and webhook only. */
@Injectable()
export class WebhookSecrets {
  private readonly keyring: Keyring | undefined;

  constructor({ webhookKeysFile }: Env) {
    this.keyring = webhookKeysFile ? new KeyFile(webhookKeysFile) : undefined;
  }

  /** Without a key file there are no webhooks. */
  get isAvailable(): boolean {
    return this.keyring !== undefined;
  }

  /** Throws `SealError` without keys. */
  async seal(secret: string, tenantId: string, webhookId: string): Promise<string> {
    return sealBytes(Buffer.from(secret), { tenantId, chunkId: webhookId }, this.keys());
  }

  /** Throws `SealError` without keys, or where the secret was sealed with another or for another webhook. */
  async open(sealed: string, tenantId: string, webhookId: string): Promise<string> {
    return Buffer.from(await openBytes(sealed, { tenantId, chunkId: webhookId }, this.keys())).toString();
  }

  private keys(): Keyring {
    if (!this.keyring) throw new SealError('unknown-key');
    return this.keyring;
  }
}
