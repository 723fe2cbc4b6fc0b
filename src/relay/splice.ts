// Joins two sockets: bytes both ways, half-close kept, a loss on one end felt on the other.
import type {Socket} from 'node:net';
import {monotonic} from '../clock.js';
import {isHeld} from './held.js';

/** The bytes of one end to the other. No chunk is read before the one before it is on its way. */
export function forward(from: Socket, to: Socket): void {
  const written = (): void => {
    if (to.writableLength === 0) from.resume();
  };
  from.on('data', chunk => {
    to.write(chunk, written);
    if (to.writableLength > 0) from.pause();
  });
  if (from.readableEnded) to.end();
  else from.once('end', () => to.end());
  feelLoss(from, to);
  from.resume();
}

function feelLoss(from: Socket, to: Socket): void {
  if (from.destroyed && !from.readableEnded) {
    to.destroy();
    return;
  }
  from.on('error', () => to.destroy());
  from.on('close', () => {
    // A clean end has been passed on by pipe; what is left is an end that vanished.
    if (!from.readableEnded) to.destroy();
  });
}

const LOOK_MS = 200;
// How long the far end may be silent: after the last word was the client's, which waits for an answer, or its own.
const ANSWER_MS = 10_000;
const MORE_MS = 150;

/**
 * The client's direction. Squid takes an end of it for the end of both, whatever half_closed_clients says, and the answer
 * is lost. So the end of a client that has shut its socket for writing and still holds it is kept back until the far end
 * has ended, or has said nothing for a while: its server then sees all of the request, but no end.
 */
export function forwardRequests(
  client: Socket,
  squid: Socket,
  held: (socket: string) => boolean = isHeld
): void {
  const socket = `${client.remoteAddress ?? ''}:${client.remotePort ?? 0}`;
  client.pipe(squid, {end: false});
  feelLoss(client, squid);
  let owed = false;
  let heard = 0;
  client.on('data', () => (owed = true));
  squid.on('data', () => {
    owed = false;
    heard = monotonic();
  });
  client.once('end', () => {
    heard = monotonic();
    const silent = (): boolean => monotonic() - heard >= (owed ? ANSWER_MS : MORE_MS);
    const pass = (): void => {
      clearInterval(timer);
      squid.end();
    };
    const timer = setInterval(() => {
      if (silent() || (owed && !held(socket))) pass();
    }, LOOK_MS);
    squid.once('end', pass);
    squid.once('close', pass);
    if (squid.readableEnded || squid.destroyed) pass();
  });
}
