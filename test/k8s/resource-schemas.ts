/** Narrow schemas of resources that no package describes: the fields that we use, as the operators' CRDs have them. */
const text = { type: 'string', minLength: 1 };
const count = { type: 'integer', minimum: 1 };
const object = (properties: Record<string, unknown>, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const texts = { type: 'object', additionalProperties: text };
const metadata = object({ name: text, namespace: text, labels: texts }, ['name', 'namespace']);
const amount = { type: 'string', pattern: '^\\d+(\\.\\d+)?(m|[KMGT]i)?$' };
const amounts = object({ cpu: amount, memory: amount });
const resources = object({ requests: amounts, limits: amounts });
const named = object({ name: text });

/** postgresql.cnpg.io/v1, of CloudNativePG 1.24 and later. */
const cluster = object({
  apiVersion: { const: 'postgresql.cnpg.io/v1' },
  kind: { const: 'Cluster' },
  metadata,
  spec: object({
    instances: count,
    imageName: text,
    inheritedMetadata: object({ labels: texts }),
    bootstrap: object({ initdb: object({ database: text, owner: text, secret: named }) }),
    managed: object({
      roles: {
        type: 'array',
        items: object({
          name: text,
          ensure: { enum: ['present', 'absent'] },
          login: { type: 'boolean' },
          createrole: { type: 'boolean' },
          bypassrls: { type: 'boolean' },
          passwordSecret: named,
        }),
      },
    }),
    postgresql: object({
      parameters: texts,
      synchronous: object({ method: { enum: ['any', 'first'] }, number: count }),
    }),
    affinity: object({ topologyKey: text, podAntiAffinityType: { enum: ['preferred', 'required'] } }),
    storage: object({ size: amount }),
    walStorage: object({ size: amount }),
    resources,
  }),
});

/** What the override may say of a pod: a part of core/v1, where `containers` alone is required. */
const podOverride = object(
  {
    securityContext: { type: 'object' },
    topologySpreadConstraints: { type: 'array' },
    initContainers: { type: 'array', items: { type: 'object', required: ['name'] } },
    containers: { type: 'array', items: { type: 'object', required: ['name'] } },
    volumes: { type: 'array', items: { type: 'object', required: ['name'] } },
  },
  ['containers'],
);

/** rabbitmq.com/v1beta1, of the cluster operator 2.17 and later. */
const rabbitmqCluster = object({
  apiVersion: { const: 'rabbitmq.com/v1beta1' },
  kind: { const: 'RabbitmqCluster' },
  metadata,
  spec: object({
    replicas: count,
    image: text,
    tls: object({ secretName: text, disableNonTLSListeners: { type: 'boolean' } }),
    persistence: object({ storage: amount }),
    resources,
    rabbitmq: object({ additionalConfig: text }),
    override: object({
      statefulSet: object({
        spec: object({
          template: object({ metadata: object({ labels: texts }), spec: podOverride }),
        }),
      }),
    }),
  }),
});

/** By apiVersion and kind. */
export const RESOURCE_SCHEMAS: Record<string, object> = {
  'postgresql.cnpg.io/v1 Cluster': cluster,
  'rabbitmq.com/v1beta1 RabbitmqCluster': rabbitmqCluster,
};
