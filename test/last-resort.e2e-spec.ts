import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { eventually } from './support/eventually.js';
import { ServiceProcess } from './support/service-process.js';

const HARDEN = pathToFileURL(join(import.meta.dirname, '..', 'dist', 'libs', 'runtime', 'harden.js')).href;

/** Runs a script in a process of its own that was hardened as every service is. */
async function run(
  script: string,
  logFormat = 'json',
): Promise<{ code: number | null; errors: string; output: string }> {
  const source = `import { harden } from '${HARDEN}'; harden({ logFormat: '${logFormat}', service: 'test' });\n${script}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [errors, output] = ['', ''];
  child.stderr.on('data', (bytes) => (errors += String(bytes)));
  child.stdout.on('data', (bytes) => (output += String(bytes)));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, errors, output };
}

const GO_ON = 'setTimeout(() => console.log("went on"), 300);';

describe('an error that nobody catches', () => {
  it.each([
    [
      'thrown',
      `setTimeout(() => { throw Object.assign(new RangeError('OTP 482913'), { code: 'E_TEST' }) }, 10)`,
    ],
    [
      'a rejected promise',
      `setTimeout(() => Promise.reject(Object.assign(new RangeError('OTP 482913'), { code: 'E_TEST' })), 10)`,
    ],
  ])('ends the process with 1 and one line of log, without its message: %s', async (_how, script) => {
    const { code, errors, output } = await run(`${script};${GO_ON}`);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors.trim().split('\n')).toHaveLength(1);
    const line = JSON.parse(errors) as Record<string, unknown>;
    expect(line).toMatchObject({ level: 'fatal', context: 'test' });
    expect(line['message']).toMatch(/RangeError .*\(E_TEST\)$/);
    expect(errors).not.toContain('482913');
  });

  it('is told to people in plain text', async () => {
    const { code, errors } = await run(`setTimeout(() => { throw 'OTP 482913' }, 10);${GO_ON}`, 'text');
    expect({ code, errors }).toEqual({ code: 1, errors: 'Ended by an error that nobody caught: string\n' });
  });
});

/** Throws in the service that it is loaded into, as soon as that is ready for it. */
const THROWS = `setInterval(() => {
  if (process.listenerCount('uncaughtException')) throw new RangeError('OTP 482913');
}, 50)`;

describe('a service that throws where nobody expects it', () => {
  it('ends with 1 and one line, and works when it is started again', async () => {
    const service = await ServiceProcess.start('features', {
      BROKER_URL: 'amqp://127.0.0.1:1',
      NODE_OPTIONS: `--import=data:text/javascript;base64,${Buffer.from(THROWS).toString('base64')}`,
    });
    expect(await service.ended()).toBe(1);
    const lines = service.output.trim().split('\n');
    const levels = lines.map((line) => (JSON.parse(line) as { level: string }).level);
    expect(levels.filter((level) => level === 'fatal')).toHaveLength(1);
    expect(service.output).toContain('Ended by an error that nobody caught: RangeError');
    expect(service.output).not.toContain('482913');
    service.spawn({ NODE_OPTIONS: '' });
    await eventually(async () => expect((await fetch(`${service.url}/livez`)).status).toBe(200), 60_000);
    expect(await service.end()).toBe(0);
  }, 90_000);
});

describe('prototypes', () => {
  it('cannot be reached by __proto__, and take nothing new', async () => {
    const { output } = await run(`
      const given = JSON.parse('{"__proto__": {"isAdmin": true}, "constructor": {"prototype": {"isAdmin": true}}}');
      const merged = {};
      for (const [name, value] of Object.entries(given)) {
        try { Object.assign(merged[name].prototype ?? merged[name], value.prototype ?? value); } catch {}
      }
      try { Object.prototype.isAdmin = true; } catch {}
      try { Array.prototype.isAdmin = true; } catch {}
      try { ({}).__proto__.isAdmin = true; } catch {}
      const own = {};
      own.toString = () => 'fine';
      console.log(JSON.stringify([({}).isAdmin, [].isAdmin, ({}).__proto__, String(own)].map(String)));
    `);
    expect(JSON.parse(output)).toEqual(['undefined', 'undefined', 'undefined', 'fine']);
  });
});
