// The probes of the bench: what runs in the plain container and in the step is the same text.
import {spawn} from 'node:child_process';

// What Squid wants of its peer before anything else.
const PROXIED = 'PROXY TCP4 127.0.0.1 127.0.0.1 9 443\\r\\n';

// Where the sockets of Squid's peer are mounted, and the port of a relay that does nothing but copy: the least that any in
// node can be.
export const SOCKETS = '/awf-sockets';
const COPIER_PORT = 3130;
const COPIER = `
  const net = require('net');
  const relay = net.createServer({allowHalfOpen: true, noDelay: true}, client => {
    const end = () => { client.destroy(); squid.destroy(); };
    const written = () => client.writableLength === 0 && squid.resume();
    const take = (size, buffer) => {
      client.write(buffer.subarray(0, size), written);
      return client.writableLength === 0;
    };
    const onread = {buffer: Buffer.allocUnsafeSlow(262144), callback: take};
    const squid = net.connect({path: '${SOCKETS}/explicit', allowHalfOpen: true, onread});
    squid.write('${PROXIED}');
    client.pipe(squid);
    squid.on('end', () => client.end());
    for (const socket of [client, squid]) socket.on('error', end);
  });
  relay.listen(${COPIER_PORT}, '127.0.0.1', () => console.log('listens'));
`;
const copier = `
  const copying = require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(COPIER)}], {stdio: ['ignore', 'pipe', 'inherit']});
  const copies = new Promise(resolve => copying.stdout.once('data', resolve));
  process.once('exit', () => copying.kill());
`;

/**
 * How a probe comes to Squid without our relay, if it does: as Squid's peer would ask it, or by one that only copies.
 * @typedef {'squid' | 'copier'} By
 */

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds until a command says its first word, and until it has ended; and what it said. `options`: of spawn. */
export function firstWord([program, ...args], options = {}) {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    let first;
    let said = '';
    const child = spawn(program, args, {...options, stdio: ['ignore', 'pipe', 'inherit']});
    child.stdout.once('data', () => (first = performance.now() - begun));
    child.stdout.setEncoding('utf8').on('data', text => (said += text));
    child.once('error', reject);
    child.once('close', code => {
      if (code === 0 && first !== undefined) resolve({first, whole: performance.now() - begun, said});
      else
        reject(new Error(`${program} ended with ${code} and ${first === undefined ? 'no' : 'some'} output.`));
    });
  });
}

/**
 * Milliseconds from a connect to the first byte of an answer over TLS; the median of 100, one after another. `known`: to
 * the address, which was asked for before.
 * @param {{proxy?: boolean, known?: boolean, by?: By}} how
 */
export function latency({proxy = false, known = false, by} = {}) {
  return `
    ${by === 'copier' ? copier : 'const copies = undefined;'}
    const net = require('net'), tls = require('tls'), dns = require('dns/promises');
    let server = 'allowed.test';
    const proxy = ${proxy || by !== undefined};
    const secure = socket => new Promise((resolve, reject) => {
      const client = tls.connect({socket, servername: 'allowed.test', rejectUnauthorized: false});
      client.once('error', reject);
      client.once('data', () => { client.destroy(); resolve(); });
      client.write('GET / HTTP/1.1\\r\\nHost: allowed.test\\r\\nConnection: close\\r\\n\\r\\n');
    });
    const once = () => new Promise((resolve, reject) => {
      const socket = proxy ? net.connect(${portOf(by)}, '127.0.0.1') : net.connect(443, server);
      socket.once('error', reject);
      if (!proxy) { socket.once('connect', () => secure(socket).then(resolve, reject)); return; }
      socket.write('${by === 'squid' ? PROXIED : ''}CONNECT allowed.test:443 HTTP/1.1\\r\\nHost: allowed.test:443\\r\\n\\r\\n');
      socket.once('data', () => secure(socket).then(resolve, reject));
    });
    (async () => {
      await copies;
      if (${known}) ({address: server} = await dns.lookup(server, {family: 4}));
      const times = [];
      for (let i = 0; i < 120; i += 1) {
        const begun = performance.now();
        await once();
        times.push(performance.now() - begun);
      }
      const warm = times.slice(20).sort((a, b) => a - b);
      console.log(JSON.stringify({connect: warm[50]}));
      process.exit(0);
    })();
  `;
}

