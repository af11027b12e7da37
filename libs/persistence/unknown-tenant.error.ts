/** A tenant that does not exist, or no longer. */
export class UnknownTenantError extends Error {
  constructor() {
    super('There is no such tenant.');
  }
}
