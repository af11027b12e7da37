/** How many signs of a token's body tell it from others for people. */
const SHOWN = 4;

/** The kind of a token and the beginning of its body: `<ACCOUNT:9c1f0b7a2d4e6835>` is `ACCOUNT` and `9c1f`. */
export function tokenParts(token: string): [kind: string, body: string] {
  const [kind = '', body = ''] = token.replaceAll(/[<>]/g, '').split(':');
  return [kind, body.slice(0, SHOWN)];
}

/** A token as people can tell it from others: `<ACCOUNT:9c1f0b7a2d4e6835>` is `ACCOUNT 9c1f`. */
export function tokenWords(token: string): string {
  const [kind, body] = tokenParts(token);
  return `${kind.replaceAll('_', ' ')} ${body}`.trim();
}
