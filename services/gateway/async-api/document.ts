import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { DEAD_REASON_DETAILS, TENANT_USER_PREFIX, type Topic } from '#libs/contracts/index.js';
import { BulkBatchDto, BulkSmsDto, CLOUD_EVENT, SMS_EVENT_TYPE, SmsEventDto } from '#libs/intake/bulk.dto.js';
import { maxBodyBytes } from '#libs/messaging/parse-message.js';
import { exampleOf, jsonSchemas, type Schemas } from './schemas.js';

const QUEUE: Topic = 'spendsense.ingest';

const DESCRIPTION = `
Hand in SMS over RabbitMQ, from any language: publish to the exchange \`${QUEUE}\`, persistent, mandatory and with confirms.

The tenant is the broker user: that of the tenant \`acme\` is \`${TENANT_USER_PREFIX}acme\`. Set the \`user-id\` property to the name of your user; RabbitMQ refuses any other. Without \`user-id\` a message acts as the server's anonymous tenant, if it has one.

What cannot be taken in becomes a dead letter of its tenant, with a reason; a bad item of many costs itself only and is listed with the submission. Dead letters are at \`/v1/dead-letters\`, what was taken in at \`/v1/transactions\`.
`.trim();

/** What a producer may publish; the classes are those that ingest checks deliveries with. */
const MESSAGES = {
  sms: {
    model: BulkSmsDto,
    contentType: 'application/json',
    title: 'One SMS',
    summary: 'One SMS as bare JSON. With an `id`, publishing it again adds nothing.',
  },
  batch: {
    model: BulkBatchDto,
    contentType: 'application/json',
    title: 'Many SMS',
    summary: 'Many SMS as bare JSON. With an `id`, publishing them again adds nothing.',
  },
  event: {
    model: SmsEventDto,
    contentType: CLOUD_EVENT,
    title: 'A CloudEvent',
    summary: `One SMS or many as a CloudEvent 1.0 in structured mode, of the type \`${SMS_EVENT_TYPE}\`. An event of the same source and id counts once. A single SMS without an \`externalId\` gets the id of its event.`,
  },
};
type MessageName = keyof typeof MESSAGES;
const NAMES = Object.keys(MESSAGES) as MessageName[];

/** The contract of the bulk queue as AsyncAPI 3.0. */
export type AsyncApi = ReturnType<typeof createAsyncApi>;

/** No module, so that no route is described. */
class Nothing {}

/** Describes the bulk queue from the classes that check it. */
export function createAsyncApi(app: INestApplication) {
  const extraModels = NAMES.map((name) => MESSAGES[name].model);
  const described: OpenAPIObject = SwaggerModule.createDocument(app, new DocumentBuilder().build(), {
    include: [Nothing],
    extraModels,
  });
  const schemas = jsonSchemas(described.components?.schemas ?? {});
  return {
    asyncapi: '3.0.0',
    info: { title: 'SpendSense bulk queue', version: '1', description: DESCRIPTION },
    defaultContentType: 'application/json',
    servers: {
      rabbitmq: {
        host: 'rabbitmq:5672',
        pathname: '/spendsense',
        protocol: 'amqp',
        protocolVersion: '0.9.1',
        description: 'As under docker compose; elsewhere, ask who runs the broker.',
        security: [{ $ref: '#/components/securitySchemes/tenantUser' }],
      },
    },
    channels: {
      bulk: {
        address: QUEUE,
        title: 'The bulk queue',
        messages: each((name) => ({ $ref: `#/components/messages/${name}` })),
        bindings: {
          amqp: {
            is: 'routingKey',
            exchange: { name: QUEUE, type: 'fanout', durable: true, autoDelete: false, vhost: 'spendsense' },
            bindingVersion: '0.3.0',
          },
        },
      },
    },
    operations: {
      takeIn: {
        action: 'receive',
        channel: { $ref: '#/channels/bulk' },
        summary: 'Takes in SMS and sends them through the pipeline.',
        description: `At most ${maxBodyBytes(QUEUE) / 1024} KiB a message. Reasons of dead letters: ${reasons()}`,
        messages: NAMES.map((name) => ({ $ref: `#/channels/bulk/messages/${name}` })),
        bindings: {
          amqp: {
            userId: `${TENANT_USER_PREFIX}<tenant>`,
            deliveryMode: 2,
            mandatory: true,
            bindingVersion: '0.3.0',
          },
        },
      },
    },
    components: {
      messages: each((name) => message(name, schemas)),
      schemas,
      securitySchemes: {
        tenantUser: {
          type: 'userPassword',
          description: `The broker user of a tenant, \`${TENANT_USER_PREFIX}<tenant>\`, which may publish to this exchange and nothing else.`,
        },
      },
    },
  };
}

function message(name: MessageName, schemas: Schemas) {
  const { model, contentType, title, summary } = MESSAGES[name];
  const schema = { $ref: `#/components/schemas/${model.name}` };
  return {
    name,
    title,
    summary,
    contentType,
    payload: schema,
    examples: [{ name, payload: exampleOf(schema, schemas) }],
  };
}

const each = <T>(of: (name: MessageName) => T) =>
  Object.fromEntries(NAMES.map((name) => [name, of(name)])) as Record<MessageName, T>;

/** Those that a delivery can meet. */
function reasons(): string {
  const told = ['invalid-body', 'too-large', 'unknown-sender', 'unknown-tenant', 'expired'] as const;
  return told.map((reason) => `\`${reason}\` (${DEAD_REASON_DETAILS[reason]})`).join(' ');
}
