// Whose container it is → its seccomp profile, as docker's JSON: what is not listed here is refused.

export interface Profiles {
  readonly command: string;
  readonly ours: string; // of the firewall and the sandbox
}

// Nothing below is forbidden by name: a call that a newer kernel brings is refused until somebody lists it.
const FILES = words(`
  access chdir chmod chown close close_range copy_file_range creat dup dup2 dup3 faccessat faccessat2 fadvise64
  fallocate fchdir fchmod fchmodat fchmodat2 fchown fchownat fcntl fdatasync flock fstat fstatfs fsync ftruncate
  futimesat getcwd getdents getdents64 ioctl lchown link linkat lseek lstat mkdir mkdirat mknod mknodat newfstatat
  open openat openat2 pread64 preadv preadv2 pwrite64 pwritev pwritev2 read readahead readlink readlinkat readv
  rename renameat renameat2 rmdir sendfile splice stat statfs statx symlink symlinkat sync sync_file_range syncfs
  tee truncate umask unlink unlinkat utime utimensat utimes vmsplice write writev cachestat
  fgetxattr flistxattr fremovexattr fsetxattr getxattr lgetxattr listxattr llistxattr lremovexattr lsetxattr
  removexattr setxattr getxattrat listxattrat removexattrat setxattrat
  inotify_add_watch inotify_init inotify_init1 inotify_rm_watch
  io_cancel io_destroy io_getevents io_pgetevents io_setup io_submit
`);

const MEMORY = words(`
  brk madvise map_shadow_stack membarrier memfd_create memfd_secret mincore mlock mlock2 mlockall mmap mprotect
  mremap mseal msync munlock munlockall munmap pkey_alloc pkey_free pkey_mprotect process_mrelease remap_file_pages
`);

const PROCESSES = words(`
  alarm arch_prctl capget capset execve execveat exit exit_group fork get_robust_list getcpu getegid geteuid getgid
  getgroups getitimer getpgid getpgrp getpid getppid getpriority getresgid getresuid getrlimit getrusage getsid
  gettid getuid ioprio_get ioprio_set kill pause pidfd_open pidfd_send_signal prctl prlimit64 restart_syscall rseq
  rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait
  rt_tgsigqueueinfo sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam
  sched_getscheduler sched_rr_get_interval sched_setaffinity sched_setattr sched_setparam sched_setscheduler
  sched_yield set_robust_list set_tid_address setfsgid setfsuid setgid setgroups setitimer setpgid setpriority
  setregid setresgid setresuid setreuid setrlimit setsid setuid sigaltstack signalfd signalfd4 sysinfo tgkill times
  tkill uname vfork wait4 waitid
`);

// A program may bind itself further: these only ever take away.
const OWN_SANDBOX = words('landlock_add_rule landlock_create_ruleset landlock_restrict_self seccomp');

const TIME = words(`
  adjtimex clock_adjtime clock_getres clock_gettime clock_nanosleep getrandom gettimeofday nanosleep time
  timer_create timer_delete timer_getoverrun timer_gettime timer_settime timerfd_create timerfd_gettime
  timerfd_settime
`);

const WAITING = words(`
  epoll_create epoll_create1 epoll_ctl epoll_pwait epoll_pwait2 epoll_wait eventfd eventfd2 futex futex_requeue
  futex_wait futex_waitv futex_wake pipe pipe2 poll ppoll pselect6 select
`);

// Of the container's own IPC namespace.
const BETWEEN_PROCESSES = words(`
  mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedsend mq_unlink msgctl msgget msgrcv msgsnd semctl semget
  semop semtimedop shmat shmctl shmdt shmget
`);

const NETWORK = words(`
  accept accept4 bind connect getpeername getsockname getsockopt listen recvfrom recvmmsg recvmsg sendmmsg sendmsg
  sendto setsockopt shutdown
`);

// The kernel makes it itself where a tracer on the host watches a function return; refused, it kills the program.
const TRACED_FROM_OUTSIDE = ['uretprobe'];

