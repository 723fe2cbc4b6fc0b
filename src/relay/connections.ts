// The command's TCP connections, each turned into one that Squid can judge by name. No trust boundary: the only
// things in reach are Squid's two listeners, behind unix sockets.
import * as net from 'node:net';
import {monotonic} from '../clock.js';
import {CONNECTIONS_AT_ONCE, EXPLICIT_SOCKET, PLAIN_SOCKET, type Way} from './config.js';
import {connectFarEnd} from './far-end.js';
import type {Names} from './names.js';
import {askedFor, refusalOf} from './refusal.js';
import {forward, forwardRequests} from './splice.js';
import type {Witness} from './witness.js';

const LISTENS_WITHIN_MS = 2_000;
const RETRY_MS = 5;
const HEAD_LIMIT = 16 * 1024; // of Squid's answer to a CONNECT
const CONNECT_LIMIT = 512; // of the first line of a request: a name has 253 characters at most
const READ_WITHIN_MS = 1_000; // how long a refused client may take to read why
const FIRST_BYTE_MS = 250; // how long a refused client may take to show that it speaks TLS
const SNIFF_MS = 250; // how long a client on a port of either kind may take before it counts as one that waits
const TLS_HANDSHAKE = 0x16;
const HTTP_METHOD = /^[A-Z]+( |$)/; // the first segment may hold no more of it
// RFC 8446, 6: alert(21), version as every stack accepts it before a ServerHello, length 2, fatal(2), access_denied(49).
const ACCESS_DENIED = Buffer.from([0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x31]);

export class Connections {
  private readonly open = new Set<net.Socket>();
  private turned = 0;

  constructor(
    private readonly sockets: string,
    private readonly names: Names,
    private readonly witness: Witness,
    private readonly most = CONNECTIONS_AT_ONCE
  ) {}

  /** How many were reset because as many were open as may be. */
  get turnedAway(): number {
    return this.turned;
  }

  /** A client that knows of the proxy: its bytes go to Squid as they are. */
  explicit(client: net.Socket): void {
    if (this.full(client)) return;
    const squid = this.dial(client, EXPLICIT_SOCKET, client.localPort ?? 0);
    let head = '';
    const gather = (chunk: Buffer): void => {
      head += chunk.toString('latin1', 0, CONNECT_LIMIT - head.length);
      if (head.includes('\n') || head.length >= CONNECT_LIMIT) client.off('data', gather);
    };
    client.on('data', gather);
    this.answer(client, squid, async () => {
      const asked = askedFor(head);
      return asked === undefined ? '' : refusalOf(asked, await this.witness.why(client));
    });
  }

  private full(client: net.Socket): boolean {
    if (this.open.size < this.most) return false;
    this.turned += 1;
    client.resetAndDestroy();
    return true;
  }

  // The client's bytes go to Squid at once. What comes back waits until it is known whose socket this is: it may be all
  // that the client wants. Not so the word that a tunnel is open; while the client says hello, the step looks.
  private answer(client: net.Socket, squid: net.Socket, refusal: () => Promise<string>): void {
    const seen = this.witness.saw(client);
    forwardRequests(client, squid);
    // Squid resets what it refuses to tunnel, so that no fake TLS page is shown; the words come from here.
    const refused = (): void => {
      squid.off('end', refused);
      squid.off('error', refused);
      void seen.then(refusal).then(words => {
        client.end(words);
        client.resume(); // a close with unread bytes would be a reset, and the words would be lost
        squid.destroy(); // a client that does not close must not keep a place from others
        setTimeout(() => client.destroy(), READ_WITHIN_MS).unref();
      });
    };
    squid.once('end', refused);
    squid.once('error', refused);
    squid.once('data', chunk => {
      squid.off('end', refused);
      squid.off('error', refused);
      squid.pause();
      const open = opensTunnel(chunk);
      if (open) client.write(chunk);
      void seen.then(() => {
        if (!open) client.write(chunk);
        forward(squid, client);
      });
    });
  }

  /** A client that dialled a synthetic address: Squid is asked for the name it stands for. */
  transparent(client: net.Socket, port: number, way: Way, isRaw: (name: string) => boolean): void {
    if (this.full(client)) return;
    const name = this.names.meantBy(client.localAddress ?? '');
    if (name === undefined) {
      client.resetAndDestroy();
    } else if (way === 'connect' || isRaw(name)) {
      this.tunnel(client, name, port);
    } else if (way === 'http') {
      this.answer(client, this.dial(client, PLAIN_SOCKET, port), () => Promise.resolve(''));
    } else {
      this.sniff(client, name, port);
    }
  }

