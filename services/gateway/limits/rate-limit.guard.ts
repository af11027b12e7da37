import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { TenantRequest } from '../auth/api-key.guard.js';
import { RateLimits } from './rate-limits.js';

/** Counts each request of a tenant; comes after the guard that finds the tenant. */
@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(private readonly limits: RateLimits) {}

  canActivate(context: ExecutionContext): boolean {
    const http = context.switchToHttp();
    const { tenant } = http.getRequest<TenantRequest>();
    this.limits.take('requests', 1, tenant!.id, http.getResponse<FastifyReply>());
    return true;
  }
}
