import { expect, test } from './product.js';

/** Merchants nobody knows, with nothing that says what they sell. */
const UNSURE = ['QORVANT', 'BLIXO', 'TARN', 'VEELU', 'ZUPRIK', 'OMBRELLI', 'HASKO', 'NIVVA', 'DRAXA'].map(
  (name, n) =>
    `Rs ${310 + n}.00 debited from A/c XX1234 to ${name} on 0${n + 1}-11-2026. UPI Ref 51234567890${n}`,
);

test('the review queue is worked through by keyboard', async ({ page, product }) => {
  await product.empty();
  await product.api.finished(await product.api.submit(...UNSURE));
  const waiting = async () => (await product.api.get<{ total: number }>('/v1/review')).total;
  const before = await waiting();
  expect(before).toBeGreaterThanOrEqual(3);

  await page.goto('/review');
  const card = page.getByRole('main').getByRole('heading', { level: 2 });
  const first = await card.textContent();
  await page.keyboard.press('1');
  await expect(card).not.toHaveText(first!);
  const second = await card.textContent();
  await page.keyboard.press('s');
  await expect(card).not.toHaveText(second!);
  await page.keyboard.press('u');
  await expect(card).toHaveText(second!);
  await page.keyboard.press('Enter');
  await expect(card).not.toHaveText(second!);
  await expect.poll(waiting).toBe(before - 2);
  for (let left = before - 2; left > 0; left -= 1) {
    const shown = await card.textContent();
    await page.keyboard.press('Enter');
    if (left > 1) await expect(card).not.toHaveText(shown!);
  }
  await expect(page.getByText('All caught up')).toBeVisible();
  await expect.poll(waiting).toBe(0);
});
