import {spawnSync} from 'node:child_process';
import {describe, expect, test} from '@jest/globals';
import {AT_GATE, OPEN, planCommand, planFirewall, planSandbox, planWalls} from '../../src/sandbox/plan.js';
import {command, setting} from './setting.js';

const plans: readonly (readonly [string, readonly string[]])[] = [
  ['firewall', planFirewall(setting)],
  ['sandbox', planSandbox(setting)],
  ['command', planCommand(setting, command)]
];
const ours = plans.slice(0, 2);
const values = (argv: readonly string[], flag: string) =>
  argv.filter(word => word.startsWith(`${flag}=`)).map(word => word.slice(flag.length + 1));
const mountsOf = (argv: readonly string[]) => values(argv, '--mount');

describe('every container', () => {
  test.each(plans)('of the %s can be found by the label of its step', (_, argv) => {
    expect(values(argv, '--label')).toEqual(['awf-action=0123456789ab', `awf-action.owner=${setting.owner}`]);
  });

  test.each(plans)(
    'of the %s starts with no capability, gains none, and runs our own image alone',
    (_, argv) => {
      expect(values(argv, '--cap-drop')).toEqual(['ALL']);
      expect(values(argv, '--security-opt')).toContain('no-new-privileges');
      expect(values(argv, '--security-opt').filter(option => /unconfined/.test(option))).toEqual([]);
      expect(values(argv, '--pull')).toEqual(['never']);
      expect(argv).toContain(setting.image);
    }
  );

  test.each(plans)(
    'of the %s may read what is mounted on a host with SELinux, and relabels none of it',
    (_, argv) => {
      expect(values(argv, '--security-opt')).toContain('label=disable');
      expect(mountsOf(argv).filter(mount => /,(z|Z)\b/.test(mount))).toEqual([]);
    }
  );

  test.each(plans)('of the %s leaves no copy of its output with the engine', (_, argv) => {
    expect(values(argv, '--log-driver')).toEqual(['none']);
  });

  test.each(plans)('of the %s shares nothing of the host but what is mounted', (name, argv) => {
    expect(
      argv.filter(word =>
        /^--(privileged|pid|ipc|uts|userns|cgroupns|device|volume|v|p|publish)\b/.test(word)
      )
    ).toEqual(name === 'sandbox' ? ['--device=/dev/net/tun'] : []); // by which it makes a device of its own
    expect(values(argv, '--network')).not.toContain('host');
    expect(mountsOf(argv).filter(mount => /docker\.sock/.test(mount))).toEqual([]);
  });
});

describe("the proxies of docker's own configuration", () => {
  const names = ['HTTP', 'HTTPS', 'FTP', 'ALL', 'NO'].map(scheme => `${scheme}_PROXY`);
  test.each(plans)('are in no container, not in that of the %s: each name is given already', (_, argv) => {
    const given = values(argv, '--env').map(variable => variable.split('=')[0]);
    for (const name of names) expect(given).toEqual(expect.arrayContaining([name, name.toLowerCase()]));
    expect(new Set(given).size).toBe(given.length);
  });
});

describe("the step's own containers", () => {
  test.each(ours)('the %s has a root that nobody can write', (_, argv) =>
    expect(argv).toContain('--read-only')
  );

  test.each(ours)('the %s has node, relay and configuration read-only', (_, argv) => {
    const inside = mountsOf(argv).filter(mount => /target=\/awf\/(node|relay|config)\b/.test(mount));
    expect(inside).toHaveLength(3);
    expect(inside.filter(mount => !mount.endsWith(',readonly'))).toEqual([]);
  });

  test.each(ours)('the %s may fill no disk', (_, argv) => {
    expect(values(argv, '--ulimit')).toEqual([expect.stringMatching(/^fsize=\d+$/)]);
  });

  test('the sandbox has no network, and no IPv6 from its first moment', () => {
    const argv = planSandbox(setting);
    expect(values(argv, '--network')).toEqual(['none']);
    expect(values(argv, '--sysctl')).toEqual(
      expect.arrayContaining(['net.ipv6.conf.all.disable_ipv6=1', 'net.ipv6.conf.default.disable_ipv6=1'])
    );
  });

  test('the sandbox has no device where the machine has none', () => {
    const [argv, without] = [planSandbox(setting), planSandbox({...setting, tun: false})];
    expect(argv.filter(word => !without.includes(word))).toEqual([
      '--device=/dev/net/tun',
      '--sysctl=net.ipv4.ip_forward=1',
      '--sysctl=net.ipv4.conf.all.accept_local=1',
      '--sysctl=net.ipv4.conf.all.rp_filter=0',
      '--sysctl=net.ipv4.conf.default.rp_filter=0'
    ]);
  });

  test('the sandbox asks a kernel without IPv6 for no setting of it', () => {
    expect(values(planSandbox({...setting, ipv6: false}), '--sysctl').join()).not.toContain('ipv6');
  });

  test.each(['sandbox', 'firewall'] as const)(
    'the last look at the walls of the %s is made as root of it, and in it',
    which => {
      const argv = ['exec', '--user=0:0', `awf-0123456789ab-${which}`, `/awf/${which}-init`, 'walls'];
      expect(planWalls(setting.id, which)).toEqual(argv);
    }
  );
});

