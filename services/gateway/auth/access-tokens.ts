import { Injectable, Logger, Optional } from '@nestjs/common';
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { isScope } from '#libs/contracts/scopes.js';
import type { KeyOwner } from '#libs/persistence/api-keys.js';
import { Env, StartupError } from '#libs/runtime/env.js';
import { Problem } from '../http/problem.js';

const ALGORITHMS = ['RS256', 'ES256', 'EdDSA'];
/** How far the clocks of issuer and server may differ. */
const LEEWAY_S = 60;
/** The issuer's keys are not fetched again for an unknown one before this. */
const COOLDOWN_MS = 30_000;
const TENANT_ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** Checks access tokens (JWT, RFC 9068) of the one OpenID Connect issuer that the settings name; without it there are none. */
@Injectable()
export class AccessTokens {
  private readonly logger = new Logger('Gateway');
  private readonly check: ((token: string) => Promise<JWTPayload>) | undefined;
  private readonly tenantClaim: string;

  constructor(env: Env, @Optional() cooldownMs = COOLDOWN_MS) {
    const { oidcIssuer: issuer, oidcAudience: audience, oidcJwksUrl: jwksUrl } = env;
    this.tenantClaim = env.oidcTenantClaim;
    if (!issuer && !audience && !jwksUrl) return;
    if (!issuer || !audience || !jwksUrl)
      throw new StartupError('OIDC_ISSUER, OIDC_AUDIENCE and OIDC_JWKS_URL go together: set all or none.');
    const keys = pinned(
      createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 3000, cooldownDuration: cooldownMs }),
    );
    const options = {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: LEEWAY_S,
      requiredClaims: ['exp'],
    };
    this.check = async (token) => (await jwtVerify(token, keys, options)).payload;
  }

  /** Undefined for a token that is malformed, not for us, or not valid now; a 503 when the issuer's keys cannot be had. */
  async authenticate(token: string): Promise<KeyOwner | undefined> {
    if (!this.check) return undefined;
    try {
      const { [this.tenantClaim]: tenantId, scope } = await this.check(token);
      if (typeof tenantId !== 'string' || !TENANT_ID.test(tenantId)) return undefined;
      return { tenantId, scopes: typeof scope === 'string' ? scope.split(' ').filter(isScope) : [] };
    } catch (failure) {
      if (isVerdict(failure)) return undefined;
      this.logger.warn(`The keys at OIDC_JWKS_URL cannot be had (${codeOf(failure)})`);
      throw new Problem({
        status: 503,
        code: 'issuer-unavailable',
        detail: 'Tokens cannot be checked at the moment; send the request again.',
        headers: { 'retry-after': '2' },
      });
    }
  }
}

/** A token names its key; without that, jose would take whatever key fits. */
const pinned =
  (keys: JWTVerifyGetKey): JWTVerifyGetKey =>
  (header, token) => {
    if (!header?.kid) throw new errors.JWKSNoMatchingKey();
    return keys(header, token);
  };

/** Whether the token is at fault. The keys may be: unreachable, late, or no JWKS. */
function isVerdict(failure: unknown): boolean {
  if (failure instanceof errors.JWKSTimeout || failure instanceof errors.JWKSInvalid) return false;
  // What fetch throws is a TypeError; an answer other than 200 is jose's plainest error.
  return failure instanceof errors.JOSEError && failure.code !== errors.JOSEError.code;
}

const codeOf = (failure: unknown) =>
  (failure as { cause?: { code?: string }; code?: string }).cause?.code ??
  (failure as { code?: string }).code ??
  'unknown';
