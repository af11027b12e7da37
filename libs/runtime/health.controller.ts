import { Controller, Get, Header, HttpException, HttpStatus } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { Registry } from 'prom-client';
import { Readiness } from './readiness.js';

/** Probes and metrics, the same on every service; on OPERATIONS_PORT alone where one is set. */
@ApiTags('operations')
@Controller()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly metrics: Registry,
  ) {}

  @Get('livez')
  @ApiOperation({ summary: 'Is the process alive? Never asks a dependency.' })
  @ApiOkResponse({ schema: { example: { status: 'ok' } } })
  livez() {
    return { status: 'ok' };
  }

  @Get(['readyz', 'startupz'])
  @ApiOperation({ summary: 'Can the process do its work right now? Names each dependency.' })
  @ApiOkResponse({ schema: { example: { status: 'ok', checks: { broker: 'ok', database: 'ok' } } } })
  @ApiServiceUnavailableResponse({ description: 'A dependency is missing, or the process is shutting down.' })
  async readyz() {
    const { ready, checks } = await this.readiness.report();
    const body = { status: ready ? 'ok' : 'unavailable', checks };
    if (!ready) throw new HttpException(body, HttpStatus.SERVICE_UNAVAILABLE);
    return body;
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @ApiOperation({ summary: 'Metrics in the Prometheus text format.' })
  metricsText() {
    return this.metrics.metrics();
  }
}
