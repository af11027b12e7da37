import { type CustomTransportStrategy, Server } from '@nestjs/microservices';

export abstract class PipelineServer extends Server implements CustomTransportStrategy {
  abstract listen(callback: (failure?: unknown) => void): void;
  abstract close(): Promise<void>;
}
