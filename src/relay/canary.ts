// Tries to leave the closed namespace as the command would, before there is a command. Every try must be refused
// at once: a try that gets out, or that hangs, means a wall is not where it should be.
import * as dgram from 'node:dgram';
import * as net from 'node:net';

// Nobody's addresses (RFC 1112, 5737, 3849), so that a canary disturbs no one even without walls. That of tcp4 is one
// that no policy opens.
const PROBES = [
  {name: 'tcp4', scheme: 'tcp', host: '240.0.0.1', port: 443},
  {name: 'udp4', scheme: 'udp', host: '192.0.2.1', port: 443},
  {name: 'tcp6', scheme: 'tcp', host: '2001:db8::1', port: 443},
  {name: 'udp6', scheme: 'udp', host: '2001:db8::1', port: 443},
  {name: 'tcp6-loopback', scheme: 'tcp', host: '::1', port: 3128}
] as const;
type Probe = (typeof PROBES)[number];

// Nothing answers in the end what is dropped. Twenty steps that start at once kept one waiting for over a second.
const AT_ONCE_MS = 5_000;

export interface Canary {
  readonly name: string;
  readonly refused: boolean;
  readonly how: string; // the error's code, or what happened instead
  readonly scheme: string;
  readonly host: string;
  readonly from: number; // its own port, by which its packet is told from the command's; 0 where it got none
}

export async function flyCanaries(): Promise<readonly Canary[]> {
  return Promise.all(
    PROBES.map(async probe => {
      const {name, scheme, host} = probe;
      const late = new Promise<Flight>(resolve =>
        setTimeout(resolve, AT_ONCE_MS, {from: 0, how: 'no answer'}).unref()
      );
      const {from, how} = await Promise.race([fly(probe), late]);
      return {name, refused: /^E[A-Z]+$/.test(how), how, scheme, host, from};
    })
  );
}

interface Flight {
  readonly from: number;
  readonly how: string;
}

async function fly({scheme, host, port}: Probe): Promise<Flight> {
  const family = net.isIPv6(host) ? 'udp6' : 'udp4';
  const socket = dgram.createSocket(family);
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject);
      socket.bind(0, resolve);
    });
  } catch (error) {
    // A kernel without the family refuses the socket itself, and that is a refusal. Any other fault proves nothing.
    const code = codeOf(error);
    return {from: 0, how: code === 'EAFNOSUPPORT' ? code : `no port (${code})`};
  }
  const from = socket.address().port;
  if (scheme === 'udp') return {from, how: await udp(socket, host, port)};
  // The kernel picks a free port for UDP, and nobody has the same one for TCP: there is no command yet.
  socket.close();
  return {from, how: await tcp(host, port, from)};
}

function tcp(host: string, port: number, localPort: number): Promise<string> {
  return new Promise(resolve => {
    const socket = net.connect({host, port, localPort});
    socket.once('connect', () => {
      socket.destroy();
      resolve('connected');
    });
    socket.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.syscall === 'bind' ? `no port (${codeOf(error)})` : codeOf(error));
    });
  });
}

function udp(socket: dgram.Socket, host: string, port: number): Promise<string> {
  return new Promise(resolve => {
    socket.once('error', error => resolve(codeOf(error)));
    socket.send('canary', port, host, error => {
      resolve(error === null ? 'sent' : codeOf(error));
    });
    setTimeout(() => socket.close(), AT_ONCE_MS).unref();
  });
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
