import { execFile } from 'node:child_process';
import { accessSync, constants, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { DASHBOARDS, FOLDER, metricsIn, RULES } from './expressions.js';

const read = (path: string) => readFileSync(join(FOLDER, path), 'utf8');
const yaml = <T>(path: string) => load(read(path)) as T;

describe('deploy/observability', () => {
  it('is YAML and JSON', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
    const configurations = files.filter((name) => /\.ya?ml$/.test(name));
    expect(configurations.length).toBeGreaterThanOrEqual(6);
    for (const name of configurations) expect(yaml(name)).toEqual(expect.any(Object));
    expect(Object.keys(DASHBOARDS)).toHaveLength(4);
  });

  const alerts = RULES.filter(({ alert }) => alert !== undefined);
  const anchors = [...read('../../docs/runbook.md').matchAll(/^## (.+)$/gm)].map(
    ([, title = '']) => `docs/runbook.md#${title.toLowerCase().replace(/ /g, '-')}`,
  );

  it.each(alerts)('says of $alert what it is, whom it wakes, and what to do', (alert) => {
    const { severity } = alert.labels ?? {};
    const { summary, runbook_url } = alert.annotations ?? {};
    expect(['page', 'ticket']).toContain(severity);
    expect(summary).toMatch(/^.{20,100}$/);
    expect(anchors).toContain(runbook_url);
    expect(read('alerts.test.yml')).toContain(`alertname: ${alert.alert}`);
  });

  it('has no section of the runbook without an alert', () => {
    expect(anchors.toSorted()).toEqual(
      [...new Set(alerts.map(({ annotations }) => annotations!['runbook_url']!))].toSorted(),
    );
  });

  it.each(Object.entries(DASHBOARDS))('shows %s by the data source that Grafana is given', (name, board) => {
    const { datasources } = yaml<{ datasources: { uid: string }[] }>('grafana/datasources.yml');
    const known = datasources.map(({ uid }) => uid);
    expect(board.uid).toBe(`spendsense-${name.replace('.json', '')}`);
    for (const { title, datasource, targets } of board.panels) {
      expect(title).not.toBe('');
      expect(known).toContain(datasource.uid);
      expect(targets.length).toBeGreaterThan(0);
      for (const { expr } of targets) expect(metricsIn(expr!)).not.toEqual([]);
    }
  });

  it('asks every service of the composition', () => {
    const { scrape_configs: jobs } = yaml<{
      scrape_configs: { job_name: string; dns_sd_configs?: { names: string[]; port: number }[] }[];
    }>('prometheus.yml');
    const names = jobs[0]!.dns_sd_configs![0]!.names;
    expect(names.toSorted()).toEqual(['features', 'gateway', 'history', 'inference', 'ingest', 'masking']);
    expect(readFileSync('Dockerfile', 'utf8')).toContain(
      `OPERATIONS_PORT=${jobs[0]!.dns_sd_configs![0]!.port}`,
    );
  });
});

describe('the metrics in an expression', () => {
  it.each([
    ['sum by (le, topic) (rate(a_bucket{b="c d"}[5m])) / (e:f > 0)', ['a_bucket', 'e:f']],
    [
      'max(a) > 900 and sum(increase(b_total[1h])) > 1.5 * avg_over_time(c:d_1h[7d])',
      ['a', 'b_total', 'c:d_1h'],
    ],
    ['up{job="x"} == 0 or absent(up{job="x"})', ['up', 'up']],
  ])('%s', (expression, metrics) => {
    expect(metricsIn(expression)).toEqual(metrics);
  });
});

/** Where promtool is; it is a part of Prometheus, which nobody needs for anything else here. */
function findPromtool(): string | undefined {
  const given = process.env['TEST_PROMTOOL'];
  const places = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'promtool'));
  return [...(given ? [given] : []), ...places].find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

const promtool = findPromtool();
if (promtool !== undefined)
  describe('promtool', () => {
    it('can read what dashboards ask', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'spendsense-dashboards-'));
      const rules = Object.values(DASHBOARDS)
        .flatMap(({ panels }) => panels.flatMap(({ targets }) => targets))
        .map(({ expr }, i) => ({ record: `dashboard:${i}`, expr }));
      await writeFile(join(folder, 'rules.yml'), JSON.stringify({ groups: [{ name: 'dashboards', rules }] }));
      const { stdout } = await promisify(execFile)(promtool, ['check', 'rules', join(folder, 'rules.yml')]);
      await rm(folder, { recursive: true });
      expect(stdout).toContain(`${rules.length} rules found`);
    }, 60_000);

    it.each([
      ['check', 'config', 'prometheus.yml'],
      ['test', 'rules', 'alerts.test.yml'],
    ])(
      'passes %s %s %s',
      async (...command) => {
        const { stdout } = await promisify(execFile)(promtool, command, { cwd: FOLDER });
        expect(stdout).toContain('SUCCESS');
      },
      300_000,
    );
  });
else
  process.stdout.write(
    'promtool is not on the path, nor in TEST_PROMTOOL: the rules of Prometheus are not tried\n',
  );
