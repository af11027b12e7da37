import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { HealthController } from '#libs/runtime/health.controller.js';

/**
 * Documents the routes that every service has. It is done here, since the gateway alone serves documentation, and loading what
 * describes a route takes a process some 10 MB and half a second of a processor.
 */
export function describeOperations(): void {
  ApiTags('operations')(HealthController);
  describe(
    'livez',
    ApiOperation({ summary: 'Is the process alive? Never asks a dependency.' }),
    ApiOkResponse({ schema: { example: { status: 'ok' } } }),
  );
  describe(
    'readyz',
    ApiOperation({ summary: 'Can the process do its work right now? Names each dependency.' }),
    ApiOkResponse({ schema: { example: { status: 'ok', checks: { broker: 'ok', database: 'ok' } } } }),
    ApiServiceUnavailableResponse({
      description: 'A dependency is missing, or the process is shutting down.',
    }),
  );
  describe('metricsText', ApiOperation({ summary: 'Metrics in the Prometheus text format.' }));
}

function describe(route: keyof HealthController, ...decorators: MethodDecorator[]): void {
  const controller = HealthController.prototype;
  const descriptor = Object.getOwnPropertyDescriptor(controller, route)!;
  applyDecorators(...decorators)(controller, route, descriptor);
}
