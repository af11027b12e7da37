/** Path of a merchant's page; whatever its name has in it, `a/b.com` too. */
export const merchantPath = (merchant: string): string =>
  // What ends in a dot and a word is asked for as a file when the page is loaded again.
  `/trends/merchants/${encodeURIComponent(merchant).replaceAll('.', '%2E')}`;