describe("the command's container", () => {
  const argv = planCommand(setting, command);

  test('has no capability, the account of the runner, and the network of the sandbox', () => {
    expect(values(argv, '--cap-add')).toEqual([]);
    expect(values(argv, '--user')).toEqual(['1001:1001']);
    expect(values(argv, '--network')).toEqual(['container:awf-0123456789ab-sandbox']);
  });

  test('is bounded in processes', () => expect(values(argv, '--pids-limit')).toHaveLength(1));

  test('takes what is handed over by name, so that no value is in an argument', () => {
    expect(values(argv, '--env').filter(variable => !/_proxy=$/i.test(variable))).toEqual([
      'API_KEY',
      'HTTP_PROXY=http://127.0.0.1:3128'
    ]);
  });

  test('has no empty variable of a proxy when its gate is open', () => {
    const empty = values(argv, '--env').filter(variable => /^(ftp|all)_proxy=$/i.test(variable));
    expect(empty).toHaveLength(4);
    const [, ...words] = planCommand(setting, {...command, argv: ['env']}).slice(argv.indexOf('/awf/sh'));
    const {stdout} = spawnSync('env', [...empty, 'sh', ...words], {
      input: OPEN,
      encoding: 'utf8',
      env: {PATH: process.env['PATH']}
    });
    expect(stdout).toBe(`${AT_GATE}PATH=${process.env['PATH']}\n`);
  });

  test.each([
    ['a comma', '/w/a,b', '"source=/w/a,b"'],
    ['a quote', '/w/a"b', '"source=/w/a""b"'],
    ['a line end', '/w/a\nb', '"source=/w/a\nb"'],
    ['a blank', '/w/a b', 'source=/w/a b']
  ])('mounts a folder with %s in its name, and no other', (_, from, field) => {
    const mounts = mountsOf(planCommand(setting, {...command, mounts: [{from, to: '/to', writable: true}]}));
    expect(mounts).toEqual([`type=bind,${field},target=/to`]);
  });

  test('hands the words of the command over as they are', () => {
    const words = ['sh', '-c', '--privileged', ''];
    expect(planCommand(setting, {...command, argv: words}).slice(-5)).toEqual(['gate', ...words]);
  });
});

describe('the gate of the command', () => {
  // As it runs in the container, but by the shell of this machine.
  const argv = planCommand(setting, {
    ...command,
    argv: ['sh', '-c', 'echo "$#" "$1"; read -r line; echo "$line"', 'sh', 'a  b']
  });
  const [, ...words] = argv.slice(argv.indexOf('/awf/sh'));
  const behind = (said: string) => {
    const {status, stdout} = spawnSync('sh', words, {
      input: said,
      encoding: 'utf8',
      env: {PATH: process.env['PATH']}
    });
    expect(stdout.startsWith(AT_GATE)).toBe(true);
    return {started: status === 0, stdout: stdout.slice(AT_GATE.length)};
  };

  test('opens at its word, to the words of the command, with nothing to read from', () => {
    expect(behind(OPEN)).toEqual({started: true, stdout: '1 a  b\n\n'});
    expect(behind(`${OPEN}what comes after`)).toEqual({started: true, stdout: '1 a  b\n\n'});
  });

  test.each([
    ['the end of the step', ''],
    ['an empty line', '\n'],
    ['half of the word', 'op\n'],
    ['the word without its end', 'open'],
    ['more than the word', 'open sesame\n'],
    ['another word first', 'shut\nopen\n']
  ])('stays shut at %s', (_, said) => {
    expect(behind(said)).toEqual({started: false, stdout: ''});
  });

  test('is opened by what docker is told, and by nothing in its arguments', () => {
    expect(argv).toContain('--interactive');
    expect(values(argv, '--cidfile')).toEqual([setting.folders.id]);
  });
});
