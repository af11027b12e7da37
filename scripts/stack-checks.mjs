// What checks of a running stack share: named checks with a line each, and a client of the API.

/** One that masks, reads and categorises to something we know. */
export const SMS = {
  text: 'Rs.486.50 debited from a/c XX4821 on 14-03-26 to VPA zomato@hdfcbank (UPI Ref No 607312345678). Not you? Call 18001234567',
  sender: 'AX-HDFCBK-S',
};

let failures = 0;
export const failureCount = () => failures;

/** Runs one named check and prints its line; what it returns is shown beside it. */
export async function check(name, work) {
  const start = performance.now();
  const seconds = () => ((performance.now() - start) / 1000).toFixed(1);
  try {
    const detail = await work();
    console.log(`PASS ${name}${detail ? `: ${detail}` : ''} (${seconds()} s)`);
  } catch (failure) {
    failures++;
    console.log(`FAIL ${name}: ${failure.message} (${seconds()} s)`);
  }
}

/** Counts what went wrong outside of a check. */
export function fail(failure) {
  failures++;
  console.log(`FAIL ${failure.message}`);
}

export function expect(condition, sentence) {
  if (!condition) throw new Error(sentence);
}

/** Throws unless the transaction is what `SMS` should become. */
export function expectResult(transaction) {
  expect(transaction?.category === 'food_dining', `category is ${transaction?.category}`);
  expect(Number(transaction.amount) === 486.5, `amount is ${transaction.amount}`);
  expect(!JSON.stringify(transaction).includes('607312345678'), 'the reference number is not masked');
  return `${transaction.category}, ${transaction.amount} ${transaction.currency}`;
}

/** The API at `origin`: `call` is one request, `submit` hands SMS in and resolves to their results. */
export function clientOf(origin, { deadlineMs = 60_000 } = {}) {
  async function call(path, body) {
    const response = await fetch(origin + path, {
      ...(body && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
      signal: AbortSignal.timeout(10_000),
    });
    expect(
      response.ok,
      `${path} answered ${response.status} ${(await response.clone().text()).slice(0, 500)}`,
    );
    return response.json();
  }

  async function submit(items) {
    const { id } = await call('/v1/submissions', items.length === 1 ? items[0] : { items });
    const end = performance.now() + deadlineMs;
    for (;;) {
      const { status, failed } = await call(`/v1/submissions/${id}`);
      if (status === 'done') {
        expect(failed === 0, `${failed} of ${items.length} SMS failed`);
        break;
      }
      expect(status !== 'failed', `submission ${id} failed`);
      expect(performance.now() < end, `submission ${id} is still ${status} after ${deadlineMs / 1000} s`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return (await call(`/v1/submissions/${id}/items`)).items.map(({ transaction }) => transaction);
  }

  return { call, submit };
}
