import { join } from 'node:path';
import { open, test } from './product.js';
import { SCREENS } from './screens.js';

const FOLDER = join(import.meta.dirname, '../../docs/images');
const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

test.beforeAll(async ({ product }) => {
  await product.withSampleData();
  for (const [category, amount] of [
    ['groceries', '9000'],
    ['food_dining', '12000'],
    ['transport', '2500'],
  ])
    await product.api.post('/v1/budgets', { category, amount, currency: 'INR' });
});

const pictures = [
  ...Object.entries(SCREENS).map(([name, path]) => ({
    name,
    path,
    viewport: WIDE,
    colorScheme: 'light' as const,
  })),
  ...(['overview', 'add'] as const).flatMap((name) => [
    { name: `${name}-dark`, path: SCREENS[name], viewport: WIDE, colorScheme: 'dark' as const },
    { name: `${name}-phone`, path: SCREENS[name], viewport: PHONE, colorScheme: 'light' as const },
  ]),
];

for (const { name, path, viewport, colorScheme } of pictures)
  test(`a picture of ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(page, path);
    await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
  });
