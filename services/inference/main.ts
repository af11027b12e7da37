import { runService } from '#libs/runtime/run-service.js';
import { InferenceModule } from './inference.module.js';

await runService({ name: 'inference', module: InferenceModule });
