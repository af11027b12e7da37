/** To sort so few takes less time than to call the comparison of a sort of any length. */
const FEW = 16;

/** Sorts places in a text by where they start, in place. */
export function inOrder<Place extends { start: number }>(places: Place[]): Place[] {
  if (places.length > FEW) return places.sort((a, b) => a.start - b.start);
  for (let i = 1; i < places.length; i++) {
    const place = places[i]!;
    let at = i;
    for (; at > 0 && places[at - 1]!.start > place.start; at--) places[at] = places[at - 1]!;
    places[at] = place;
  }
  return places;
}
