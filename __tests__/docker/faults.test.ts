import {execFileSync} from 'node:child_process';
import {chmodSync, existsSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {connect, createServer, type Server, type Socket} from 'node:net';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {beforeAll, describe, expect, test} from '@jest/globals';
import {arrivals, newMark} from '../lab/far.js';
import {docker} from '../lab/engine.js';
import {theLab} from '../lab/place.js';
import {plain} from '../lab/plain.js';
import {leftovers, startStep, type RunningStep, type StepResult} from '../lab/step.js';

const lab = theLab();

// Every way out, again and again: a wall that is down for a moment is found in it.
const escape = (mark: string) => `
try_all() {
  curl -sk -m 1 https://other.test/${mark}
  curl -sk -m 1 --noproxy '*' http://203.0.113.20/${mark}
  echo ${mark} >/dev/udp/203.0.113.20/53
  echo ${mark} >/dev/tcp/2001:db8:f::40/80
} >/tmp/out 2>&1
`;
const forever = (mark: string) =>
  `${escape(mark)}try_all; echo going; while :; do try_all & try_all; sleep 0.05; done`;

type Part = 'firewall' | 'sandbox' | 'command';

/** Into the command's namespace, by root of the machine. */
const addLink = async (step: Step, more = '') =>
  execFileSync('nsenter', [
    `--net=/proc/${await step.pid('sandbox')}/ns/net`,
    'sh',
    '-euc',
    `ip link add more type veth peer name other${more}`
  ]);

class Step {
  readonly running: RunningStep;

  constructor(
    readonly mark: string,
    env: Record<string, string> = {},
    run = forever(mark),
    git = false
  ) {
    this.running = startStep(lab, {
      inputs: {run, 'allowed-domains': 'allowed.test', shell: 'bash {0}'},
      env,
      git
    });
  }

  get id(): string {
    const folder = readdirSync(this.running.machine.temp).find(name => /^awf-[0-9a-f]{12}$/.test(name));
    return folder?.slice('awf-'.length) ?? '';
  }

  name(part: Part): string {
    return `awf-${this.id}-${part}`;
  }

  async pid(part: Part): Promise<number> {
    return Number(await docker(lab, 'inspect', '--format={{.State.Pid}}', this.name(part)));
  }

  /** A process of a container, by the name of its program. */
  async pidOf(part: Part, program: string): Promise<number> {
    const table = await docker(lab, 'top', this.name(part), '-eo', 'pid,comm');
    const line = table.split('\n').find(row => row.trim().endsWith(program));
    return Number(line?.trim().split(/\s+/)[0]);
  }

  /** The clients that the step itself runs, by a word of their argv. */
  client(word: string): number[] {
    return readdirSync('/proc')
      .filter(pid => /^\d+$/.test(pid))
      .filter(pid => {
        const file = `/proc/${pid}/cmdline`;
        const words = existsSync(file) ? readFileSync(file, 'utf8').split('\0') : [];
        return (
          words[0]?.endsWith('docker') === true &&
          words.includes(word) &&
          words.some(w => w.includes(this.id))
        );
      })
      .map(Number);
  }
}

const kill = (pid: number, signal: NodeJS.Signals = 'SIGKILL') => {
  if (!(pid > 1)) throw new Error(`There is no such process (${pid}).`);
  process.kill(pid, signal);
};

/** All that the runner is told with `::error::`. */
const errors = ({log}: StepResult) => log.split('\n').filter(line => line.startsWith('::error::'));

interface Faulted {
  readonly result: StepResult;
  readonly ms: number; // from the fault to the end
}

async function strike(step: Step, fault: (step: Step) => Promise<unknown> | undefined): Promise<Faulted> {
  await step.running.until(/^going$/m);
  const id = step.id;
  const begun = performance.now();
  await fault(step);
  const result = await step.running.done;
  const ms = performance.now() - begun;
  expect(await leftovers(lab, id)).toEqual([]);
  expect(readdirSync(step.running.machine.temp).filter(name => name === `awf-${id}`)).toEqual([]);
  return {result, ms};
}

beforeAll(async () => {
  const mark = newMark();
  await plain(lab, ['bash', '-c', `${escape(mark)}try_all`]);
  const ports = (await arrivals(lab, mark)).map(({kind}) => kind);
  // The control: from a plain container of the same engine each of the tries arrives.
  expect(ports.filter(kind => kind === 'http')).toHaveLength(2);
  expect(ports).toContain('packet');
});

describe('while the command tries to get out all the time', () => {
  test.each<[string, (step: Step) => Promise<unknown> | undefined, RegExp]>([
    ['Squid killed', async step => kill(await step.pidOf('firewall', 'squid')), /firewall \(Squid/],
    [
      "Squid's keeper killed",
      async step => kill(await step.pid('firewall')),
      /firewall \(Squid or its peer\)/
    ],
    [
      "Squid's peer killed",
      async step => kill(await step.pidOf('firewall', 'haproxy')),
      /firewall \(Squid or its peer\) ended with code 1 \(The relay's peer \(HAProxy\) ended\)/
    ],
    [
      'what holds packets killed',
      async step => kill(await step.pidOf('sandbox', 'socat')),
      /sandbox \(the relay\) ended with code 1 \(What holds the packets that are refused has ended\)/
    ],
    ['the relay killed', async step => kill(await step.pid('sandbox')), /sandbox \(the relay\)/],
    [
      'the firewall removed',
      step => docker(lab, 'rm', '-f', step.name('firewall')),
      /firewall \(Squid or its peer\)/
    ],
    ['the sandbox removed', step => docker(lab, 'rm', '-f', step.name('sandbox')), /sandbox \(the relay\)/],
    [
      'the firewall restarted',
      step => docker(lab, 'restart', '-t', '0', step.name('firewall')),
      /firewall \(Squid/
    ],
    [
      'the sandbox restarted',
      step => docker(lab, 'restart', '-t', '0', step.name('sandbox')),
      /sandbox \(the relay\)/
    ],
    [
      'the command removed',
      step => docker(lab, 'rm', '-f', step.name('command')),
      /command's container|command was lost/
    ],
    [
      "the command's client killed",
      step => {
        step.client(`--name=${step.name('command')}`).forEach(pid => kill(pid));
        return undefined;
      },
      /command was lost while it ran: its docker client was killed/
    ],
    [
      'the firewall killed by docker',
      step => docker(lab, 'kill', step.name('firewall')),
      /firewall \(Squid or its peer\)/
    ],
    [
      'the sandbox stopped by docker',
      step => docker(lab, 'stop', '-t', '1', step.name('sandbox')), // of its own it waits for ten seconds
      /sandbox \(the relay\)/
    ],
    [
      'the rules of IPv6 flushed',
      step => docker(lab, 'exec', '-u', '0:0', step.name('sandbox'), 'ip6tables', '-F'),
      /walls around the command were changed while it ran. IPv6 rules/
    ],
    [
      'the rules of the firewall flushed',
      step => docker(lab, 'exec', '-u', '0:0', step.name('firewall'), 'iptables', '-F'),
      /walls around the command were changed while it ran. Squid's own IPv4 rules/
    ],
    [
      'the rules of IPv6 of the firewall flushed',
      step => docker(lab, 'exec', '-u', '0:0', step.name('firewall'), 'ip6tables', '-F'),
      /walls around the command were changed while it ran. Squid's own IPv6 rules/
    ],
    [
      'an interface added',
      step => addLink(step, ' && ip addr add 192.0.2.77/24 dev more && ip link set more up'),
      /walls around the command were changed while it ran. No interface but loopback/
    ],
    [
      'an interface added that has no address',
      step => addLink(step),
      /walls around the command were changed while it ran. No interface but loopback: there is an interface "other@more"/
    ],
    [
      'the rules flushed',
      step => docker(lab, 'exec', '-u', '0:0', step.name('sandbox'), 'iptables', '-F'),
      /walls around the command were changed while it ran. IPv4 rules/
    ],
    [
      'a rule added that lets all of IPv6 through',
      step =>
        docker(lab, 'exec', '-u', '0:0', step.name('sandbox'), 'ip6tables', '-I', 'OUTPUT', '-j', 'ACCEPT'),
      /walls around the command were changed while it ran. IPv6 rules/
    ],
    [
      'IPv6 switched on',
      async step =>
        execFileSync('nsenter', [
          `--net=/proc/${await step.pid('sandbox')}/ns/net`,
          'sh',
          '-c',
          'echo 0 >/proc/sys/net/ipv6/conf/all/disable_ipv6'
        ]),
      /walls around the command were changed while it ran. IPv6 off/
    ]
  ])('%s: it is killed in seconds, one error names the part, nothing got out', async (_, fault, sentence) => {
    const step = new Step(newMark());
    const {result, ms} = await strike(step, fault);
    expect(errors(result)).toEqual([expect.stringMatching(sentence)]);
    expect(result).toMatchObject({
      code: 137,
      outputs: {'exit-code': '137', report: expect.stringMatching(/report\.json$/)},
      post: {code: 0}
    });
    expect(result.audit.at(-1)).toMatchObject({kind: 'end'});
    expect(result.summary).toContain('The firewall failed while the command ran');
    expect(ms).toBeLessThan(12_000);
    expect(await arrivals(lab, step.mark)).toEqual([]);
  });

  test('an interface added that has no address, late: the step fails although the command ended well', async () => {
    const step = new Step(newMark(), {}, 'echo going; sleep 1');
    const {result} = await strike(step, () => addLink(step));
    expect(errors(result)).toEqual([
      expect.stringMatching(
        /not stand to the end.* No interface but loopback: there is an interface "other@more"/
      )
    ]);
    expect(result).toMatchObject({code: 1, outputs: {'exit-code': '0'}});
  });

  test('the rules of the firewall flushed, late: the step fails although the command ended well', async () => {
    const step = new Step(newMark(), {}, 'echo going; sleep 5');
    const {result} = await strike(step, async () => {
      await pause(4_200); // between two looks of the watch
      await docker(lab, 'exec', '-u', '0:0', step.name('firewall'), 'iptables', '-F');
    });
    expect(errors(result)).toEqual([expect.stringMatching(/not stand to the end.* Squid's own IPv4 rules/)]);
    expect(result).toMatchObject({code: 1, outputs: {'exit-code': '0'}});
  });

  test('the packet log killed: the step ends well, and its report says so', async () => {
    const mark = newMark();
    const step = new Step(mark, {}, `${escape(mark)}try_all; echo going; sleep 2; try_all; true`);
    const {result} = await strike(step, async () => kill(await step.pidOf('sandbox', 'ulogd')));
    expect(result).toMatchObject({code: 0});
    expect(errors(result)).toEqual([]);
    expect(result.summary).toMatch(/Packet log.*(did not hold|lost|failed|ended early)/s);
    expect(await arrivals(lab, mark)).toEqual([]);
  });

  test('the packet log stopped: the step ends well, and its report counts what is not in it', async () => {
    const mark = newMark();
    const step = new Step(mark, {}, `${escape(mark)}try_all; echo going; sleep 2; try_all; true`);
    const {result} = await strike(step, async () => kill(await step.pidOf('sandbox', 'ulogd'), 'SIGSTOP'));
    expect(result).toMatchObject({code: 0});
    expect(errors(result)).toEqual([]);
    const end = result.audit.at(-1);
    expect(end).toMatchObject({kind: 'end'});
    expect(end?.kind === 'end' ? end.unrecordedPackets : 0).toBeGreaterThan(0);
    expect(result.summary).toMatch(/more packets? refused/);
    expect(await arrivals(lab, mark)).toEqual([]);
  });

  test.each<[string, Part, string]>([
    ['Squid', 'firewall', 'squid'],
    ["Squid's peer", 'firewall', 'haproxy'],
    ['the relay', 'sandbox', 'node']
  ])('%s stopped and let go on: it ends well', async (_, part, program) => {
    const mark = newMark();
    const run = `echo going; sleep 1; ${escape(mark)}try_all; curl -sS -m 20 https://allowed.test/`;
    const step = new Step(mark, {}, run);
    const {result} = await strike(step, async () => {
      const pid = await step.pidOf(part, program);
      kill(pid, 'SIGSTOP');
      await pause(3_000);
      kill(pid, 'SIGCONT');
    });
    expect(result).toMatchObject({code: 0, stdout: expect.stringContaining('hello from allowed.test')});
    expect(await arrivals(lab, mark)).toEqual([]);
  });

  test.each<[string, Part, string]>([
    ['Squid', 'firewall', 'squid'],
    ["Squid's peer", 'firewall', 'haproxy'],
    ['the relay', 'sandbox', 'node']
  ])('%s stopped for good: the step fails and says what is not known', async (_, part, program) => {
    const mark = newMark();
    const step = new Step(mark, {}, `${escape(mark)}try_all; echo going; sleep 1; try_all; true`);
    const {result, ms} = await strike(step, async () => kill(await step.pidOf(part, program), 'SIGSTOP'));
    expect(errors(result)).toEqual([expect.stringMatching(/Squid's log lacks the mark of its end/)]);
    expect(result.code).toBe(1);
    expect(ms).toBeLessThan(25_000);
    expect(await arrivals(lab, mark)).toEqual([]);
  });

  test('Squid paused and let go on: it ends well', async () => {
    const mark = newMark();
    const run = `echo going; sleep 1; ${escape(mark)}try_all; curl -sS -m 20 https://allowed.test/`;
    const step = new Step(mark, {}, run);
    const {result} = await strike(step, async () => {
      await docker(lab, 'pause', step.name('firewall'));
      await pause(3_000);
      await docker(lab, 'unpause', step.name('firewall'));
    });
    expect(result).toMatchObject({code: 0, stdout: expect.stringContaining('hello from allowed.test')});
    expect(await arrivals(lab, mark)).toEqual([]);
  });

  test.each<[Part, RegExp]>([
    ['firewall', /Squid's log lacks the mark of its end/],
    ['sandbox', /could not be read back/]
  ])('the %s paused for good: the step fails and says what is not known', async (part, sentence) => {
    const mark = newMark();
    const step = new Step(mark, {}, `${escape(mark)}try_all; echo going; sleep 1`);
    const {result, ms} = await strike(step, () => docker(lab, 'pause', step.name(part)));
    expect(errors(result)).toEqual([expect.stringMatching(sentence)]);
    expect(result.code).toBe(1);
    expect(ms).toBeLessThan(15_000);
    expect(await arrivals(lab, mark)).toEqual([]);
  });
});

/** The engine as the step reaches it: what stands between can go, or fall silent. */
class Between {
  readonly socket = path.join(lab.folder, `between-${newMark()}.sock`);
  private server: Server | undefined;
  private silent = false;
  private readonly open = new Set<Socket>();

  async stand(): Promise<void> {
    this.silent = false;
    const server = createServer({allowHalfOpen: true}, client => {
      if (this.silent) {
        this.open.add(client);
        client.on('error', () => undefined);
        return;
      }
      const engine = connect({path: lab.socket, allowHalfOpen: true});
      for (const [one, other] of [
        [client, engine],
        [engine, client]
      ] as const) {
        this.open.add(one);
        one.pipe(other);
        one.on('error', () => other.destroy());
        one.on('close', () => {
          other.destroy();
          this.open.delete(one);
        });
      }
    });
    rmSync(this.socket, {force: true});
    await new Promise<void>(resolve => server.listen(this.socket, resolve));
    chmodSync(this.socket, 0o666);
    this.server = server;
  }

  /** Takes what it is told, and answers nothing any more. */
  fallSilent(): void {
    this.silent = true;
    for (const socket of this.open) socket.unpipe().pause();
  }

  fall(): void {
    this.server?.close();
    for (const socket of this.open) socket.destroy();
  }
}

describe('an engine that goes away', () => {
  test('while the command runs: the command is killed all the same, and one error says it', async () => {
    const between = new Between();
    await between.stand();
    const step = new Step(newMark(), {DOCKER_HOST: `unix://${between.socket}`});
    const {result} = await strike(step, async () => {
      const pid = await step.pid('command');
      between.fall();
      await step.running.until(/^::error::/m);
      expect(existsSync(`/proc/${pid}/root`)).toBe(false);
      await between.stand(); // and is back for the post step
    });
    between.fall();
    expect(result.log).not.toMatch(/^\s+at /m);
    expect(errors(result)).toEqual([expect.stringMatching(/Docker|docker/)]);
    expect(result).toMatchObject({code: 137, outputs: {'exit-code': '137'}, post: {code: 0}});
    expect(await arrivals(lab, step.mark)).toEqual([]);
  });

  test('while the command runs, for good: the repositories are put back all the same', async () => {
    const between = new Between();
    await between.stand();
    const run = `${forever(newMark())} & git config core.fsmonitor /tmp/evil; wait`;
    const step = new Step(newMark(), {DOCKER_HOST: `unix://${between.socket}`}, run, true);
    await step.running.until(/^going$/m);
    const {id} = step;
    between.fall();
    const {machine, post, log} = await step.running.done;
    expect(log.match(/^::error::/gm)).toHaveLength(1);
    expect(post?.code).toBe(0);
    expect(post?.log).toMatch(/^::warning::/m);
    expect(readFileSync(path.join(machine.workspace, '.git/config'), 'utf8')).not.toContain('fsmonitor');
    await docker(lab, 'rm', '-f', ...['firewall', 'sandbox', 'command'].map(part => `awf-${id}-${part}`));
  });

  test('that falls silent, and a run that is cancelled then, end within 10 s; post clears away what is left', async () => {
    const between = new Between();
    await between.stand();
    const step = new Step(newMark(), {DOCKER_HOST: `unix://${between.socket}`});
    await step.running.until(/^going$/m);
    const {id} = step;
    const pid = await step.pid('command');
    between.fallSilent();
    const begun = performance.now();
    step.running.cancel();
    await step.running.until(/^::error::/m);
    between.fall();
    await between.stand(); // and is back for the post step
    const result = await step.running.done;
    expect(performance.now() - begun).toBeLessThan(14_000); // post included, which has its own time
    between.fall();
    expect(existsSync(`/proc/${pid}/root`)).toBe(false);
    expect(errors(result)).toEqual([
      expect.stringMatching(
        /^::error::The run was cancelled, so the command was stopped\. .*Squid's log lacks/
      )
    ]);
    expect(result).toMatchObject({code: 130, outputs: {'exit-code': '130'}, post: {code: 0}});
    expect(await leftovers(lab, id)).toEqual([]);
    expect(await arrivals(lab, step.mark)).toEqual([]);
  });
});
