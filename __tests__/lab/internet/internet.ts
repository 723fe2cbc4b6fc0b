// The whole internet of a lab in one process: it answers on every address and port, and notes what arrives.
// usage: node --import typescript.mjs internet.ts FOLDER
import {createSocket} from 'node:dgram';
import {createServer} from 'node:net';
import {TCP_CATCH_ALL, TCP_PORTS, UDP_CATCH_ALL, UDP_PORTS} from '../network.js';
import {labIn} from '../place.js';
import {dialled, short} from './dialled.js';
import {answer} from './dns.js';
import {excerpt, journalIn} from './journal.js';
import {streamsOf} from './streams.js';

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('usage: internet.ts FOLDER');
const lab = labIn(folder);
const note = journalIn(lab.journal);

const serve = streamsOf(lab, note);
const streams = [...TCP_PORTS, TCP_CATCH_ALL].map(
  port =>
    new Promise<void>(resolve => createServer({allowHalfOpen: false}, serve).listen(port, '::', resolve))
);

const datagrams = [...UDP_PORTS, UDP_CATCH_ALL].map(
  port =>
    new Promise<void>(resolve => {
      const socket = createSocket('udp6');
      socket.on('message', (message, from) => {
        const asked = {from: short(from.address), ...dialled('udp', from, {address: '::', port})};
        const reply = (data: Buffer) => socket.send(data, from.port, from.address);
        if (port !== 53) {
          note({kind: 'udp', transport: 'udp', ...asked, bytes: message.length, data: excerpt(message)});
          reply(message);
          return;
        }
        answer(message, {...asked, transport: 'udp'}, note, lab.zones).then(reply, () =>
          note({kind: 'udp', transport: 'udp', ...asked, bytes: message.length, data: excerpt(message)})
        );
      });
      socket.bind(port, '::', resolve);
    })
);

await Promise.all([...streams, ...datagrams]);
process.stdout.write('ready\n');
