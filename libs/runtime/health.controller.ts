import { Controller, Get, Header, HttpException, HttpStatus } from '@nestjs/common';
import { Registry } from 'prom-client';
import { Readiness } from './readiness.js';

/** Probes and metrics, the same on every service; on OPERATIONS_PORT alone where one is set. The gateway documents them. */
@Controller()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly metrics: Registry,
  ) {}

  @Get('livez')
  livez() {
    return { status: 'ok' };
  }

  @Get(['readyz', 'startupz'])
  async readyz() {
    const { ready, checks } = await this.readiness.report();
    const body = { status: ready ? 'ok' : 'unavailable', checks };
    if (!ready) throw new HttpException(body, HttpStatus.SERVICE_UNAVAILABLE);
    return body;
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  metricsText() {
    return this.metrics.metrics();
  }
}
