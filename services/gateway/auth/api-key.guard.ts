import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ApiKeys } from '#libs/persistence/api-keys.js';
import type { Tenant } from '#libs/persistence/entities/tenant.entity.js';
import { Tenants } from '#libs/persistence/tenants.js';
import { Env } from '#libs/runtime/env.js';
import { Problem } from '../http/problem.js';
import { isCrossSite } from './is-cross-site.js';

/** A request whose sender is known. */
export interface TenantRequest extends FastifyRequest {
  tenant?: Tenant;
}

// As `Bearer ssk_0123456789abcdef_…`; RFC 6750 lets the scheme be in any case.
const BEARER = /^bearer +(\S+)$/i;

/** Finds the tenant of a request by its API key, or lets it act as the anonymous tenant where there is one. */
@Injectable()
export class ApiKeyGuard implements CanActivate {
  constructor(
    private readonly env: Env,
    private readonly keys: ApiKeys,
    private readonly tenants: Tenants,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<TenantRequest>();
    const { authorization } = request.headers;
    const tenantId = authorization === undefined ? this.anonymous(request) : await this.byKey(authorization);
    const tenant = await this.tenants.find(tenantId);
    if (!tenant) throw unauthorized('invalid_token');
    request.tenant = tenant;
    return true;
  }

  private anonymous({ headers }: TenantRequest): string {
    const { anonymousTenant, host } = this.env;
    if (!anonymousTenant) throw unauthorized();
    if (isCrossSite(headers, host)) {
      throw new Problem({
        status: 403,
        code: 'cross-site',
        detail: 'Requests without an API key are taken from this machine and its own pages only.',
      });
    }
    return anonymousTenant;
  }

  private async byKey(authorization: string): Promise<string> {
    const key = BEARER.exec(authorization)?.[1];
    const owner = key && (await this.keys.authenticate(key));
    if (!owner) throw unauthorized('invalid_token');
    return owner.tenantId;
  }
}

function unauthorized(error?: string): Problem {
  const challenge = `Bearer realm="spendsense"${error ? `, error="${error}"` : ''}`;
  return new Problem({
    status: 401,
    code: 'unauthorized',
    detail: 'Send an API key: Authorization: Bearer ssk_…',
    headers: { 'www-authenticate': challenge },
  });
}
