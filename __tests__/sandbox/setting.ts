// A setting and a command, as main would plan them.
import {foldersUnder, type Command, type Setting} from '../../src/sandbox/plan.js';

export const setting: Setting = {
  id: '0123456789ab',
  owner: '4711/12345/4026531836/boot/machine',
  image: `sha256:${'a'.repeat(64)}`,
  folders: foldersUnder('/home/runner/work/_temp/awf-0123456789ab'),
  node: '/opt/node/bin/node',
  relay: '/action/dist/relay',
  command: {uid: 1001, gid: 1001},
  service: {uid: 1001, gid: 1001},
  tun: true,
  ipv6: true
};

export const command: Command = {
  argv: ['bash', '-e', '/home/runner/work/_temp/step.sh'],
  directory: '/home/runner/work/repo/repo',
  mounts: [
    {from: '/usr', to: '/usr', writable: false},
    {from: '/home/runner/work/repo/repo', to: '/home/runner/work/repo/repo', writable: true}
  ],
  passed: ['API_KEY'],
  set: {HTTP_PROXY: 'http://127.0.0.1:3128'}
};
