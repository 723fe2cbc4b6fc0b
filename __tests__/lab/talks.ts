// Bytes to say on sockets → a folder with a script for node that says them, and what it printed → what each one heard.
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** What is said next: at once, when something was heard, once a tunnel stands, or after a while. As latin1, so that any byte can be said. */
export type Said =
  | string
  | {readonly answered: string}
  | {readonly tunnelled: string}
  | {readonly afterMs: number; readonly bytes: string};

export interface Talk {
  readonly to: string; // 'proxy', or name:port, whose name is asked for as the command would
  readonly say: readonly Said[];
  readonly patienceMs?: number; // of silence, after which it gives up
}

export interface Heard {
  readonly heard: string; // latin1
  readonly how: string; // 'end', 'silence', or an error's code
  readonly ms: number; // from the last word said to the first heard after it, or to the end
  readonly from: string; // the socket, as Squid logs it
}

const MARK = '@heard ';
const AT_ONCE = 4;

const SCRIPT = `
const net = require('node:net');
const {Resolver} = require('node:dns').promises;
const resolver = new Resolver({timeout: 2_000, tries: 1});
const {hostname, port: proxyPort} = new URL(process.env.HTTP_PROXY);

async function hold({to, say, patienceMs = 800}, localPort) {
  const at = to.lastIndexOf(':');
  let [host, port] = to === 'proxy' ? [hostname, Number(proxyPort)] : [to.slice(0, at), Number(to.slice(at + 1))];
  try {
    if (net.isIP(host) === 0) [host] = await resolver.resolve4(host);
  } catch ({code}) {
    return {heard: '', how: code, ms: 0, from: ''};
  }
  return new Promise(resolve => {
    const socket = net.connect({host, port, localPort, noDelay: true});
    let heard = Buffer.alloc(0), begun = performance.now(), ms, timer, from = '', next = () => {};
    const finish = how => {
      clearTimeout(timer);
      socket.destroy();
      resolve({heard: heard.toString('latin1'), how, ms: ms ?? performance.now() - begun, from});
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(finish, patienceMs, 'silence');
    };
    socket.on('connect', async () => {
      from = socket.localAddress + ':' + socket.localPort;
      for (const part of say) {
        wait();
        const after = part.answered ?? part.tunnelled;
        if (after !== undefined) await new Promise(heardMore => (next = heardMore));
        if (part.tunnelled !== undefined && heard.indexOf('HTTP/1.1 200 ') !== 0) return;
        if (part.afterMs !== undefined) await new Promise(over => setTimeout(over, part.afterMs));
        ms = undefined;
        begun = performance.now();
        socket.write(Buffer.from(after ?? part.bytes ?? part, 'latin1'));
      }
      wait();
    });
    socket.on('data', chunk => {
      ms ??= performance.now() - begun;
      heard = Buffer.concat([heard, chunk]);
      wait();
      next();
    });
    socket.on('end', () => finish('end'));
    socket.on('error', ({code}) => finish(code));
  });
}

let port = 20_000; // one each, so that each is told from the others in Squid's log
const talks = Object.entries(JSON.parse(require('node:fs').readFileSync(__dirname + '/talks.json', 'utf8')));
const work = async () => {
  for (let talk = talks.shift(); talk !== undefined; talk = talks.shift())
    console.log('${MARK}' + JSON.stringify([talk[0], await hold(talk[1], port++)]));
};
Promise.all(Array.from({length: ${AT_ONCE}}, work));
`;

/** The same talks for a command behind the firewall and for its control: run \`node FOLDER/talks.cjs\`, with HTTP_PROXY set. */
export function writeTalks(folder: string, talks: Readonly<Record<string, Talk>>): void {
  mkdirSync(folder, {recursive: true});
  writeFileSync(path.join(folder, 'talks.json'), JSON.stringify(talks));
  writeFileSync(path.join(folder, 'talks.cjs'), SCRIPT);
}

export function heardIn(printed: string): ReadonlyMap<string, Heard> {
  const lines = printed.split('\n').filter(line => line.startsWith(MARK));
  return new Map(lines.map(line => JSON.parse(line.slice(MARK.length)) as [string, Heard]));
}
