import { isUtf8 } from 'node:buffer';

/** What goes before the items: they are the last of a message. */
const OPENING = '"items":[';
const CLOSING = ']}';
const NEWLINE = 10;
const COMMA = 44;
const MOST_BYTES_OF_A_UNIT = 3;

const utf8 = new TextDecoder('utf-8', { fatal: true });
let room = Buffer.allocUnsafeSlow(256 * 1024);

/**
 * A message as JSON in UTF-8, each of its `items`, if it has any, on a line of its own, as `readItemLines` reads it fastest. A whole
 * chunk as one string would be too large for the young generation: it would get pages of memory of its own each time, and a kernel
 * takes long to provide those.
 */
export function writeItemLines(message: object): Buffer {
  const { items, ...rest }: { items?: unknown } = message;
  if (!Array.isArray(items)) return Buffer.from(JSON.stringify(message));
  const head = JSON.stringify(rest).slice(0, -1);
  let at = append(head === '{' ? head + OPENING : `${head},${OPENING}`, 0);
  items.forEach((item, index) => {
    if (index) room[at++] = COMMA;
    room[at++] = NEWLINE;
    at = append(JSON.stringify(item), at);
  });
  room[at++] = NEWLINE;
  return Buffer.from(room.subarray(0, append(CLOSING, at)));
}

/** Writes a text into the room, which has space for another line's end after it. */
function append(text: string, at: number): number {
  const most = at + text.length * MOST_BYTES_OF_A_UNIT + 2;
  if (most > room.length) {
    const wider = Buffer.allocUnsafeSlow(2 * most);
    room.copy(wider, 0, 0, at);
    room = wider;
  }
  return at + room.write(text, at);
}

/** Parses JSON, one item after the other where it is laid out as `writeItemLines` does; throws where it is no JSON in UTF-8. */
export function readItemLines(body: Buffer): unknown {
  try {
    return byLines(body);
  } catch {
    return JSON.parse(utf8.decode(body));
  }
}

function byLines(body: Buffer): unknown {
  const end = body.indexOf(NEWLINE);
  const head = body.toString('utf8', 0, end);
  if (!isUtf8(body) || !head.endsWith(OPENING)) throw new SyntaxError('laid out in another way');
  const message = JSON.parse(head + CLOSING) as Record<string, unknown>;
  if (Object.keys(message).at(-1) !== 'items') throw new SyntaxError('another field that ends like it');
  const items: unknown[] = [];
  let from = end + 1;
  let isLast = body[from] === CLOSING.charCodeAt(0);
  for (let next = body.indexOf(NEWLINE, from); next >= 0; next = body.indexOf(NEWLINE, from)) {
    if (isLast) throw new SyntaxError('lines after the last item');
    isLast = body[next - 1] !== COMMA;
    items.push(JSON.parse(body.toString('utf8', from, isLast ? next : next - 1)));
    from = next + 1;
  }
  if (!isLast || body.toString('latin1', from) !== CLOSING) throw new SyntaxError('no end');
  message['items'] = items;
  return message;
}
