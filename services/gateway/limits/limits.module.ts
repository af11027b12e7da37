import { Module } from '@nestjs/common';
import { RateLimits } from './rate-limits.js';

/** What every module with routes of tenants counts by. */
@Module({ providers: [RateLimits], exports: [RateLimits] })
export class LimitsModule {}
