import { runService } from '#libs/runtime/run-service.js';
import { MaskingModule } from './masking.module.js';

await runService({ name: 'masking', module: MaskingModule });
