import { runService } from '#libs/runtime/run-service.js';
import { HistoryModule } from './history.module.js';

await runService({ name: 'history', module: HistoryModule });
