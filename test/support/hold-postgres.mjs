/** Starts the embedded PostgreSQL of the folder given as argument, prints its URL, and stays until it is killed. */
import 'reflect-metadata';
import { register } from 'node:module';

register('./typescript-loader.mjs', import.meta.url);
const { startEmbeddedPostgres } = await import('../../services/embedded/embedded-postgres.ts');
const { ownerUrl } = await startEmbeddedPostgres(process.argv[2]);
process.stdout.write(`${ownerUrl}\n`);
setInterval(() => undefined, 60_000);
