import { connect } from 'node:net';

/** The port opens before the server serves: only an answer to the protocol header counts. */
export function answersAmqp(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('AMQP\0\0\x09\x01'));
    const settle = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(2000, () => settle(false));
    socket.once('data', () => settle(true)).once('error', () => settle(false));
    socket.once('close', () => settle(false));
  });
}

/** Polls until it holds. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  timeoutMs: number,
  problem: string,
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(problem);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
