/** Domains that turn `name.tld/path` into a link even without `https://`. */
const TLDS =
  'com|org|net|info|biz|io|co|in|me|ly|to|gl|app|link|page|bank|be|cc|gd|is|it|uk|de|fr|es|us|sg|ae|ke|xyz|ai|dev|shop|site|online|top|club|vip|live|ru|cn|eu|nl|ng|za|my|id|ph|lk|pk|np|bd|tk|pw|ws|tv|ca|au|nz|br|mx|pl|se|no|dk|fi|pt|gr|tr|sa|eg|gov|edu|example|test';
/** `bit.ly/3xY`, `hdfc-bank.co.in/x`. */
const BARE_LINK = new RegExp(`(?:[a-z0-9-]{1,63}\\.){1,4}(?:${TLDS})(?::\\d{1,5})?[/?]\\S`, 'iy');
const UP_TO_LINK = /[a-z0-9-]{1,63}\.[a-z0-9]/iy;
const ENDS = /[\s<>"'`|]/;
const TRAILING = /[.,;:!?)\]}*]/;

/** Where a link ends whose authority starts at `from`. */
export function linkEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !ENDS.test(text[end] ?? '')) end++;
  while (end > from && TRAILING.test(text[end - 1] ?? '')) end--;
  return end;
}

/** Where a link without a scheme ends that starts at `start`; 0 when there is none. `wordEnd` ends its first word. */
export function bareLinkEnd(text: string, start: number, wordEnd: number): number {
  UP_TO_LINK.lastIndex = start;
  if (!UP_TO_LINK.test(text)) return 0;
  BARE_LINK.lastIndex = start;
  if (!BARE_LINK.test(text)) return 0;
  return linkEnd(text, wordEnd);
}
