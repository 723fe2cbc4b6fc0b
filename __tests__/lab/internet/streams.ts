// A connection to any port → whatever its first bytes ask for: TLS, HTTP, DNS, or an echo. Some ports greet first.
import {createServer as createHttp} from 'node:http';
import type {Socket} from 'node:net';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {createSecureContext, createServer as createTls, type SecureContext, type TLSSocket} from 'node:tls';
import {certify} from '../authority.js';
import {GREETING, TCP_CATCH_ALL} from '../network.js';
import type {Lab} from '../place.js';
import {dialled, short, type End} from './dialled.js';
import {answerStream} from './dns.js';
import {excerpt, type Note} from './journal.js';
import {respond} from './web.js';

const GREETERS = new Set([21, 22, 25, 110, 143, 3306, 5432, TCP_CATCH_ALL]);
const HTTP = /^[A-Z]{3,12} [^\r\n]*HTTP\/1/;
const TLS_HANDSHAKE = 0x16;

export function streamsOf(lab: Lab, note: Note): (socket: Socket) => void {
  const key = readFileSync(path.join(lab.folder, 'leaf.key'), 'utf8');
  const contexts = new Map<string, Promise<SecureContext>>();
  const ends = new WeakMap<Socket, End & {readonly from: string}>();
  const unknown = {address: '?', port: 0, from: '?'};

  const contextFor = (name: string): Promise<SecureContext> => {
    const made = contexts.get(name) ?? certify(lab, name).then(cert => createSecureContext({key, cert}));
    contexts.set(name, made);
    return made;
  };

  const http = createHttp((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      note({
        kind: 'http',
        ...(ends.get(request.socket) ?? unknown),
        scheme: 'encrypted' in request.socket ? 'https' : 'http',
        method: request.method ?? '',
        host: request.headers.host ?? '',
        path: request.url ?? '',
        bytes: body.length,
        data: excerpt(body),
        headers: request.headers
      });
      respond(request, body, response, lab.files);
    });
  });
  // A proxy on any address: it notes who asked for what, and is the far end itself.
  http.on('connect', (request, socket: Socket, head: Buffer) => {
    const end = ends.get(socket) ?? unknown;
    const {headers, url: path = ''} = request;
    note({
      kind: 'http',
      ...end,
      scheme: 'http',
      method: 'CONNECT',
      host: path,
      path,
      bytes: 0,
      data: '',
      headers
    });
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) speak(socket, head, end);
    else socket.once('data', (first: Buffer) => speak(socket, first, end));
  });
  http.on('clientError', (_, socket) => socket.destroy());

  const tls = createTls({
    ALPNProtocols: ['http/1.1'],
    SNICallback: (name, done) => {
      contextFor(name).then(
        context => done(null, context),
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error)))
      );
    }
  });
  void contextFor('lab.test').then(async () =>
    tls.setSecureContext({key, cert: await certify(lab, 'lab.test')})
  );
  tls.on('secureConnection', (socket: TLSSocket) => {
    socket.on('error', () => socket.destroy());
    const end = endOf(socket);
    ends.set(socket, end);
    socket.once('data', (first: Buffer) => speak(socket, first, end));
  });
  tls.on('tlsClientError', () => undefined); // because an unfinished handshake is for the journal, which has its hello

  function endOf(socket: TLSSocket): End & {readonly from: string} {
    const from = `${socket.remoteAddress ?? '?'} ${socket.remotePort ?? 0}`;
    return byPeer.get(from) ?? unknown;
  }
  const byPeer = new Map<string, End & {readonly from: string}>(); // a TLS socket knows its peer, not the socket below it

  function speak(socket: Socket, first: Buffer, end: End & {readonly from: string}): void {
    note({kind: 'data', transport: 'tcp', ...end, bytes: first.length, data: excerpt(first)});
    if (first[0] === TLS_HANDSHAKE && !('encrypted' in socket)) {
      note({kind: 'hello', ...end, name: serverName(first) ?? ''});
      socket.pause(); // a flowing socket would hand the bytes put back to nobody
      socket.unshift(first);
      tls.emit('connection', socket);
    } else if (HTTP.test(first.toString('latin1'))) {
      socket.unshift(first);
      http.emit('connection', socket);
    } else if (end.port === 53 || end.port === 853) {
      answerStream(socket, first, {...end, transport: 'tcp'}, note, lab.zones);
    } else {
      socket.write(first);
      socket.on('data', (chunk: Buffer) => {
        note({kind: 'data', transport: 'tcp', ...end, bytes: chunk.length, data: excerpt(chunk)});
        socket.write(chunk);
      });
    }
  }

  return socket => {
    const client = {address: socket.remoteAddress ?? '', port: socket.remotePort ?? 0};
    const arrivedAt = {address: socket.localAddress ?? '', port: socket.localPort ?? 0};
    const end = {from: short(client.address), ...dialled('tcp', client, arrivedAt)};
    const peer = `${client.address} ${client.port}`;
    note({kind: 'connect', transport: 'tcp', ...end});
    ends.set(socket, end);
    byPeer.set(peer, end);
    socket.on('close', () => byPeer.delete(peer));
    socket.on('error', () => socket.destroy());
    if (GREETERS.has(arrivedAt.port) || end.address === GREETING) socket.write('BANNER lab\r\n');
    socket.once('data', (first: Buffer) => speak(socket, first, end));
  };
}

/** The name in a ClientHello's server_name extension, read by hand because the handshake may never be finished. */
export function serverName(hello: Buffer): string | undefined {
  try {
    let at = 5 + 4 + 2 + 32; // record, handshake, version, random
    at += 1 + hello.readUInt8(at); // session
    at += 2 + hello.readUInt16BE(at); // ciphers
    at += 1 + hello.readUInt8(at); // compression
    const end = at + 2 + hello.readUInt16BE(at);
    for (at += 2; at + 4 <= end; at += 4 + hello.readUInt16BE(at + 2)) {
      if (hello.readUInt16BE(at) === 0)
        return hello.toString('latin1', at + 9, at + 9 + hello.readUInt16BE(at + 7));
    }
    return undefined;
  } catch {
    return undefined; // because a cut hello names no one
  }
}
