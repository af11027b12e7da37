import { Module } from '@nestjs/common';
import { PersistenceModule } from '#libs/persistence/persistence.module.js';
import { AccessTokens } from './access-tokens.js';
import { ApiKeyGuard } from './api-key.guard.js';
import { FailedLogins } from './failed-logins.js';

/** What `@TenantRoutes` needs, once for all modules with routes, since it remembers the issuer's keys and who got keys wrong. */
@Module({
  imports: [PersistenceModule],
  providers: [AccessTokens, ApiKeyGuard, FailedLogins],
  exports: [AccessTokens, ApiKeyGuard, FailedLogins],
})
export class AuthModule {}
