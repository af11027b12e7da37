import 'reflect-metadata';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWK, SignJWT } from 'jose';
import { Env } from '#libs/runtime/env.js';
import { AccessTokens } from './access-tokens.js';

interface Signer {
  alg: string;
  kid: string;
  privateKey: CryptoKey;
  publicKey: CryptoKey;
  jwk: JWK;
}

const ISSUER = 'https://login.example.test/';
const AUDIENCE = 'spendsense';
const now = () => Math.floor(Date.now() / 1000);

async function signer(alg: string, kid: string): Promise<Signer> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { alg, kid, privateKey, publicKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}

describe('access tokens of an OpenID Connect issuer', () => {
  let issuer: Server;
  let served: JWK[] = [];
  let env: Env;
  let rsa: Signer;
  let signers: Signer[];

  beforeAll(async () => {
    signers = await Promise.all([signer('RS256', 'r1'), signer('ES256', 'e1'), signer('EdDSA', 'd1')]);
    rsa = signers[0]!;
    issuer = createServer((_, response) => response.end(JSON.stringify({ keys: served }))).listen(
      0,
      '127.0.0.1',
    );
    await once(issuer, 'listening');
    const address = issuer.address();
    const port = address && typeof address === 'object' ? address.port : 0;
    env = Object.assign(new Env(), {
      oidcIssuer: ISSUER,
      oidcAudience: AUDIENCE,
      oidcJwksUrl: `http://127.0.0.1:${port}/jwks`,
    });
  });
  afterAll(() => void issuer.close());
  beforeEach(() => void (served = signers.map(({ jwk }) => jwk)));

  const claims = (more: Record<string, unknown> = {}) => ({
    iss: ISSUER,
    aud: AUDIENCE,
    sub: 'somebody',
    exp: now() + 300,
    tenant: 'local',
    scope: 'openid read write',
    ...more,
  });
  const sign = (
    given: Record<string, unknown>,
    by = rsa,
    header: Record<string, unknown> = { kid: by.kid },
  ) => new SignJWT(given).setProtectedHeader({ alg: by.alg, ...header }).sign(by.privateKey);
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

  it('name their tenant and their scopes, by RSA, ECDSA and EdDSA', async () => {
    const tokens = new AccessTokens(env);
    for (const by of signers)
      expect(await tokens.authenticate(await sign(claims(), by))).toEqual({
        tenantId: 'local',
        scopes: ['read', 'write'],
      });
    expect(await tokens.authenticate(await sign(claims({ scope: undefined })))).toEqual({
      tenantId: 'local',
      scopes: [],
    });
  });

  it('may expire a minute ago or begin in a minute, as clocks differ', async () => {
    const tokens = new AccessTokens(env);
    for (const time of [{ exp: now() - 50 }, { nbf: now() + 50 }])
      expect(await tokens.authenticate(await sign(claims(time)))).toMatchObject({ tenantId: 'local' });
  });

  it.each<[string, Record<string, unknown>]>([
    ['expired', { exp: now() - 70 }],
    ['without an end', { exp: undefined }],
    ['not valid yet', { nbf: now() + 600 }],
    ['of another issuer', { iss: 'https://evil.example.test/' }],
    ['without an issuer', { iss: undefined }],
    ['for somebody else', { aud: 'another-service' }],
    ['for nobody', { aud: undefined }],
    ['without a tenant', { tenant: undefined }],
    ['with several tenants', { tenant: ['local', 'other'] }],
    ['with a tenant that cannot be', { tenant: '../local' }],
  ])('are refused when %s', async (_name, fault) => {
    expect(await new AccessTokens(env).authenticate(await sign(claims(fault)))).toBeUndefined();
  });

  it('are refused without a signature', async () => {
    for (const alg of ['none', 'None', 'NONE']) {
      const token = `${part({ alg, kid: 'r1' })}.${part(claims())}.`;
      expect(await new AccessTokens(env).authenticate(token)).toBeUndefined();
    }
  });

  it('are refused when signed by HMAC with the public key as the secret', async () => {
    const unsigned = `${part({ alg: 'HS256', kid: 'r1' })}.${part(claims())}`;
    for (const secret of [await exportSPKI(rsa.publicKey), JSON.stringify(rsa.jwk)]) {
      const token = `${unsigned}.${createHmac('sha256', secret).update(unsigned).digest('base64url')}`;
      expect(await new AccessTokens(env).authenticate(token)).toBeUndefined();
    }
  });

  it('are refused by an algorithm that is not on the list, by an unknown key, and by another under a known name', async () => {
    const tokens = new AccessTokens(env);
    const strange = await signer('PS256', 'p1');
    served.push(strange.jwk);
    expect(await tokens.authenticate(await sign(claims(), strange))).toBeUndefined();
    const foreign = await signer('RS256', 'r9');
    expect(await tokens.authenticate(await sign(claims(), foreign))).toBeUndefined();
    expect(await tokens.authenticate(await sign(claims(), foreign, { kid: 'r1' }))).toBeUndefined();
  });

  it('are refused when they name no key, or bring one along', async () => {
    const foreign = await signer('RS256', 'r9');
    served = [rsa.jwk];
    expect(await new AccessTokens(env).authenticate(await sign(claims(), rsa, {}))).toBeUndefined();
    const bringing = await sign(claims(), foreign, { kid: 'r9', jwk: foreign.jwk, jku: env.oidcJwksUrl });
    expect(await new AccessTokens(env).authenticate(bringing)).toBeUndefined();
  });

  it.each(['', 'x', 'a.b.c', 'a.b.c.d.e', `${part({ alg: 'RS256', kid: 'r1' })}..`])(
    'are refused as %j',
    async (token) => {
      expect(await new AccessTokens(env).authenticate(token)).toBeUndefined();
    },
  );

  it('follow the issuer to a new key, and leave an old one behind', async () => {
    const tokens = new AccessTokens(env, 0);
    expect(await tokens.authenticate(await sign(claims()))).toBeDefined();
    const next = await signer('RS256', 'r2');
    served = [next.jwk];
    expect(await tokens.authenticate(await sign(claims(), next))).toMatchObject({ tenantId: 'local' });
    expect(await tokens.authenticate(await sign(claims()))).toBeUndefined();
  });

  it('are neither right nor wrong while the issuer does not answer', async () => {
    const nowhere = Object.assign(new Env(), env, { oidcJwksUrl: 'http://127.0.0.1:9/jwks' });
    const answer = new AccessTokens(nowhere).authenticate(await sign(claims()));
    await expect(answer).rejects.toMatchObject({
      status: 503,
      body: { type: '/problems/issuer-unavailable' },
    });
  });

  it('are unknown where no issuer is set, and half a setting is none', async () => {
    expect(await new AccessTokens(new Env()).authenticate(await sign(claims()))).toBeUndefined();
    const half = Object.assign(new Env(), { oidcIssuer: ISSUER });
    expect(() => new AccessTokens(half)).toThrow(/OIDC_AUDIENCE/);
  });
});
