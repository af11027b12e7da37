import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Foundation } from './foundation.js';
import { Firewall } from './network/firewall.js';
import { LoadBalancer } from './network/load-balancer.js';
import { SERVICE_NAMES } from './services.js';
import { Service } from './tasks/service.js';
import { Alarms } from './watch/alarms.js';
import { Overview } from './watch/overview.js';

/** The services, their public door, and what watches them; holds nothing that could not be made again. */
export class ServicesStack extends Stack {
  constructor(scope: Construct, id: string, foundation: Foundation, props: StackProps) {
    super(scope, id, props);
    const services = SERVICE_NAMES.map((name) => new Service(this, name, foundation));
    const gateway = services.find(({ name }) => name === 'gateway')!;
    const door = new LoadBalancer(this, 'LoadBalancer', foundation, gateway.service);
    new Firewall(this, 'Firewall', { balancer: door.balancer, requestLimit: foundation.stage.requestLimit });
    new Alarms(this, 'Alarms', { foundation, services, door });
    new Overview(this, 'Overview', { foundation, services, door });
  }
}
