import { runService } from '#libs/runtime/run-service.js';
import { IngestModule } from './ingest.module.js';

await runService({ name: 'ingest', module: IngestModule });
