import { connect, createServer, type Server, type Socket } from 'node:net';

/** A line as Lighthouse imagines a phone's: what its simulation computes is applied here for real. */
export const slowLine = { roundTrip: 150, bytesPerSecond: 1_600_000 / 8 } as const;

/** What TCP sends before the first answer: ten full packets (RFC 6928). */
const firstFlight = 10 * 1460;
const packet = 1460;

/**
 * A proxy in front of a local server that behaves like a slow line: every connection pays a round
 * trip to begin, sends ten packets, and doubles what it sends with every round trip (slow start,
 * without loss); all connections share the line's rate downwards. Times in milliseconds.
 */
export function startSlowLine(upstreamPort: number): Promise<Server> {
  const downlink = createLink(slowLine.bytesPerSecond);
  const server = createServer((browser) => {
    const upstream = connect(upstreamPort, 'localhost');
    const close = () => {
      browser.destroy();
      upstream.destroy();
    };
    for (const end of [browser, upstream]) end.on('error', close).on('close', close);
    browser.setNoDelay(true);
    // The handshake's round trip, then half a one for what the browser sends.
    const connected = Date.now() + slowLine.roundTrip;
    const arrive = inOrder(upstream);
    browser.on('data', (data) => {
      arrive(data, Math.max(connected, Date.now()) + slowLine.roundTrip / 2 - Date.now());
    });
    sendSlowly(upstream, browser, downlink);
  });
  return new Promise((done) => {
    server.listen(0, 'localhost', () => {
      done(server);
    });
  });
}

type Link = (bytes: number) => number;

/** When a packet has left a line that sends one after the other: the milliseconds from now. */
function createLink(bytesPerSecond: number): Link {
  let free = 0;
  return (bytes) => {
    free = Math.max(free, performance.now()) + (bytes / bytesPerSecond) * 1000;
    return free - performance.now();
  };
}

/** Writes what it is given after so many milliseconds, never before what came earlier: timers may overtake each other. */
function inOrder(to: Socket): (data: Buffer, delay: number) => void {
  const coming: Buffer[] = [];
  return (data, delay) => {
    coming.push(data);
    setTimeout(() => {
      const next = coming.shift();
      if (next && to.writable) to.write(next);
    }, delay);
  };
}

function sendSlowly(from: Socket, to: Socket, downlink: Link): void {
  const arrive = inOrder(to);
  let window = firstFlight;
  let onTheWay = 0;
  const waiting: Buffer[] = [];
  const send = () => {
    for (let next = waiting[0]; next && onTheWay + next.length <= window; next = waiting[0]) {
      waiting.shift();
      const { length } = next;
      onTheWay += length;
      const arrival = downlink(length) + slowLine.roundTrip / 2;
      arrive(next, arrival);
      setTimeout(
        () => {
          onTheWay -= length;
          window += length;
          send();
        },
        arrival + slowLine.roundTrip / 2,
      );
    }
  };
  from.on('data', (data: Buffer) => {
    for (let start = 0; start < data.length; start += packet)
      waiting.push(data.subarray(start, start + packet));
    send();
  });
}
