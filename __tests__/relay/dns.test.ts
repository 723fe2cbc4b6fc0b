import {once} from 'node:events';
import * as net from 'node:net';
import {Duplex} from 'node:stream';
import {setImmediate as turn} from 'node:timers/promises';
import {afterAll, describe, expect, test} from '@jest/globals';
import * as packet from 'dns-packet';
import {answer, serveStream, streamsOf} from '../../src/relay/dns.js';
import {Names} from '../../src/relay/names.js';

function ask(name: string, type: packet.RecordType, names = new Names(() => 0)): packet.DecodedPacket {
  const query = packet.encode({
    type: 'query',
    id: 7,
    flags: packet.RECURSION_DESIRED,
    questions: [{type, name}]
  });
  const reply = answer(names, query);
  if (reply === undefined) throw new Error('no answer');
  return packet.decode(reply);
}

describe('a DNS question in the sandbox', () => {
  test('for an address is answered with a synthetic one', () => {
    expect(ask('a.test', 'A')).toMatchObject({
      id: 7,
      rcode: 'NOERROR',
      answers: [{type: 'A', name: 'a.test', data: '198.18.0.1'}]
    });
  });

  test.each<packet.RecordType>([
    'AAAA',
    'TXT',
    'MX',
    'SRV',
    'HTTPS' as packet.RecordType,
    'PTR',
    'NS',
    'CNAME'
  ])('of type %s is answered with nothing, and not with NXDOMAIN, which musl takes as final', type =>
    expect(ask('a.test', type)).toMatchObject({rcode: 'NOERROR', answers: []})
  );

  test('is noted whatever its type, for a name is a message', () => {
    const names = new Names(() => 0);
    ask('secret.attacker.test', 'TXT', names);
    expect(names.asked().names.map(({name}) => name)).toEqual(['secret.attacker.test']);
  });

  test.each(['localhost', 'LocalHost', 'app.localhost'])('for %s stays on loopback', name => {
    expect(ask(name, 'A').answers).toMatchObject([{data: '127.0.0.1'}]);
  });

  test.each<[string, Buffer]>([
    ['that is no DNS', Buffer.from('GET / HTTP/1.1\r\n\r\n'.replace('E', '\u0001'))],
    ['with no question', packet.encode({type: 'query', id: 7, questions: []})]
  ])('%s is a format error or silence, never a crash', (_, message) => {
    const reply = answer(new Names(() => 0), message);
    if (reply !== undefined) expect(packet.decode(reply)).toMatchObject({answers: []});
  });

  test('of another class than that of the internet is answered with nothing, and noted', () => {
    const names = new Names(() => 0);
    const query = packet.encode({
      type: 'query',
      id: 7,
      questions: [{type: 'A', class: 'CH', name: 'a.test'}]
    });
    const reply = answer(names, query);
    expect(reply === undefined ? undefined : packet.decode(reply)).toMatchObject({
      rcode: 'NOERROR',
      answers: []
    });
    expect(names.asked().names).toMatchObject([{name: 'a.test', count: 1}]);
  });

  test('for a name that could not be written again as it was asked is a format error', () => {
    const query = packet.encode({type: 'query', id: 7, questions: [{type: 'A', name: 'ab.test'}]});
    query[13] = 0xff; // no UTF-8
    const reply = answer(new Names(() => 0), query);
    expect(reply === undefined ? undefined : packet.decode(reply)).toMatchObject({
      rcode: 'FORMERR',
      answers: []
    });
  });

  test('that is really an answer is not answered, so that two of us cannot talk for ever', () => {
    expect(answer(new Names(() => 0), packet.encode({type: 'response', id: 7}))).toBeUndefined();
  });

  test('of another kind than a query is refused as not implemented', () => {
    const query = packet.encode({
      type: 'query',
      id: 7,
      flags: 2 << 11,
      questions: [{type: 'A', name: 'a.test'}]
    });
    const reply = answer(new Names(() => 0), query);
    expect(reply === undefined ? undefined : packet.decode(reply)).toMatchObject({rcode: 'NOTIMP'});
  });
});

describe('a client that asks over TCP and does not read', () => {
  test('is asked for no more questions, until it reads', async () => {
    const query = packet.encode({type: 'query', id: 7, questions: [{type: 'A', name: 'a.test'}]});
    const length = Buffer.alloc(2);
    length.writeUInt16BE(query.length);
    const question = Buffer.concat([length, query]);
    let read: (() => void) | undefined;
    let answered = 0;
    const socket = new Duplex({
      writableHighWaterMark: 1,
      read: () => undefined,
      write: (_, __, done) => {
        answered += 1;
        read = done;
      }
    });
    serveStream(new Names(() => 0), socket);
    const asked = 1_000;
    for (let at = 0; at < asked; at += 1) {
      socket.push(question);
      await turn();
    }
    expect([answered, socket.isPaused()]).toEqual([1, true]);
    const waiting = socket.writableLength;
    expect(waiting).toBeLessThan(10 * question.length); // not a thousand answers
    while (answered < asked) {
      read?.();
      await turn();
    }
    expect(answered).toBe(asked);
    socket.destroy();
  });
});

describe('a hundred clients that ask over TCP and do not go', () => {
  const clients: net.Socket[] = [];
  afterAll(() => clients.forEach(client => client.destroy()));

  const asking = async (port: number): Promise<net.Socket> => {
    const socket = net.connect({port, host: '127.0.0.1'});
    clients.push(socket);
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    return socket;
  };
  const isAnswered = async (socket: net.Socket): Promise<boolean> => {
    const query = packet.encode({type: 'query', id: 7, questions: [{type: 'A', name: 'a.test'}]});
    const length = Buffer.alloc(2);
    length.writeUInt16BE(query.length);
    socket.write(Buffer.concat([length, query]));
    const heard = once(socket, 'data').then(
      () => true,
      () => false
    );
    return Promise.race([heard, once(socket, 'close').then(() => false)]);
  };

  test('keep out any more, until one of them goes', async () => {
    const server = streamsOf(new Names(() => 0)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const {port} = server.address() as net.AddressInfo;
    for (let at = 0; at < 100; at += 1) await asking(port);
    expect(await Promise.all(clients.map(isAnswered))).toEqual(Array(100).fill(true));
    expect(await isAnswered(await asking(port))).toBe(false);
    clients[0]?.destroy();
    let later = false;
    for (let tries = 0; tries < 100 && !later; tries += 1) later = await isAnswered(await asking(port));
    expect(later).toBe(true);
    server.close();
  });
});
