/**
 * A slow line in front of a server, as a TCP proxy. DevTools' own throttling delays whole requests; this one delays bytes, so
 * that what a first visit costs is there: the round trips of TCP and TLS, and TCP's slow start (ten segments in the first flight,
 * doubling with each round trip). All connections share the line down; the way up costs time but has room enough.
 * No loss, no jitter: every contestant has the same line.
 */
import { connect, createServer } from 'node:net';

const SEGMENT = 1460; // bytes of payload
const HEADERS = 40; // bytes of IP and TCP on the line with each
const FIRST_FLIGHT = 10 * SEGMENT;
/** What a server's socket holds beyond what is in flight, bytes. */
const SEND_BUFFER = 32 * 1024;

/** Does things later, in the order given. */
class Delay {
  #queue = [];
  #timer;

  at(time, act) {
    this.#queue.push({ time, act });
    this.#timer ??= this.#wait();
  }

  #wait() {
    return setTimeout(() => {
      const now = performance.now();
      while (this.#queue.length && this.#queue[0].time <= now) this.#queue.shift().act();
      this.#timer = this.#queue.length ? this.#wait() : undefined;
    }, this.#queue[0].time - performance.now());
  }
}

/**
 * @param {object} options
 * @param {number} options.target Port of the server behind the line, on 127.0.0.1.
 * @param {number} options.roundTrip Milliseconds.
 * @param {number} options.bitsPerSecond Of the way down.
 * @returns {Promise<{ port: number, close(): void }>}
 */
export async function slowLink({ target, roundTrip, bitsPerSecond }) {
  let free = 0; // when the line has sent all it was given
  const sockets = new Set();

  const server = createServer({ allowHalfOpen: true, noDelay: true }, (visitor) => {
    const origin = connect({ port: target, host: '127.0.0.1', allowHalfOpen: true, noDelay: true });
    const up = new Delay();
    const down = new Delay();
    const ready = performance.now() + roundTrip; // SYN and SYN-ACK
    let waiting = [];
    let held = 0;
    let inFlight = 0;
    let allowed = FIRST_FLIGHT;
    let ended = false;

    const flush = () => {
      while (held && inFlight < allowed) {
        const segment = waiting[0].subarray(0, SEGMENT);
        if (segment.length === waiting[0].length) waiting.shift();
        else waiting[0] = waiting[0].subarray(SEGMENT);
        held -= segment.length;
        inFlight += segment.length;
        free = Math.max(free, performance.now()) + ((segment.length + HEADERS) * 8000) / bitsPerSecond;
        const arrives = free + roundTrip / 2;
        down.at(arrives, () => visitor.writable && visitor.write(segment));
        up.at(arrives + roundTrip / 2, () => {
          inFlight -= segment.length;
          allowed += segment.length;
          flush();
        });
      }
      if (held < SEND_BUFFER && origin.isPaused()) origin.resume();
      if (ended && !held) down.at(free + roundTrip / 2, () => visitor.end());
    };

    origin.on('data', (bytes) => {
      waiting.push(bytes);
      held += bytes.length;
      if (held > SEND_BUFFER) origin.pause();
      flush();
    });
    origin.on('end', () => {
      ended = true;
      flush();
    });
    visitor.on('data', (bytes) => {
      up.at(Math.max(ready, performance.now()) + roundTrip / 2, () => origin.writable && origin.write(bytes));
    });
    visitor.on('end', () => origin.end());
    for (const [socket, other] of [
      [visitor, origin],
      [origin, visitor],
    ]) {
      // prettier-ignore
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        if (socket === visitor) {
          waiting = [];
          held = 0;
          other.destroy();
        }
      });
    }
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { port: server.address().port, close };
}
