import {spawn} from 'node:child_process';
import {createHash, randomBytes} from 'node:crypto';
import {once} from 'node:events';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type Server, type ServerResponse} from 'node:http';
import {connect, type AddressInfo} from 'node:net';
import os from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test} from '@jest/globals';
import {alone} from '../../src/sandbox/alone.js';
import type {Docker} from '../../src/sandbox/docker.js';
import {haveImage} from '../../src/sandbox/bring.js';
import {imageSource} from '../../src/sandbox/image.js';
import {install, sourcesOf, type Place} from '../../src/sandbox/install.js';
import type {Archive, Release} from '../../src/sandbox/release.js';

// tool-cache waits 10 to 20 seconds before it tries again, and has these two names for tests.
Object.assign(globalThis, {
  TEST_DOWNLOAD_TOOL_RETRY_MIN_SECONDS: 0,
  TEST_DOWNLOAD_TOOL_RETRY_MAX_SECONDS: 0
});

type Answer = (response: ServerResponse, time: number) => void;

let folder: string;
let bytes: Buffer;
let archive: Archive;
let release: Release;
let place: Place;
let server: Server;
let asked: string[];
let answers: Record<string, Answer>;

const at = (route: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${route}`;

beforeAll(async () => {
  server = createServer((request, response) => {
    const route = request.url ?? '';
    asked.push(route);
    const answer = answers[route];
    if (answer === undefined) response.writeHead(404).end();
    else answer(response, asked.filter(each => each === route).length);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true); // what tool-cache says of its work
  folder = mkdtempSync(path.join(os.tmpdir(), 'awf-install-'));
  bytes = randomBytes(300_000);
  const digest = () => `sha256:${randomBytes(32).toString('hex')}`;
  archive = {
    name: `firewall-${{x64: 'amd64', arm64: 'arm64'}[process.arch as string] ?? ''}.tar.gz`,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ids: [digest(), digest()]
  };
  release = {version: '1.2.3', repository: 'org/awf-action', archives: {amd64: archive, arm64: archive}};
  asked = [];
  answers = {};
  place = {
    folder: path.join(folder, 'step'),
    toolCache: path.join(folder, 'cache'),
    serverUrl: at(''),
    actionRepository: 'copy/awf-action'
  };
  process.env['RUNNER_TOOL_CACHE'] = place.toolCache;
  process.env['RUNNER_TEMP'] = folder;
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, {recursive: true});
});

const RELEASED = '/copy/awf-action/releases/download/v1.2.3';
const whole: Answer = response => void response.end(bytes);
const get = (...routes: string[]) => install(release, 'amd64', archive, place, routes.map(at));

/** An engine that names what it was given by one of the archive's two ids. */
function engine(named = 0) {
  const loaded: string[] = [];
  const said: string[] = [];
  const docker: Docker = {
    call: async (...args) => {
      said.push(args[0] ?? '');
      if (args[0] !== 'load') return loaded.join('\n');
      expect(readFileSync(args.at(-1) ?? '').equals(bytes)).toBe(true);
      await new Promise(resolve => setTimeout(resolve, 50));
      loaded.push(archive.ids[named] ?? '');
      return '';
    },
    attach: () => ({ended: Promise.resolve(0), write: () => undefined, end: () => undefined}),
    leaveBehind: () => undefined,
    hurry: () => undefined,
    leave: () => undefined
  };
  return {docker, said};
}

const source = () => imageSource({given: '', actionFolder: folder, release, place});

describe('the image of a release', () => {
  test.each([
    ["docker's own store", 0],
    ["containerd's store", 1]
  ])('is brought to an engine with %s, once', async (_, named) => {
    answers[`${RELEASED}/${archive.name}`] = whole;
    const {docker, said} = engine(named);
    const had = () => haveImage(docker, source(), () => undefined);
    expect(await had()).toEqual({id: archive.ids[named], brought: true});
    expect(await had()).toEqual({id: archive.ids[named], brought: false});
    expect(said.filter(verb => verb === 'load')).toEqual(['load']);
    expect(asked).toHaveLength(1);
  });

  test('is neither downloaded nor loaded where the engine has it: docker is asked once', async () => {
    const {docker, said} = engine();
    await docker.call('load', write('image', bytes));
    expect(await haveImage(docker, source(), () => undefined)).toEqual({id: archive.ids[0], brought: false});
    expect(said.slice(1)).toEqual(['images']);
    expect(asked).toEqual([]);
  });

  test('is downloaded and loaded once by steps that start side by side', async () => {
    answers[`${RELEASED}/${archive.name}`] = response => setTimeout(() => response.end(bytes), 100);
    const {docker, said} = engine();
    const three = [1, 2, 3].map(() => haveImage(docker, source(), () => undefined));
    expect(new Set((await Promise.all(three)).map(({id}) => id))).toEqual(new Set([archive.ids[0]]));
    expect(said.filter(verb => verb === 'load')).toEqual(['load']);
    expect(asked).toHaveLength(1);
  });

  test.each([
    ['at once', 0, 0],
    ['in more than two seconds', 2_300, 1]
  ])('is spoken of in the log according to its pace: %s', async (_, ms, sentences) => {
    answers[`${RELEASED}/${archive.name}`] = response => {
      response.write(bytes.subarray(0, 1000));
      setTimeout(() => response.end(bytes.subarray(1000)), ms);
    };
    const log: string[] = [];
    await haveImage(engine().docker, source(), sentence => log.push(sentence));
    expect(log).toHaveLength(sentences);
  });

  test('never comes to the engine in other bytes than the release has', async () => {
    answers['/a'] = response => void response.end(randomBytes(bytes.length));
    const {docker, said} = engine();
    const altered = {...source(), archive: () => get('/a')};
    await expect(haveImage(docker, altered, () => undefined)).rejects.toThrow('is not the image archive');
    expect(said).not.toContain('load');
  });

  test('may be given as a file, which then is the same archive', async () => {
    const {docker} = engine(1);
    const given = write('given.tar.gz', bytes);
    const had = await haveImage(
      docker,
      imageSource({given, actionFolder: folder, release, place}),
      () => undefined
    );
    expect([had, asked]).toEqual([{id: archive.ids[1], brought: true}, []]);
  });

  test.each<[string, () => string, string]>([
    ['of as many other bytes', () => write('other.tar.gz', randomBytes(bytes.length)), 'the SHA-256'],
    ['that was cut', () => write('cut.tar.gz', bytes.subarray(1)), '299999 came'],
    ['that is not there', () => path.join(folder, 'absent'), 'there is no file of that name'],
    ['that has no end', () => '/dev/zero', 'there is no file of that name']
  ])('never comes to the engine from a given file %s', async (_, file, difference) => {
    const {docker, said} = engine();
    const wrong = imageSource({given: file(), actionFolder: folder, release, place});
    const sentence = new RegExp(
      `^image-archive: .* is not the image archive of this release: .*${difference}`
    );
    await expect(haveImage(docker, wrong, () => undefined)).rejects.toThrow(sentence);
    expect(said).not.toContain('load');
  });

  test('is asked of nobody in development, where one is built', () => {
    expect(() => imageSource({given: '', actionFolder: folder, release: undefined, place})).toThrow(
      'Run "npm run image", or name an archive with the input image-archive.'
    );
  });
});

describe('an archive', () => {
  test('may be redirected to, and come from the second source where the first has none', async () => {
    answers['/second'] = response => void response.writeHead(302, {location: at('/third')}).end();
    answers['/third'] = whole;
    expect(readFileSync(await get('/first', '/second')).equals(bytes)).toBe(true);
    expect(asked).toEqual(['/first', '/second', '/third']);
  });

  test('comes from the second source where the first answers with a page to log in at', async () => {
    answers['/first'] = response => void response.writeHead(302, {location: at('/login')}).end();
    answers['/login'] = response => void response.end('<html>Sign in</html>');
    answers['/second'] = whole;
    expect(readFileSync(await get('/first', '/second')).equals(bytes)).toBe(true);
    expect(asked).toEqual(['/first', '/login', '/second']);
  });

  test('is asked for again where the connection was cut', async () => {
    answers['/a'] = (response, time) => (time === 1 ? cut(response) : void response.end(bytes));
    expect(readFileSync(await get('/a')).equals(bytes)).toBe(true);
  });

  test.each<[string, Answer, RegExp]>([
    ['whose connection is cut again and again', cut, /could not be downloaded from \S+\/a \(.*aborted\)\./],
    ['that nobody has', response => void response.writeHead(404).end(), /\/a \(.*404\)\. Get firewall-/],
    ['whose server fails', response => void response.writeHead(503).end(), /\/a \(.*503\)/],
    [
      'that ends early without a word',
      response => {
        response.writeHead(200, {connection: 'close'});
        response.write(bytes.subarray(0, 1000));
        response.end();
      },
      /is not the image archive of this release: 300000 bytes were expected, and 1000 came; it was thrown away\)\. Get firewall-/
    ],
    [
      'of other bytes',
      response => void response.end(Buffer.alloc(bytes.length)),
      /the SHA-256 [0-9a-f]{64} was expected, and [0-9a-f]{64} came; it was thrown away\)/
    ],
    [
      'that never ends',
      response => {
        const more = setInterval(() => response.write(Buffer.alloc(200_000)), 50);
        response.once('close', () => clearInterval(more));
      },
      /more came than its 300000 bytes/
    ]
  ])('%s is an error that says so, and leaves nothing', async (_, answer, message) => {
    answers['/a'] = answer;
    await expect(get('/a')).rejects.toThrow(message);
    await expect(get('/a')).rejects.toThrow('image-archive');
    expect(existsSync(place.folder) ? readdirSync(place.folder) : []).toEqual([]);
    expect(existsSync(place.toolCache)).toBe(false);
  });

  test('is taken from the tool cache by the next step, and anew where that one was altered', async () => {
    answers['/a'] = whole;
    await get('/a');
    const cached = await get('/a');
    expect([cached.startsWith(place.toolCache), asked.length]).toEqual([true, 1]);
    writeFileSync(cached, randomBytes(bytes.length));
    place = {...place, folder: path.join(folder, 'next-step')};
    expect(readFileSync(await get('/a')).equals(bytes)).toBe(true);
    expect(readFileSync(await get('/a')).equals(bytes)).toBe(true);
    expect(asked).toHaveLength(2);
  });

  test("comes by the runner's own proxy, which names the server", async () => {
    answers['/a'] = whole;
    const tunnels: string[] = [];
    server.once('connect', (request, client) => {
      tunnels.push(request.url ?? '');
      const far = connect((server.address() as AddressInfo).port, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 \r\n\r\n');
        far.pipe(client).pipe(far);
      });
    });
    process.env['http_proxy'] = at('');
    try {
      const file = await install(release, 'amd64', archive, place, ['http://releases.test/a']);
      expect(readFileSync(file).equals(bytes)).toBe(true);
    } finally {
      delete process.env['http_proxy'];
    }
    expect(tunnels).toEqual(['releases.test:80']);
  });

  test('does without a tool cache', async () => {
    answers['/a'] = whole;
    place = {...place, toolCache: ''};
    expect(readFileSync(await get('/a')).equals(bytes)).toBe(true);
  });
});

describe('a release is looked for', () => {
  const where = (serverUrl: string | undefined, actionRepository: string | undefined) =>
    sourcesOf(release, 'x.tar.gz', {...place, serverUrl, actionRepository});
  const home = 'https://github.com/org/awf-action/releases/download/v1.2.3/x.tar.gz';

  test.each<[string, string | undefined, string | undefined, string[]]>([
    ['at its home', 'https://github.com', 'org/awf-action', [home]],
    ['at its home, when another action uses it', 'https://github.com', 'other/thing', [home]],
    ['at its home, when it is used from a folder', 'https://ghes.example.com', '', [home]],
    [
      "first on a server of one's own",
      'https://ghes.example.com/',
      'copy/awf',
      ['https://ghes.example.com/copy/awf/releases/download/v1.2.3/x.tar.gz', home]
    ],
    ['at its home, where the runner says nothing', undefined, undefined, [home]]
  ])('%s', (_, server, repository, sources) => expect(where(server, repository)).toEqual(sources));
});

describe('one at a time', () => {
  test('goes on at once when the holder was killed', async () => {
    const name = `test-${randomBytes(6).toString('hex')}`;
    const script = `require('net').createServer().listen({path: '\\0awf-action-${name}'}, () => console.log('held'))`;
    const holder = spawn(process.execPath, ['-e', script], {stdio: ['ignore', 'pipe', 'inherit']});
    await once(holder.stdout, 'data');
    let entered = false;
    const work = alone(name, 60_000, () => {
      entered = true;
      return Promise.resolve();
    });
    await new Promise(resolve => setTimeout(resolve, 100));
    const early = entered;
    holder.kill('SIGKILL');
    await work;
    expect([early, entered]).toEqual([false, true]);
  });

  test('waits no longer than its patience', async () => {
    const name = `test-${randomBytes(6).toString('hex')}`;
    let end = (): void => undefined;
    const other = alone(name, 60_000, () => new Promise<void>(resolve => (end = resolve)));
    expect(await alone(name, 100, () => Promise.resolve('went on'))).toBe('went on');
    end();
    await other;
  });

  test('lets the next go when the work has failed', async () => {
    const name = `test-${randomBytes(6).toString('hex')}`;
    const failing = alone(name, 60_000, () => Promise.reject(new Error('no')));
    const next = alone(name, 60_000, () => Promise.resolve('yes'));
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});

describe('tools/release.mjs', () => {
  test('writes what the bundle may download, in the form of the source', async () => {
    const description = write(
      'firewall-amd64.json',
      JSON.stringify({
        archive: 'firewall-amd64.tar.gz',
        size: archive.size,
        sha256: archive.sha256,
        imageId: archive.ids[0],
        manifestDigest: archive.ids[1]
      })
    );
    const out = path.join(folder, 'release.ts');
    const tool = path.join(import.meta.dirname, '../../tools/release.mjs');
    const argv = [tool, '--out', out, '1.2.3', 'org/awf-action', description];
    const [code] = (await once(spawn(process.execPath, argv, {stdio: 'inherit'}), 'exit')) as [number];
    expect(code).toBe(0);
    const {RELEASE} = (await import(out)) as {RELEASE: Release};
    expect(RELEASE).toEqual({...release, archives: {amd64: {...archive, name: 'firewall-amd64.tar.gz'}}});
  });
});

function cut(response: ServerResponse): void {
  response.writeHead(200, {'content-length': bytes.length});
  response.write(bytes.subarray(0, 1000), () => response.destroy());
}

function write(name: string, content: Buffer | string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}
