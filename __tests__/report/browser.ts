// A headless Chromium, spoken to over a pipe: what a page makes of itself, and what it asks for.
import {execFileSync, spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Readable, Writable} from 'node:stream';

/** Undefined where the machine has none: not every distribution packages one. */
export function findBrowser(): string | undefined {
  return ['chromium', 'google-chrome', 'chrome'].find(name => {
    try {
      execFileSync('sh', ['-c', `command -v ${name}`], {stdio: 'ignore'});
      return true;
    } catch {
      return false;
    }
  });
}

type Params = Readonly<Record<string, unknown>>;
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Params;
  readonly result?: Params;
  readonly error?: {readonly message: string};
  readonly sessionId?: string;
}

export interface Tab {
  readonly call: (method: string, params?: Params) => Promise<Params>;
  /** Loads and waits for the load event. */
  readonly open: (url: string) => Promise<void>;
  readonly evaluate: <T>(expression: string) => Promise<T>;
  readonly requests: string[]; // every address it asked for
  readonly complaints: string[]; // errors and violations on its console
}

export interface Browser {
  readonly newTab: () => Promise<Tab>;
  readonly close: () => Promise<void>;
}

export function startBrowser(program: string): Browser {
  const profile = mkdtempSync(join(tmpdir(), 'browser-'));
  const child = spawn(
    program,
    [
      ...[
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-sync'
      ],
      ...['--disable-background-networking', '--disable-component-update', '--disable-dev-shm-usage'],
      ...['--host-resolver-rules=MAP * ~NOTFOUND', '--remote-debugging-pipe', `--user-data-dir=${profile}`]
    ],
    {stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], detached: true}
  );
  const input = child.stdio[3] as Writable;
  const output = child.stdio[4] as Readable;
  const waiting = new Map<number, (message: Message) => void>();
  const listeners = new Set<(message: Message) => void>();
  let rest = '';
  let lastId = 0;
  output.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages.map(each => JSON.parse(each) as Message)) {
      if (message.id !== undefined) waiting.get(message.id)?.(message);
      else for (const listener of listeners) listener(message);
    }
  });
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));

  const call = (method: string, params: Params = {}, sessionId?: string): Promise<Params> => {
    lastId += 1;
    const id = lastId;
    input.write(`${JSON.stringify({id, method, params, ...(sessionId === undefined ? {} : {sessionId})})}\0`);
    return new Promise((resolve, reject) => {
      waiting.set(id, ({result, error}) => {
        waiting.delete(id);
        if (error === undefined) resolve(result ?? {});
        else reject(new Error(`${method}: ${error.message}`));
      });
    });
  };

  const newTab = async (): Promise<Tab> => {
    const {targetId} = await call('Target.createTarget', {url: 'about:blank'});
    const {sessionId} = await call('Target.attachToTarget', {targetId, flatten: true});
    const session = sessionId as string;
    const requests: string[] = [];
    const complaints: string[] = [];
    let loaded: () => void = () => undefined;
    listeners.add(({method, params = {}, sessionId: of}) => {
      if (of !== session) return;
      if (method === 'Page.loadEventFired') loaded();
      if (method === 'Network.requestWillBeSent') requests.push((params['request'] as {url: string}).url);
      if (method === 'Runtime.exceptionThrown') complaints.push(JSON.stringify(params['exceptionDetails']));
      if (method === 'Runtime.consoleAPICalled') complaints.push(JSON.stringify(params['args']));
      if (method === 'Log.entryAdded') complaints.push((params['entry'] as {text: string}).text);
    });
    const inTab = (method: string, params?: Params): Promise<Params> => call(method, params, session);
    for (const domain of ['Page', 'Network', 'Runtime', 'Log']) await inTab(`${domain}.enable`);
    return {
      call: inTab,
      open: async url => {
        const done = new Promise<void>(resolve => (loaded = resolve));
        await inTab('Page.navigate', {url});
        await done;
      },
      evaluate: async <T>(expression: string): Promise<T> => {
        const {result, exceptionDetails} = await inTab('Runtime.evaluate', {expression, returnByValue: true});
        if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
        return (result as {value: T}).value;
      },
      requests,
      complaints
    };
  };

  const close = async (): Promise<void> => {
    await call('Browser.close');
    await ended;
    rmSync(profile, {recursive: true, force: true, maxRetries: 10, retryDelay: 100});
  };
  return {newTab, close};
}
