import { runService } from '#libs/runtime/run-service.js';
import { configureGateway } from './configure.js';
import { GatewayModule } from './gateway.module.js';

await runService({ name: 'gateway', module: GatewayModule, configure: configureGateway });
