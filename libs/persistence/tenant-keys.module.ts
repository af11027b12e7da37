import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Env, StartupError } from '#libs/runtime/env.js';
import { KeyFile } from '#libs/sealing/key-file.js';
import { TenantKeys } from '#libs/sealing/tenant-keys.js';
import { ConnectionModule } from './connection.module.js';
import { StoredTenantKeys } from './stored-tenant-keys.js';

function openTenantKeys(dataSource: DataSource, { sealingKeysFile, service }: Env): TenantKeys {
  if (!sealingKeysFile)
    throw new StartupError(
      `Service ${service} seals or opens texts and needs SEALING_KEYS_FILE, the path of a key file.`,
    );
  return new StoredTenantKeys(dataSource, new KeyFile(sealingKeysFile));
}

/** The data keys of tenants, for who seals or opens texts; global, as the transport of such a service seals with them, too. */
@Global()
@Module({
  imports: [ConnectionModule],
  providers: [{ provide: TenantKeys, inject: [DataSource, Env], useFactory: openTenantKeys }],
  exports: [TenantKeys],
})
export class TenantKeysModule {}