// Clients take "no such call" for an old kernel and use the older way; "not permitted" they take for an error. glibc
// starts threads by clone3, whose flags lie in memory where no filter sees them: namespaces would come in by it.
const AS_IF_UNKNOWN = words('clone3 io_uring_setup io_uring_enter io_uring_register listmount statmount');

const FAMILY = {unix: 1, inet: 2, inet6: 10, netlink: 16} as const;
const NETLINK = {route: 0, netfilter: 12} as const;
const PROTOCOLS = [0, 6, 17]; // the socket type's own, TCP, UDP: no ICMP, SCTP, UDP-Lite, MPTCP, raw IP
// Stream and datagram. By protocol 0 the others are SCTP and DCCP, and to ask for those loads their modules.
const TYPES = [1, 2];
const TYPE_MASK = 0xf; // of the kernel's own; beside it are SOCK_NONBLOCK and SOCK_CLOEXEC

// CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET.
const NAMESPACES = 0x7e020000;

// Linux, Linux with 32-bit addresses, both with an old uname; and the question which one it is.
const PERSONALITIES = [0, 0x0008, 0x20000, 0x20008, 0xffffffff];

interface Argument {
  readonly index: number;
  readonly value: number;
  readonly valueTwo: number;
  readonly op: 'SCMP_CMP_MASKED_EQ'; // (argument & value) === valueTwo
}

interface Rule {
  readonly names: readonly string[];
  readonly action: 'SCMP_ACT_ALLOW' | 'SCMP_ACT_ERRNO';
  readonly errnoRet?: number;
  readonly args?: readonly Argument[];
}

const ENOSYS = 38;

export function renderSeccomp(): Profiles {
  return {command: profile([NETLINK.route]), ours: profile([NETLINK.route, NETLINK.netfilter])};
}

function profile(netlink: readonly number[]): string {
  return `${JSON.stringify({
    defaultAction: 'SCMP_ACT_ERRNO', // EPERM
    // No second architecture. On the 32-bit ones socketcall hides the family in memory, and with it in the list a
    // filter on socket's argument stops nothing; a 32-bit program is killed.
    archMap: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_AARCH64'].map(architecture => ({
      architecture,
      subArchitectures: []
    })),
    syscalls: rules(netlink)
  })}\n`;
}

function rules(netlink: readonly number[]): Rule[] {
  return [
    allow([
      ...[...FILES, ...MEMORY, ...PROCESSES, ...OWN_SANDBOX, ...TIME, ...WAITING, ...BETWEEN_PROCESSES],
      ...[...NETWORK, ...TRACED_FROM_OUTSIDE]
    ]),
    allow(['clone'], masked(0, NAMESPACES, 0)),
    ...PERSONALITIES.map(value => allow(['personality'], is(0, value))),
    allow(['socket', 'socketpair'], is(0, FAMILY.unix)),
    ...[FAMILY.inet, FAMILY.inet6].flatMap(family =>
      PROTOCOLS.flatMap(protocol =>
        TYPES.map(type => allow(['socket'], is(0, family), masked(1, TYPE_MASK, type), is(2, protocol)))
      )
    ),
    ...netlink.map(protocol => allow(['socket'], is(0, FAMILY.netlink), is(2, protocol))),
    {names: AS_IF_UNKNOWN, action: 'SCMP_ACT_ERRNO', errnoRet: ENOSYS}
  ];
}

function allow(names: readonly string[], ...args: readonly Argument[]): Rule {
  return {names, action: 'SCMP_ACT_ALLOW', ...(args.length === 0 ? {} : {args})};
}

// These arguments are 32 bits to the kernel: a filter that looked at all 64 would judge what the kernel never reads.
function is(index: number, value: number): Argument {
  return masked(index, 0xffffffff, value);
}

function masked(index: number, value: number, valueTwo: number): Argument {
  return {index, value, valueTwo, op: 'SCMP_CMP_MASKED_EQ'};
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
