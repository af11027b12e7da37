/** `com`, `xn--p1ai`, `भारत`. */
const TOP = /^(?:xn--[a-z0-9-]{2,40}|[\p{L}\p{M}]{2,24})/iu;
/** `comRs`: a word without a space behind the top level. */
const GLUED = /^([a-z]{2,6})[A-Z]/;

/** Length of a mail domain at the start of `domain`: labels and a top level of two letters or more; else 0. */
export function mailDomain(domain: string): number {
  const labels = domain.split('.');
  let length = 0;
  let found = 0;
  for (const [i, label] of labels.entries()) {
    if (label === '') break;
    // `ravi@mail.com.Amt`: the next sentence.
    if (found > 0 && isCapitalised(label) && !isCapitalised(labels[i - 1] ?? '')) break;
    const glued = i > 0 ? GLUED.exec(label)?.[1] : undefined;
    if (glued !== undefined) return length + glued.length;
    const top = TOP.exec(label)?.[0];
    if (i > 0 && top !== undefined) found = length + top.length;
    if (i > 0 && top?.length !== label.length && i === labels.length - 1) break;
    length += label.length + 1;
  }
  return found;
}

const isCapitalised = (label: string) => label[0] !== label[0]?.toLowerCase();