  /** A request for a name, refused or not, as any client would make it. Resolves to true if Squid let it pass. */
  probe(name: string, until = monotonic() + LISTENS_WITHIN_MS): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const squid = net.connect({path: `${this.sockets}/${EXPLICIT_SOCKET}`});
      squid.setTimeout(5_000, () => squid.destroy(new Error('Squid did not answer within 5 s')));
      squid.once('error', error => {
        // The first one may be sooner than what listens there, which starts beside Squid.
        const absent = 'code' in error && (error.code === 'ENOENT' || error.code === 'ECONNREFUSED');
        if (!absent || monotonic() > until) reject(error);
        else setTimeout(() => resolve(this.probe(name, until)), RETRY_MS);
      });
      squid.once('data', () => {
        squid.destroy();
        resolve(true);
      });
      squid.once('end', () => {
        squid.destroy();
        resolve(false);
      });
      squid.write(`PROXY TCP4 127.0.0.1 127.0.0.1 9 3128\r\n${connectTo(name, 443)}`);
    });
  }

  /** Ends what is open and waits until Squid has closed it too, so that its log holds each of them. */
  async end(withinMs: number): Promise<void> {
    const closing = [...this.open].map(
      socket =>
        new Promise<void>(resolve => {
          socket.once('close', () => resolve());
          socket.removeAllListeners('data');
          socket.resume();
          socket.end();
        })
    );
    const late = new Promise<void>(resolve => setTimeout(resolve, withinMs).unref());
    await Promise.race([Promise.all(closing), late]);
    for (const socket of this.open) socket.destroy();
  }

  private dial(client: net.Socket, socket: string, port: number): net.Socket {
    const squid = connectFarEnd(`${this.sockets}/${socket}`);
    this.open.add(squid);
    squid.once('close', () => this.open.delete(squid));
    squid.on('error', () => undefined); // because whoever waits for its words hears of its close
    // The command's own socket in Squid's log: the key by which a request and its process are joined.
    const {remoteAddress = '0.0.0.0', remotePort = 0, localAddress = '0.0.0.0'} = client;
    squid.write(`PROXY TCP4 ${remoteAddress} ${localAddress} ${remotePort} ${port}\r\n`);
    client.setNoDelay(true);
    return squid;
  }

  private tunnel(client: net.Socket, name: string, port: number): void {
    client.pause();
    const seen = this.witness.saw(client);
    const squid = this.dial(client, EXPLICIT_SOCKET, port);
    squid.write(connectTo(name, port));
    let head = Buffer.alloc(0);
    const refused = (): void => {
      squid.destroy();
      void seen.then(() => {
        refuse(client);
      });
    };
    const read = (chunk: Buffer): void => {
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0 && head.length <= HEAD_LIMIT) return;
      squid.off('data', read);
      squid.off('end', refused);
      squid.off('error', refused);
      if (!head.toString('latin1', 0, 13).startsWith('HTTP/1.1 200 ')) {
        refused();
        return;
      }
      // Not before the 200: Squid stalls on a CONNECT with a whole ClientHello behind it.
      squid.pause();
      squid.once('error', () => client.destroy());
      alertIfCutShort(client, squid, head.length > end + 4);
      forwardRequests(client, squid);
      void seen.then(() => {
        if (head.length > end + 4) client.write(head.subarray(end + 4));
        forward(squid, client);
      });
    };
    client.once('error', () => squid.destroy());
    squid.on('data', read);
    squid.once('end', refused);
    squid.once('error', refused);
  }

  private sniff(client: net.Socket, name: string, port: number): void {
    const decide = (chunk?: Buffer): void => {
      clearTimeout(timer);
      client.off('data', decide);
      client.off('error', gone);
      client.pause();
      if (chunk !== undefined) client.unshift(chunk);
      if (chunk !== undefined && HTTP_METHOD.test(chunk.toString('latin1', 0, 20)))
        this.answer(client, this.dial(client, PLAIN_SOCKET, port), () => Promise.resolve(''));
      // Squid says best what is wrong with whatever is neither HTTP nor TLS.
      else this.tunnel(client, name, port);
    };
    const gone = (): void => clearTimeout(timer);
    const timer = setTimeout(decide, SNIFF_MS);
    client.once('data', decide);
    client.once('error', gone);
    client.resume();
  }
}

function opensTunnel(answer: Buffer): boolean {
  return answer.toString('latin1', 0, 39) === 'HTTP/1.1 200 Connection established\r\n\r\n';
}

function connectTo(name: string, port: number): string {
  return `CONNECT ${name}:${port} HTTP/1.1\r\nHost: ${name}:${port}\r\n\r\n`;
}

// Squid closes a tunnel whose TLS names another host without a word; the client hears an alert instead.
function alertIfCutShort(client: net.Socket, squid: net.Socket, alreadySpoke: boolean): void {
  let spoke = alreadySpoke;
  let tls = false;
  client.once('data', chunk => (tls = chunk[0] === TLS_HANDSHAKE));
  squid.once('data', () => (spoke = true));
  squid.once('end', () => {
    if (tls && !spoke) client.write(ACCESS_DENIED);
  });
}

/** Refuses in the client's own protocol: an alert to one that speaks TLS, a reset to any other. */
function refuse(client: net.Socket): void {
  const reset = (): void => {
    client.resetAndDestroy();
  };
  const timer = setTimeout(reset, FIRST_BYTE_MS);
  client.once('close', () => clearTimeout(timer));
  client.on('error', () => client.destroy());
  client.once('data', chunk => {
    clearTimeout(timer);
    if (chunk[0] !== TLS_HANDSHAKE) {
      reset();
      return;
    }
    client.end(ACCESS_DENIED);
    client.resume(); // a close with unread bytes would be a reset, and the alert would be lost
    setTimeout(() => client.destroy(), READ_WITHIN_MS).unref();
  });
  client.resume();
}
