// Tries to leave the closed namespace as the command would, before there is a command. Every try must be refused
// at once: a try that gets out, or that hangs, means a wall is not where it should be.
import * as dgram from 'node:dgram';
import * as net from 'node:net';

// Nobody's addresses (RFC 1112, 5737, 3849), so that a canary disturbs no one even without walls. That of tcp4 is one
// that no policy opens.
const PROBES: readonly {readonly name: string; readonly run: () => Promise<string>}[] = [
  {name: 'tcp4', run: () => tcp('240.0.0.1', 443)},
  {name: 'udp4', run: () => udp('udp4', '192.0.2.1', 443)},
  {name: 'tcp6', run: () => tcp('2001:db8::1', 443)},
  {name: 'udp6', run: () => udp('udp6', '2001:db8::1', 443)},
  {name: 'tcp6-loopback', run: () => tcp('::1', 3128)}
];

const AT_ONCE_MS = 1_000;

export interface Canary {
  readonly name: string;
  readonly refused: boolean;
  readonly how: string; // the error's code, or what happened instead
}

export async function flyCanaries(): Promise<readonly Canary[]> {
  return Promise.all(
    PROBES.map(async ({name, run}) => {
      const late = new Promise<string>(resolve => setTimeout(resolve, AT_ONCE_MS, 'no answer').unref());
      const how = await Promise.race([run(), late]);
      return {name, refused: /^E[A-Z]+$/.test(how), how};
    })
  );
}

function tcp(host: string, port: number): Promise<string> {
  return new Promise(resolve => {
    const socket = net.connect({host, port});
    socket.once('connect', () => {
      socket.destroy();
      resolve('connected');
    });
    socket.once('error', error => resolve(codeOf(error)));
  });
}

function udp(family: 'udp4' | 'udp6', host: string, port: number): Promise<string> {
  return new Promise(resolve => {
    const socket = dgram.createSocket(family);
    socket.once('error', error => resolve(codeOf(error)));
    socket.send('canary', port, host, error => {
      resolve(error === null ? 'sent' : codeOf(error));
    });
    setTimeout(() => socket.close(), AT_ONCE_MS).unref();
  });
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
