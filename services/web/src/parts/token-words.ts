/** How many signs of a token's body tell it from others for people. */
const SHOWN = 4;

/** A token as people can tell it from others: `<ACCOUNT:9c1f0b7a2d4e6835>` is `ACCOUNT 9c1f`. */
export function tokenWords(token: string): string {
  const [name = '', body = ''] = token.replaceAll(/[<>]/g, '').split(':');
  return `${name.replaceAll('_', ' ')} ${body.slice(0, SHOWN)}`.trim();
}
