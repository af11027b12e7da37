import { Module } from '@nestjs/common';
import { PersistenceModule } from '#libs/persistence/persistence.module.js';
import { AccessTokens } from './access-tokens.js';
import { ApiKeyGuard } from './api-key.guard.js';

/** What `@TenantRoutes` needs, once for all modules with routes, since it remembers the issuer's keys. */
@Module({
  imports: [PersistenceModule],
  providers: [AccessTokens, ApiKeyGuard],
  exports: [AccessTokens, ApiKeyGuard],
})
export class AuthModule {}
