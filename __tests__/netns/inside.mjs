// Inside a network namespace: a resolver that counts, origins that note who came, and a client that does as the relay does.
// usage: node inside.mjs ZONE.json CERTIFICATE.pem; one JSON command a line on stdin, one JSON answer a line on stdout
import {createSocket} from 'node:dgram';
import {readFileSync} from 'node:fs';
import {createServer as createHttp} from 'node:http';
import {connect, createServer} from 'node:net';
import {createInterface} from 'node:readline';
import {connect as connectTls, createServer as createTls} from 'node:tls';
import * as dns from 'dns-packet';

const zone = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const pem = readFileSync(process.argv[3]);
let seen = {questions: [], arrivals: []};

function answersTo({name, type}) {
  const found = zone[name.toLowerCase()] ?? zone[name.toLowerCase().replace(/^[^.]+/, '*')];
  return (found ?? [])
    .filter(address => (address.includes(':') ? 'AAAA' : 'A') === type)
    .map(data => ({name, type, data, ttl: 1}));
}

const resolver = createSocket('udp4');
resolver.on('message', (message, from) => {
  const query = dns.decode(message);
  seen.questions.push(...query.questions.map(({name, type}) => `${type} ${name}`));
  const known = query.questions.some(
    ({name}) => Object.hasOwn(zone, name.toLowerCase()) || answersTo({name, type: 'A'}).length > 0
  );
  const answer = {
    type: 'response',
    id: query.id,
    flags: known ? 0 : 3,
    questions: query.questions,
    answers: query.questions.flatMap(answersTo)
  };
  resolver.send(dns.encode(answer), from.port, from.address);
});
resolver.bind(53, '203.0.113.53');

const http = createHttp((request, response) => {
  seen.arrivals.push(`http ${request.headers.host} ${request.url}`);
  response.end(`hello ${request.headers.host} ${JSON.stringify(request.headers)}`);
});
http.on('upgrade', (request, socket) => {
  seen.arrivals.push(`upgrade ${request.headers.host} ${request.url}`);
  socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n');
  socket.on('data', bytes => socket.write(`echo ${bytes}`));
});
http.listen(80, '::');
createHttp((request, response) => {
  seen.arrivals.push(`http ${request.headers.host} ${request.url}`);
  response.end('hello');
}).listen(8080, '::');
const onTls = socket => {
  seen.arrivals.push(`tls ${socket.servername}`);
  socket.on('error', () => undefined);
  socket.end(`hello ${socket.servername}`);
};
for (const port of [443, 8443]) {
  const tls = createTls({key: pem, cert: pem}, onTls);
  tls.on('tlsClientError', () => seen.arrivals.push('tls broken'));
  tls.listen(port, '::');
}
for (const port of [22, 5432]) {
  createServer(socket => {
    seen.arrivals.push(`banner ${port}`);
    socket.on('error', () => undefined);
    socket.end('SSH-2.0-origin\r\n');
  }).listen(port, '::');
}

let source = 50_000;

// Answers what came back, and how it ended: a probe that a server answered holds "hello" or its banner.
function probe({to, hello, target, sni, send, after, until, patienceMs = 1500}) {
  return new Promise(resolve => {
    const began = performance.now();
    const own = ++source;
    let text = '';
    let tunnel = false;
    const socket = connect(to, '127.0.0.1');
    socket.setTimeout(patienceMs, () => finish('timeout'));
    const finish = how => {
      socket.destroy();
      resolve({source: own, text, tunnel, how, ms: performance.now() - began});
    };
    socket.on('error', error => finish(error.code));
    socket.on('close', () => finish('closed'));
    // latin1: a test may send any byte.
    socket.write(Buffer.from(`PROXY TCP4 198.18.0.1 198.18.0.2 ${own} 443\r\n${hello}`, 'latin1'));
    if (hello === '') socket.end();
    socket.once('data', first => {
      text += first.toString('latin1');
      if (target === undefined || !text.startsWith('HTTP/1.1 200')) {
        socket.on('data', bytes => {
          text += bytes.toString('latin1');
          if (until !== undefined && text.includes(until)) finish('said');
        });
        if (after !== undefined) socket.write(after);
        return;
      }
      tunnel = true;
      text = text.slice(text.indexOf('\r\n\r\n') + 4);
      if (send !== undefined) {
        socket.on('data', bytes => (text += bytes.toString('latin1')));
        socket.write(send);
        return;
      }
      const tls = connectTls({socket, servername: sni ?? '', rejectUnauthorized: false});
      tls.on('data', bytes => (text += bytes.toString('latin1')));
      tls.on('error', error => finish(error.code));
      tls.on('close', () => finish('closed'));
    });
  });
}

const commands = {
  probe,
  reset: () => (seen = {questions: [], arrivals: []}),
  seen: () => seen
};

console.log('{"ready":true}');
for await (const line of createInterface({input: process.stdin})) {
  const {command, ...rest} = JSON.parse(line);
  void Promise.resolve(commands[command](rest)).then(answer =>
    console.log(JSON.stringify({id: rest.id, answer}))
  );
}
process.exit();
