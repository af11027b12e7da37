import { readFileSync } from 'node:fs';
import { checkServerIdentity, type ConnectionOptions } from 'node:tls';
import { StartupError } from '#libs/runtime/env.js';

const FILES = { sslrootcert: 'ca', sslcert: 'cert', sslkey: 'key' } as const;
const OTHERS = ['ssl', 'uselibpqcompat', 'sslnegotiation'];

type Tls = Pick<ConnectionOptions, 'ca' | 'cert' | 'key' | 'checkServerIdentity'>;

/**
 * Takes libpq's TLS settings (`sslmode`, `sslrootcert`, `sslcert`, `sslkey`) out of a URL. Whatever the mode says, unless
 * it is `disable`, the server must show a certificate for its name from somebody trusted, as `verify-full` asks: the
 * driver's own reading lets some modes check nothing, and takes an IP address for `localhost`.
 * Throws `StartupError` for a file that cannot be read.
 */
export function takeTls(databaseUrl: string): { url: string; ssl?: Tls } {
  if (!URL.canParse(databaseUrl)) return { url: databaseUrl };
  const url = new URL(databaseUrl);
  const { searchParams: given } = url;
  const mode = given.get('sslmode');
  const ssl: Tls = {
    checkServerIdentity: (_, certificate) => checkServerIdentity(hostOf(url), certificate),
  };
  const isGiven = mode !== null || OTHERS.some((name) => given.has(name)) || given.has('sslrootcert');
  for (const [name, option] of Object.entries(FILES)) {
    const file = given.get(name);
    if (file) ssl[option] = read(name, file);
  }
  for (const name of ['sslmode', ...Object.keys(FILES), ...OTHERS]) given.delete(name);
  return isGiven && mode !== 'disable' ? { url: url.href, ssl } : { url: url.href };
}

/** An IPv6 address stands in brackets in a URL only. */
const hostOf = ({ hostname }: URL) => hostname.replace(/^\[|\]$/g, '');

function read(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new StartupError(`DATABASE_URL: ${name} names a file that cannot be read: ${file}`);
  }
}
