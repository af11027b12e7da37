import { type IVpc, Peer, Port, SecurityGroup } from 'aws-cdk-lib/aws-ec2';
import { Validations } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { SERVICE_NAMES } from '../services.js';
import { type Edge, EDGES, type Party } from './edges.js';

const PARTIES: Party[] = ['load-balancer', ...SERVICE_NAMES, 'setup', 'broker', 'database', 'endpoints'];

/** A security group for each party, with the rules of the table of edges and no other. */
export class SecurityGroups extends Construct {
  private readonly groups: ReadonlyMap<Party, SecurityGroup>;

  constructor(scope: Construct, id: string, { vpc, s3PrefixList }: { vpc: IVpc; s3PrefixList: string }) {
    super(scope, id);
    this.groups = new Map(
      PARTIES.map((party) => [
        party,
        new SecurityGroup(this, party, { vpc, description: `SpendSense ${party}`, allowAllOutbound: false }),
      ]),
    );
    for (const edge of EDGES) this.open(edge, Peer.prefixList(s3PrefixList));
    Validations.of(this.of('load-balancer')).acknowledge({
      id: 'AwsSolutions-EC23',
      reason: 'The load balancer is the public door of the API.',
    });
  }

  of(party: Party): SecurityGroup {
    return this.groups.get(party)!;
  }

  private open({ from, to, port }: Edge, s3: ReturnType<typeof Peer.prefixList>): void {
    const tcp = Port.tcp(port);
    const name = `${from} to ${to}`;
    if (from === 'internet') return this.of(to as Party).addIngressRule(Peer.anyIpv4(), tcp, name);
    const source = this.of(from);
    if (to === 'internet') return source.addEgressRule(Peer.anyIpv4(), tcp, name);
    if (to === 's3') return source.addEgressRule(s3, tcp, name);
    source.addEgressRule(this.of(to), tcp, name);
    this.of(to).addIngressRule(source, tcp, name);
  }
}
