// The probes of the bench: what runs in the plain container and in the step is the same text.
import {spawn} from 'node:child_process';

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds until a command says its first word, and until it has ended. */
export function firstWord([program, ...args]) {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    let first;
    const child = spawn(program, args, {stdio: ['ignore', 'pipe', 'inherit']});
    child.stdout.once('data', () => (first = performance.now() - begun));
    child.once('error', reject);
    child.once('close', code => {
      if (code === 0 && first !== undefined) resolve({first, whole: performance.now() - begun});
      else
        reject(new Error(`${program} ended with ${code} and ${first === undefined ? 'no' : 'some'} output.`));
    });
  });
}

/** Milliseconds from a connect to the first byte of an answer over TLS; the median of 100, one after another. */
export function latency({proxy}) {
  return `
    const net = require('net'), tls = require('tls');
    const proxy = ${proxy};
    const secure = socket => new Promise((resolve, reject) => {
      const client = tls.connect({socket, servername: 'allowed.test', rejectUnauthorized: false});
      client.once('error', reject);
      client.once('data', () => { client.destroy(); resolve(); });
      client.write('GET / HTTP/1.1\\r\\nHost: allowed.test\\r\\nConnection: close\\r\\n\\r\\n');
    });
    const once = () => new Promise((resolve, reject) => {
      const socket = proxy ? net.connect(3128, '127.0.0.1') : net.connect(443, 'allowed.test');
      socket.once('error', reject);
      if (!proxy) { socket.once('connect', () => secure(socket).then(resolve, reject)); return; }
      socket.write('CONNECT allowed.test:443 HTTP/1.1\\r\\nHost: allowed.test:443\\r\\n\\r\\n');
      socket.once('data', () => secure(socket).then(resolve, reject));
    });
    (async () => {
      const times = [];
      for (let i = 0; i < 120; i += 1) {
        const begun = performance.now();
        await once();
        times.push(performance.now() - begun);
      }
      const warm = times.slice(20).sort((a, b) => a - b);
      console.log(JSON.stringify({connect: warm[50]}));
    })();
  `;
}

/** How fast 1 GiB comes over TLS. */
export function throughput() {
  return `
    const https = require('https');
    const size = 1024 * 1024 * 1024;
    const begun = performance.now();
    https.get('https://allowed.test/bytes?n=' + size, {rejectUnauthorized: false}, response => {
      let got = 0;
      response.on('data', chunk => (got += chunk.length));
      response.on('end', () => console.log(JSON.stringify({mibPerSecond: got / 1048576 / ((performance.now() - begun) / 1000)})));
    });
  `;
}
