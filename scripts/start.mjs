// `npm start`: from a fresh clone to a running SpendSense, with an embedded database and no broker.
import { ensureBuilt, ensureInstalled } from './set-up.mjs';

try {
  await ensureInstalled({ dev: false });
  await ensureBuilt();
} catch (failure) {
  console.error(failure.message);
  process.exit(1);
}
// A killed npm cannot tell us, and nobody would stop us then.
const parent = process.ppid;
const stopWithoutParent = () => process.ppid === parent || process.kill(process.pid, 'SIGTERM');
if (process.env.npm_lifecycle_event === 'start') setInterval(stopWithoutParent, 500).unref();

// People read this terminal; services in containers write JSON lines.
process.env.LOG_FORMAT ??= 'text';
await import('../dist/services/embedded/main.js');
