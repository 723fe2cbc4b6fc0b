// Inside a network namespace: listeners that say who came, or probes that say how they fared.
// usage: node walls.mjs listen ADDRESS:PORT… | node walls.mjs probe PROTO ADDRESS PORT [SOURCE] …; one JSON line each
import {createSocket} from 'node:dgram';
import {createServer, connect, isIPv6} from 'node:net';

const [mode, ...words] = process.argv.slice(2);

function listen(where) {
  const [address, port] = [
    where.slice(0, where.lastIndexOf(':')),
    Number(where.slice(where.lastIndexOf(':') + 1))
  ];
  return new Promise((resolve, reject) => {
    createServer(socket => {
      socket.on('error', () => undefined);
      console.log(JSON.stringify({arrived: 'tcp', port}));
      socket.end(`${where} ${socket.localAddress} ${socket.remoteAddress}`);
    })
      .on('error', reject)
      .listen({host: address, port}, () => {
        const udp = createSocket(isIPv6(address) ? 'udp6' : 'udp4');
        udp.on('message', () => console.log(JSON.stringify({arrived: 'udp', port})));
        udp.bind(port, address, resolve);
      });
  });
}

function tcp(host, port, localAddress) {
  return new Promise(resolve => {
    let text = '';
    const socket = connect({host, port, localAddress});
    socket.setTimeout(1000, () => socket.destroy(Object.assign(new Error(), {code: 'TIMEOUT'})));
    socket.on('data', bytes => (text += bytes));
    socket.on('error', ({code}) => resolve(code));
    socket.on('close', () => resolve(text));
  });
}

function udp(host, port) {
  return new Promise(resolve => {
    const socket = createSocket(isIPv6(host) ? 'udp6' : 'udp4');
    socket.on('error', ({code}) => resolve(code));
    socket.send('x', port, host, error => {
      resolve(error === null ? 'SENT' : error.code);
      socket.close();
    });
  });
}

if (mode === 'listen') {
  await Promise.all(words.map(listen));
  console.log('{"ready":true}');
} else {
  for (const word of words) {
    const [proto, host, port, source] = word.split(' ');
    const began = performance.now();
    const how = await (proto === 'tcp' ? tcp(host, Number(port), source) : udp(host, Number(port)));
    console.log(JSON.stringify({probe: word, how, ms: performance.now() - began}));
  }
}
