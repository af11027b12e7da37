import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { problemResponse } from './http/api-problems.decorator.js';
import { describeOperations } from './http/describe-operations.js';

type OperationObject = NonNullable<OpenAPIObject['paths'][string]['get']>;

const DESCRIPTION = `
Turns raw bank, card and wallet SMS into masked, structured, categorised transactions.

1. Send one SMS, many, or a file: the answer is 202 with an id, at once.
2. Poll \`GET /v1/submissions/{id}\` until its status is \`done\`, or follow its \`/events\`.
3. Read \`/v1/submissions/{id}/items\`, or all of them under \`/v1/transactions\`.

Personal data is replaced by tokens before anything is stored. Errors are \`application/problem+json\` (RFC 9457).
Other systems may hand in SMS over RabbitMQ: see [the contract of the bulk queue](docs/asyncapi).
Where the server has an anonymous tenant, as after \`npm start\`, no key is needed; elsewhere press Authorize.
`;

/** Swagger UI at /docs, the document at /docs-json. */
export function serveDocs(app: INestApplication): void {
  SwaggerModule.setup('docs', app, () => createDocument(app), {
    jsonDocumentUrl: 'docs-json',
    swaggerOptions: { tryItOutEnabled: true, displayRequestDuration: true },
  });
}

/** Describes every route from its decorators. */
export function createDocument(app: INestApplication): OpenAPIObject {
  describeOperations();
  const config = new DocumentBuilder()
    .setTitle('SpendSense')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'ssk_<id>_<secret>' })
    .build();
  return withProblemsOfReading(SwaggerModule.createDocument(app, config));
}

/** Parameters and a body are read before their route is asked, so each route that has some can fail by them. */
function withProblemsOfReading(document: OpenAPIObject): OpenAPIObject {
  for (const [path, operations] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(operations) as [string, OperationObject][]) {
      const statuses = method !== 'get' ? [400, 413, 415] : operation.parameters?.length ? [400] : [];
      // What no id can be is answered before the route is asked, too.
      if (path.includes('{')) statuses.push(404);
      for (const status of statuses) {
        const { status: _, ...response } = problemResponse(status);
        operation.responses[status] ??= response as OperationObject['responses'][string];
      }
    }
  return document;
}
