/** JSON that PostgreSQL takes whole: it knows neither the NUL character nor half a surrogate pair. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  // Both can only be written as \u escapes. A false alarm (an escaped backslash before a u) costs time only.
  if (!/\\u(0000|d[89a-f])/.test(json)) return json;
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? storableText(part) : part,
  );
}

function storableText(text: string): string {
  return text.replaceAll('\0', '').replaceAll(/\p{Surrogate}/gu, '\ufffd');
}
