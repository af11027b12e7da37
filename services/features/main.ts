import { runService } from '#libs/runtime/run-service.js';
import { FeaturesModule } from './features.module.js';

await runService({ name: 'features', module: FeaturesModule });
