import { ApiKeys } from '#libs/persistence/api-keys.js';
import { ensureTenant } from '#libs/persistence/ensure-tenant.js';
import { withOwner } from '#libs/persistence/with-owner.js';

/** Makes tenants, and answers the headers by which a request is theirs. */
export function makeTenants(ownerUrl: string, count: number): Promise<Record<string, string>[]> {
  return withOwner(ownerUrl, async (dataSource) => {
    const keys = new ApiKeys(dataSource);
    const headers: Record<string, string>[] = [];
    for (let i = 1; i <= count; i++) {
      const id = `bench-${i}`;
      await ensureTenant(dataSource, { id, country: 'IN', timeZone: 'Asia/Kolkata' });
      const made = await keys.create(id, 'bench');
      headers.push({ authorization: `Bearer ${made!.key}` });
    }
    return headers;
  });
}
