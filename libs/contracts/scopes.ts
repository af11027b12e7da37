/** What a credential may do: read data, hand in and change data, administer (keys, webhooks, privacy, deleting everything). */
export const SCOPES = ['read', 'write', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

export const isScope = (name: string): name is Scope => (SCOPES as readonly string[]).includes(name);
