/** The borders of the architecture, one sentence each. @type {import('dependency-cruiser').IConfiguration} */
const only = (name, comment, target, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot: allowed },
  to: { path: target },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle hides which part is the foundation.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file nobody imports is dead, unless it is an entry point.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '(^|/)main\\.ts$',
          '\\.(spec|e2e-spec)\\.ts$',
          '^cli/',
          '^models/training/',
          '^test/',
          '^bench/',
          '^services/web/public/',
          '\\.d\\.ts$',
        ],
      },
      to: {},
    },
    {
      name: 'not-to-unresolvable',
      comment: 'A border must never pass because an import did not resolve.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'runs-without-dev-dependencies',
      comment:
        '`npm start` installs what the product needs and no more, so its build must not need it either.',
      severity: 'error',
      from: {
        path: '^(services|libs|cli)/',
        pathNot: '\\.(spec|e2e-spec|contract)\\.ts$|/testdata/',
      },
      to: { dependencyTypes: ['npm-dev'] },
    },
    {
      name: 'services-are-strangers',
      comment: 'Services meet on the broker only; embedded and test/ may import several.',
      severity: 'error',
      from: { path: '^services/([^/]+)/', pathNot: '^services/embedded/' },
      to: { path: '^services/([^/]+)/', pathNot: '^services/$1/' },
    },
    {
      name: 'pages-know-the-api-only',
      comment: 'The web pages know the server by its API only, and use packages of their own.',
      severity: 'error',
      from: { path: '^services/web/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^services/web/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'pages-stand-alone',
      comment: 'The server meets the built pages only, as files.',
      severity: 'error',
      from: { pathNot: '^services/web/' },
      to: { path: '^services/web/' },
    },
    {
      name: 'one-door-recharts',
      comment: 'Recharts only in folders called charts.',
      severity: 'error',
      from: { path: '^services/web/', pathNot: '/charts/' },
      to: { path: 'node_modules/recharts/' },
    },
    {
      name: 'charts-are-lazy',
      comment: 'A chart that is imported statically brings Recharts into the first load.',
      severity: 'error',
      from: { path: '^services/web/', pathNot: '/charts/' },
      to: { path: '^services/web/.*/charts/.*\\.tsx$', dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'libs-know-no-service',
      comment: 'Direction: services and cli use libs.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(services|cli|test|models)/' },
    },
    {
      name: 'contracts-stand-alone',
      comment: 'Contracts import nothing of ours.',
      severity: 'error',
      from: { path: '^libs/contracts/' },
      to: { path: '^(libs/(?!contracts)|services|cli)' },
    },
    {
      name: 'pure-cores',
      comment:
        'Masking, extraction, merchants and their like are pure: no framework, no database, no broker.',
      severity: 'error',
      from: {
        path: '^libs/(masking|extraction|merchants|time-zone|insights|joining|decisions|demo|export)/',
        pathNot: '\\.spec\\.ts$',
      },
      to: {
        path: '(node_modules/(@nestjs|typeorm|pg|amqplib|onnxruntime-node)/|^libs/(runtime|persistence|messaging|intake|classifier))',
      },
    },
    {
      name: 'masking-reads-keys-only',
      comment: 'Who sees raw texts reaches the database for the keys of tenants, and for nothing else.',
      severity: 'error',
      from: { path: '^services/masking/' },
      to: { path: '^libs/persistence/', pathNot: '^libs/persistence/tenant-keys\\.module\\.ts$' },
    },
    only(
      'one-door-onnxruntime',
      'onnxruntime-node only in libs/classifier.',
      'node_modules/onnxruntime-node/',
      '^(libs/classifier/|models/training/[^/]+\\.spec\\.ts$)',
    ),
    {
      name: 'the-model-runs-in-inference',
      comment:
        'Of the services only inference runs the model, and embedded, which is all of them; others ask it.',
      severity: 'error',
      from: { path: '^services/', pathNot: '^services/(inference|embedded)/' },
      to: { path: 'node_modules/onnxruntime-node/', reachable: true },
    },
    only(
      'one-door-amqplib',
      'amqplib only in libs/messaging/rabbitmq.*',
      'node_modules/amqplib/',
      '^(libs/messaging/rabbitmq\\.|test/|bench/)',
    ),
    only(
      'one-door-opentelemetry',
      'What sends traces is set up in libs/tracing only.',
      'node_modules/@opentelemetry/(?!api/)',
      '^libs/tracing/',
    ),
    only(
      'one-door-hyparquet-writer',
      'hyparquet-writer only in libs/export.',
      'node_modules/hyparquet-writer/',
      '^libs/export/',
    ),
    only(
      'one-door-database',
      'typeorm and pg only in libs/persistence.',
      'node_modules/(typeorm|pg)/',
      '^(libs/persistence/|test/|bench/)',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    webpackConfig: { fileName: '.dependency-cruiser.resolve.cjs' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
