import { applyDecorators, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { ApiKeyGuard } from './api-key.guard.js';

/** Marks a controller whose routes act for a tenant. */
export const TenantRoutes = (tag: string) =>
  applyDecorators(ApiTags(tag), ApiBearerAuth(), UseGuards(ApiKeyGuard), ApiProblems(401, 403, 503));
