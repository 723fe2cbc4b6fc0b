// A request → what its path asks for. The same for every host: the host only greets.
import type {IncomingMessage, ServerResponse} from 'node:http';

export function respond(request: IncomingMessage, body: Buffer, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://lab');
  const number = (name: string, otherwise: number) => Number(url.searchParams.get(name) ?? otherwise);
  const [, route = '', argument = ''] = url.pathname.split('/');
  switch (route) {
    case 'bytes':
      sendBytes(response, number('n', 1024));
      return;
    case 'status':
      response.writeHead(Number(argument)).end();
      return;
    case 'redirect':
      response.writeHead(302, {location: url.searchParams.get('to') ?? '/'}).end();
      return;
    case 'slow':
      setTimeout(() => response.end('at last\n'), number('ms', 3000));
      return;
    case 'echo':
      response.end(body);
      return;
    case 'headers':
      response.setHeader('content-type', 'application/json').end(JSON.stringify(request.headers));
      return;
    case 'events':
      sendEvents(response, number('n', 3), number('ms', 200));
      return;
    default:
      response.end(`hello from ${request.headers.host ?? 'nobody'}\n`);
  }
}

function sendBytes(response: ServerResponse, n: number): void {
  const block = Buffer.alloc(64 * 1024, 'x');
  response.setHeader('content-length', n);
  let left = n;
  const more = () => {
    while (left > 0) {
      const chunk = block.subarray(0, Math.min(left, block.length));
      left -= chunk.length;
      if (!response.write(chunk)) {
        response.once('drain', more);
        return;
      }
    }
    response.end();
  };
  more();
}

function sendEvents(response: ServerResponse, n: number, ms: number): void {
  response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-cache'});
  let sent = 0;
  const timer = setInterval(() => {
    sent += 1;
    response.write(`data: ${sent}\n\n`);
    if (sent >= n) response.end();
  }, ms);
  response.on('close', () => clearInterval(timer));
}
