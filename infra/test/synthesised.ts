import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { createApp } from '../app.js';

/** A resource of a template. */
export interface Resource {
  Type: string;
  Properties: Record<string, unknown>;
}

// The sources of the images are not copied: nothing here builds them.
const created = createApp(undefined, { 'aws:cdk:disable-asset-staging': true });
export const { app } = created;
// Throws when a rule of cdk-nag or of CDK finds anything that nobody has explained.
app.synth();

const templates = [...created.installations].flatMap(([stage, { foundation, services }]) =>
  [foundation, services].map((stack) => ({ stage, template: Template.fromStack(stack) })),
);

export const STAGE_NAMES = [...created.installations.keys()];

/** All resources of one type in a stage, by logical id. */
export function resources(stage: string, type: string): [id: string, resource: Resource][] {
  return templates
    .filter((one) => one.stage === stage)
    .flatMap(({ template }) => Object.entries(template.findResources(type) as Record<string, Resource>));
}

/** The properties of all resources of one type in a stage. */
export function propertiesOf<T = Record<string, unknown>>(stage: string, type: string): T[] {
  return resources(stage, type).map(([, { Properties }]) => Properties as T);
}

// From dist/test.
const ROOT = join(import.meta.dirname, '..', '..', '..');

/** A file of the repository. */
export const fileOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');
