import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A certificate with its key, as paths of PEM files. */
export interface Certificate {
  cert: string;
  key: string;
}

/** An authority of this test alone, made by openssl. */
export class Authority {
  private issued = 0;

  private constructor(
    private readonly folder: string,
    private readonly own: Certificate,
  ) {}

  static async create(): Promise<Authority> {
    const folder = await mkdtemp(join(tmpdir(), 'spendsense-ca-'));
    const own = { cert: join(folder, 'ca.pem'), key: join(folder, 'ca.key') };
    const subject = ['-subj', '/CN=Test authority', '-addext', 'basicConstraints=critical,CA:true'];
    await run('openssl', [
      'req',
      '-x509',
      ...EC,
      '-keyout',
      own.key,
      '-out',
      own.cert,
      '-days',
      '2',
      ...subject,
    ]);
    return new Authority(folder, own);
  }

  /** What a client trusts who trusts this authority. */
  get caFile(): string {
    return this.own.cert;
  }

  /** A certificate for `DNS:localhost`, `IP:127.0.0.1` or the like; `days` from now, less than 0 for one that has expired. */
  async issue(name: string, days = 2): Promise<Certificate> {
    const file = (ending: string) => join(this.folder, `${this.issued}.${ending}`);
    this.issued += 1;
    const [cert, key, request, extensions] = ['pem', 'key', 'csr', 'ext'].map(file) as [
      string,
      string,
      string,
      string,
    ];
    await writeFile(extensions, `subjectAltName=${name}\n`);
    await run('openssl', ['req', '-new', ...EC, '-keyout', key, '-out', request, '-subj', '/CN=server']);
    const issuer = ['-CA', this.own.cert, '-CAkey', this.own.key, '-CAcreateserial'];
    const dates = ['-days', String(days), '-extfile', extensions];
    await run('openssl', ['x509', '-req', '-in', request, ...issuer, ...dates, '-out', cert]);
    return { cert, key };
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}

const EC = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
