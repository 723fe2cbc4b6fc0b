// Joins two sockets: bytes both ways, half-close kept, a loss on one end felt on the other.
import type {Socket} from 'node:net';

export function splice(a: Socket, b: Socket): void {
  forward(a, b);
  forward(b, a);
}

/** One direction of a splice. */
export function forward(from: Socket, to: Socket): void {
  from.pipe(to);
  from.on('error', () => to.destroy());
  from.on('close', () => {
    // A clean end has been passed on by pipe; what is left is an end that vanished.
    if (!from.readableEnded) to.destroy();
  });
}
