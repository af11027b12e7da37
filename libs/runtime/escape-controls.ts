// As U+000A, U+001B, U+009B, U+2028 and U+202E: they break lines, steer terminals, or turn text around.
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

/** Writes control characters, line separators and marks of direction as `\u001b`, which JSON reads as the same. */
export function escapeControls(text: string): string {
  return text.replace(CONTROL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
