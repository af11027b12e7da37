import type { ChannelModel } from 'amqplib';
import type { Topic } from '#libs/contracts/index.js';
import { PipelineServer, type Surroundings } from './pipeline-server.js';
import { RabbitMqConnection } from './rabbitmq.connection.js';
import { RabbitMqConsumer } from './rabbitmq.consumer.js';
import { RabbitMqDelivery } from './rabbitmq.delivery.js';
import type { RabbitMqPublisher } from './rabbitmq.publisher.js';
import { declareTopology, queueOf, type Topology, topologyOf } from './rabbitmq.topology.js';

/** Consumes over a connection of its own, which goes on while the broker refuses publishes. */
export class RabbitMqServer extends PipelineServer {
  private readonly topology: Topology;
  private readonly connection: RabbitMqConnection;
  private readonly consumers = new Map<Topic, RabbitMqConsumer>();
  private topics: Topic[] = [];
  private closing = false;

  constructor(
    url: string,
    surroundings: Surroundings,
    private readonly outlet: RabbitMqPublisher,
  ) {
    super(surroundings, outlet);
    this.topology = topologyOf(surroundings.settings);
    this.connection = new RabbitMqConnection({
      name: 'consume',
      url,
      caFile: surroundings.settings.brokerCaFile,
      setUp: (model) => this.setUp(model),
      onReconnect: () => this.metrics.reconnects.inc({ connection: 'consume' }),
    });
  }

  protected start(topics: Topic[]): void {
    this.topics = topics;
    // What a handler sends on must find a way out.
    void this.openAfter(this.outlet.firstConnect);
  }

  protected pause(topic: Topic): void {
    this.consumers.get(topic)?.pause().catch(ignore);
  }

  protected resume(topic: Topic): void {
    if (!this.closing) this.consumers.get(topic)?.resume().catch(ignore);
  }

  protected async stopConsuming(): Promise<void> {
    this.closing = true;
    await Promise.all([...this.consumers.values()].map((consumer) => consumer.pause().catch(ignore)));
  }

  protected async disconnect(): Promise<void> {
    if (this.topics.length) await this.connection.close();
  }

  protected override notConsuming(): string | undefined {
    if (this.topics.length && !this.connection.connected) return 'not connected to the broker';
    return super.notConsuming();
  }

  private async openAfter(ready: Promise<void>): Promise<void> {
    await ready;
    if (!this.closing) this.connection.open();
  }

  private async setUp(model: ChannelModel): Promise<void> {
    for (const topic of this.topics) await this.consume(model, topic);
  }

  private async consume(model: ChannelModel, topic: Topic): Promise<void> {
    const { prefix, policy } = this.topology;
    const channel = await model.createChannel();
    const consumer: RabbitMqConsumer = new RabbitMqConsumer(channel, {
      queue: queueOf(prefix, topic),
      prefetch: this.settings.prefetch,
      onMessage: (message) =>
        this.receive(
          new RabbitMqDelivery(message, {
            channel,
            topic,
            prefix,
            publisher: this.outlet,
            maxAttempts: policy.waitsMs.length,
            isLost: () => consumer.closed,
          }),
        ),
      declare: () => declareTopology(model, { ...this.topology, topics: [topic] }),
    });
    channel.on('error', ignore); // 'close' follows
    channel.on('handler-error', ignore);
    channel.on('close', () => {
      this.abandon(topic);
      // Only a new connection brings the channel back; this one may be closed already.
      if (!this.closing) model.close().catch(ignore);
    });
    this.consumers.set(topic, consumer);
    if (!this.closing) await consumer.resume();
  }
}

const ignore = () => undefined;
