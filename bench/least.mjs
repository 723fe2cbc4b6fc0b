// The three containers of a step, in the order of a step, with nothing of ours in them: no rule, no relay, no proof, and
// of Squid nothing but its own start. Says the last one's first word, and ends when that one's client has. What this
// takes, no step of ours can undercut.
// usage: least.mjs IMAGE NAME   (a prefix for the containers' names)
import {spawn} from 'node:child_process';

const [image, name] = process.argv.slice(2);
const docker = (args, stdin = 'ignore') =>
  spawn('docker', args, {stdio: [stdin, 'pipe', 'inherit'], detached: true});
const word = (child, wanted = /./) =>
  new Promise(resolve => {
    let said = '';
    child.stdout.on('data', chunk => wanted.test((said += chunk)) && resolve(said));
  });
const SQUID = [
  'http_port 127.0.0.1:3128',
  'http_access deny all',
  'max_filedescriptors 1024',
  'mime_table /dev/null',
  'pid_filename none',
  'pinger_enable off',
  'access_log none',
  'cache_log /dev/null',
  'cache_effective_user proxy\\n'
].join('\\n');
const start = `printf '${SQUID}' >/run/least.conf; exec squid -N -d 1 -f /run/least.conf 2>&1`;
const sandbox = docker([
  'run',
  `--name=${name}-sandbox`,
  '--network=none',
  image,
  'sh',
  '-c',
  'echo begun; exec sleep 60'
]);
const firewall = docker(['run', `--name=${name}-firewall`, image, 'sh', '-c', start]);
await word(sandbox);
const command = docker(
  [
    'run',
    '--interactive',
    `--name=${name}-command`,
    `--network=container:${name}-sandbox`,
    image,
    'sh',
    '-c',
    'echo waiting; read word; echo begun'
  ],
  'pipe'
);
await Promise.all([word(firewall, /Accepting.* connections at/), word(command)]);
command.stdin.end('open\n');
process.stdout.write(await word(command, /begun/));
await new Promise(resolve => command.once('close', resolve));
process.exit(0);
