import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Scope, SCOPES } from '#libs/contracts/scopes.js';
import { ApiKeys, type KeyOwner } from '#libs/persistence/api-keys.js';
import type { Tenant } from '#libs/persistence/entities/tenant.entity.js';
import { Tenants } from '#libs/persistence/tenants.js';
import { Env } from '#libs/runtime/env.js';
import { Problem } from '../http/problem.js';
import { AccessTokens } from './access-tokens.js';
import { FailedLogins } from './failed-logins.js';
import { isCrossSite } from './is-cross-site.js';
import { scopeOf } from './scope.decorator.js';

/** A request whose sender is known. */
export interface TenantRequest extends FastifyRequest {
  tenant?: Tenant;
}

// As `Bearer ssk_0123456789abcdef_…`; RFC 6750 lets the scheme be in any case.
const BEARER = /^bearer +(\S+)$/i;
const API_KEY = 'ssk_';

/**
 * Finds the tenant of a request by its API key or access token, or lets it act as the anonymous tenant where there is
 * one; refuses what its scopes do not cover.
 */
@Injectable()
export class ApiKeyGuard implements CanActivate {
  constructor(
    private readonly env: Env,
    private readonly keys: ApiKeys,
    private readonly tokens: AccessTokens,
    private readonly failedLogins: FailedLogins,
    private readonly tenants: Tenants,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<TenantRequest>();
    const { authorization } = request.headers;
    const owner =
      authorization === undefined ? this.anonymous(request) : await this.byBearer(request, authorization);
    const scope = scopeOf(context.getHandler());
    if (!scope) throw new Error('A route of ApiKeyGuard says no scope; @TenantRoutes gives it one');
    if (!owner.scopes.includes(scope)) throw forbidden(scope);
    const tenant = await this.tenants.find(owner.tenantId);
    if (!tenant) throw unauthorized('invalid_token');
    request.tenant = tenant;
    return true;
  }

  private anonymous({ headers }: TenantRequest): KeyOwner {
    const { anonymousTenant: tenantId, host } = this.env;
    if (!tenantId) throw unauthorized();
    if (isCrossSite(headers, host)) {
      throw new Problem({
        status: 403,
        code: 'cross-site',
        detail: 'Requests without an API key are taken from this machine and its own pages only.',
      });
    }
    return { tenantId, scopes: SCOPES };
  }

  private async byBearer({ ip }: TenantRequest, authorization: string): Promise<KeyOwner> {
    const credential = BEARER.exec(authorization)?.[1] ?? '';
    const owner = credential.startsWith(API_KEY)
      ? await this.failedLogins.check(ip, credential, () => this.keys.authenticate(credential))
      : await this.tokens.authenticate(credential);
    if (!owner) throw unauthorized('invalid_token');
    return owner;
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

/** RFC 6750, section 3.1. */
function forbidden(scope: Scope): Problem {
  return new Problem({
    status: 403,
    code: 'missing-scope',
    detail: `This needs the scope \`${scope}\`, which the key or token does not have.`,
    headers: {
      'www-authenticate': `Bearer realm="spendsense", error="insufficient_scope", scope="${scope}"`,
    },
  });
}
