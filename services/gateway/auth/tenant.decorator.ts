import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import type { TenantRequest } from './api-key.guard.js';

/** The tenant a request acts for; the route must carry `@TenantRoutes`. */
export const Tenant = createParamDecorator((_: unknown, context: ExecutionContext): TenantEntity => {
  const { tenant } = context.switchToHttp().getRequest<TenantRequest>();
  if (!tenant) throw new Error('@Tenant() is used on a route without ApiKeyGuard');
  return tenant;
});
