import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';
import { ROOT } from './manifests.js';

interface ComposeService {
  image?: string;
  environment?: Record<string, string>;
  deploy?: { resources: { limits: { cpus: string; memory: string } } };
}

/** The services of docker-compose.yml, which the pods are compared with. */
export const { services: composeServices } = load(readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8'), {
  schema: CORE_SCHEMA.withTags(mergeTag),
}) as { services: Record<string, ComposeService> };
