/**
 * The items of a message, which keeps none itself. While a confirm is awaited, many a frame holds the message that was handled, and
 * what lives as long as that is moved about by the garbage collector several times.
 */
export function takeItems<Item>(message: { items: Item[] }): Item[] {
  const { items } = message;
  message.items = [];
  return items;
}
