import { applyDecorators, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { RateLimitGuard } from '../limits/rate-limit.guard.js';
import { ApiKeyGuard } from './api-key.guard.js';

/** Marks a controller whose routes act for a tenant. */
export const TenantRoutes = (tag: string) =>
  applyDecorators(
    ApiTags(tag),
    ApiBearerAuth(),
    UseGuards(ApiKeyGuard, RateLimitGuard),
    ApiProblems(401, 403, 429, 503),
  );
