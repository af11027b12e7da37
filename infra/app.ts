import { App, Stage as CdkStage, Validations } from 'aws-cdk-lib';
import flags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };
import { AwsSolutionsChecks } from 'cdk-nag';
import { Foundation } from './foundation.js';
import { ServicesStack } from './services-stack.js';
import { type Stage, STAGES } from './stages.js';

/** The two stacks of a stage. */
export interface Installation {
  foundation: Foundation;
  services: ServicesStack;
}

// Strong references: the services cannot lose what they stand on, and cfn-lint knows how to read them.
const CONTEXT = { ...flags, '@aws-cdk/core:defaultCrossStackReferences': 'strong' };

/** Both stages, checked by cdk-nag while they are synthesised; needs no account and no network. */
export function createApp(stages: Stage[] = STAGES, context: Record<string, unknown> = {}) {
  const app = new App({ context: { ...CONTEXT, ...context } });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const installations = new Map(stages.map((stage) => [stage.name, install(app, stage)]));
  return { app, installations };
}

function install(app: App, stage: Stage): Installation {
  const env = { region: stage.region };
  const scope = new CdkStage(app, stage.name, { env });
  const props = (name: string) => ({
    env,
    stackName: `spendsense-${stage.name}-${name}`,
    terminationProtection: stage.isProtected,
    tags: { project: 'spendsense', stage: stage.name },
  });
  const foundation = new Foundation(scope, 'foundation', stage, props('foundation'));
  const services = new ServicesStack(scope, 'services', foundation, props('services'));
  return { foundation, services };
}