/** @param {By | undefined} by */
function portOf(by) {
  return by === 'copier' ? COPIER_PORT : 3128;
}

/**
 * Milliseconds until a client of the proxy has all of a refusal, and until it has an echo through a tunnel to a server
 * next door; and until one that goes past the proxy is refused, held and, for it is bound to loopback, at once. Medians of
 * 300 each, one after another, each on a connection of its own.
 */
export function waits() {
  return `
    const net = require('net');
    const connect = target => {
      const socket = net.connect(3128, '127.0.0.1');
      socket.write('CONNECT ' + target + ' HTTP/1.1\\r\\nHost: ' + target + '\\r\\n\\r\\n');
      return socket.setEncoding('latin1');
    };
    const refused = () => new Promise((resolve, reject) => {
      let said = '';
      connect('blocked.test:443').once('error', reject)
        .on('data', chunk => (said += chunk))
        .once('close', () => said.startsWith('HTTP/1.1 403 ') ? resolve() : reject(new Error(said)));
    });
    const allowed = () => new Promise((resolve, reject) => {
      const socket = connect('allowed.test:7').once('error', reject);
      socket.once('data', said => {
        if (!said.startsWith('HTTP/1.1 200 ')) { reject(new Error(said)); return; }
        socket.write('a word');
        socket.once('data', () => { socket.destroy(); resolve(); });
      });
    });
    const past = localAddress => new Promise((resolve, reject) => {
      net.connect({host: '203.0.113.77', port: 8081, localAddress})
        .once('connect', () => reject(new Error('It was let out.')))
        .once('error', error => error.code === 'ECONNREFUSED' ? resolve() : reject(error));
    });
    const timed = async once => {
      const times = [];
      for (let i = 0; i < 330; i += 1) {
        const begun = performance.now();
        await once();
        times.push(performance.now() - begun);
      }
      const warm = times.slice(30).sort((a, b) => a - b);
      return (warm[149] + warm[150]) / 2;
    };
    (async () => console.log(JSON.stringify({
      refused: await timed(refused),
      allowed: await timed(allowed),
      held: await timed(() => past()),
      atOnce: await timed(() => past('127.0.0.1'))
    })))();
  `;
}

/**
 * How fast 1 GiB comes over TLS.
 * @param {{by?: By}} how
 */
export function throughput({by} = {}) {
  return `
    ${by === 'copier' ? copier : 'const copies = Promise.resolve();'}
    const https = require('https'), net = require('net'), tls = require('tls');
    const size = 1024 * 1024 * 1024;
    const get = socket => {
      const options = {rejectUnauthorized: false, ...(socket === undefined ? {} : {createConnection: () => socket})};
      const begun = performance.now();
      https.get('https://allowed.test/bytes?n=' + size, options, response => {
        let got = 0;
        response.on('data', chunk => (got += chunk.length));
        response.on('end', () => {
          console.log(JSON.stringify({mibPerSecond: got / 1048576 / ((performance.now() - begun) / 1000)}));
          process.exit(0);
        });
      });
    };
    if (${by !== undefined}) copies.then(() => {
      const socket = net.connect(${portOf(by)}, '127.0.0.1');
      socket.write('${by === 'squid' ? PROXIED : ''}CONNECT allowed.test:443 HTTP/1.1\\r\\nHost: allowed.test:443\\r\\n\\r\\n');
      socket.once('data', () => get(tls.connect({socket, servername: 'allowed.test', rejectUnauthorized: false})));
    });
    else get();
  `;
}

/** How many of 2,000 requests over 200 connections are answered as they should, and in which time. */
export function requests() {
  return `
    const https = require('https');
    const agent = new https.Agent({keepAlive: true, maxSockets: 200, rejectUnauthorized: false});
    const begun = performance.now();
    let answered = 0, left = 2000;
    const done = () => {
      if ((left -= 1) > 0) return;
      console.log(JSON.stringify({answered, ms: performance.now() - begun}));
      process.exit(0);
    };
    for (let i = 0; i < 2000; i += 1) {
      const request = https.get('https://allowed.test/bytes?n=1000', {agent}, response => {
        let got = 0;
        response.on('data', chunk => (got += chunk.length));
        response.on('end', () => { if (response.statusCode === 200 && got === 1000) answered += 1; done(); });
        response.on('error', done);
      });
      request.on('error', done);
    }
  `;
}
