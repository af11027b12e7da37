import { createTokeniser, isKeyVersion, type Tokeniser } from '#libs/masking/tokens/tokeniser.js';
import { type Env, StartupError } from '#libs/runtime/env.js';
import { type Keyring, readKeyring } from '#libs/sealing/keyring.js';

/** The key behind the tokens of each tenant. */
export class MaskingKeys {
  private readonly tokenisers = new Map<string, Tokeniser>();

  constructor(private readonly masking: Keyring) {}

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

/** Reads the key file; throws `StartupError` when the setting or the file is missing. */
export function readMaskingKeys(env: Env): MaskingKeys {
  if (!env.maskingKeysFile) {
    throw new StartupError('The masking service needs MASKING_KEYS_FILE, the path of a key file.');
  }
  const masking = readKeyring(env.maskingKeysFile);
  if (!isKeyVersion(masking.current)) {
    throw new StartupError(
      `Key file ${env.maskingKeysFile}: the current id stands in every token, so it must be 1 to 4 of a-z and 0-9.`,
    );
  }
  return new MaskingKeys(masking);
}
