// A request → what its path asks for. The same for every host: the host only greets.
import {readFileSync, statSync} from 'node:fs';
import type {IncomingMessage, ServerResponse} from 'node:http';
import path from 'node:path';
import {answerAsModel} from './model.js';

/** `files`: the folder of what `/files/word/…` serves. */
export function respond(
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
  files: string
): void {
  const target = request.url ?? '/';
  const url = new URL(URL.canParse(target, 'http://lab') ? target : '/', 'http://lab'); // whatever a client sent
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
    case 'json':
      response.setHeader('content-type', 'application/json').end('{}');
      return;
    case 'files':
      // The part after /files is any word, for a mark where a client bears none elsewhere.
      sendFile(response, path.join(files, ...url.pathname.split('/').slice(3)));
      return;
    case 'v1':
      answerAsModel(url.pathname, body, response);
      return;
    case 'events':
      sendEvents(response, number('n', 3), number('ms', 200));
      return;
    default:
      response.end(`hello from ${request.headers.host ?? 'nobody'}\n`);
  }
}

function sendFile(response: ServerResponse, file: string): void {
  if (statSync(file, {throwIfNoEntry: false})?.isFile() === true) response.end(readFileSync(file));
  else response.writeHead(404).end();
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
