/** Gathers up to `size` values at a time; the next ones are read only when a batch has been taken. */
export async function* inBatches<T>(values: AsyncIterable<T>, size: number): AsyncIterable<T[]> {
  let batch: T[] = [];
  for await (const value of values) {
    batch.push(value);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length) yield batch;
}
