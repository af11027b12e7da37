import { createTokeniser, isKeyVersion, type Tokeniser } from '#libs/masking/tokens/tokeniser.js';
import { type Env, StartupError } from '#libs/runtime/env.js';
import { KeyFile } from '#libs/sealing/key-file.js';
import { type Keyring, readKeyring } from '#libs/sealing/keyring.js';

/** The keys that open sealed texts and the key behind the tokens of each tenant. */
export class MaskingKeys {
  private readonly tokenisers = new Map<string, Tokeniser>();

  constructor(
    readonly sealing: Keyring,
    private readonly masking: Keyring,
  ) {}

  tokeniserOf(tenantId: string): Tokeniser {
    let tokeniser = this.tokenisers.get(tenantId);
    if (!tokeniser) {
      const { current, keys } = this.masking;
      tokeniser = createTokeniser(keys.get(current)!, current, tenantId);
      this.tokenisers.set(tenantId, tokeniser);
    }
    return tokeniser;
  }
}

/** Reads both key files; throws `StartupError` when a setting or a file is missing. */
export function readMaskingKeys(env: Env): MaskingKeys {
  if (!env.sealingKeysFile || !env.maskingKeysFile) {
    throw new StartupError('The masking service needs SEALING_KEYS_FILE and MASKING_KEYS_FILE.');
  }
  const masking = readKeyring(env.maskingKeysFile);
  if (!isKeyVersion(masking.current)) {
    throw new StartupError(
      `Key file ${env.maskingKeysFile}: the current id stands in every token, so it must be 1 to 4 of a-z and 0-9.`,
    );
  }
  return new MaskingKeys(new KeyFile(env.sealingKeysFile), masking);
}
