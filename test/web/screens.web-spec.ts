import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, test } from './product.js';
import { SCREENS } from './screens.js';

test.beforeAll(({ product }) => product.withSampleData());

/** By all rules of axe, or by those named; looks when colours have ceased to fade into each other. */
async function seriousFaults(page: Page, rules?: string[]): Promise<string[]> {
  await expect.poll(() => page.evaluate('document.getAnimations().length')).toBe(0);
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

for (const [name, path] of Object.entries(SCREENS))
  test(`${name}: no serious accessibility fault in either theme, no scrolling to the side at 360 px, nor on 1280 px at 200 %`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, path);
    expect(await seriousFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    // Only colours differ.
    expect(await seriousFaults(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
    for (const viewport of [
      { width: 640, height: 450 },
      { width: 360, height: 740 },
    ]) {
      await page.setViewportSize(viewport);
      await expect.poll(() => page.evaluate('innerWidth')).toBe(viewport.width);
      // A chart takes its new width a frame later.
      await expect
        .poll(() => page.evaluate('document.documentElement.scrollWidth'))
        .toBeLessThanOrEqual(viewport.width);
    }
  });
