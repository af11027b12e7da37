import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { check } from 'recheck';
import { recordRegExp } from './support/record-reg-exp.js';
import { parseSource, readSources, type SourcePattern } from './support/regular-expressions.js';

const ROOT = join(import.meta.dirname, '..');
/** Fewer than there are: a check that finds nothing must not pass. */
const AT_LEAST_LITERALS = 150;
/** Half a minute with the checker's native program, more where there is none. */
const ALL_IN_MS = 240_000;

/** Without it, a busy machine gives up on a long expression instead of judging it. */
const ONE_IN_MS = 60_000;
const COUNTRIES = ['IN', 'US', 'GB', 'AE', 'KE', 'SG', 'NG', 'MX'];
type PhonePlans = typeof import('../libs/masking/phone/phone-plan.js');

const files = readSources(ROOT);
const literals = files.flatMap((file) => file.literals);
const sites = files.flatMap((file) => file.built);
let built: SourcePattern[] = [];

/** The libraries that build expressions; whoever calls the place that builds is beside it. */
const libraries = new Set(sites.map((at) => at.split('/').slice(0, 2).join('/')));
const builders = files.filter(
  ({ path, isModule }) => isModule && libraries.has(path.split('/').slice(0, 2).join('/')),
);

beforeAll(async () => {
  built = await recordRegExp(ROOT, async () => {
    for (const { path } of builders) await import(join(ROOT, path));
    // Numbering plans are compiled when a country is first met; they read at most 17 digits.
    const { phonePlan } = (await import(join(ROOT, 'libs/masking/phone/phone-plan.ts'))) as PhonePlans;
    for (const country of COUNTRIES) phonePlan(country);
  });
});

describe('regular expressions of the sources', () => {
  it('are found in the syntax tree, literal or built', () => {
    const { literals: found, built: places } = parseSource(
      'libs/a.ts',
      "export const a = /a\\/b/gu;\nconst b = '/no/';\nconst c = new RegExp(`x${b}`);\nconst d = 4 / 2 / 1;",
    );
    expect(found).toEqual([{ at: 'libs/a.ts:1', source: 'a\\/b', flags: 'gu' }]);
    expect(places).toEqual(['libs/a.ts:3']);
  });

  it('are many', () => {
    expect(literals.length).toBeGreaterThan(AT_LEAST_LITERALS);
  });

  it('are built when their modules are loaded, so that none escapes the check', () => {
    const seen = new Set(built.map(({ at }) => at));
    expect(sites.filter((at) => !seen.has(at))).toEqual([]);
  });

  it('would be found unsafe if they were', async () => {
    expect((await check('^(?:a|a)*$', '')).status).toBe('vulnerable');
    expect((await check('\\d+$', '')).status).toBe('vulnerable');
  });

  it(
    'take linear time, whatever the text',
    async () => {
      const unsafe: string[] = [];
      const places = new Map<string, SourcePattern & { all: string[] }>();
      for (const pattern of [...literals, ...built]) {
        const key = `/${pattern.source}/${pattern.flags}`;
        const known = places.get(key);
        if (known) known.all.push(pattern.at);
        else places.set(key, { ...pattern, all: [pattern.at] });
      }
      for (const [written, { source, flags, all }] of places) {
        const { status } = await check(source, flags, { timeout: ONE_IN_MS });
        if (status !== 'safe') unsafe.push(`${all.join(', ')} is ${status}: ${written}`);
      }
      expect(unsafe).toEqual([]);
    },
    ALL_IN_MS,
  );
});
