// A root and a script → what the script says in it. What it mounts, listens on and starts ends with its namespaces.
import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

const exec = promisify(execFile);

export async function inside(root: string, script: string): Promise<string> {
  const outer = `
    root=$1 node=$2 script=$3
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount -t tmpfs tmpfs "$root/dev/shm"
    mount -t tmpfs tmpfs "$root/run"
    mount --bind "$node" "$root/awf/node"
    exec chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin /usr/bin/sh -euc "$script"`;
  const namespaces = ['--mount', '--net', '--pid', '--fork', '--kill-child'];
  const atMargin = script.replace(/^ +/gm, ''); // where a here-document ends
  const argv = ['sh', '-euc', outer, 'sh', root, process.execPath, atMargin];
  const {stdout} = await exec('unshare', [...namespaces, ...argv], {timeout: 20_000});
  return stdout;
}
