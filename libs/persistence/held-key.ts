/**
 * A common table `held`: one row where the tenant ($1) has the data key, which then stays until the transaction ends, and
 * none where it is gone. So whatever is written down beside it is either sealed with a key that is there, or not written.
 */
export const heldKey = (parameter: string) => `
  held AS (SELECT 1 FROM tenant_keys WHERE tenant_id = $1 AND key_id = ${parameter} FOR KEY SHARE)
`;
