import { expect, test } from './product.js';

test.beforeAll(({ product }) => product.withSampleData());

test('the forecast says what three months will cost, how sure that is, and the same as a table', async ({
  page,
}) => {
  await page.goto('/forecast');
  await expect(page.getByText('4 times in 5').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'How good is this?' })).toBeVisible();
  await expect(page.getByText(/Tried on \d+ past months/)).toBeVisible();
  await page.getByRole('button', { name: 'Show as table' }).first().click();
  await expect(page.getByRole('table').first()).toContainText('Likely');
});

test('what if: without a payment and with a category capped, months cost less; a reload keeps it', async ({
  page,
}) => {
  await page.goto('/forecast');
  await expect(page.getByRole('heading', { name: 'What if?' })).toBeVisible();
  await page.getByLabel(/^Netflix, ₹/).check();
  await page.getByLabel('Category', { exact: true }).selectOption('Groceries');
  await page.getByLabel(/At most a month/).fill('1,000');
  await page.getByRole('button', { name: 'Cap it' }).click();
  const outcome = page.getByText(/With your changes ₹[\d,]+ instead of ₹[\d,]+ a month/);
  await expect(outcome).toBeVisible();
  const text = await outcome.innerText();
  const [changed = 0, unchanged = 0] = [...text.matchAll(/[\d,]+/g)].map(([n]) =>
    Number(n.replaceAll(',', '')),
  );
  expect(changed).toBeLessThan(unchanged);
  await page.reload();
  await expect(outcome).toHaveText(text);
  await page.getByRole('button', { name: 'Undo all changes' }).click();
  await expect(outcome).toBeHidden();
});

test('a recurring payment leads to its transactions', async ({ page }) => {
  await page.goto('/recurring');
  await page
    .getByRole('link', { name: /^A payment address/ })
    .first()
    .click();
  await expect(page).toHaveURL(/transactions/);
  await expect(page.getByRole('main').getByRole('row').nth(1)).toBeVisible();
});

test('what comes back by chance is dismissed, and listed again', async ({ page }) => {
  await page.goto('/recurring');
  const dismiss = page.getByRole('button', { name: 'Not recurring: Netflix' });
  await dismiss.click();
  await expect(page.getByText('Netflix is no longer listed.')).toBeVisible();
  await expect(dismiss).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(dismiss).toBeVisible();
});

test.describe(() => {
  // A browser notes each answer of 4xx; this one says that the amount is none.
  test.use({ forgiven: /status of 400/ });

  test('a budget is set, says how it stands, is changed and removed', async ({ page }) => {
    await page.goto('/budgets');
    await page.getByRole('button', { name: 'Add a budget' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'For' }).fill('Grocer');
    await page.getByRole('option', { name: 'Groceries' }).click();
    await dialog.getByLabel(/A month may cost/).fill('nothing');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog.getByText('Write an amount above 0')).toBeVisible();
    await dialog.getByLabel(/A month may cost/).fill('1,00,000');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('of ₹1,00,000 spent').first()).toBeVisible();
    await expect(page.getByText('on track', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Change the budget: Groceries' }).click();
    await dialog.getByLabel(/A month may cost/).fill('1');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('over budget', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Remove the budget: Groceries' }).click();
    await expect(page.getByText('The budget is removed.')).toBeVisible();
  });
});
