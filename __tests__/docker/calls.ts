// The calls that nobody in the command's container may make, with arguments that the kernel itself would answer with
// something else than "not permitted": whoever gets EPERM or ENOSYS was stopped before the kernel looked.

export interface Call {
  readonly name: string;
  readonly number: number;
  readonly args: readonly number[];
}

// name: number on x64, on arm64 (from 424 on they are the same), arguments. 1 as an address is a bad one, -1 no file.
const TABLE = `
ptrace 101 117 0
process_vm_readv 310 270 1
process_vm_writev 311 271 1
process_madvise 440 440 -1
pidfd_getfd 438 438 -1 -1
kcmp 312 272 1 1 0
mount 165 40 1 1 1
umount2 166 39 1
pivot_root 155 41 1 1
fsopen 430 430 1
fsconfig 431 431 -1
fsmount 432 432 -1 -1
fspick 433 433 -1 1
move_mount 429 429 -1 1 -1 1
open_tree 428 428 -1 1
mount_setattr 442 442 -1 1 0 1 32
chroot 161 51 1
setns 308 268 -1
unshare-user 272 97 0x10000000
unshare-net 272 97 0x40000000
unshare-mount 272 97 0x20000
unshare-pid 272 97 0x20000000
unshare-time 272 97 0x80
clone-user 56 220 0x10000011
clone-net 56 220 0x40000011
clone-mount 56 220 0x20011
clone3 435 435 1 88
bpf 321 280 -1
userfaultfd 323 282 -1
perf_event_open 298 241 1
keyctl 250 219 0 -4
add_key 248 217 1
request_key 249 218 1
io_uring_setup 425 425 1 1
io_uring_enter 426 426 -1
io_uring_register 427 427 -1
init_module 175 105 1 1
finit_module 313 273 -1 1
delete_module 176 106 1
quotactl 179 60 -1 1
quotactl_fd 443 443 -1
swapon 167 224 1
swapoff 168 225 1
acct 163 89 1
reboot 169 142
syslog 103 116 10
personality-read-implies-exec 135 92 0x400000
personality-no-randomisation 135 92 0x40000
open_by_handle_at 304 265 -1 1
name_to_handle_at 303 264 -1 1 1 1
fanotify_init 300 262 -1
settimeofday 164 170 1
clock_settime 227 112 0 1
sethostname 170 161 1 -1
setdomainname 171 162 1 -1
statmount 457 457 1
listmount 458 458 1
socket-packet 41 198 17 3
socket-packet-behind-a-wide-number 41 198 0x100000011 3
socket-vsock 41 198 40 1
socket-alg 41 198 38 5
socket-bluetooth 41 198 31 3
socket-can 41 198 29 3
socket-tipc 41 198 30 5
socket-rds 41 198 21 5
socket-xdp 41 198 44 3
socket-smc 41 198 43 1
socket-ax25 41 198 3 5
socket-sctp 41 198 2 1 132
socket-sctp-by-its-type 41 198 2 5 0
socket-dccp-by-its-type 41 198 2 6 0
socket-dccp-by-its-type-over-ipv6 41 198 10 6 0
socket-icmp 41 198 2 2 1
socket-udplite 41 198 2 2 136
socket-mptcp 41 198 2 1 262
socket-raw 41 198 2 3 255
socket-raw-ipv6 41 198 10 3 58
netlink-sock-diag 41 198 16 3 4
netlink-audit 41 198 16 3 9
netlink-netfilter 41 198 16 3 12
netlink-uevent 41 198 16 3 15
netlink-generic 41 198 16 3 16
socketpair-tipc 53 199 30 5
`;

const ONLY_X64 = `
modify_ldt 154 0 0 1
iopl 172 0 99
ioperm 173 0 -1 1 1
`;

export function refusedCalls(arch: string): Call[] {
  const lines = `${TABLE.trim()}\n${arch === 'x64' ? ONLY_X64.trim() : ''}`.trim().split('\n');
  return lines.map(line => {
    const [name = '', x64, arm64, ...args] = line.split(' ');
    return {name, number: Number(arch === 'x64' ? x64 : arm64), args: args.map(Number)};
  });
}

/** Calls that the newest kernels have and no list of ours: none may be let in for being unknown. */
export function newestCalls(): Call[] {
  return Array.from({length: 40}, (_, at) => ({
    name: `call-${467 + at}`,
    number: 467 + at,
    args: [-1, 1, 1, 1, 1, 1]
  }));
}

export function renderCalls(calls: readonly Call[]): string {
  return calls.map(({name, number, args}) => `${[name, number, ...args].join(' ')}\n`).join('');
}

/** `name errno` lines → by name. */
export function parseAnswers(text: string): Map<string, string> {
  return new Map(
    text
      .split('\n')
      .filter(line => line !== '')
      .map(line => {
        const space = line.indexOf(' ');
        return [line.slice(0, space), line.slice(space + 1)];
      })
  );
}
