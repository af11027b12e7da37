import { applyDecorators, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { Scope } from '#libs/contracts/scopes.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { RateLimitGuard } from '../limits/rate-limit.guard.js';
import { ApiKeyGuard } from './api-key.guard.js';
import { NeedScopes } from './scope.decorator.js';

/** Marks a controller whose routes act for a tenant; `scope` is what all of them need, unless it goes by their methods. */
export const TenantRoutes = (tag: string, scope?: Scope) =>
  applyDecorators(
    ApiTags(tag),
    ApiBearerAuth(),
    UseGuards(ApiKeyGuard, RateLimitGuard),
    NeedScopes(scope),
    ApiProblems(401, 403, 429, 503),
  );
