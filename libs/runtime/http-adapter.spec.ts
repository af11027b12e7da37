import { describe, expect, it } from '@jest/globals';
import { Env, StartupError } from './env.js';
import { createHttpAdapter } from './http-adapter.js';

describe('TRUSTED_PROXIES', () => {
  const adapterFor = (trustedProxies: string) => () =>
    createHttpAdapter(Object.assign(new Env(), { trustedProxies }));

  it.each(['10.0.0.0/8', '127.0.0.1, ::1', 'fd00::/8'])('may be %s', (given) => {
    expect(adapterFor(given)).not.toThrow();
  });

  it.each(['proxy.example.com', '10.0.0.0/33', '10.0.0.1,', 'true'])('may not be %s', (given) => {
    expect(adapterFor(given)).toThrow(StartupError);
    expect(adapterFor(given)).toThrow(/TRUSTED_PROXIES must be IP addresses/);
  });
});
