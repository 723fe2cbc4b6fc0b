// A question to Anthropic's messages API → an answer as that API gives it, streamed or whole, that says the mark it was asked with.
import type {ServerResponse} from 'node:http';

const USAGE = {input_tokens: 10, output_tokens: 5};

export function answerAsModel(route: string, body: Buffer, response: ServerResponse): void {
  if (route !== '/v1/messages') {
    response.setHeader('content-type', 'application/json').end('{}');
    return;
  }
  const asked = JSON.parse(body.toString('utf8')) as {readonly model: string; readonly stream?: boolean};
  const mark = /\bm[0-9a-f]{12,}\b/.exec(JSON.stringify(asked))?.[0] ?? 'nothing';
  const text = `The model was asked about ${mark}.`;
  const message = {
    id: 'msg_lab',
    type: 'message',
    role: 'assistant',
    model: asked.model,
    stop_sequence: null
  };
  if (asked.stream !== true) {
    const whole = {...message, content: [{type: 'text', text}], stop_reason: 'end_turn', usage: USAGE};
    response.setHeader('content-type', 'application/json').end(JSON.stringify(whole));
    return;
  }
  response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-cache'});
  const events = [
    {type: 'message_start', message: {...message, content: [], stop_reason: null, usage: USAGE}},
    {type: 'content_block_start', index: 0, content_block: {type: 'text', text: ''}},
    ...text
      .split(/(?<= )/)
      .map(word => ({type: 'content_block_delta', index: 0, delta: {type: 'text_delta', text: word}})),
    {type: 'content_block_stop', index: 0},
    {type: 'message_delta', delta: {stop_reason: 'end_turn', stop_sequence: null}, usage: USAGE},
    {type: 'message_stop'}
  ];
  const next = (): void => {
    const event = events.shift();
    if (event === undefined) {
      response.end();
      return;
    }
    response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
    setTimeout(next, 10); // word by word, as a model speaks
  };
  next();
}
