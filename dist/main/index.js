/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 6581:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ begin)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/render/seccomp.js
// Whose container it is \u2192 its seccomp profile, as docker's JSON: what is not listed here is refused.
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
const FAMILY = { unix: 1, inet: 2, inet6: 10, netlink: 16 };
const NETLINK = { route: 0, netfilter: 12 };
const PROTOCOLS = [0, 6, 17]; // the socket type's own, TCP, UDP: no ICMP, SCTP, UDP-Lite, MPTCP, raw IP
// Stream and datagram. By protocol 0 the others are SCTP and DCCP, and to ask for those loads their modules.
const TYPES = [1, 2];
const TYPE_MASK = 0xf; // of the kernel's own; beside it are SOCK_NONBLOCK and SOCK_CLOEXEC
// CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET.
const NAMESPACES = 0x7e020000;
// Linux, Linux with 32-bit addresses, both with an old uname; and the question which one it is.
const PERSONALITIES = [0, 0x0008, 0x20000, 0x20008, 0xffffffff];
const ENOSYS = 38;
function renderSeccomp() {
    return { command: profile([NETLINK.route]), ours: profile([NETLINK.route, NETLINK.netfilter]) };
}
function profile(netlink) {
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
function rules(netlink) {
    return [
        allow([
            ...[...FILES, ...MEMORY, ...PROCESSES, ...OWN_SANDBOX, ...TIME, ...WAITING, ...BETWEEN_PROCESSES],
            ...[...NETWORK, ...TRACED_FROM_OUTSIDE]
        ]),
        allow(['clone'], masked(0, NAMESPACES, 0)),
        ...PERSONALITIES.map(value => allow(['personality'], is(0, value))),
        allow(['socket', 'socketpair'], is(0, FAMILY.unix)),
        ...[FAMILY.inet, FAMILY.inet6].flatMap(family => PROTOCOLS.flatMap(protocol => TYPES.map(type => allow(['socket'], is(0, family), masked(1, TYPE_MASK, type), is(2, protocol))))),
        ...netlink.map(protocol => allow(['socket'], is(0, FAMILY.netlink), is(2, protocol))),
        { names: AS_IF_UNKNOWN, action: 'SCMP_ACT_ERRNO', errnoRet: ENOSYS }
    ];
}
function allow(names, ...args) {
    return { names, action: 'SCMP_ACT_ALLOW', ...(args.length === 0 ? {} : { args }) };
}
// These arguments are 32 bits to the kernel: a filter that looked at all 64 would judge what the kernel never reads.
function is(index, value) {
    return masked(index, 0xffffffff, value);
}
function masked(index, value, valueTwo) {
    return { index, value, valueTwo, op: 'SCMP_CMP_MASKED_EQ' };
}
function words(text) {
    return text.trim().split(/\s+/);
}

// EXTERNAL MODULE: ./build/runner.js
var runner = __nccwpck_require__(6401);
// EXTERNAL MODULE: ./build/sandbox/filesystem.js
var filesystem = __nccwpck_require__(904);
// EXTERNAL MODULE: ./build/sandbox/owner.js
var owner = __nccwpck_require__(152);
// EXTERNAL MODULE: ./build/render/parent.js
var render_parent = __nccwpck_require__(442);
;// CONCATENATED MODULE: ./build/sandbox/parent.js
// The runner's environment \u2192 its proxy with the address that Squid dials, or none.

/** Throws, with a sentence, where there is a proxy that cannot be used. */
async function parentHere(env) {
    const parsed = (0,render_parent/* parseProxy */.Y)(env);
    if ('problem' in parsed)
        throw new Error(parsed.problem);
    const proxy = parsed.value;
    if (proxy === undefined)
        return undefined;
    // Here and not in Squid: the packet rules need the address, and both must mean the same one.
    const dns = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1553, 23)); // few runners have a proxy, and each start would wait for it
    const { address } = await dns.lookup(proxy.host, { family: 4 }).catch((error) => {
        const words = error instanceof Error ? error.message : String(error);
        throw new Error(`The runner's proxy ${proxy.host} has no IPv4 address here: ${words}.`);
    });
    return { ...proxy, address };
}

// EXTERNAL MODULE: ./build/sandbox/parts.js
var parts = __nccwpck_require__(1737);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
// EXTERNAL MODULE: ./build/sandbox/image.js
var sandbox_image = __nccwpck_require__(9202);
;// CONCATENATED MODULE: ./build/sandbox/release.js
// The release that this bundle belongs to. tools/release.mjs writes it; in development there is none, and the image is
// built beside the bundle.
const RELEASE = undefined;

;// CONCATENATED MODULE: ./build/source.js
// Where this action stands and what the runner says \u2192 where the firewall's image can be had.




/** The folder of the action; a bundle stands two below it. */
const ACTION = external_node_path_.resolve(external_node_path_.dirname((0,external_node_url_.fileURLToPath)(require("url").pathToFileURL(__filename).href)), '..', '..');
/** @param folder for what is downloaded; whoever names it removes it */
function sourceHere(env, given, folder) {
    return (0,sandbox_image/* imageSource */.ZZ)({
        given,
        actionFolder: ACTION,
        release: RELEASE,
        place: {
            folder,
            toolCache: env['RUNNER_TOOL_CACHE'] ?? '',
            serverUrl: env['GITHUB_SERVER_URL'],
            actionRepository: env['GITHUB_ACTION_REPOSITORY']
        }
    });
}

;// CONCATENATED MODULE: ./build/begin.js
// The first of a step: all that docker has to have before it is asked for the two first containers, and no more, for
// their start waits for every line that is loaded before.









/** Throws, with a sentence, where it could not begin; then docker was asked for nothing. */
async function begin(docker, { id, inputs, folders }) {
    const parent = await parentHere(process.env);
    const source = sourceHere(process.env, inputs.imageArchive, `${folders.root}/image`);
    const [image = ''] = await source.ids();
    const setting = {
        id,
        owner: (0,owner/* ownerHere */.W)(),
        image,
        folders,
        node: process.execPath,
        relay: external_node_path_.join(ACTION, 'dist', 'relay'),
        command: (0,runner/* account */.ct)(),
        service: serviceFor((0,runner/* account */.ct)()),
        tun: kernelHasTun(),
        ipv6: kernelHasIpv6()
    };
    (0,filesystem/* makeFolders */.wZ)(folders, setting.service);
    const { command, ours } = renderSeccomp();
    external_node_fs_.writeFileSync(folders.seccomp.command, command);
    external_node_fs_.writeFileSync(folders.seccomp.ours, ours);
    return { setting, parts: (0,parts/* beginParts */.I)(docker, setting), parent, source };
}
/** The account that Squid and the relay run as: the runner's, so that it can read and remove their files; never root. */
function serviceFor(command) {
    return command.uid === 0 ? { uid: 65_532, gid: 65_532 } : command;
}
/** On a machine that has none nobody learns who sent a refused packet. */
function kernelHasTun() {
    return external_node_fs_.existsSync('/dev/net/tun');
}
function kernelHasIpv6() {
    return external_node_fs_.existsSync('/proc/sys/net/ipv6');
}


/***/ }),

/***/ 7666:
/***/ (function (module, __webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _begin_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6581);
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7146);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6401);
/* harmony import */ var _sandbox_cure_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5498);
/* harmony import */ var _sandbox_docker_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(415);
/* harmony import */ var _slip_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3909);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(874);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3368);
/* harmony import */ var _streams_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(5062);
/* harmony import */ var _workflow_log_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(9513);
// The step, in order: nothing starts before the inputs are good, no command before the walls are proved, no end
// before the report is out.










const DOCKER_CALL_MS = 30_000;
// Of the ten seconds that a cancelled step has; the rest is for the report. After the last look has been given up.
const END_WITHIN_MS = 8_300;
async function run(cancellation, slip) {
    process.umask(0o022); // the containers' root has no right to read what is closed to it
    const { step, refused } = (0,_step_js__WEBPACK_IMPORTED_MODULE_7__/* .readStep */ .j)(process.env);
    if (refused !== undefined) {
        const { tell } = await Promise.all(/* import() */[__nccwpck_require__.e(832), __nccwpck_require__.e(723), __nccwpck_require__.e(965)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9723));
        const unbegun = { outcome: refused, facts: undefined, proofs: [], image: undefined };
        return tell(step, unbegun, { taken: [], faults: [] });
    }
    const { id, inputs, folders } = step;
    (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .saveState */ .L)({ id, root: folders.root }, process.env['GITHUB_STATE']); // before anything exists, so that post finds whatever comes to be
    const docker = (0,_sandbox_docker_js__WEBPACK_IMPORTED_MODULE_4__/* .dockerCli */ .RK)(DOCKER_CALL_MS);
    void cancellation.cancelled.then(() => docker.hurry(END_WITHIN_MS));
    const begun = (0,_begin_js__WEBPACK_IMPORTED_MODULE_0__/* .begin */ .q)(docker, step);
    await begun.catch(() => undefined); // what follows says it, and reports it
    for (const note of [...inputs.notes, ...inputs.warnings])
        (0,_workflow_log_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)(note); // the annotation says the warnings again
    // What the first containers are started without comes while the engine makes them.
    const { runBegun } = await __nccwpck_require__.e(/* import() */ 351).then(__nccwpck_require__.bind(__nccwpck_require__, 4351));
    return runBegun(docker, step, begun, { ...cancellation, slipped: slip.happened });
}
const asked = (0,_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .cancellation */ .WN)(); // handlers first: a signal before them would leave no report
const slip = new _slip_js__WEBPACK_IMPORTED_MODULE_5__/* .Slip */ .X();
try {
    process.exitCode = await Promise.race([run(asked, slip), slip.outlived()]);
    // Where it came too late to be the outcome.
    if (slip.sentence !== undefined && process.exitCode === 0)
        throw new Error(slip.sentence);
}
catch (error) {
    const lines = (0,_sandbox_cure_js__WEBPACK_IMPORTED_MODULE_3__/* .sentenceOf */ .$)(error).split('\n');
    (0,_workflow_log_js__WEBPACK_IMPORTED_MODULE_9__/* .annotate */ .f)('error', lines.map(_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP).join('\n'));
    process.exitCode = 1;
}
await (0,_streams_js__WEBPACK_IMPORTED_MODULE_8__/* .drained */ .o)();
process.exit(); // a client of an engine that does not answer must not hold the step

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5906:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isIP)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
// Which kind of address a text is.

/** As net.isIP, without the expression behind it: its first use takes 3 ms of a start, and each one 0.7 ms more (Node 20). */
function isIP(text) {
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(text))
        return 4;
    if (!text.includes(':'))
        return 0;
    try {
        new node_net__WEBPACK_IMPORTED_MODULE_0__.SocketAddress({ address: text, family: 'ipv6' });
        return 6;
    }
    catch {
        return 0;
    }
}


/***/ }),

/***/ 4902:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   RO: () => (/* binding */ isPublicSuffix),
/* harmony export */   Ux: () => (/* binding */ sharedSuffixOf),
/* harmony export */   o6: () => (/* binding */ parseHost)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_url__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var tldts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(935);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5906);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8223);
// A host as its author writes it \u2192 the name that travels: lower case, ASCII, no trailing dot; or why it is none.




const LABEL = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/;
/** `*` is taken for a letter here: where it may stand is the pattern's business. */
function parseHost(written) {
    const labels = [];
    for (const label of written.replace(/\.$/, '').split('.')) {
        const parsed = parseLabel(label);
        if ('problem' in parsed)
            return parsed;
        labels.push(parsed.value);
    }
    const host = labels.join('.');
    if (host.length > 253)
        return { problem: `is longer than 253 characters, so it is no host name. Shorten it.` };
    return { value: host };
}
function parseLabel(written) {
    if (written === '')
        return { problem: 'has an empty part between its dots. Write a name such as "example.com".' };
    const label = /^[\x20-\x7e]*$/.test(written) ? { value: written.toLowerCase() } : inAscii(written);
    if ('problem' in label)
        return label;
    if (LABEL.test(label.value.replaceAll('*', 'x')))
        return label;
    const stranger = /[^a-z0-9_*-]/.exec(label.value);
    if (stranger !== null) {
        return {
            problem: `holds "${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(stranger[0])}", which no host name holds. Write a name such as "example.com".`
        };
    }
    if (label.value.length > 63) {
        return { problem: `has a part longer than 63 characters: "${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(label.value)}". Shorten it.` };
    }
    return { problem: `has a part that begins or ends with a hyphen: "${label.value}". Take the hyphen away.` };
}
// The characters are judged before domainToASCII sees them: it makes "ex" of "ex/ample", "foo.com" of "foo%2ecom",
// an address of a number, and drops what is invisible.
function inAscii(written) {
    const stranger = /[^\p{L}\p{M}\p{N}-]/u.exec(written);
    if (stranger !== null) {
        return {
            problem: `holds "${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(stranger[0])}" (${codePoint(stranger[0])}), which no host name holds. Write a name such as "example.com".`
        };
    }
    const ascii = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(written);
    if (ascii.startsWith('xn--'))
        return { value: ascii };
    if (ascii === '')
        return { problem: `has a part that no international name allows: "${written}". Write its xn-- form.` };
    return { problem: `holds characters that only look like "${ascii}". Type the name in plain letters.` };
}
/** A dotted quad, IPv6, and all that a resolver would read as an address: 127.1, 2130706433, 0x7f.1 */
function isAddress(host) {
    const bare = host.replace(/^\[|\]$/g, '');
    return (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isIP */ .e)(bare) !== 0 || /(^|\.)(\d+|0x[0-9a-f]*)\.?$/i.test(bare);
}
// What is asked about is a name already, and asked 10,000 times.
const NAMES_ALONE = {
    allowPrivateDomains: true,
    extractHostname: false,
    validateHostname: false,
    detectIp: false
};
/** Whether anyone may register names directly below it: com, co.uk, github.io */
function isPublicSuffix(host) {
    return (0,tldts__WEBPACK_IMPORTED_MODULE_1__/* .getPublicSuffix */ .pj)(host, NAMES_ALONE) === host;
}
/** The suffix it stands at or below, if one company lends names there to anyone: github.io, workers.dev */
function sharedSuffixOf(host) {
    const suffix = (0,tldts__WEBPACK_IMPORTED_MODULE_1__/* .getPublicSuffix */ .pj)(host, NAMES_ALONE);
    return suffix !== null && isLent(suffix) ? suffix : undefined;
}
// Long lists have few suffixes.
const lent = new Map();
function isLent(suffix) {
    const known = lent.get(suffix) ?? (0,tldts__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(suffix, NAMES_ALONE).isPrivate === true;
    lent.set(suffix, known);
    return known;
}
function codePoint(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 8296:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ itemsOf),
/* harmony export */   Z: () => (/* binding */ parsePatterns)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2905);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3582);
// The text of a list input \u2192 its items with their lines, and the patterns of a list of hosts.


/** Newlines and commas separate; `#` starts a comment, which may hold commas. A lone \r separates nothing: it is refused later. */
function itemsOf(text) {
    const items = [];
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const comment = line.indexOf('#');
        for (const part of (comment < 0 ? line : line.slice(0, comment)).split(',')) {
            const written = part.replace(/^[ \t]+|[ \t]+$/g, '');
            if (written !== '')
                items.push({ line: index + 1, written });
        }
    }
    return items;
}
function parsePatterns(input, text) {
    const patterns = new Map();
    const problems = [];
    for (const item of itemsOf(text)) {
        const parsed = parseItem({ input, line: item.line, written: item.written });
        if ('problem' in parsed) {
            problems.push(`${input}, line ${item.line}: ${parsed.problem}`);
            continue;
        }
        for (const pattern of parsed.value) {
            const key = meaning(pattern);
            if (!patterns.has(key))
                patterns.set(key, pattern);
        }
    }
    return { patterns: [...patterns.values()], problems };
}
function parseItem(source) {
    if (source.written.startsWith('@'))
        return (0,_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .expandPreset */ .oS)(source);
    const parsed = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .E)(source);
    return 'problem' in parsed ? parsed : { value: [parsed.value] };
}
function meaning({ hosts, scheme, port }) {
    const where = hosts.kind === 'network' ? `${hosts.address}/${hosts.prefix}` : hosts.host;
    return `${hosts.kind} ${where} ${scheme} ${port ?? ''}`;
}


/***/ }),

/***/ 2905:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ parsePattern)
});

// EXTERNAL MODULE: ./build/policy/host.js
var policy_host = __nccwpck_require__(4902);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
// EXTERNAL MODULE: ./build/policy/address.js
var policy_address = __nccwpck_require__(5906);
;// CONCATENATED MODULE: ./build/policy/literal.js
// An address or a network as its author writes it, "192.0.2.7" or "192.0.2.0/28", perhaps with a port \u2192 what it covers.


// Wider than that is no place but a part of the internet.
const WIDEST = 8;
/** `rest`: what stands after the scheme, without its port. */
function parseNetwork(rest) {
    const [, address = '', digits] = /^=?(.*?)(?:\/(\d+))?$/.exec(rest) ?? [];
    if ((0,policy_address/* isIP */.e)(address.replace(/^\[|\].*$/g, '')) === 6) {
        return {
            wrong: 'is an IPv6 address, and the command has no IPv6.',
            meant: [],
            otherwise: 'Name the host, which may well have IPv6, or its IPv4 address.'
        };
    }
    if (!(0,external_node_net_.isIPv4)(address)) {
        return {
            wrong: 'is an address in an unusual spelling.',
            meant: [],
            otherwise: 'Write four decimal numbers, such as 192.0.2.7.'
        };
    }
    const prefix = digits === undefined ? 32 : Number(digits);
    if (prefix < WIDEST || prefix > 32) {
        return {
            wrong: `has no prefix length between ${WIDEST} and 32.`,
            meant: [],
            otherwise: 'Name a network such as 192.0.2.0/28.'
        };
    }
    const first = firstOf(address, prefix);
    if (first !== address) {
        return {
            wrong: 'is neither an address nor the first address of a network.',
            meant: [`${first}/${prefix}`, address],
            otherwise: `Write ${first}/${prefix}.`
        };
    }
    return { kind: 'network', address, prefix };
}
// None of them is another machine that a list could be meant for; the last but one is the machine under a hosted runner.
const CLOSED = [
    ['0.0.0.0', 8],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['192.0.0.0', 24],
    ['198.18.0.0', 15],
    ['168.63.129.16', 32],
    ['224.0.0.0', 3]
];
/** The network that no line opens and that this one touches, if any: loopback, link-local with the metadata service, \u2026 */
function closedWithin({ address, prefix }) {
    const found = CLOSED.find(([closed, length]) => holds(closed, length, address) || holds(address, prefix, closed));
    return found === undefined ? undefined : `${found[0]}/${found[1]}`;
}
function holds(network, prefix, address) {
    const list = new external_node_net_.BlockList();
    list.addSubnet(network, prefix, 'ipv4');
    return list.check(address, 'ipv4');
}
function firstOf(address, prefix) {
    return address
        .split('.')
        .map((part, index) => {
        const fixed = Math.min(8, Math.max(0, prefix - index * 8));
        return Number(part) & (256 - 2 ** (8 - fixed));
    })
        .join('.');
}

// EXTERNAL MODULE: ./build/policy/shown.js
var shown = __nccwpck_require__(8223);
;// CONCATENATED MODULE: ./build/policy/pattern.js
// One item of a list of hosts \u2192 a pattern, or what is wrong with it and the cure.



/** The problem is a whole sentence but for the place, which the list knows. */
function parsePattern(source) {
    const read = readPattern(source);
    return 'value' in read
        ? read
        : { problem: `"${(0,shown/* shown */.S)(source.written)}" ${read.wrong} ${cure(read)}`.trimEnd() };
}
function refuse(wrong, meant = [], otherwise = 'Write a name such as "example.com".') {
    return { wrong, meant, otherwise };
}
/** The first guess that would be accepted, so that advice is never refused in its turn. */
function cure({ meant, otherwise }) {
    const good = meant.find(written => 'value' in readPattern({ input: 'allowed-domains', line: 1, written }));
    return good === undefined ? otherwise : `Write "${good}".`;
}
// What most lines are, and all of a long list: nothing below would find anything wrong with it but its width.
const PLAIN = /^(=|\*\.)?((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?)$/;
function readPlain(source) {
    const [, mark, host = ''] = PLAIN.exec(source.written) ?? [];
    if (host === '' || host.length > 253 || host.endsWith('localhost'))
        return undefined;
    if (mark === '=')
        return { source, hosts: { kind: 'host', host }, scheme: 'web' };
    return (0,policy_host/* isPublicSuffix */.RO)(host)
        ? undefined
        : { source, hosts: { kind: mark === '*.' ? 'below' : 'tree', host }, scheme: 'web' };
}
function readPattern(source) {
    const plain = readPlain(source);
    if (plain !== undefined)
        return { value: plain };
    const { written } = source;
    const wrong = wrongCharacter(written) ?? wrongShape(written);
    if (wrong !== undefined)
        return wrong;
    const { equals, scheme, rest } = taken(written);
    // Before ports, for IPv6 holds colons.
    if (isLiteral(rest))
        return readLiteral(source, scheme, equals + rest);
    const colon = rest.indexOf(':');
    const host = equals + (colon < 0 ? rest : rest.slice(0, colon));
    const port = colon < 0 ? undefined : portOf(rest.slice(colon + 1));
    if (Number.isNaN(port))
        return refuse('has no port between 1 and 65535 after its colon.', [host]);
    if (scheme === 'tcp' && port === undefined) {
        return refuse('names no port.', [], `Write "${(0,shown/* shown */.S)(written)}:5432", with the port of the service.`);
    }
    const hosts = readHosts(host);
    return 'wrong' in hosts
        ? hosts
        : { value: { source, hosts: hosts.value, scheme, ...(port === undefined ? {} : { port }) } };
}
function readLiteral(source, scheme, rest) {
    const [, where = rest, digits] = /^([^:[\]]*)(?::(\d*))?$/.exec(rest) ?? [];
    const hosts = parseNetwork(where);
    const prefix = scheme === 'web' ? '' : `${scheme}://`;
    const suffix = digits === undefined ? '' : `:${digits}`;
    if ('wrong' in hosts)
        return { ...hosts, meant: hosts.meant.map(meant => `${prefix}${meant}${suffix}`) };
    const port = digits === undefined ? undefined : portOf(digits);
    if (Number.isNaN(port))
        return refuse('has no port between 1 and 65535 after its colon.', [prefix + where]);
    if (scheme === 'web') {
        const named = port === undefined || port === 443 ? 'https' : port === 80 ? 'http' : 'tcp';
        return refuse('is an address without a scheme.', [`${named}://${where}${suffix}`]);
    }
    if (scheme === 'tcp' && port === undefined)
        return refuse('names no port.', [], `Write "tcp://${where}:5432", with the port of the service.`);
    const closed = source.input === 'allowed-domains' ? closedWithin(hosts) : undefined;
    if (closed !== undefined)
        return refuse(`holds addresses of ${closed}, which no line opens.`, [], 'Name other addresses.');
    return { value: { source, hosts, scheme, ...(port === undefined ? {} : { port }) } };
}
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/gu;
const QUOTES = /["'`\u00ab\u00bb\u2018\u2019\u201c\u201d]/g;
function wrongCharacter(written) {
    if (written.search(INVISIBLE) >= 0) {
        return refuse('holds a control or invisible character.', [written.replace(INVISIBLE, '')], 'Type the line anew.');
    }
    if (written.search(QUOTES) >= 0) {
        return refuse('holds a quote.', [written.replace(QUOTES, '')], 'Write the pattern without quotes.');
    }
    if (/\s/.test(written)) {
        return refuse('holds a blank.', [written.replace(/^-\s+/, '')], 'Write one pattern a line.');
    }
    return undefined;
}
function wrongShape(written) {
    if (written.startsWith('@')) {
        return refuse('names a preset, which is many patterns and not one.', [], 'Name a host instead.');
    }
    const [, scheme, after = written] = /^([^/]*):\/\/(.*)$/.exec(written) ?? [];
    if (scheme !== undefined && !/^(https?|tcp)$/i.test(scheme))
        return wrongScheme(scheme, after);
    if (isLiteral(after))
        return undefined;
    if (after.includes('@'))
        return refuse('holds user info. A pattern names hosts alone.', [hostIn(after)]);
    if (/[/?\\]/.test(after)) {
        const start = after.replace(/[/?\\].*$/, '');
        const whole = scheme === undefined ? start : `${scheme}://${start}`;
        return refuse('holds a path. A pattern names hosts alone.', [whole, start, hostIn(after)]);
    }
    return undefined;
}
function wrongScheme(scheme, after) {
    if (/^=(https?|tcp)$/i.test(scheme)) {
        return refuse('has "=" before its scheme.', [`${scheme.slice(1)}://=${after}`, `=${after}`], 'Write it before the host.');
    }
    const web = { ws: 'http', wss: 'https' }[scheme.toLowerCase()] ?? 'tcp';
    return refuse('has a scheme other than http, https and tcp.', [`${web}://${after}`, hostIn(after)], 'Write "tcp://", the host, ":" and the port.');
}
/** "user@host:port/path" \u2192 "host" */
function hostIn(rest) {
    return rest
        .replace(/[/?\\].*$/, '')
        .replace(/^.*@/, '')
        .replace(/:.*$/, '');
}
function isLiteral(after) {
    const address = after.replace(/^=/, '').replace(/\/\d+(?=:|$)/, '');
    return (0,policy_host/* isAddress */.PW)(address) || (0,policy_host/* isAddress */.PW)(address.replace(/:\d*$/, '')) || /^\[[0-9a-f:.%]*\]/i.test(address);
}
function taken(written) {
    const [, scheme = 'web', equals = '', rest = ''] = /^(?:(https?|tcp):\/\/)?(=?)(.*)$/i.exec(written) ?? [];
    return { scheme: scheme.toLowerCase(), equals, rest };
}
function portOf(text) {
    const port = /^[1-9]\d{0,4}$/.test(text) ? Number(text) : NaN;
    return port <= 65535 ? port : NaN;
}
function readHosts(written) {
    if (/^=?$/.test(written))
        return refuse('names no host.');
    if (/^=?[*.]+$/.test(written)) {
        return refuse('would cover every host.', [], 'Name the hosts, such as "example.com" or "*.example.com".');
    }
    const exact = written.startsWith('=');
    const below = written.startsWith('*.');
    // Squid's own spelling, and that of lists that were written for it: the host and all below it.
    const dotted = /^\.[^.*][^*]*$/.test(written);
    const name = written.slice(exact || dotted ? 1 : below ? 2 : 0);
    const wrong = wrongStars(name, { exact, below });
    if (wrong !== undefined)
        return wrong;
    const parsed = (0,policy_host/* parseHost */.o6)(name);
    if ('problem' in parsed)
        return refuse(parsed.problem, [], '');
    const host = parsed.value;
    if (/(^|\.)localhost$/.test(host)) {
        return refuse('is the command\u2019s own machine, which needs no pattern.', [], 'Take the line away.');
    }
    if (exact)
        return { value: { kind: 'host', host } };
    return tooWide(host) ?? { value: { kind: host.includes('*') ? 'glob' : below ? 'below' : 'tree', host } };
}
function wrongStars(name, { exact, below }) {
    if (name.startsWith('.'))
        return refuse('begins with a dot.', [`*.${name.replace(/^\.+/, '')}`]);
    if (exact && name.includes('*'))
        return refuse('has both "=", one host alone, and "*", many.', [name]);
    if (below && name.includes('*')) {
        return refuse('has "*." before another "*".', [], 'Write the "*" of one part alone, such as "api-*.example.com".');
    }
    if (/\*[^.]*\*/.test(name)) {
        return refuse('has more than one "*" in one part.', [name.replace(/\*+/g, '*')], 'Write one.');
    }
    return undefined;
}
/** What is fixed is what stands after the last part with a "*". */
function tooWide(host) {
    const [, suffix = ''] = /^(?:.*\*[^.]*\.?)?(.*)$/.exec(host) ?? [];
    if (suffix === '')
        return refuse('would cover every top-level domain.', [], 'Name a host, such as "*.example.com".');
    if (!(0,policy_host/* isPublicSuffix */.RO)(suffix))
        return undefined;
    const example = `Name a host below it, such as "*.example.${suffix}"`;
    if (!suffix.includes('.'))
        return refuse('would cover a whole top-level domain.', [], `${example}.`);
    const alone = host === suffix ? `, or "=${suffix}" for that host alone` : '';
    return refuse('would cover a public suffix, below which anyone can have a name.', [], `${example}${alone}.`);
}


/***/ }),

/***/ 3582:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fG: () => (/* binding */ PRESETS),
  oS: () => (/* binding */ expandPreset),
  jE: () => (/* binding */ presetOf)
});

// EXTERNAL MODULE: ./build/policy/pattern.js + 1 modules
var policy_pattern = __nccwpck_require__(2905);
;// CONCATENATED MODULE: ./build/policy/presets/agents.js
// The presets of coding agents: the API of the model and what a run without a browser needs beside it.
// Telemetry, error reports and experiments are left out: the agents work without them.
const CLAUDE = 'https://code.claude.com/docs/en/network-config';
const COPILOT = 'https://docs.github.com/en/copilot/reference/copilot-allowlist-reference';
const GEMINI = 'https://docs.cloud.google.com/gemini/docs/codeassist/set-up-gemini';
const claude = {
    version: 1,
    alsoCalled: ['anthropic', 'claude-code', 'claudecode'],
    entries: [
        {
            pattern: '=api.anthropic.com',
            why: 'claude: the model, and the safety check before a page is fetched',
            source: CLAUDE,
            receives: 'files and prompts under any account'
        },
        {
            pattern: '=platform.claude.com',
            why: 'claude: tokens of a Console account are renewed here',
            source: CLAUDE
        },
        {
            pattern: '=claude.ai',
            why: 'claude: tokens of a claude.ai account are renewed here; the install script',
            source: CLAUDE
        },
        {
            pattern: '=downloads.claude.ai',
            why: 'claude install and update, executables of plugins',
            source: CLAUDE
        }
    ]
};
const codex = {
    version: 1,
    alsoCalled: ['openai', 'gpt', 'chatgpt'],
    entries: [
        {
            pattern: '=api.openai.com',
            why: 'codex: the model, under an API key',
            source: 'https://developers.openai.com/codex/auth',
            receives: 'files and prompts under any account'
        },
        {
            pattern: '=chatgpt.com',
            why: 'codex: the model under a ChatGPT account, and its list of models and plugins',
            source: 'https://developers.openai.com/codex/auth',
            receives: 'prompts under any account'
        },
        {
            pattern: '=auth.openai.com',
            why: 'codex: tokens of a ChatGPT account are renewed here',
            source: 'https://developers.openai.com/codex/auth'
        }
    ]
};
const copilot = {
    version: 1,
    alsoCalled: ['githubcopilot', 'github-copilot'],
    entries: [
        {
            pattern: '=api.github.com',
            why: 'copilot: who the user is, and the token for the model',
            source: COPILOT,
            receives: 'issues, gists, files written through the API'
        },
        {
            pattern: '*.githubcopilot.com',
            why: 'copilot: the model, and the MCP server of GitHub',
            source: COPILOT,
            wide: 'the host depends on the plan of the account: api, api.individual, api.business, api.enterprise'
        },
        {
            pattern: '=copilot-proxy.githubusercontent.com',
            why: 'copilot: completions',
            source: COPILOT
        },
        {
            pattern: '=origin-tracker.githubusercontent.com',
            why: 'copilot: whether a suggestion matches public code',
            source: COPILOT
        }
    ]
};
const gemini = {
    version: 1,
    alsoCalled: ['google', 'gemini-cli', 'vertex'],
    entries: [
        {
            pattern: '=generativelanguage.googleapis.com',
            why: 'gemini: the model, under an API key',
            source: 'https://ai.google.dev/api',
            receives: 'files and prompts under any account'
        },
        {
            pattern: '=aiplatform.googleapis.com',
            why: 'gemini: the model on Vertex AI at its global endpoint; a region has a host of its own',
            source: 'https://docs.cloud.google.com/vertex-ai/docs/reference/rest',
            receives: 'prompts under any account'
        },
        {
            pattern: '=cloudcode-pa.googleapis.com',
            why: 'gemini: the model under a Code Assist licence',
            source: GEMINI,
            receives: 'prompts under any account'
        },
        {
            pattern: '=oauth2.googleapis.com',
            why: 'gemini: tokens of a Google account or a service account are renewed here',
            source: GEMINI
        }
    ]
};

;// CONCATENATED MODULE: ./build/policy/presets/hosting.js
// The presets of where code and images are kept: @github, @containers.
const RUNNERS = 'https://docs.github.com/en/actions/reference/runners/self-hosted-runners';
const LFS = 'https://docs.github.com/en/repositories/working-with-files/managing-large-files';
const hosting_COPILOT = 'https://docs.github.com/en/copilot/reference/copilot-allowlist-reference';
const DOCKER = 'https://docs.docker.com/desktop/setup/allow-list/';
const github = {
    version: 1,
    alsoCalled: ['gh', 'git', 'actions'],
    entries: [
        {
            pattern: '=github.com',
            why: 'git clone, fetch and push over https; the links of archives and release assets begin here',
            source: RUNNERS,
            receives: 'pushes, issues, gists'
        },
        {
            pattern: '=api.github.com',
            why: 'gh, and every client of the REST and GraphQL APIs',
            source: RUNNERS,
            receives: 'issues, gists, files written through the API'
        },
        {
            pattern: '=codeload.github.com',
            why: 'archives of a repository: where /archive/, /tarball/ and /zipball/ redirect to',
            source: RUNNERS
        },
        {
            pattern: '=raw.githubusercontent.com',
            why: 'single files by curl, and install scripts that are read from a repository',
            source: hosting_COPILOT
        },
        {
            pattern: '=release-assets.githubusercontent.com',
            why: 'gh release download and curl: where /releases/download/ redirects to',
            source: RUNNERS
        },
        {
            pattern: '=objects.githubusercontent.com',
            why: 'release assets and other stored objects: where older links redirect to',
            source: RUNNERS
        },
        {
            pattern: '=uploads.github.com',
            why: 'gh release create and upload: where release assets are sent to',
            source: 'https://docs.github.com/en/rest/releases/assets',
            receives: 'release assets'
        },
        {
            pattern: '=media.githubusercontent.com',
            why: 'large files by raw link: where raw.githubusercontent.com and archives find what Git LFS keeps',
            source: LFS
        },
        {
            pattern: '=github-cloud.githubusercontent.com',
            why: 'git lfs pull: where the LFS API sends the client for the objects',
            source: RUNNERS
        },
        {
            pattern: '=github-cloud.s3.amazonaws.com',
            why: 'git lfs pull and push: the storage behind the LFS API',
            source: RUNNERS,
            receives: 'objects of git lfs push'
        }
    ]
};
const containers = {
    version: 1,
    alsoCalled: ['docker', 'container', 'dockerhub', 'ghcr', 'oci', 'images', 'quay', 'mcr', 'podman'],
    entries: [
        {
            pattern: '=registry-1.docker.io',
            why: 'crane, skopeo, buildah, podman: manifests of Docker Hub',
            source: DOCKER,
            receives: 'pushed images'
        },
        { pattern: '=auth.docker.io', why: 'the token that Docker Hub wants before a pull', source: DOCKER },
        {
            pattern: '=index.docker.io',
            why: 'the name by which Docker Hub is written in credentials, and asked by some clients',
            source: 'https://docs.docker.com/reference/cli/docker/login/'
        },
        {
            pattern: '=production.cloudflare.docker.com',
            why: 'layers of Docker Hub: where a pull is redirected to',
            source: DOCKER
        },
        {
            pattern: '=production.cloudfront.docker.com',
            why: 'layers of Docker Hub: where a pull is redirected to',
            source: DOCKER
        },
        {
            pattern: '=docker-images-prod.6aa30f8b08e16409b46e0173d6de2f56.r2.cloudflarestorage.com',
            why: 'layers of Docker Hub: where a pull without an account is redirected to',
            source: DOCKER
        },
        {
            pattern: '=ghcr.io',
            why: "GitHub's container registry: manifests and tokens",
            source: RUNNERS,
            receives: 'pushed images'
        },
        {
            pattern: '=pkg-containers.githubusercontent.com',
            why: 'layers of ghcr.io: where a pull is redirected to',
            source: RUNNERS
        },
        { pattern: '=mcr.microsoft.com', why: "Microsoft's registry: manifests", source: hosting_COPILOT },
        {
            pattern: '*.data.mcr.microsoft.com',
            why: 'layers of mcr.microsoft.com: where a pull is redirected to',
            source: 'https://github.com/microsoft/containerregistry/blob/main/docs/client-firewall-rules.md',
            wide: 'one host a region, chosen by the registry: westeurope.data.mcr.microsoft.com and its like'
        },
        {
            pattern: 'quay.io',
            why: 'quay.io: manifests, and the layers that a pull is redirected to',
            source: 'https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/installation_configuration/configuring-firewall',
            wide: 'layers come from cdn.quay.io and numbered names beside it, whose count has changed',
            receives: 'pushed images'
        }
    ]
};

;// CONCATENATED MODULE: ./build/policy/presets/languages.js
// The presets of the languages: from where their usual tools fetch packages and themselves.
const languages_COPILOT = 'https://docs.github.com/en/copilot/reference/copilot-allowlist-reference';
const node = {
    version: 1,
    alsoCalled: ['nodejs', 'npm', 'npx', 'yarn', 'pnpm', 'javascript', 'js', 'typescript'],
    entries: [
        {
            pattern: 'npmjs.org',
            why: 'npm, npx, pnpm, bun and corepack: packages, their metadata, npm audit',
            source: 'https://docs.npmjs.com/cli/using-npm/registry',
            wide: 'the registry is a host of this domain, which belongs to it alone',
            receives: 'published packages'
        },
        {
            pattern: 'yarnpkg.com',
            why: 'yarn: its name for the same registry, and yarn itself when corepack fetches it',
            source: 'https://yarnpkg.com/corepack',
            wide: 'registry and releases are two hosts of this domain, which belongs to the project alone',
            receives: 'published packages'
        },
        {
            pattern: '=nodejs.org',
            why: 'node-gyp fetches headers when a package is compiled; nvm, fnm and n fetch node itself',
            source: 'https://github.com/nodejs/node-gyp#readme'
        }
    ]
};
const python = {
    version: 1,
    alsoCalled: ['py', 'pip', 'pypi', 'uv', 'poetry', 'python3'],
    entries: [
        {
            pattern: '=pypi.org',
            why: 'pip, uv, poetry, pdm: the index of packages',
            source: 'https://docs.pypi.org/api/index-api/'
        },
        {
            pattern: '=files.pythonhosted.org',
            why: 'pip, uv, poetry, pdm: the files that the index links to',
            source: 'https://docs.pypi.org/api/index-api/'
        },
        {
            pattern: '=releases.astral.sh',
            why: 'uv python install, uv self update: where uv looks for Python and for itself first',
            source: 'https://github.com/astral-sh/uv/issues/18503'
        }
    ]
};
const go = {
    version: 1,
    alsoCalled: ['golang'],
    entries: [
        {
            pattern: '=proxy.golang.org',
            why: 'go mod download, go get, go install: modules and toolchains',
            source: 'https://go.dev/ref/mod#environment-variables'
        },
        {
            pattern: '=sum.golang.org',
            why: 'the go command checks what it downloaded against the checksum database',
            source: 'https://go.dev/ref/mod#checksum-database'
        },
        {
            pattern: '=storage.googleapis.com',
            why: 'module archives: where proxy.golang.org redirects to',
            source: 'https://github.com/golang/go/issues/52908',
            receives: 'objects of any bucket',
            shared: true
        },
        {
            pattern: '=go.dev',
            why: 'releases by link: go.dev/dl/ is where scripts fetch Go itself from',
            source: 'https://go.dev/doc/install'
        },
        {
            pattern: '=dl.google.com',
            why: 'releases: where go.dev/dl/ redirects to',
            source: 'https://go.dev/doc/install'
        }
    ]
};
const rust = {
    version: 1,
    alsoCalled: ['cargo', 'crates', 'rustup', 'rustlang'],
    entries: [
        {
            pattern: '=index.crates.io',
            why: 'cargo: the index of crates',
            source: 'https://doc.rust-lang.org/cargo/reference/registry-index.html'
        },
        { pattern: '=static.crates.io', why: 'cargo: the crates themselves', source: languages_COPILOT },
        {
            pattern: '=crates.io',
            why: 'cargo search, owner and publish; download links of older indexes begin here',
            source: 'https://doc.rust-lang.org/cargo/reference/registry-web-api.html',
            receives: 'published crates'
        },
        {
            pattern: '=static.rust-lang.org',
            why: 'rustup: toolchains, components, rustup itself',
            source: 'https://rust-lang.github.io/rustup/environment-variables.html'
        },
        {
            pattern: '=sh.rustup.rs',
            why: 'the install script of rustup',
            source: 'https://rust-lang.github.io/rustup/installation/other.html'
        }
    ]
};
const java = {
    version: 1,
    alsoCalled: ['maven', 'mvn', 'gradle', 'jvm', 'kotlin'],
    entries: [
        {
            pattern: '=repo.maven.apache.org',
            why: 'mvn and gradle: Maven Central, by the name that both have built in',
            source: 'https://maven.apache.org/guides/introduction/introduction-to-repositories.html'
        },
        {
            pattern: '=repo1.maven.org',
            why: 'Maven Central by its other name, which sbt, coursier and many builds write',
            source: 'https://central.sonatype.org/consume/consume-maven/'
        },
        {
            pattern: '=plugins.gradle.org',
            why: 'gradle: the plugin portal',
            source: 'https://docs.gradle.org/current/userguide/plugins.html'
        },
        {
            pattern: '=plugins-artifacts.gradle.org',
            why: 'gradle: where the plugin portal redirects to for the files',
            source: languages_COPILOT
        },
        {
            pattern: '=services.gradle.org',
            why: 'gradlew: the distribution that the wrapper names',
            source: 'https://docs.gradle.org/current/userguide/gradle_wrapper.html'
        },
        {
            pattern: '=downloads.gradle.org',
            why: 'gradlew: where services.gradle.org redirects to',
            source: 'https://github.com/openrewrite/rewrite/pull/6823'
        },
        {
            pattern: '=github.com',
            why: 'gradlew: where services.gradle.org redirects to for the newer distributions',
            source: 'https://github.com/gradle/gradle-distributions/releases',
            receives: 'pushes, issues, gists'
        },
        {
            pattern: '=release-assets.githubusercontent.com',
            why: 'gradlew: where those distributions are stored',
            source: 'https://docs.github.com/en/actions/reference/runners/self-hosted-runners'
        }
    ]
};
const dotnet = {
    version: 1,
    alsoCalled: ['net', 'nuget', 'csharp', 'fsharp'],
    entries: [
        {
            pattern: '=api.nuget.org',
            why: 'dotnet restore, dotnet add package: index and packages',
            source: 'https://learn.microsoft.com/en-us/nuget/api/overview'
        },
        {
            pattern: '=builds.dotnet.microsoft.com',
            why: 'dotnet-install.sh: SDKs and runtimes',
            source: 'https://github.com/dotnet/core/issues/9671'
        },
        {
            pattern: '=ci.dot.net',
            why: 'dotnet-install.sh: builds of the day, and its second choice for releases',
            source: 'https://github.com/dotnet/core/issues/9671'
        },
        {
            pattern: '=aka.ms',
            why: 'dotnet-install.sh --channel: the link that names the newest version',
            source: 'https://learn.microsoft.com/en-us/dotnet/core/tools/dotnet-install-script'
        },
        {
            pattern: '=dot.net',
            why: 'the install script by its short link',
            source: 'https://learn.microsoft.com/en-us/dotnet/core/tools/dotnet-install-script'
        },
        {
            pattern: '=dotnet.microsoft.com',
            why: 'the install script: where the short link redirects to',
            source: 'https://github.com/dotnet/install-scripts/issues/499'
        }
    ]
};
const ruby = {
    version: 1,
    alsoCalled: ['gem', 'gems', 'rubygems', 'bundler', 'bundle', 'rails'],
    entries: [
        {
            pattern: '=rubygems.org',
            why: 'bundle install, gem install: gems and their metadata',
            source: 'https://guides.rubygems.org/rubygems-org-api/',
            receives: 'published gems'
        },
        {
            pattern: '=index.rubygems.org',
            why: 'bundle install, gem install: the compact index of versions',
            source: 'https://guides.rubygems.org/rubygems-org-compact-index-api/'
        },
        {
            pattern: '=cache.ruby-lang.org',
            why: 'ruby-build, rbenv, mise: Ruby itself',
            source: 'https://www.ruby-lang.org/en/downloads/'
        }
    ]
};
const php = {
    version: 1,
    alsoCalled: ['composer', 'packagist', 'laravel'],
    entries: [
        {
            pattern: '=repo.packagist.org',
            why: 'composer install, require: the metadata of packages',
            source: 'https://packagist.org/apidoc'
        },
        {
            pattern: '=packagist.org',
            why: 'composer search, audit and statistics',
            source: 'https://packagist.org/apidoc'
        },
        {
            pattern: '=getcomposer.org',
            why: 'composer self-update and the installer',
            source: 'https://getcomposer.org/download/'
        },
        {
            pattern: '=api.github.com',
            why: 'composer install: most packages are archives of GitHub, linked by its API',
            source: 'https://getcomposer.org/doc/articles/authentication-for-private-packages.md',
            receives: 'issues, gists, files written through the API'
        },
        {
            pattern: '=codeload.github.com',
            why: 'composer install: where those links redirect to',
            source: 'https://docs.github.com/en/rest/repos/contents'
        },
        {
            pattern: '=github.com',
            why: 'composer install --prefer-source, and packages that have no archive: git clone',
            source: 'https://getcomposer.org/doc/05-repositories.md',
            receives: 'pushes, issues, gists'
        }
    ]
};

;// CONCATENATED MODULE: ./build/policy/presets/systems.js
// The presets of what is neither a language nor an agent: @debian, @playwright.
const debian = {
    version: 1,
    alsoCalled: ['apt', 'deb', 'dpkg'],
    entries: [
        {
            pattern: 'debian.org',
            why: 'apt-get download, mmdebstrap, debootstrap: packages, security updates, snapshots, source',
            source: 'https://wiki.debian.org/SourcesList',
            wide: 'packages, security updates and snapshots are hosts of this domain, which belongs to the project alone'
        }
    ]
};
const playwright = {
    version: 1,
    alsoCalled: ['browsers', 'chromium'],
    entries: [
        {
            pattern: '=cdn.playwright.dev',
            why: 'playwright install: browsers and ffmpeg',
            source: 'https://playwright.dev/docs/browsers'
        },
        {
            pattern: '=playwright.download.prss.microsoft.com',
            why: 'playwright install: where its CDN redirects to, and what releases before 1.58 tried second',
            source: 'https://github.com/microsoft/playwright/issues/38955'
        },
        {
            pattern: '=storage.googleapis.com',
            why: 'playwright install chromium: where its CDN redirects to for Chrome for Testing',
            source: 'https://docs.github.com/en/copilot/reference/copilot-allowlist-reference',
            receives: 'objects of any bucket',
            shared: true
        }
    ]
};

// EXTERNAL MODULE: ./build/policy/shown.js
var shown = __nccwpck_require__(8223);
;// CONCATENATED MODULE: ./build/policy/presets.js
// The name of a preset, such as "@node" \u2192 the patterns it stands for.






// Without an agent's API: which of them a step uses is known to its author alone, and each takes data under any account.
const both = {
    version: 1,
    alsoCalled: ['defaults', 'common', 'standard'],
    entries: [...github.entries, ...node.entries, ...python.entries]
};
const PRESETS = new Map([
    ['@github', github],
    ['@node', node],
    ['@python', python],
    ['@go', go],
    ['@rust', rust],
    ['@java', java],
    ['@dotnet', dotnet],
    ['@ruby', ruby],
    ['@php', php],
    ['@debian', debian],
    ['@containers', containers],
    ['@playwright', playwright],
    ['@claude', claude],
    ['@codex', codex],
    ['@copilot', copilot],
    ['@gemini', gemini],
    ['@default', both]
]);
function presetOf(written) {
    return PRESETS.get(written.toLowerCase());
}
/** Each pattern keeps the name as its author wrote it, for that is the line that decides. */
function expandPreset(source) {
    const preset = presetOf(source.written);
    if (preset === undefined)
        return { problem: `"${(0,shown/* shown */.S)(source.written)}" is no preset. ${cure(source.written)}` };
    const patterns = [];
    for (const { pattern } of preset.entries) {
        const parsed = (0,policy_pattern/* parsePattern */.E)({ ...source, written: pattern });
        if ('problem' in parsed)
            return parsed;
        patterns.push({ ...parsed.value, source: { ...source, expanded: pattern } });
    }
    return { value: patterns };
}
function cure(written) {
    const near = nearest(written.toLowerCase());
    return near === undefined ? `The presets are ${[...PRESETS.keys()].join(', ')}.` : `Write "${near}".`;
}
/** By another name of it, or by its own with a slip of the keys. */
function nearest(written) {
    const name = written.slice(1);
    for (const [preset, { alsoCalled }] of PRESETS)
        if (alsoCalled.includes(name))
            return preset;
    const [best] = [...PRESETS.keys()]
        .map(preset => ({ preset, slips: slips(preset.slice(1), name) }))
        .filter(({ preset, slips }) => slips <= (preset.length > 5 ? 2 : 1))
        .sort((a, b) => a.slips - b.slips);
    return best?.preset;
}
/** Letters to add, drop or change (Levenshtein). A name longer than any preset is none of them. */
function slips(from, to) {
    if (to.length > 20)
        return Infinity;
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (const [i, letter] of Array.from(from).entries()) {
        const next = [i + 1];
        for (const [j, other] of Array.from(to).entries()) {
            next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? Infinity;
}


/***/ }),

/***/ 8223:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
// Text of an input \u2192 the same text as a message may show it: nothing invisible, bounded.
const LONGEST = 100;
function shown(text) {
    const points = Array.from(text);
    const cut = points.slice(0, LONGEST).map(escaped).join('');
    return points.length > LONGEST ? `${cut}\u2026` : cut;
}
function escaped(character) {
    if (!/[\p{C}\p{Zl}\p{Zp}]/u.test(character))
        return character;
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}


/***/ }),

/***/ 7704:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ randomHex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Six bytes by the kernel, in hexadecimal. Not by node:crypto, which takes each start 3 ms to load. */
function randomHex() {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync('/proc/sys/kernel/random/uuid', 'latin1').replaceAll('-', '').slice(0, 12);
}


/***/ }),

/***/ 8937:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ environmentFor),
/* harmony export */   m: () => (/* binding */ isRunnersOwn)
/* harmony export */ });
// The step's variables \u2192 those the command gets: by name from the step, by value from us; and those withheld.
// A job holds more tokens in an action than in a `run:` step; wrapping a command must not raise what it sees.
const RUNNERS_OWN = [
    /^ACTIONS_/,
    /^INPUT_/,
    /^STATE_/,
    /^RUNNER_TRACKING_ID$/,
    /^GITHUB_ARTIFACTS/,
    /^GITHUB_(ENV|PATH|STATE)$/
];
const LIKE_A_SECRET = [
    /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL/,
    /_(KEY|PAT)$/,
    /^(AWS|AZURE|GOOGLE|DOCKER)_/,
    /^SSH_AUTH_SOCK$/
];
const PROXY = 'http://127.0.0.1:3128';
const NOT_PROXIED = 'localhost,127.0.0.1,::1';
// Both cases: curl reads http_proxy in lower case alone, others the upper.
const PROXIES = {
    HTTP_PROXY: PROXY,
    http_proxy: PROXY,
    HTTPS_PROXY: PROXY,
    https_proxy: PROXY,
    NO_PROXY: NOT_PROXIED,
    no_proxy: NOT_PROXIED
};
// A proxy of the step's own, for whatever scheme, cannot be reached from inside.
const A_PROXY = /^(HTTP|HTTPS|FTP|ALL|NO)_PROXY$/;
// The kernel's bound on one string of an environment, its name, "=" and final NUL counted (MAX_ARG_STRLEN).
const LONGEST_BYTES = 128 * 1024;
/** Throws where a variable is too long to be handed over: the command would not start, and nobody would know why. */
function environmentFor(env, passEnv, scratch) {
    const set = {
        ...PROXIES,
        HOME: scratch.home,
        RUNNER_TEMP: scratch.temp,
        GITHUB_OUTPUT: scratch.output,
        GITHUB_STEP_SUMMARY: scratch.summary
    };
    const asked = new Set(passEnv);
    const passed = [];
    const withheld = [];
    for (const [name, value] of Object.entries(env).sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (value === undefined || !isCarried(name) || Object.hasOwn(set, name))
            continue;
        if (isRunnersOwn(name) || A_PROXY.test(name.toUpperCase()))
            continue;
        if (looksLikeASecret(name) && !asked.has(name)) {
            withheld.push(name);
            continue;
        }
        refuseLong(name, value);
        passed.push(name);
    }
    return { passed, set, withheld };
}
/** Never handed over, whatever pass-env says. */
function isRunnersOwn(name) {
    return RUNNERS_OWN.some(pattern => pattern.test(name.toUpperCase()));
}
function looksLikeASecret(name) {
    return LIKE_A_SECRET.some(pattern => pattern.test(name.toUpperCase()));
}
// docker takes `--env NAME` without a value only for such names, and would read "=" as the start of one.
function isCarried(name) {
    return name !== '' && !name.includes('=');
}
function refuseLong(name, value) {
    const bytes = Buffer.byteLength(name) + Buffer.byteLength(value) + 2;
    if (bytes <= LONGEST_BYTES)
        return;
    throw new Error(`The variable ${name} is ${Math.ceil(bytes / 1024)} KiB long, and no program starts with one above 128 KiB. Write its value to a file in the workspace.`);
}


/***/ }),

/***/ 442:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseProxy),
/* harmony export */   f: () => (/* binding */ renderParent)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _policy_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8223);
// The runner's own proxy, from its environment \u2192 what Squid needs to go through it.


const LOOPBACK = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8);
/** One proxy for both schemes: a runner that needs one for the one has no other way out for the other. */
function parseProxy(env) {
    // Lower case first, as curl has it.
    const named = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].find(name => (env[name] ?? '') !== '');
    const exceptions = (env['no_proxy'] ?? env['NO_PROXY'] ?? '').split(/[\s,]+/).filter(word => word !== '');
    if (named === undefined || exceptions.includes('*'))
        return { value: undefined };
    const written = env[named] ?? '';
    // The value is not repeated: it may hold a password.
    const wrong = {
        problem: `${named} is no address of a proxy. Write one such as http://proxy.example.com:3128.`
    };
    let url;
    try {
        url = new URL(written.includes('://') ? written : `http://${written}`);
    }
    catch {
        return wrong;
    }
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        return wrong;
    const host = url.hostname.toLowerCase();
    if (!/^[a-z0-9_]([a-z0-9._-]*[a-z0-9_])?$/.test(host))
        return wrong;
    if (host === 'localhost' || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(host) && LOOPBACK.check(host))) {
        return {
            problem: `${named} names a proxy on the runner's own loopback (${(0,_policy_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(host)}), which the firewall's container cannot reach. Let it listen on an address of the runner's network, and name that.`
        };
    }
    const tls = url.protocol === 'https:';
    return {
        value: {
            host,
            port: url.port === '' ? (tls ? 443 : 80) : Number(url.port),
            tls,
            login: url.username === '' ? undefined : [url.username, url.password].map(escaped).join(':'),
            direct: exceptions.flatMap(directOf)
        }
    };
}
function renderParent({ address, host, port, tls, login, direct }) {
    return [
        [
            `cache_peer ${address} parent ${port} 0 no-query no-digest no-netdb-exchange default name=parent`,
            ...(tls ? ['tls', `ssldomain=${host}`] : []),
            ...(login === undefined ? [] : [`login=${login}`])
        ].join(' '),
        // -n: what is judged is what was written, as other clients have it, and nothing is looked up for it.
        ...direct.map(entry => isNetwork(entry) ? `acl direct_network dst -n ${entry}` : `acl direct_host dstdomain -n ${entry}`),
        ...(direct.some(isNetwork) ? ['always_direct allow direct_network'] : []),
        ...(direct.some(entry => !isNetwork(entry)) ? ['always_direct allow direct_host'] : []),
        'never_direct allow all'
    ];
}
function isNetwork(entry) {
    return entry.includes('/');
}
function directOf(entry) {
    const word = entry.toLowerCase().replace(/:\d+$/, '');
    const [address = '', prefix = '32', ...more] = word.split('/');
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(address)) {
        const fits = /^\d{1,2}$/.test(prefix) && Number(prefix) <= 32 && more.length === 0;
        return fits ? [`${address}/${Number(prefix)}`] : [];
    }
    const name = word.replace(/^\*?\./, '');
    return /^[a-z0-9_]([a-z0-9._-]{0,251}[a-z0-9_])?$/.test(name) ? [`.${name}`] : [];
}
// Squid takes the escapes of a URL here. What encodeURIComponent leaves alone ends no word of its configuration.
function escaped(part) {
    return encodeURIComponent(decoded(part));
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part; // because a lone % is meant as one
    }
}


/***/ }),

/***/ 7146:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   ET: () => (/* binding */ closing),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   ni: () => (/* binding */ streamStart),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
// Hostile text \u2192 text that does nothing: to the runner that reads our output, in our own log lines, in a summary.
const ZERO_WIDTH_SPACE = Uint8Array.of(0xe2, 0x80, 0x8b);
const COLON = 0x3a;
const HASH = 0x23;
const BRACKET = 0x5b;
// The rows of the table below. Between the first two stand the beginnings of blanks of several bytes.
const LINE_START = 0;
const LINE_INSIDE = 14;
const ONE_COLON = 15;
const AFTER_BLANKS = 16; // a command may begin, but not one of ours: the runner keeps some of what counts as blank here
const ROWS = 17;
// What .NET's TrimStart trims beyond ASCII, and the byte-order mark.
const BLANKS = [0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]
    .concat(Array.from({ length: 11 }, (_, index) => 0x2000 + index))
    .map(point => String.fromCodePoint(point));
const TABLE = placesByByte();
const streamStart = { place: LINE_START, hashes: 0, encoding: 'unseen' };
/**
 * A zero-width space parts the colons, and the bracket from its hashes. It is known before the second half is passed
 * on, so nothing is ever held back. The runner compares by culture, which overlooks such a space, but then cuts by
 * position: the name it reads is ":error" or "[error", and there is no such command.
 */
function inert(state, chunk) {
    if (chunk.length === 0)
        return { state, out: chunk };
    let { place, hashes } = state;
    const parted = opensAsMark(state.encoding, chunk) ? [0] : [];
    for (let index = 0; index < chunk.length; index += 1) {
        const byte = chunk[index] ?? 0;
        if ((byte === COLON && place === ONE_COLON) || (byte === BRACKET && hashes === 2))
            parted.push(index);
        place = TABLE[(place << 8) | byte] ?? LINE_INSIDE;
        hashes = byte === HASH ? Math.min(hashes + 1, 2) : 0;
    }
    const out = parted.length === 0 ? chunk : part(chunk, parted);
    const encoding = state.encoding === 'settled' || out.length > 2 ? 'settled' : 'guessed';
    return { state: { place, hashes, encoding }, out };
}
/** What ends the command's last line, so that a workflow command of ours after it stands at the start of one. */
function closing(state) {
    return state.place === LINE_START ? '' : '\n';
}
function part(chunk, places) {
    const out = new Uint8Array(chunk.length + places.length * ZERO_WIDTH_SPACE.length);
    let from = 0;
    let to = 0;
    for (const place of places) {
        out.set(chunk.subarray(from, place), to);
        to += place - from;
        out.set(ZERO_WIDTH_SPACE, to);
        to += ZERO_WIDTH_SPACE.length;
        from = place;
    }
    out.set(chunk.subarray(from), to);
    return out;
}
const UTF8_MARK = [0xef, 0xbb, 0xbf];
const WIDE_MARKS = [
    [0xfe, 0xff],
    [0xff, 0xfe],
    [0x00, 0x00, 0xfe, 0xff]
];
// The runner's reader (.NET's StreamReader) looks for a byte-order mark at the start of every read until one brought
// three bytes. After a mark of UTF-16 it would read commands out of bytes that hold no "::" for us; a mark of UTF-8 it
// drops, between two colons too. At the very start that one is harmless: it counts as a blank.
function opensAsMark(encoding, chunk) {
    if (encoding === 'settled')
        return false;
    const marks = encoding === 'unseen' ? WIDE_MARKS : [...WIDE_MARKS, UTF8_MARK];
    return marks.some(mark => mark.slice(0, chunk.length).every((byte, index) => byte === chunk[index]));
}
// From a place by a byte to a place.
function placesByByte() {
    const table = new Uint8Array(ROWS << 8).fill(LINE_INSIDE);
    const lead = (place, byte, next) => {
        table[(place << 8) | byte] = next;
    };
    for (let place = LINE_START; place < ROWS; place += 1) {
        lead(place, 0x0a, LINE_START);
        lead(place, 0x0d, LINE_START);
    }
    for (const blank of [0x09, 0x0b, 0x0c, 0x20])
        lead(LINE_START, blank, AFTER_BLANKS);
    lead(LINE_START, COLON, ONE_COLON);
    let free = LINE_START + 1;
    const begun = new Map([['', LINE_START]]);
    for (const blank of BLANKS) {
        const bytes = [...new TextEncoder().encode(blank)];
        bytes.forEach((byte, index) => {
            const before = begun.get(bytes.slice(0, index).join(' ')) ?? LINE_START;
            const key = bytes.slice(0, index + 1).join(' ');
            const after = index === bytes.length - 1 ? AFTER_BLANKS : (begun.get(key) ?? free++);
            begun.set(key, after);
            lead(before, byte, after);
        });
    }
    table.copyWithin(AFTER_BLANKS << 8, LINE_START << 8, (LINE_START + 1) << 8);
    return table;
}
/** A line of our own log that holds foreign text. */
function logLine(text) {
    return text
        .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, unit)
        .replaceAll('##[', '##\\[')
        .replace(/^(\s*)::/, '$1\\::');
}
function unit(character) {
    const point = character.codePointAt(0) ?? 0;
    return point > 0xffff ? `\\u{${point.toString(16)}}` : `\\u${point.toString(16).padStart(4, '0')}`;
}
const LONGEST_CELL = 200;
/** Foreign text as one cell of a raw HTML table in the summary: no mark-up, mention, link, emoji or direction of its own. */
function cell(text) {
    return `<code>${markup(text)}</code>`;
}
/** The same without its element: text of HTML, or the value of a quoted attribute. */
function markup(text, longest = LONGEST_CELL) {
    const points = Array.from(text);
    const cut = points.length > longest ? [...points.slice(0, longest), '\u2026'] : points;
    return cut.map(escaped).join('');
}
function escaped(character) {
    const point = character.codePointAt(0) ?? 0;
    if (/[\p{C}\p{Zl}\p{Zp}]/u.test(character))
        return `&#92;u{${point.toString(16)}}`;
    return /[&<>"'`|*_[\]\\@#:~$!]/.test(character) ? `&#${point};` : character;
}


/***/ }),

/***/ 6401:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WN: () => (/* binding */ cancellation),
/* harmony export */   cP: () => (/* binding */ inputIn),
/* harmony export */   ct: () => (/* binding */ account),
/* harmony export */   fY: () => (/* binding */ readRunner)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _sandbox_installation_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(107);
// What the runner tells the step: its folders, its account, its signals.



/** Throws, with a sentence, where this is no runner. */
function readRunner(env) {
    const home = env['HOME'] ?? node_os__WEBPACK_IMPORTED_MODULE_0__.homedir();
    const temp = needed(env, 'RUNNER_TEMP');
    return {
        workspace: needed(env, 'GITHUB_WORKSPACE'),
        temp,
        home: home === '/' || home === '' ? '/home/runner' : node_path__WEBPACK_IMPORTED_MODULE_1__.normalize(home).replace(/\/$/, ''),
        toolCache: env['RUNNER_TOOL_CACHE'],
        eventFile: env['GITHUB_EVENT_PATH'],
        path: env['PATH'] ?? '',
        installation: (0,_sandbox_installation_js__WEBPACK_IMPORTED_MODULE_2__/* .installationOf */ .o)(temp, process.execPath)
    };
}
/** An input as it was written, blanks and all: the lines of a list are counted from the first. */
function inputIn(env, name) {
    return env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
}
function needed(env, name) {
    const value = env[name] ?? '';
    if (!node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(value))
        throw new Error(`${name} is not set to a folder. Run this action on a GitHub Actions runner.`);
    return node_path__WEBPACK_IMPORTED_MODULE_1__.normalize(value).replace(/\/$/, '');
}
function account() {
    return { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
}
const SECOND_AFTER_MS = 7_500;
/** The runner sends SIGINT, 7.5 s later SIGTERM, and ends the step 2.5 s after that. */
function cancellation() {
    let cancel = () => undefined;
    let hurry = () => undefined;
    const cancelled = new Promise(resolve => (cancel = resolve));
    const hurried = new Promise(resolve => (hurry = resolve));
    let heard = 0;
    const hear = (code) => () => {
        if (heard++ > 0) {
            hurry();
            return;
        }
        cancel(code);
        setTimeout(hurry, SECOND_AFTER_MS).unref(); // because who sends no second one may have as little time
    };
    process.on('SIGINT', hear(130));
    process.on('SIGTERM', hear(143));
    return { cancelled, hurried };
}


/***/ }),

/***/ 5498:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sentenceOf),
/* harmony export */   O: () => (/* binding */ withCure)
/* harmony export */ });
// Docker's own words for a failure \u2192 the same with what its reader can do about it.
// In the wording of Docker 20.10 to 29: `permission denied` names the socket or the API, by version.
const KNOWN = [
    {
        words: /permission denied.*(docker daemon socket|docker API|\.sock)/i,
        cure: 'The runner\'s user may not use Docker\'s socket. Add it to the group docker ("sudo usermod -aG docker USER") and start the runner again, or use a runner with Docker.'
    },
    {
        words: /cannot connect to the docker daemon|failed to connect to the docker API|error during connect/i,
        cure: 'The Docker engine does not run, or DOCKER_HOST names another place. Start it in an earlier step ("sudo systemctl start docker").'
    },
    {
        words: /unknown (shorthand )?flag|client version .* is too (old|new)|client is newer than server/i,
        cure: 'The firewall needs Docker 20.10 or newer.'
    },
    {
        words: /bind source path does not exist|mounts denied|path .* is not shared/i,
        cure: "The Docker engine does not see the runner's files: it runs in a sidecar, on another machine or in a virtual one. Share the runner's work folder, its externals, /usr, /opt and /etc with it at the same paths, or run the engine where the runner runs."
    },
    {
        words: /permission denied.*\/awf\//i,
        cure: 'The Docker engine runs containers under accounts other than the ones they are given (userns-remap, or rootless). Use an engine that does not.'
    },
    {
        words: /sysctl.*(permission denied|read-only|not allowed|not permitted)|iptables.*(permission denied|not permitted|you must be root)/i,
        cure: "The Docker engine lets no container have packet rules and settings of its own. Use Docker's usual runtime (runc), as root."
    },
    {
        words: /no space left on device|FATAL: logfileWrite: /i, // Squid has forgotten why by the time it says so
        cure: "A disk of the runner is full: that of RUNNER_TEMP, or the engine's. Free some of it in an earlier step."
    }
];
/** What was thrown, in one sentence; what the system refused comes with its cure. */
function sentenceOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return 'code' in error ? withCure(error.message) : error.message;
}
function withCure(words) {
    const sentence = /[.!?)]$/.test(words) ? words : `${words}.`;
    const cure = KNOWN.find(known => known.words.test(words))?.cure;
    return cure === undefined ? sentence : `${sentence} ${cure}`;
}


/***/ }),

/***/ 415:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ NoClientError),
/* harmony export */   RK: () => (/* binding */ dockerCli),
/* harmony export */   aN: () => (/* binding */ lastWords)
/* harmony export */ });
/* unused harmony export DockerError */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5498);
// The docker client: argv in, its output out. The client and not an API library, because contexts, rootless
// engines and DOCKER_HOST come with it, and because its words in a log are ones its users know.


class DockerError extends Error {
}
/** The client could not be started, so the engine was never asked. */
class NoClientError extends DockerError {
}
const LOAD_MS = 180_000; // of an image, on a slow disk
function dockerCli(timeoutMs) {
    const clients = new Set();
    const waiting = { calls: new Set(), over: false };
    const start = (args, stdin) => {
        // A group of its own: a Ctrl-C at a terminal is the step's to hear, and a docker that is a script ends whole.
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('docker', args, { stdio: [stdin, 'pipe', 'pipe'], detached: true });
        clients.add(child);
        child.once('close', () => clients.delete(child));
        child.once('error', () => clients.delete(child));
        return child;
    };
    return {
        call: (...args) => answered(start(args, 'ignore'), args[0] ?? '', args[0] === 'load' ? LOAD_MS : timeoutMs, waiting),
        attach: (args, options = {}) => attached(start(args, options.stdin === true ? 'pipe' : 'ignore'), options),
        leaveBehind: (...args) => {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('docker', args, { stdio: 'ignore', detached: true });
            child.once('error', () => undefined); // because post hears of it, where it matters
            child.unref();
        },
        hurry: withinMs => {
            setTimeout(() => {
                waiting.over = true;
                waiting.calls.forEach(giveUp => giveUp());
            }, withinMs).unref();
        },
        leave: () => clients.forEach(end)
    };
}
function answered(child, verb, timeoutMs, waiting) {
    return new Promise((resolve, reject) => {
        const out = [];
        const err = [];
        // Settled here and not when the client has ended: one that waits for the kernel cannot be killed.
        const giveUp = (how) => {
            settled();
            end(child);
            reject(new DockerError(`docker ${verb} did not answer ${how}. The Docker engine hangs; restart it or use another runner.`));
        };
        const hurried = () => giveUp('before the step had to end');
        const timer = setTimeout(giveUp, timeoutMs, `within ${timeoutMs / 1000} s`);
        const settled = () => {
            clearTimeout(timer);
            waiting.calls.delete(hurried);
        };
        waiting.calls.add(hurried);
        if (waiting.over)
            hurried();
        child.stdout?.on('data', (chunk) => out.push(chunk));
        child.stderr?.on('data', (chunk) => err.push(chunk));
        child.once('error', error => {
            settled();
            reject(new NoClientError(missing(error)));
        });
        child.once('close', code => {
            settled();
            if (code === 0)
                resolve(Buffer.concat(out).toString('utf8'));
            else
                reject(new DockerError(`docker ${verb} failed: ${(0,_cure_js__WEBPACK_IMPORTED_MODULE_1__/* .withCure */ .O)(lastWords(Buffer.concat(err).toString('utf8')))}`));
        });
    });
}
function attached(child, { stdout, stderr }) {
    hand(child.stdout, stdout);
    hand(child.stderr, stderr);
    child.stdin?.on('error', () => undefined); // the container is gone; `ended` says so
    const ended = new Promise((resolve, reject) => {
        child.once('error', error => reject(new NoClientError(missing(error))));
        child.once('close', (code, signal) => {
            if (code !== null)
                resolve(code);
            else
                reject(new DockerError(`its docker client was killed (${signal ?? 'no signal'})`));
        });
    });
    ended.catch(() => undefined); // it may fail before anyone waits for it; whoever does hears of it all the same
    return { ended, write: text => child.stdin?.write(text), end: text => child.stdin?.end(text) };
}
// What nobody asked for still has to be read, or its writer stands still.
function hand(from, take) {
    from?.on('data', (chunk) => {
        const ready = take?.(chunk);
        if (ready === undefined)
            return;
        from.pause();
        void ready.then(() => from.resume());
    });
}
function end(child) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // because it has just ended by itself
    }
    child.stdout?.destroy();
    child.stderr?.destroy();
}
function missing(error) {
    const code = 'code' in error ? error.code : undefined;
    if (code === 'ENOENT')
        return 'There is no docker command on this runner. Use a runner with Docker, or install it in an earlier step.';
    return `docker could not be started: ${error.message}`;
}
/** What a client said last, without its advice on how to use it. */
function lastWords(stderr) {
    const lines = stderr.trim().split('\n');
    const telling = lines.filter(line => !/^(See|Run) 'docker/.test(line) && line.trim() !== '');
    return (telling
        .slice(-2)
        .join(' ')
        .replace(/^docker: |^time="[^"]*" level=\w+ msg="([^"]*)"$/, '$1')
        .slice(0, 500)
        .trim() || 'it gave no reason');
}


/***/ }),

/***/ 904:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cw: () => (/* binding */ removeFolders),
/* harmony export */   eN: () => (/* binding */ writeEtc),
/* harmony export */   l7: () => (/* binding */ inView),
/* harmony export */   wZ: () => (/* binding */ makeFolders),
/* harmony export */   yd: () => (/* binding */ mountsFor)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _installation_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(107);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9452);
// Which parts of the runner's file system the command sees, and the folders made for this step.





const SYSTEM = ['/usr', '/opt', '/etc'];
// Links into /usr on merged-usr hosts, and then the image has them too; folders of their own on older ones.
const ONCE_APART = ['/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32'];
// A tool whose folder on PATH is of little use without a second one beside it.
const COMPANIONS = { '.cargo': ['.rustup'] };
// Serial numbers of the machine and its parts; where the runner is root, it may read them.
const MACHINE = '/sys/devices/virtual/dmi';
const CREDENTIALS = ['credentials', 'credentials.toml', 'credentials.json', '.credentials.json'];
// Where a program of PATH may lie beside the keys that it uses.
const OF_KEYS = ['.aws', '.azure', '.config', '.docker', '.gnupg', '.kube', '.local', '.ssh'];
// Bits of a file's mode that say it is no secret: everybody may read it, or its owner may run it.
const ANYBODY = 0o004;
const ANYBODY_OR_RUN = 0o104;
// Folders below a tool's own; deeper are its packages, a hundred thousand files of them.
const DEEP = 4;
/** Makes the step's folders. The root is closed to everyone else; what is mounted from it is not. */
function makeFolders(folders, service) {
    node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync(folders.root, { mode: 0o700 });
    for (const folder of [
        folders.firewallConfig,
        folders.sandboxConfig,
        folders.home,
        folders.temp,
        folders.etc
    ]) {
        node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync(folder, { mode: 0o755 });
    }
    for (const folder of [folders.log, folders.sockets]) {
        node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync(folder, { mode: 0o755 });
        if (process.getuid?.() === 0)
            node_fs__WEBPACK_IMPORTED_MODULE_1__.chownSync(folder, service.uid, service.gid);
    }
    node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync(folders.packets);
    node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync(folders.packets, 0o777); // the packet log has an account of its own, inside
}
/** The mounts of the command's container, outermost first, with the places to mount them made ready. */
function mountsFor(runner, folders, extra) {
    const shown = [];
    const put = (from, to, writable = false) => {
        shown.push({ from, to, writable });
    };
    const show = (place) => put(place, place);
    for (const folder of [...SYSTEM, ...ONCE_APART.filter(isOwnFolder)])
        if (node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(folder))
            show(folder);
    const hide = (place) => put(place.folder ? emptyFolder(folders) : '/dev/null', place.path);
    hiddenIn('/etc', ANYBODY, Infinity).forEach(hide);
    for (const name of ['hosts', 'resolv.conf', ...['hostname', 'machine-id'].filter(isIn('/etc'))])
        put(`${folders.etc}/${name}`, `/etc/${name}`);
    if (node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(MACHINE))
        put(emptyFolder(folders), MACHINE);
    put(folders.home, runner.home, true);
    put(folders.temp, runner.temp, true);
    for (const { place, told } of toolFolders(runner)) {
        show(place);
        if (told && isFolder(place))
            hiddenIn(place, ANYBODY_OR_RUN, DEEP).forEach(hide);
        for (const name of CREDENTIALS) {
            if (node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(`${place}/${name}`))
                put('/dev/null', `${place}/${name}`);
        }
    }
    if (runner.eventFile !== undefined && node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(runner.eventFile))
        show(runner.eventFile);
    put(runner.workspace, runner.workspace, true);
    shown.push(...extra);
    const made = [folders.home, folders.temp];
    // Last, for whatever folder would show it, even one of mounts. Each covers it with a folder of its own, since what
    // belongs inside it needs places to be mounted on.
    for (const own of runner.installation) {
        const around = innermost(shown, own);
        if (around === undefined || made.includes(around.from))
            continue;
        const cover = `${folders.root}/cover${made.length}`;
        node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync(cover);
        made.push(cover);
        put(cover, own);
    }
    const mounts = outermostFirst(lastFor([...submounts(shown), ...shown]));
    for (const mount of mounts)
        makePlace(mount, mounts, made);
    return mounts;
}
/** Whether a folder of the runner is there for the command too: docker would make an empty one, of root's, in its place. */
function inView(place, runner, extra) {
    const covered = runner.installation.some(own => isWithin((0,_installation_js__WEBPACK_IMPORTED_MODULE_3__/* .realOf */ .M)(place), own));
    const shown = [
        ...(covered ? [] : [...SYSTEM, ...ONCE_APART]),
        runner.workspace,
        ...extra.map(({ to }) => to)
    ];
    const isShown = (root) => isWithin(place, root);
    return (['/', '/tmp', runner.home, runner.temp].includes(place) || // the command has its own
        shown.some(isShown) ||
        toolFolders(runner).some(tool => isShown(tool.place)));
}
/** Names that answer without a question, and the relay for all others. No `::1`: IPv6 is off. */
function writeEtc(folders) {
    node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync(`${folders.etc}/hosts`, `127.0.0.1 localhost ${_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .HOSTNAME */ .yA}\n`);
    node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync(`${folders.etc}/machine-id`, `${'0'.repeat(31)}1\n`);
    node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync(`${folders.etc}/hostname`, `${_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .HOSTNAME */ .yA}\n`);
    node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync(`${folders.etc}/resolv.conf`, 'nameserver 127.0.0.1\noptions timeout:2 attempts:2\n');
}
/** Removes what the command may have made hard to remove, following no link. */
function removeFolders(root) {
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync(root, { recursive: true, force: true });
    }
    catch {
        // Folders closed by their maker, or deeper than any path can say: these two open each one by its name alone, and
        // follow no link below the folder that they are given. A failure of the second is the caller's to hear.
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('chmod', ['-R', 'u+rwX', '--', root], { stdio: 'ignore' });
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('rm', ['-rf', '--one-file-system', '--', root], { stdio: ['ignore', 'ignore', 'pipe'] });
    }
}
// What not everybody on the runner may read is no tool: passwords, private keys. In /etc that matters where the runner is
// root; among its tools, the runner's own are such. A folder that an installer made for itself at first is closed too.
function hiddenIn(folder, open, deep) {
    if (deep < 0 || !readable(folder))
        return []; // closed to the runner too, so closed to the command, which has the same account
    return node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
        const place = `${folder}/${entry.name}`; // not path.join, which looks at each of a thousand paths anew
        if (!entry.isFile() && !entry.isDirectory())
            return [];
        const { mode } = node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync(place);
        if (entry.isFile())
            return (mode & open) === 0 ? [{ path: place, folder: false }] : [];
        const closed = (mode & 0o001) === 0 && !(open === ANYBODY_OR_RUN && holdsProgram(place));
        return closed ? [{ path: place, folder: true }] : hiddenIn(place, open, deep - 1);
    });
}
function holdsProgram(folder) {
    if (!readable(folder))
        return false;
    return node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync(folder, { withFileTypes: true }).some(entry => {
        const place = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, entry.name);
        if (entry.isDirectory())
            return holdsProgram(place);
        return entry.isFile() && (node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync(place).mode & 0o100) !== 0;
    });
}
function readable(folder) {
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.R_OK | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        return true;
    }
    catch {
        return false; // because its owner is another, or closed it
    }
}
// docker before 25 makes a read-only mount read-only at its top alone: what is mounted below comes along writable.
function submounts(shown) {
    const points = mountPoints(node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync('/proc/self/mountinfo', 'utf8'));
    return shown.flatMap(mount => points
        .filter(point => point !== mount.from && isWithin(point, mount.from))
        .map(point => node_path__WEBPACK_IMPORTED_MODULE_2__.join(mount.to, node_path__WEBPACK_IMPORTED_MODULE_2__.relative(mount.from, point)))
        .filter(to => !mount.writable && innermost(shown, to) === mount)
        .map(to => ({ from: node_path__WEBPACK_IMPORTED_MODULE_2__.join(mount.from, node_path__WEBPACK_IMPORTED_MODULE_2__.relative(mount.to, to)), to, writable: false })));
}
function innermost(shown, place) {
    return shown
        .filter(({ to }) => isWithin(place, to))
        .reduce((best, one) => (best !== undefined && best.to.length > one.to.length ? best : one), undefined);
}
function mountPoints(mountinfo) {
    const unescaped = (word) => word.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(parseInt(octal, 8)));
    return mountinfo.split('\n').flatMap(line => {
        const word = line.split(' ')[4];
        return word === undefined ? [] : [unescaped(word)];
    });
}
function isIn(folder) {
    return name => node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(`${folder}/${name}`);
}
function emptyFolder(folders) {
    const empty = `${folders.etc}/empty`;
    node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync(empty, { recursive: true });
    return empty;
}
// Folders of PATH that are not in the system's own. A `bin` or `shims` alone rarely works: what it belongs to comes along.
function toolFolders(runner) {
    const { path: searched, toolCache, temp, workspace, installation } = runner;
    const found = new Map();
    if (toolCache !== undefined && node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(toolCache))
        found.set(toolCache, false);
    for (const folder of searched.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
        if (!node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(folder) || !isFolder(folder))
            continue;
        const clean = node_path__WEBPACK_IMPORTED_MODULE_2__.normalize(folder).replace(/\/$/, '');
        const within = (root) => isWithin(clean, root);
        if (within(workspace) || clean === temp)
            continue;
        const covered = installation.some(own => isWithin((0,_installation_js__WEBPACK_IMPORTED_MODULE_3__/* .realOf */ .M)(clean), own));
        if ([...SYSTEM, ...ONCE_APART].some(within) && !covered)
            continue;
        const parent = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(clean);
        const whole = /^(bin|sbin|shims)$/.test(node_path__WEBPACK_IMPORTED_MODULE_2__.basename(clean)) && !tooWide(parent, runner);
        const shown = whole ? parent : clean;
        if (tooWide(shown, runner))
            continue;
        const told = (node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync(clean).mode & 0o001) !== 0 && !(toolCache !== undefined && within(toolCache));
        found.set(shown, told);
        for (const companion of COMPANIONS[node_path__WEBPACK_IMPORTED_MODULE_2__.basename(shown)] ?? []) {
            const beside = node_path__WEBPACK_IMPORTED_MODULE_2__.join(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(shown), companion);
            if (isFolder(beside))
                found.set(beside, told);
        }
        for (const target of linkTargets(shown, runner))
            found.set(target, told);
    }
    return [...found].map(([place, told]) => ({ place, told }));
}
// Where links of a folder such as ~/.local/bin lead, as far as that is in the home and nowhere shown yet.
function linkTargets(folder, runner) {
    if (!readable(folder))
        return [];
    return node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
        if (!entry.isSymbolicLink())
            return [];
        try {
            const target = node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, entry.name));
            if (!isWithin(target, runner.home) || isWithin(target, folder))
                return [];
            if (tooWide(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(target), runner))
                return [];
            const whole = target.includes('/bin/') ? target.slice(0, target.lastIndexOf('/bin/')) : target;
            return [tooWide(whole, runner) ? target : whole];
        }
        catch {
            return []; // a link that leads nowhere
        }
    });
}
function tooWide(folder, { home, temp, installation }) {
    return ([home, temp, ...installation].some(own => isWithin(own, folder)) ||
        ['/home', '/root', ...OF_KEYS.map(name => `${home}/${name}`)].includes(folder));
}
function isWithin(place, root) {
    return place === root || place.startsWith(root === '/' ? root : `${root}/`);
}
function isFolder(place) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync(place).isDirectory();
    }
    catch {
        return false; // not there, or behind a folder that is closed to the runner: no tool of the job's
    }
}
function isOwnFolder(place) {
    return node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function lastFor(mounts) {
    return [...new Map(mounts.map(mount => [mount.to, mount])).values()];
}
function outermostFirst(mounts) {
    return [...mounts].sort((a, b) => a.to.split('/').length - b.to.split('/').length || (a.to < b.to ? -1 : 1));
}
// docker makes a missing mount point as root, which the runner then cannot remove and the command cannot write beside;
// and in a read-only mount it cannot make one. Inside, the place may be behind a link of the host's, so by both names.
function makePlace({ from, to }, mounts, made) {
    for (const name of [to, (0,_installation_js__WEBPACK_IMPORTED_MODULE_3__/* .realOf */ .M)(to)]) {
        const around = mounts.filter(other => other.to !== name && isWithin(name, other.to)).at(-1);
        if (around === undefined || !made.includes(around.from))
            continue;
        const place = node_path__WEBPACK_IMPORTED_MODULE_2__.join(around.from, node_path__WEBPACK_IMPORTED_MODULE_2__.relative(around.to, name));
        if (isFolder(from)) {
            node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync(place, { recursive: true });
        }
        else {
            node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(place), { recursive: true });
            node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync(node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync(place, 'a'));
        }
        return;
    }
}


/***/ }),

/***/ 9202:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ ImageError),
/* harmony export */   N9: () => (/* binding */ blaming),
/* harmony export */   Ts: () => (/* binding */ MAKE_ANEW),
/* harmony export */   ZZ: () => (/* binding */ imageSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
// The image: an archive made by `npm run image` or downloaded, loaded once an engine. It is known by its content alone, no tag.


class ImageError extends Error {
}
// Not at each start: nearly every engine has the image.
const loadInstall = () => __nccwpck_require__.e(/* import() */ 412).then(__nccwpck_require__.bind(__nccwpck_require__, 412));
const MAKE_ANEW = 'Build one with "npm run image".';
function imageSource({ given, actionFolder, release, place }) {
    if (given !== '') {
        const released = release?.archives[architectureOf(process.arch)];
        const { ids, archive } = released === undefined ? lying(given) : copied(given, released);
        const input = 'image-archive';
        return { ids: () => blaming(input, ids), archive, input };
    }
    const architecture = architectureOf(process.arch);
    const built = node_path__WEBPACK_IMPORTED_MODULE_1__.join(actionFolder, 'containers', 'out', `firewall-${architecture}.tar.gz`);
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(built))
        return { ...lying(built), ids: async () => idsBeside(built) ?? idsIn(built) };
    const archive = release?.archives[architecture];
    if (release !== undefined && archive !== undefined) {
        return {
            ids: () => Promise.resolve(archive.ids),
            archive: async () => {
                const { install, sourcesOf } = await loadInstall();
                return install(release, architecture, archive, place, sourcesOf(release, archive.name, place));
            }
        };
    }
    throw new ImageError(`There is no image archive at containers/out/firewall-${architecture}.tar.gz beside the action. Run "npm run image", or name an archive with the input image-archive.`);
}
function lying(archive) {
    return { ids: () => idsIn(archive), archive: () => Promise.resolve(archive) };
}
// It stands for the download, so it is judged like one: what lies where an earlier step could write may be anything.
function copied(file, released) {
    return {
        ids: () => Promise.resolve(released.ids),
        archive: async () => {
            const { differenceOf } = await loadInstall();
            const found = node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(file, { throwIfNoEntry: false });
            const difference = found?.isFile() === true ? await differenceOf(file, released) : 'there is no file of that name';
            if (difference === undefined)
                return file;
            throw new ImageError(`${file} is not the image archive of this release: ${difference}. Get ${released.name} of the same release. One of your own making goes to containers/out beside the action.`);
        }
    };
}
/** The archive's faults are the input's, where one named it. */
async function blaming(input, act) {
    try {
        return await act();
    }
    catch (error) {
        throw input !== undefined && error instanceof ImageError
            ? new ImageError(`${input}: ${error.message}`)
            : error;
    }
}
function architectureOf(arch) {
    if (arch === 'x64')
        return 'amd64';
    if (arch === 'arm64')
        return 'arm64';
    throw new ImageError(`There is no image for ${arch}. Use a runner with x64 or arm64.`);
}
// Whoever made the archive wrote them down; to look into it takes a start 3 ms.
function idsBeside(archive) {
    try {
        const manifest = node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(archive.replace(/\.tar\.gz$/, '.json'), 'utf8');
        const { imageId, manifestDigest } = JSON.parse(manifest);
        return typeof imageId === 'string' && typeof manifestDigest === 'string'
            ? [imageId, manifestDigest]
            : undefined;
    }
    catch {
        return undefined; // because the archive may be there without it
    }
}
/**
 * What an engine may call the image: docker's own store names it by its configuration, containerd's by its
 * manifest. Both stand in the archive's first entries, and no more than those is read.
 */
async function idsIn(archive) {
    const entries = entriesOf(await firstBytes(archive, 16 * 1024));
    const config = /"Config"\s*:\s*"(?:blobs\/sha256\/)?([0-9a-f]{64})(?:\.json)?"/.exec(entries.get('manifest.json') ?? '')?.[1];
    const manifest = /"digest"\s*:\s*"sha256:([0-9a-f]{64})"/.exec(entries.get('index.json') ?? '')?.[1];
    if (config === undefined)
        throw new ImageError(`${archive} is not an image archive of this action: it does not begin with a manifest. ${MAKE_ANEW}`);
    return [config, ...(manifest === undefined ? [] : [manifest])].map(hash => `sha256:${hash}`);
}
// A tar: blocks of 512 bytes, a head before each file with its name at 0 and its size, octal, at 124.
function entriesOf(tar) {
    const entries = new Map();
    for (let at = 0; at + 512 <= tar.length;) {
        const name = tar.toString('latin1', at, at + 100).replace(/\0.*$/s, '');
        const size = parseInt(tar.toString('latin1', at + 124, at + 136), 8);
        if (name === '' || !(size >= 0))
            break;
        entries.set(name, tar.toString('utf8', at + 512, at + 512 + size));
        at += 512 + Math.ceil(size / 512) * 512;
    }
    return entries;
}
// Unpacked; empty where they are packed otherwise. Read at once, without a stream: the start waits for it.
async function firstBytes(archive, count) {
    // A pipe or a device would be read for ever.
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(archive, { throwIfNoEntry: false })?.isFile() === false)
        throw new ImageError(`The image archive ${archive} is no file. ${MAKE_ANEW}`);
    let packed;
    try {
        const file = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(archive, 'r');
        const buffer = Buffer.alloc(count);
        packed = buffer.subarray(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(file, buffer, 0, count, 0));
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(file);
    }
    catch (error) {
        const { message } = error;
        throw new ImageError(`The image archive ${archive} cannot be read: ${message}. ${MAKE_ANEW}`);
    }
    const zlib = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 23)); // not at each start: a release knows its ids without it
    try {
        // The cut is none of its faults; an archive that is cut short fails to load.
        return zlib.gunzipSync(packed, { finishFlush: zlib.constants.Z_SYNC_FLUSH });
    }
    catch {
        return Buffer.alloc(0);
    }
}


/***/ }),

/***/ 107:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ realOf),
/* harmony export */   o: () => (/* binding */ installationOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
// The runner's scratch folder and its node \u2192 the folders that hold the runner itself and all its work.


/**
 * Its registration and the key of it, its logs, the code of actions, other repositories' checkouts: outermost first. On a
 * machine of one's own they may lie in a folder of tools, such as /opt.
 */
function installationOf(temp, node) {
    const places = [temp, node].flatMap(place => [place, realOf(place)]);
    const roots = places.flatMap(foldersAbove).filter(holdsRunner);
    const works = [temp, realOf(temp)]
        .filter(place => node_path__WEBPACK_IMPORTED_MODULE_1__.basename(place) === '_temp')
        .map(place => node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(place));
    const all = new Set([...roots, ...works].map(realOf).filter(place => place !== '/'));
    return [...all].sort((a, b) => a.length - b.length);
}
function foldersAbove(place) {
    const above = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(place);
    return above === place ? [] : [above, ...foldersAbove(above)];
}
function holdsRunner(folder) {
    return ['.runner', 'bin/Runner.Listener'].some(name => node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name)));
}
/** Without a link in its path, or as it is where that cannot be told. */
function realOf(place) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(place);
    }
    catch {
        return place; // not there, or behind a folder that is closed to the runner
    }
}


/***/ }),

/***/ 7883:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Tail),
/* harmony export */   a: () => (/* binding */ SquidWords)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(415);
// What a container says on its stderr \u2192 why it ended, in words; of the firewall's, when Squid is ready, too.


const KEPT = 2_000; // characters
class Tail {
    text = '';
    take(chunk) {
        this.text = (this.text + chunk.toString('utf8')).slice(-KEPT);
    }
    said() {
        return this.text.trim() === '' ? undefined : (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .lastWords */ .aN)(this.text);
    }
}
const LINES_KEPT = 40;
const LISTENERS = 2;
const SQUIDS = /^(\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d| )/; // a sentence of its may go on in an indented line
class SquidWords {
    hear;
    decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    lines = [];
    rest = '';
    version;
    accepting = 0;
    constructor(hear) {
        this.hear = hear;
    }
    take(chunk) {
        const lines = (this.rest + this.decoder.write(chunk)).split('\n');
        this.rest = (lines.pop() ?? '').slice(-KEPT);
        for (const line of lines)
            this.line(line);
        this.lines.splice(0, this.lines.length - LINES_KEPT);
    }
    said() {
        const lines = [...this.lines, this.rest].filter(line => line.trim() !== '');
        if (lines.at(-1) === 'Squid ended.')
            return `Squid ended. Its last words: ${tellingOf(lines.slice(0, -1)).join(' | ')}`;
        const others = lines.filter(line => !SQUIDS.test(line) && line !== 'Killed'); // the shell's word for its child
        return others.length === 0 ? undefined : (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .lastWords */ .aN)(others.join('\n'));
    }
    // Readiness from Squid's own words; a connection that says nothing would be noise in its log.
    line(line) {
        this.lines.push(line);
        this.version ??= /\bStarting Squid Cache version (\S+)/.exec(line)?.[1];
        if (/\bAccepting\b.*\bconnections at\b/.test(line) && ++this.accepting === LISTENERS)
            this.hear({ event: 'ready', squid: this.version });
    }
}
// After the reason for its end Squid lists what it held.
function tellingOf(lines) {
    const fatal = lines.filter(line => line.includes('FATAL: '));
    return fatal.length > 0 ? fatal.slice(-2) : lines.slice(-3);
}


/***/ }),

/***/ 152:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ownerHere),
/* harmony export */   X: () => (/* binding */ isDead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
// The process that a step belongs to \u2194 a word for its label, by which a later step can tell that it is dead.

function ownerHere() {
    return [process.pid, startOf(process.pid) ?? '', pidNamespace(), boot(), machine()].join('/');
}
/** False where it lives and where that cannot be told: another's step must never be taken for dead. */
function isDead(owner) {
    const [pid = '', start, namespace, booted, on, ...more] = owner.split('/');
    if (!/^[1-9]\d*$/.test(pid) || on === undefined || more.length > 0)
        return false;
    // Another boot of this machine, or another machine that shares the engine.
    if (booted !== boot())
        return on !== '' && on === machine();
    // A runner in a container numbers its processes for itself.
    if (namespace !== pidNamespace())
        return false;
    if (!exists(Number(pid)))
        return true;
    const now = startOf(Number(pid));
    return now !== undefined && now !== start; // the number has another bearer
}
// Asked by a signal and not of /proc, which may hide the processes of other accounts.
function exists(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code !== 'ESRCH';
    }
}
// The 22nd field; the second is the program's name and may hold blanks and parentheses.
function startOf(pid) {
    const stat = read(`/proc/${pid}/stat`);
    return stat === '' ? undefined : stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}
function pidNamespace() {
    try {
        return /\d+/.exec(node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync('/proc/self/ns/pid'))?.[0] ?? '';
    }
    catch {
        return ''; // because this /proc does not show it: then whoever has none is compared
    }
}
function boot() {
    return read('/proc/sys/kernel/random/boot_id').trim();
}
// By its file and not by the id in it, which is confidential, by systemd's word. A digest of it would be another way: to load
// node:crypto takes each start 3 ms.
function machine() {
    const id = node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync('/etc/machine-id', { throwIfNoEntry: false });
    return id === undefined || id.size === 0 ? '' : `${id.ino}.${Math.floor(id.ctimeMs)}`;
}
function read(file) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file, 'utf8');
    }
    catch {
        return ''; // because it is not there: the caller then takes nobody for dead
    }
}


/***/ }),

/***/ 1737:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ beginParts)
/* harmony export */ });
/* unused harmony export Part */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5498);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(415);
/* harmony import */ var _last_words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7883);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9452);
/* harmony import */ var _set_up_error_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1670);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8278);
// Our two containers, from the moment that docker is asked for them: what each says, how it stands, why it ended.







const APART_MS = 12;
/**
 * Asks docker for both, and waits for neither. The sandbox first, because the command's container waits for it; and not
 * both at once, because an engine that is asked for both makes each wait for the other (12 to 40 ms until the first word,
 * on two busy cores).
 */
function beginParts(docker, setting) {
    const sandbox = new Part(docker, 'The sandbox (the relay)', (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planSandbox */ .lk)(setting), { stdin: true });
    const firewall = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(APART_MS).then(() => new Part(docker, 'The firewall (Squid or its peer)', (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planFirewall */ .EU)(setting), {
        stderr: hear => new _last_words_js__WEBPACK_IMPORTED_MODULE_3__/* .SquidWords */ .a(hear)
    }));
    firewall.catch(() => undefined); // whoever waits for it hears of it
    return { sandbox, firewall };
}
class Part {
    name;
    attached;
    walls;
    ended;
    events = [];
    waiting = new Map();
    died;
    spoke = false;
    unmade = false;
    stderr;
    constructor(docker, name, argv, { stdin = false, stderr = () => new _last_words_js__WEBPACK_IMPORTED_MODULE_3__/* .Tail */ .P() }) {
        this.name = name;
        const said = (this.stderr = stderr(event => this.hear(event)));
        let stand = () => undefined;
        const standing = new Promise(resolve => (stand = resolve));
        let garble = () => undefined;
        const garbled = new Promise(resolve => (garble = resolve));
        const words = new _words_js__WEBPACK_IMPORTED_MODULE_6__/* .Words */ .UG({
            event: event => this.hear(event),
            sections: sections => stand(sections),
            unreadable: () => garble(`${this.name} said what cannot be read.`)
        });
        this.attached = docker.attach(argv, {
            stdin,
            stdout: chunk => {
                words.take(chunk);
                return undefined;
            },
            stderr: chunk => {
                said.take(chunk);
                return undefined;
            }
        });
        const gone = this.attached.ended.then(code => this.epitaph(code), (error) => {
            this.unmade = error instanceof _docker_js__WEBPACK_IMPORTED_MODULE_2__/* .NoClientError */ .PL;
            return `${this.name}: ${error instanceof Error ? error.message : String(error)}`;
        });
        this.ended = Promise.race([gone, garbled]);
        this.died = this.ended.then(sentence => {
            throw this.unmade ? new _set_up_error_js__WEBPACK_IMPORTED_MODULE_5__/* .NotMadeError */ .T(sentence) : new _set_up_error_js__WEBPACK_IMPORTED_MODULE_5__/* .SetUpError */ .k(sentence);
        });
        this.died.catch(() => undefined); // whoever waits for a word hears of it; nobody has to
        this.walls = Promise.race([standing, this.died]);
        this.walls.catch(() => undefined);
    }
    /** Its name, while it has not said that it is ready. */
    get silent() {
        return this.spoke ? undefined : this.name;
    }
    last(event) {
        return this.events.findLast(heard => heard.event === event);
    }
    heard(event) {
        const known = this.last(event);
        if (known !== undefined)
            return Promise.resolve(known);
        return Promise.race([new Promise(resolve => this.waiting.set(event, resolve)), this.died]);
    }
    order(word, answer) {
        this.attached.write(`${word}\n`);
        return this.heard(answer);
    }
    hear(event) {
        if (event.event === 'ready')
            this.spoke = true;
        this.events.push(event);
        this.waiting.get(event.event)?.(event);
    }
    // docker's client has a code of its own for what it could not do: 125.
    epitaph(code) {
        const said = this.stderr.said();
        if (code === 125 && this.spoke)
            return `${this.name} was lost, and the Docker engine with it: ${(0,_cure_js__WEBPACK_IMPORTED_MODULE_1__/* .withCure */ .O)(said ?? 'docker gave no reason')}`;
        if (code === 125) {
            this.unmade = true;
            return `${this.name} did not start: ${(0,_cure_js__WEBPACK_IMPORTED_MODULE_1__/* .withCure */ .O)(said ?? 'docker gave no reason')}`;
        }
        return (0,_cure_js__WEBPACK_IMPORTED_MODULE_1__/* .withCure */ .O)(`${this.name} ended with code ${code}${said === undefined ? '' : ` (${said.replace(/\.$/, '')})`}.`);
    }
}


/***/ }),

/***/ 9452:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ planFirewall),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   VV: () => (/* binding */ planCommand),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   bj: () => (/* binding */ INSIDE),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   lk: () => (/* binding */ planSandbox),
/* harmony export */   mK: () => (/* binding */ foldersUnder),
/* harmony export */   oO: () => (/* binding */ PROCESSES),
/* harmony export */   qv: () => (/* binding */ planOwners),
/* harmony export */   rp: () => (/* binding */ LOG_BYTES),
/* harmony export */   uZ: () => (/* binding */ AT_GATE),
/* harmony export */   vP: () => (/* binding */ OPEN),
/* harmony export */   vk: () => (/* binding */ planWalls),
/* harmony export */   yA: () => (/* binding */ HOSTNAME)
/* harmony export */ });
/* unused harmony export PACKET_LOG_BYTES */
// Everything docker is asked to create, as argv. No other file writes a docker argument of ours.
/** Where things stand inside the containers. */
const INSIDE = {
    node: '/awf/node',
    relay: '/awf/relay',
    config: '/awf/config',
    log: '/awf/log',
    sockets: '/awf/sockets'
};
/** How long Squid's log may become: half a million requests of the longest kind, some millions of any other. */
const LOG_BYTES = 2 * 1024 ** 3;
/** How long the packet log may become: half an hour of as many packets as it takes. What follows is counted alone. */
const PACKET_LOG_BYTES = 128 * 1024 ** 2;
/** How many processes and threads the command may have at once. */
const PROCESSES = 16_384;
/** What the command's machine is called: the runner's own name is none of its business. */
const HOSTNAME = 'sandbox';
function foldersUnder(root) {
    return {
        root,
        firewallConfig: `${root}/firewall`,
        sandboxConfig: `${root}/sandbox`,
        log: `${root}/log`,
        packets: `${root}/packets`,
        sockets: `${root}/sockets`,
        home: `${root}/home`,
        temp: `${root}/temp`,
        etc: `${root}/etc`,
        id: `${root}/command.id`,
        git: `${root}/git.json`,
        seccomp: { command: `${root}/seccomp-command.json`, ours: `${root}/seccomp-ours.json` }
    };
}
function namesOf(id) {
    return { firewall: `awf-${id}-firewall`, sandbox: `awf-${id}-sandbox`, command: `awf-${id}-command` };
}
const LABEL = 'awf-action';
/** All that a step makes carries it, so that what a crash left can be found without a ledger. */
function labelOf(id) {
    return `${LABEL}=${id}`;
}
/** Of every container of every step: whose it is. */
function planOwners() {
    const format = `{{.Label "${LABEL}"}} {{.Label "${LABEL}.owner"}}`;
    return ['ps', '--all', `--filter=label=${LABEL}`, `--format=${format}`];
}
/** Squid's container: on the engine's default bridge, with rules of its own. */
function planFirewall(setting) {
    const { folders, service } = setting;
    return [
        'run',
        ...common(setting, namesOf(setting.id).firewall, folders.seccomp.ours),
        ...ourOwn(setting, folders.firewallConfig),
        ...mount({ from: folders.log, to: INSIDE.log, writable: true }),
        `--ulimit=fsize=${LOG_BYTES}`, // a flood of requests must not fill the runner's disk; what cannot be logged ends Squid
        setting.image,
        '/awf/firewall-init',
        `${service.uid}`,
        `${service.gid}`
    ];
}
// The relay's answers come by a device, from addresses that may be the namespace's own; and what is bound to lo comes in by
// it, to addresses that are not.
const HOLDING = [
    '--device=/dev/net/tun',
    '--sysctl=net.ipv4.ip_forward=1',
    '--sysctl=net.ipv4.conf.all.accept_local=1',
    ...['all', 'default'].map(on => `--sysctl=net.ipv4.conf.${on}.rp_filter=0`)
];
/** The command's namespace, with no interface but lo, and the relay in it. */
function planSandbox(setting) {
    const { folders, command, service } = setting;
    return [
        'run',
        '--interactive', // the step's orders to the relay
        ...common(setting, namesOf(setting.id).sandbox, folders.seccomp.ours),
        '--network=none',
        `--hostname=${HOSTNAME}`,
        // At create: inside a container /proc/sys is read-only, whatever its capabilities.
        ...(setting.ipv6
            ? ['all', 'default', 'lo'].map(on => `--sysctl=net.ipv6.conf.${on}.disable_ipv6=1`)
            : []),
        ...(setting.tun ? HOLDING : []),
        '--sysctl=net.ipv4.ip_unprivileged_port_start=0', // the relay answers on port 53 without a capability
        ...ourOwn(setting, folders.sandboxConfig),
        ...mount({ from: folders.packets, to: INSIDE.log, writable: true }),
        `--ulimit=fsize=${PACKET_LOG_BYTES}`,
        setting.image,
        '/awf/sandbox-init',
        'close',
        `${command.uid}`,
        `${command.gid}`,
        `${service.uid}`,
        `${service.gid}`,
        markOf(setting.id)
    ];
}
/** What the relay's command line ends in: by it the runner finds the sandbox's namespace in /proc. */
function markOf(id) {
    return `awf-${id}`;
}
/** Asks one of our two once more how it stands; as root of that container, which what serves in it no longer is. */
function planWalls(id, which) {
    return ['exec', '--user=0:0', namesOf(id)[which], `/awf/${which}-init`, 'walls'];
}
/** What the gate of the command's container says when it is closed and waits. */
const AT_GATE = 'waiting\n';
/** What opens it. */
const OPEN = 'open\n';
// docker's client hands each container the proxies of its own config.json, passwords too, except for variables that
// are set.
const OTHER_PROXIES = ['FTP_PROXY', 'ftp_proxy', 'ALL_PROXY', 'all_proxy'];
const NO_PROXIES = Object.fromEntries(['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy', ...OTHER_PROXIES].map(name => [name, '']));
// Says that it is there, waits for one word, and becomes the command only when it is the right one. Whatever else comes, and the end of the
// step too, ends it. The shell sets a variable of its own, which is not the command's; and
// it is busybox, which would take its own tools for the command's without env. And an empty variable is one to some
// programs.
const GATE = `echo ${AT_GATE.trim()} && read -r word && [ "$word" = open ] && unset word PWD ${OTHER_PROXIES.join(' ')} && exec /usr/bin/env -- "$@" </dev/null`;
/** The command's container: started early, and closed by a gate until every proof is in. */
function planCommand(setting, command) {
    const names = namesOf(setting.id);
    return [
        'run',
        '--interactive', // the word for the gate
        `--cidfile=${setting.folders.id}`,
        ...common(setting, names.command, setting.folders.seccomp.command),
        `--network=container:${names.sandbox}`,
        `--user=${setting.command.uid}:${setting.command.gid}`,
        '--shm-size=1g', // Chromium dies with docker's 64 MB
        `--pids-limit=${PROCESSES}`, // javac and test runners need thousands; a fork bomb needs more
        '--tmpfs=/run:mode=0755',
        `--workdir=${command.directory}`,
        ...command.mounts.flatMap(mount),
        ...command.passed.map(name => `--env=${name}`),
        ...variables({ ...NO_PROXIES, ...command.set }),
        setting.image,
        '/awf/tini', // reaps orphans and hands signals on; as process 1 a shell does neither
        '-g',
        '--',
        '/awf/sh',
        '-c',
        GATE,
        'gate',
        ...command.argv
    ];
}
function common({ id, owner }, name, seccomp) {
    return [
        `--name=${name}`,
        `--label=${labelOf(id)}`,
        `--label=${LABEL}.owner=${owner}`,
        '--pull=never',
        '--log-driver=none', // what comes out is streamed; a copy on the engine's disk would be unbounded
        '--cap-drop=ALL',
        '--security-opt=no-new-privileges',
        // For hosts with SELinux, which would refuse every file that is mounted. `:z` would write a new label on the host's
        // own /usr and /etc instead.
        '--security-opt=label=disable',
        `--security-opt=seccomp=${seccomp}`
    ];
}
// What the firewall and the sandbox share: they start as root to load rules, and give everything up before they serve.
function ourOwn({ folders, node, relay }, config) {
    return [
        '--read-only',
        '--tmpfs=/run/awf:mode=1777',
        ...variables(NO_PROXIES),
        ...['NET_ADMIN', 'SETUID', 'SETGID', 'SETPCAP'].map(capability => `--cap-add=${capability}`),
        ...mount({ from: node, to: INSIDE.node, writable: false }),
        ...mount({ from: relay, to: INSIDE.relay, writable: false }),
        ...mount({ from: config, to: INSIDE.config, writable: false }),
        ...mount({ from: folders.sockets, to: INSIDE.sockets, writable: true })
    ];
}
function variables(set) {
    return Object.entries(set).map(([name, value]) => `--env=${name}=${value}`);
}
function mount({ from, to, writable }) {
    const fields = ['type=bind', `source=${from}`, `target=${to}`, ...(writable ? [] : ['readonly'])];
    return [`--mount=${fields.map(quoted).join(',')}`];
}
// docker reads the fields of --mount as one line of CSV (RFC 4180).
function quoted(field) {
    return /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}


/***/ }),

/***/ 1670:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ NotMadeError),
/* harmony export */   k: () => (/* binding */ SetUpError)
/* harmony export */ });
/** The firewall could not be set up or proved. The message is the sentence that the user reads. */
class SetUpError extends Error {
    proofs;
    constructor(message, proofs = []) {
        super(message);
        this.proofs = proofs;
    }
}
/** A container was not even made: the engine may lack the image, or not be there. */
class NotMadeError extends SetUpError {
}


/***/ }),

/***/ 8278:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   UG: () => (/* binding */ Words),
/* harmony export */   bS: () => (/* binding */ versionsIn)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);
// The words of our two containers: lines of JSON for what happened, and `== name` sections for how the walls stand.

/** Takes a container's stdout as it comes. */
class Words {
    listener;
    decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    rest = '';
    section;
    sections = new Map();
    constructor(listener) {
        this.listener = listener;
    }
    take(chunk) {
        const lines = (this.rest + this.decoder.write(chunk)).split('\n');
        this.rest = lines.pop() ?? '';
        for (const line of lines)
            this.line(line);
    }
    line(line) {
        if (line === '== end') {
            this.listener.sections(this.sections);
            this.section = undefined;
            this.sections = new Map();
        }
        else if (line.startsWith('== ')) {
            this.section = line.slice(3);
            this.sections.set(this.section, '');
        }
        else if (this.section !== undefined) {
            this.sections.set(this.section, `${this.sections.get(this.section) ?? ''}${line}\n`);
        }
        else if (line.startsWith('{')) {
            const event = eventIn(line);
            if (event === undefined)
                this.listener.unreadable(line);
            else
                this.listener.event(event);
        }
    }
}
function eventIn(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
/** The sections of a finished text. */
function sectionsOf(text) {
    let found = new Map();
    const ignore = () => undefined;
    new Words({ event: ignore, unreadable: ignore, sections: sections => (found = sections) }).take(Buffer.from(text));
    return found;
}
function versionsIn(sandbox, firewallReady) {
    const iptables = /^# Generated by iptables-save v(\S+)/m.exec(sandbox.get('rules.v4') ?? '')?.[1];
    const squid = firewallReady?.['squid'];
    return {
        ...(typeof squid === 'string' ? { squid } : {}),
        ...(iptables === undefined ? {} : { iptables })
    };
}


/***/ }),

/***/ 3909:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ Slip)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7146);
// What nobody caught \u2192 one sentence, so that a fault of our own ends the step closed like any other, and not in a stack.

const GRACE_MS = 30_000;
class Slip {
    /** Resolves with the sentence when something was thrown that nobody caught. */
    happened;
    sentence;
    constructor() {
        this.happened = new Promise(resolve => {
            // A rejection that nobody handles comes here too. Only the first: what follows from it says less.
            process.on('uncaughtException', error => {
                const words = error instanceof Error ? error.message : String(error);
                this.sentence ??= `This action failed by a fault of its own: ${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(words)}. Please tell its maintainers.`;
                resolve(this.sentence);
            });
        });
    }
    /** Rejects where the step does not end by itself after it. */
    async outlived() {
        const sentence = await this.happened;
        await new Promise(resolve => setTimeout(resolve, GRACE_MS).unref());
        throw new Error(sentence);
    }
}


/***/ }),

/***/ 874:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ saveState)
/* harmony export */ });
/* unused harmony export readState */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
// What main leaves for post: saved the moment it is known, so that post finds whatever comes to be.

// Neither value can hold what the file's format gives a meaning to.
function saveState({ id, root }, file) {
    if (file !== undefined)
        node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync(file, `sandbox=${id}\nfolder=${root}\n`);
}
function readState(env) {
    const { STATE_sandbox: id = '', STATE_folder: root = '' } = env;
    return id === '' || root === '' ? undefined : { id, root };
}


/***/ }),

/***/ 3368:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readStep)
});

// EXTERNAL MODULE: ./build/policy/list.js
var list = __nccwpck_require__(8296);
// EXTERNAL MODULE: ./build/policy/shown.js
var shown = __nccwpck_require__(8223);
;// CONCATENATED MODULE: ./build/mounts.js
// The mounts input \u2192 the host's folders to bring in, each at its own path.


function parseMounts(text, guarded) {
    const mounts = new Map();
    const problems = [];
    for (const { line, written } of (0,list/* itemsOf */.S)(text)) {
        const parsed = parseMount(written, guarded, line);
        if ('problem' in parsed) {
            problems.push(`mounts, line ${line}: "${(0,shown/* shown */.S)(written)}" ${parsed.problem}`);
            continue;
        }
        const mount = parsed.value;
        const before = mounts.get(mount.from);
        if (before !== undefined && before.writable !== mount.writable) {
            problems.push(`mounts, line ${line}: "${(0,shown/* shown */.S)(written)}" is named both read-only and with ":rw". Keep one.`);
        }
        mounts.set(mount.from, mount);
    }
    return { mounts: [...mounts.values()], problems };
}
function parseMount(written, guarded, line) {
    if (/[\p{C}\p{Zl}\p{Zp}"]/u.test(written)) {
        return { problem: 'holds a quote or a control character. Write the path without.' };
    }
    const [, named = '', mode] = /^([^:]*)(?::(.*))?$/s.exec(written) ?? [];
    if (mode !== undefined && mode !== 'rw') {
        return {
            problem: `ends in ":${(0,shown/* shown */.S)(mode)}". Write "${(0,shown/* shown */.S)(named)}" to read it, "${(0,shown/* shown */.S)(named)}:rw" to write it too.`
        };
    }
    if (!/^(~?\/|~$)/.test(named)) {
        return { problem: 'is no absolute path. Begin it with "/", or with "~/" for the runner\u2019s home.' };
    }
    const parts = named
        .replace(/^~/, () => guarded.home)
        .split('/')
        .filter(part => part !== '' && part !== '.');
    if (parts.includes('..'))
        return { problem: 'holds "..". Write the path that is meant.' };
    const path = `/${parts.join('/')}`;
    const harm = harmOf(path, guarded);
    if (harm !== undefined)
        return { problem: harm };
    return { value: { line, from: path, to: path, writable: mode === 'rw' } };
}
// With /proc come the runner's variables and a writable host, with /run its sockets, Docker's too; and a read-only
// mount keeps no one from connecting to a socket.
const THE_HOSTS_OWN = ['/proc', '/sys', '/dev', '/run', '/var/run', '/var/lib/docker', '/var/lib/containerd'];
// What stands there inside is the action's.
const OURS = ['/awf'];
// Below RUNNER_TEMP: what the runner reads after each step, and what a step of ours keeps from its command.
const NOT_FOR_A_COMMAND = /^(_runner_file_commands|awf-[0-9a-f]+)(\/|$)/;
/** Why a mount of the path would open the wall, as the end of a sentence. */
function harmOf(path, { home, temp }) {
    const root = THE_HOSTS_OWN.find(own => within(path, own));
    if (root !== undefined)
        return `is in ${root}, which would hand over the host. Name a folder of files.`;
    if (OURS.some(own => within(path, own)))
        return 'is in /awf, where the action keeps its own. Name another folder.';
    if (path === '/' || THE_HOSTS_OWN.some(own => within(own, path)) || within(home, path)) {
        return 'is too wide: it would hand over the runner\u2019s secrets. Name a folder below it.';
    }
    if (within(temp, path))
        return 'is or holds RUNNER_TEMP, by which the runner is told what to do next. Name a folder below it.';
    if (path.startsWith(`${temp}/`) && NOT_FOR_A_COMMAND.test(path.slice(temp.length + 1)))
        return 'is for the runner or this action alone. Name another folder.';
    return undefined;
}
function within(path, folder) {
    return path === folder || folder === '/' || path.startsWith(`${folder}/`);
}

// EXTERNAL MODULE: ./build/policy/host.js
var host = __nccwpck_require__(4902);
// EXTERNAL MODULE: ./build/policy/presets.js + 4 modules
var presets = __nccwpck_require__(3582);
;// CONCATENATED MODULE: ./build/policy/notes.js
// Patterns \u2192 what their author should know of them: notes for the log, and at most one warning for the step.



/** What was read otherwise than it was written, and what each preset stands for. */
function notesOn(patterns) {
    return [...new Set(patterns.flatMap(pattern => [...noteOnName(pattern), ...noteOnPreset(pattern.source)]))];
}
function noteOnName({ source, hosts }) {
    if (!('host' in hosts))
        return [];
    if (hosts.kind === 'tree' && /^([a-z]+:\/\/)?\./i.test(source.written))
        return [
            `${place(source)}: "${(0,shown/* shown */.S)(source.written)}" is read as "${hosts.host}", the host and its subdomains.`
        ];
    if (/^[\x20-\x7e]*$/.test(source.written))
        return [];
    return [`${place(source)}: "${(0,shown/* shown */.S)(source.written)}" is the name "${hosts.host}".`];
}
function noteOnPreset(source) {
    const preset = source.expanded === undefined ? undefined : (0,presets/* presetOf */.jE)(source.written);
    if (preset === undefined)
        return [];
    const all = preset.entries.map(({ pattern }) => pattern).join(', ');
    const open = preset.entries.filter(({ receives }) => receives !== undefined).map(({ pattern }) => pattern);
    const warned = open.length === 0 || source.input !== 'allowed-domains'
        ? ''
        : ` Data can leave to accounts of others through ${open.join(', ')}.`;
    return [`${place(source)}: "${source.written}", version ${preset.version}, is ${all}.${warned}`];
}
const MOST_NAMED = 5;
/** One for all: annotations are few, and hosts may be many. */
function warningsOn(patterns) {
    const shared = patterns.flatMap(({ source, hosts }) => {
        const suffix = source.expanded === undefined && !isVendors(hosts) ? suffixOf(hosts) : undefined;
        return suffix === undefined ? [] : [{ source, suffix }];
    });
    if (shared.length === 0)
        return [];
    const named = shared
        .slice(0, MOST_NAMED)
        .map(({ source, suffix }) => `"${(0,shown/* shown */.S)(source.written)}" (${place(source)}; anyone can have a name below "${suffix}")`);
    const more = shared.length > MOST_NAMED ? ` and ${shared.length - MOST_NAMED} more` : '';
    return [
        `On ground that is shared with strangers: ${named.join(', ')}${more}. Check that each name is the one you mean and is still held by whom you trust.`
    ];
}
// The ground is shared, but a preset says whose this one host is.
const VENDORS = new Set([...presets/* PRESETS */.fG.values()]
    .flatMap(({ entries }) => entries)
    .filter(({ pattern, shared }) => pattern.startsWith('=') && shared !== true)
    .map(({ pattern }) => pattern.slice(1)));
function isVendors(hosts) {
    return (hosts.kind === 'host' || hosts.kind === 'tree') && VENDORS.has(hosts.host);
}
function suffixOf(hosts) {
    if (hosts.kind === 'network')
        return undefined;
    return (0,host/* sharedSuffixOf */.Ux)(hosts.kind === 'glob' ? hosts.host.replace(/^.*\*[^.]*\.?/, '') : hosts.host);
}
function place({ input, line }) {
    return `${input}, line ${line}`;
}

// EXTERNAL MODULE: ./build/render/environment.js
var environment = __nccwpck_require__(8937);
;// CONCATENATED MODULE: ./build/shell.js
// The shell input \u2192 the words of its command, and the script as the runner would write it for a `run:` step.

const BUILT_IN = {
    bash: ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '{0}'],
    sh: ['sh', '-e', '{0}'],
    python: ['python', '{0}'],
    node: ['node', '{0}'],
    pwsh: ['pwsh', '-command', ". '{0}'"]
};
const EXTENSIONS = {
    bash: '.sh',
    sh: '.sh',
    python: '.py',
    node: '.js',
    pwsh: '.ps1'
};
function parseShell(written) {
    const argv = Object.hasOwn(BUILT_IN, written) ? BUILT_IN[written] : wordsOf(written);
    const program = argv?.[0] ?? '';
    if (argv === undefined || !argv.slice(1).some(word => word.includes('{0}'))) {
        const known = Object.keys(BUILT_IN).find(name => name === program.toLowerCase());
        const cure = program === '{0}' ? 'bash {0}' : (known ?? `${(0,shown/* shown */.S)(written)} {0}`);
        return {
            problem: `shell: "${(0,shown/* shown */.S)(written)}" is not one of ${Object.keys(BUILT_IN).join(', ')}, and holds no {0} for the script's path. Write "${cure}".`
        };
    }
    return { value: { argv, extension: Object.hasOwn(EXTENSIONS, program) ? (EXTENSIONS[program] ?? '') : '' } };
}
/** Unchanged, but for pwsh, which would otherwise go on after an error and end with 0. */
function scriptFor({ argv }, run) {
    if (argv[0] !== 'pwsh')
        return run;
    return [
        "$ErrorActionPreference = 'stop'",
        run,
        'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }'
    ].join('\n');
}
// As .NET splits what the runner hands it: blanks part words, double quotes hold them together, a backslash means
// something before a quote alone. No shell reads it.
function wordsOf(written) {
    const words = [];
    let word;
    let quoted = false;
    for (const [token, slashes] of written.matchAll(/(\\*)"|[ \t]+|\\+|[^ \t"\\]+/g)) {
        if (slashes !== undefined) {
            const literal = slashes.length % 2 === 1;
            word = `${word ?? ''}${'\\'.repeat(slashes.length >> 1)}${literal ? '"' : ''}`;
            if (!literal)
                quoted = !quoted;
        }
        else if (!quoted && /^[ \t]/.test(token)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else {
            word = (word ?? '') + token;
        }
    }
    return word === undefined ? words : [...words, word];
}

;// CONCATENATED MODULE: ./build/inputs.js
// The inputs of the step \u2192 values, or one error with every problem of every input.






class InputError extends Error {
    problems;
    readable;
    name = 'InputError';
    constructor(problems, readable // without what is wrong in them: for the report alone
    ) {
        super(problems.join('\n'));
        this.problems = problems;
        this.readable = readable;
    }
}
/**
 * @param get must not trim: line numbers count from the first line that was written
 * @param wrongPlaces what is wrong with the files and folders they name, which are not looked at here
 */
function inputsFrom(get, runner, wrongPlaces = () => []) {
    const problems = [];
    const word = (name) => get(name).trim();
    const taken = (parsed, otherwise) => {
        if ('value' in parsed)
            return parsed.value;
        problems.push(parsed.problem);
        return otherwise;
    };
    const listed = (list) => {
        problems.push(...list.problems);
        return list;
    };
    // An input that an expression left empty means the same as one that was not given, as in a `run:` step.
    const run = taken(parseRun(get('run')), '');
    const shell = taken(parseShell(word('shell') || 'bash'), { argv: [], extension: '' });
    const { patterns: allowed } = listed((0,list/* parsePatterns */.Z)('allowed-domains', get('allowed-domains')));
    const { patterns: blocked } = listed((0,list/* parsePatterns */.Z)('blocked-domains', get('blocked-domains')));
    const { patterns: expected } = listed((0,list/* parsePatterns */.Z)('expected-blocked', get('expected-blocked')));
    problems.push(...tooManyPorts(allowed));
    const mode = taken(parseMode(word('mode')), 'enforce');
    const failOnBlocked = taken(parseFlag('fail-on-blocked', word('fail-on-blocked')), false);
    const { names: passEnv } = listed(parseNames(get('pass-env')));
    const { mounts } = listed(parseMounts(get('mounts'), runner));
    const timeoutMinutes = taken(parseMinutes(word('timeout-minutes')), undefined);
    const summary = taken(parseSummary(word('summary')), 'always');
    const allowWorkflowCommands = taken(parseFlag('allow-workflow-commands', word('allow-workflow-commands')), false);
    let warned;
    const inputs = {
        run: scriptFor(shell, run),
        shell,
        workingDirectory: absolute(word('working-directory'), runner),
        allowed,
        blocked,
        expected,
        mode,
        failOnBlocked,
        passEnv,
        mounts,
        timeoutMinutes,
        label: labelFrom(get('label')) || labelFrom(run),
        summary,
        imageArchive: word('image-archive') === '' ? '' : absolute(word('image-archive'), runner),
        allowWorkflowCommands,
        // When they are asked for, which is after docker was: of 10,000 lines they take 30 ms.
        get notes() {
            return notesOn([...allowed, ...blocked, ...expected]);
        },
        get warnings() {
            return (warned ??= warningsOn(allowed));
        }
    };
    problems.push(...wrongPlaces(inputs));
    if (problems.length > 0)
        throw new InputError(problems, inputs);
    return inputs;
}
// Each port that may be dialled has a listener of its own, above the ports that clients get (61000 to 65535).
const PORTS = 4_000;
function tooManyPorts(allowed) {
    const ports = new Set();
    for (const { port, source } of allowed) {
        if (port !== undefined)
            ports.add(port);
        if (ports.size > PORTS)
            return [
                `${source.input}, line ${source.line}: port ${port} is one more than the ${PORTS} different ones that a list may name. Name fewer.`
            ];
    }
    return [];
}
function parseRun(run) {
    if (run.trim() !== '')
        return { value: run };
    return { problem: 'run: there is no script. Write the command that is to run behind the firewall.' };
}
function parseFlag(input, written) {
    // What YAML takes for a boolean, as in the runner's own inputs.
    if (/^(true|True|TRUE)$/.test(written))
        return { value: true };
    if (/^(false|False|FALSE)?$/.test(written))
        return { value: false };
    return { problem: `${input}: "${(0,shown/* shown */.S)(written)}" is neither true nor false. Write one of them.` };
}
function parseMode(written) {
    if (written === '')
        return { value: 'enforce' };
    if (written === 'enforce' || written === 'audit')
        return { value: written };
    return { problem: `mode: "${(0,shown/* shown */.S)(written)}" is neither enforce nor audit. Write one of them.` };
}
function parseSummary(written) {
    if (written === '')
        return { value: 'always' };
    if (written === 'always' || written === 'blocked' || written === 'never')
        return { value: written };
    return { problem: `summary: "${(0,shown/* shown */.S)(written)}" is none of always, blocked and never. Write one of them.` };
}
// A timer of Node takes 2^31 milliseconds; a longer one would fire at once.
const LONGEST_MINUTES = 35_000;
function parseMinutes(written) {
    if (written === '')
        return { value: undefined };
    const minutes = /^\d+(\.\d+)?$/.test(written) ? Number(written) : NaN;
    if (minutes > 0 && minutes <= LONGEST_MINUTES)
        return { value: minutes };
    return {
        problem: `timeout-minutes: "${(0,shown/* shown */.S)(written)}" is no number of minutes above 0 and up to ${LONGEST_MINUTES}. Write one such as 10.`
    };
}
function parseNames(text) {
    const names = new Set();
    const problems = [];
    for (const { line, written } of (0,list/* itemsOf */.S)(text)) {
        const wrong = wrongName(written);
        if (wrong === undefined)
            names.add(written);
        else
            problems.push(`pass-env, line ${line}: ${wrong}`);
    }
    return { names: [...names], problems };
}
function wrongName(written) {
    const [name = ''] = written.split('=');
    // The value is not repeated: it may be the very secret.
    if (name !== written)
        return `"${(0,shown/* shown */.S)(name)}=\u2026" holds a value. Write the name alone, and the value under env:.`;
    if ((0,environment/* isRunnersOwn */.m)(name))
        return `"${(0,shown/* shown */.S)(name)}" is the runner's own and never handed over. Take the line away.`;
    if (/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(name))
        return undefined;
    const bare = name.replace(/^\$\{?|\}$/g, '');
    const cure = /^[A-Za-z_]\w*$/.test(bare) ? `"${bare}"` : 'one name a line, such as "API_KEY"';
    return `"${(0,shown/* shown */.S)(written)}" is no name of a variable. Write ${cure}.`;
}
const LONGEST_LABEL = 60;
/** The first line that says something, cut. */
function labelFrom(text) {
    const line = text
        .trim()
        .split(/\r\n|\r|\n/)[0]
        ?.trim() ?? '';
    const points = Array.from(line);
    return points.length > LONGEST_LABEL ? `${points.slice(0, LONGEST_LABEL - 1).join('')}\u2026` : line;
}
function absolute(written, { workspace, home }) {
    const path = /^~(\/|$)/.test(written) ? written.replace('~', () => home) : written;
    const parts = [];
    for (const part of (path.startsWith('/') ? path : `${workspace}/${path}`).split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/sandbox/filesystem.js
var filesystem = __nccwpck_require__(904);
// EXTERNAL MODULE: ./build/sandbox/installation.js
var sandbox_installation = __nccwpck_require__(107);
;// CONCATENATED MODULE: ./build/places.js
// What is wrong with the files and folders that the inputs name, on this runner.





function wrongPlaces({ workingDirectory, mounts }, runner) {
    const named = `working-directory: "${workingDirectory}"`;
    const directory = !isFolder(workingDirectory)
        ? [`${named} is no folder. Check out the repository first, or name a folder of it.`]
        : !(0,filesystem/* inView */.l7)(workingDirectory, runner, mounts)
            ? [`${named} is not in the command's view. Name it in mounts, too.`]
            : [];
    const harms = mounts.flatMap(({ line, from }) => {
        const harm = harmAt(from, runner);
        return harm === undefined ? [] : [`mounts, line ${line}: "${from}" ${harm}`];
    });
    return [...directory, ...harms];
}
// docker follows a link of a folder that it mounts.
function harmAt(from, { workspace, home, temp, installation }) {
    if (!external_node_fs_.existsSync(from))
        return 'does not exist on this runner. Make it in an earlier step, or take the line away.';
    const real = (0,sandbox_installation/* realOf */.M)(from);
    const below = external_node_path_.relative(workspace, from);
    if (!/^\.\.(\/|$)/.test(below) && real !== external_node_path_.join((0,sandbox_installation/* realOf */.M)(workspace), below))
        return 'is behind a link in the workspace, which an earlier command may have put there. Name the folder that is meant.';
    if (installation.includes(real))
        return 'is where the runner keeps itself. Name a folder below it.';
    const harm = harmOf(real, { home: (0,sandbox_installation/* realOf */.M)(home), temp: (0,sandbox_installation/* realOf */.M)(temp) });
    return harm === undefined ? undefined : `leads to "${real}", which ${harm}`;
}
function isFolder(place) {
    return external_node_fs_.statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
}

;// CONCATENATED MODULE: ./build/policy/policy.js
// What the command may reach, as one frozen value. Everything else derives from it: Squid's configuration,
// the packet rules, the relay's ports, the rule shown beside each row of the report.
/** What the inputs say, as the one frozen value. */
function policyFrom({ allowed, blocked = [], expected = [], mode = 'enforce' }) {
    return Object.freeze({
        allowed: Object.freeze([...allowed]),
        blocked: Object.freeze([...blocked]),
        expected: Object.freeze([...expected]),
        mode
    });
}

// EXTERNAL MODULE: ./build/random.js
var random = __nccwpck_require__(7704);
// EXTERNAL MODULE: ./build/runner.js
var build_runner = __nccwpck_require__(6401);
;// CONCATENATED MODULE: ./build/sandbox/client.js
// The runner's surroundings \u2192 a sentence where they are known to carry no firewall, before docker is asked anything.


const BEGINNING = 4096; // bytes; the scripts that stand for docker are shorter
/** Asked of every step, so it starts no program. What it cannot see, docker's own words say later. */
function cannotCarry(env, temp) {
    if (process.platform !== 'linux') {
        const name = { darwin: 'macOS', win32: 'Windows' }[process.platform] ?? process.platform;
        return `The firewall needs a Linux runner with Docker, and this one runs ${name}. Use runs-on: ubuntu-latest.`;
    }
    // As the runner names its folders in a container of a job.
    if (temp.startsWith('/__w/')) {
        return 'A job with "container:" has other paths than the Docker engine, which could not mount its files. Take "container:" away, or move this step into a job without it.';
    }
    const host = env['DOCKER_HOST'] ?? '';
    if (/\bpodman\b/.test(host) || isPodman(env['PATH'] ?? '')) {
        return 'What goes by the name of docker on this runner is Podman, which cannot take the firewall down as Docker does. Install Docker in an earlier step ("sudo apt-get install docker.io"), or use a runner with Docker.';
    }
    if (/^unix:\/\/\/run\/user\//.test(host)) {
        return "The Docker engine of this runner is rootless: its containers cannot be given the runner's account and files. Let DOCKER_HOST name an engine that runs as root, or use a runner with one.";
    }
    return undefined;
}
// By its script (podman-docker) or as a link to it.
function isPodman(folders) {
    const client = folders
        .split(':')
        .filter(folder => external_node_path_.isAbsolute(folder))
        .map(folder => `${folder}/docker`)
        .find(isProgram);
    if (client === undefined)
        return false;
    try {
        if (external_node_path_.basename(external_node_fs_.realpathSync(client)) === 'podman')
            return true;
        const beginning = Buffer.alloc(BEGINNING);
        const file = external_node_fs_.openSync(client, 'r');
        try {
            const length = external_node_fs_.readSync(file, beginning, 0, BEGINNING, 0);
            const text = beginning.toString('latin1', 0, length);
            return text.startsWith('#!') && /\bpodman\b/.test(text);
        }
        finally {
            external_node_fs_.closeSync(file);
        }
    }
    catch {
        return false; // because who may run it need not be able to read it
    }
}
function isProgram(file) {
    try {
        external_node_fs_.accessSync(file, external_node_fs_.constants.X_OK);
        return external_node_fs_.statSync(file).isFile();
    }
    catch {
        return false; // because it is not there
    }
}

// EXTERNAL MODULE: ./build/sandbox/plan.js
var plan = __nccwpck_require__(9452);
// EXTERNAL MODULE: ./build/workflow-file.js
var workflow_file = __nccwpck_require__(805);
;// CONCATENATED MODULE: ./build/step.js
// What the runner and the inputs say \u2192 the step, and why it may not begin. Even then it has a report.








function readStep(env) {
    const started = new Date();
    const runner = (0,build_runner/* readRunner */.fY)(env);
    const { inputs, refused } = readInputs(env, runner);
    const id = (0,random/* randomHex */.n)();
    const folders = (0,plan/* foldersUnder */.mK)(`${runner.temp}/awf-${id}`);
    const workflow = (0,workflow_file/* readWorkflow */.S)(env, runner.workspace); // now: the command may write it
    return { step: { id, runner, inputs, policy: policyFrom(inputs), folders, workflow, started }, refused };
}
function readInputs(env, runner) {
    try {
        // On a runner of another kind its folders are strange, and the places with them.
        const because = cannotCarry(env, runner.temp);
        const wrong = (inputs) => (because === undefined ? wrongPlaces(inputs, runner) : []);
        const inputs = inputsFrom(name => (0,build_runner/* inputIn */.cP)(env, name), runner, wrong); // throws once, with every bad line of every input
        return { inputs, refused: because === undefined ? undefined : { kind: 'not-started', because } };
    }
    catch (error) {
        if (!(error instanceof InputError))
            throw error;
        return {
            inputs: error.readable,
            refused: { kind: 'not-started', because: error.message, fault: 'inputs' }
        };
    }
}


/***/ }),

/***/ 5062:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ drained),
/* harmony export */   q: () => (/* binding */ passing)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7146);
// The command's output \u2192 the step's, at once and unchanged but for workflow commands, which are made inert.

const DRAINED_WITHIN_MS = 2_000;
function passing(allowWorkflowCommands) {
    const out = new Pipe(process.stdout, !allowWorkflowCommands);
    const err = new Pipe(process.stderr, !allowWorkflowCommands);
    const waiting = [];
    // The runner shows both streams as one.
    const sayNow = () => {
        if (out.atLineStart && err.atLineStart)
            for (const line of waiting.splice(0))
                process.stdout.write(`${line}\n`);
    };
    const passed = (taken) => {
        if (waiting.length > 0)
            sayNow();
        return taken;
    };
    return {
        stdout: chunk => passed(out.write(chunk)),
        stderr: chunk => passed(err.write(chunk)),
        say: line => {
            waiting.push(line);
            sayNow();
        },
        close: () => {
            out.close();
            err.close();
            sayNow();
        }
    };
}
class Pipe {
    to;
    guarded;
    state = _report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .streamStart */ .ni;
    gone = false;
    waiting = [];
    constructor(to, guarded) {
        this.to = to;
        this.guarded = guarded;
        to.on('error', () => (this.gone = true)); // nobody reads any more: the step goes on, and its report with it
        // Once for all writes: node warns, in the midst of the command's output, of listeners that gather.
        for (const event of ['drain', 'error', 'close'])
            to.on(event, () => this.waiting.splice(0).forEach(resolve => resolve()));
    }
    // A reader that is slower than the command slows the command down: what it cannot take is not gathered here.
    write(chunk) {
        const { state, out } = (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(this.state, chunk);
        this.state = state;
        if (this.to.write(this.guarded ? out : chunk) || this.gone)
            return undefined;
        return new Promise(resolve => this.waiting.push(resolve));
    }
    get atLineStart() {
        return (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .closing */ .ET)(this.state) === '';
    }
    close() {
        const end = (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .closing */ .ET)(this.state);
        if (end !== '')
            this.to.write(end);
        this.state = _report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .streamStart */ .ni;
    }
}
/** Resolves when all that was said is with whoever reads it: an exit would cut it off. */
async function drained() {
    const taken = [process.stdout, process.stderr].map(stream => new Promise(resolve => stream.write('', resolve)));
    const late = new Promise(resolve => setTimeout(resolve, DRAINED_WITHIN_MS));
    await Promise.race([Promise.all(taken), late]);
}


/***/ }),

/***/ 805:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readWorkflow),
/* harmony export */   U: () => (/* binding */ locatedIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6401);
// The runner's variables \u2192 the workflow file of this run, as the checkout has it before the command could write it; and
// where in it the step stands.


const LARGEST_BYTES = 1_000_000;
/** Undefined where it cannot be had: it lies in another repository, or nothing was checked out. */
function readWorkflow(env, workspace) {
    const [repository, ref] = [env['GITHUB_REPOSITORY'] ?? '', env['GITHUB_WORKFLOW_REF'] ?? ''];
    const below = ref.startsWith(`${repository}/`) ? ref.slice(repository.length + 1) : '';
    const path = /^(\.github\/workflows\/[^/@]+\.ya?ml)@/.exec(below)?.[1];
    if (repository === '' || path === undefined)
        return undefined;
    try {
        const file = `${node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(workspace)}/${path}`;
        if (node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(file) !== file)
            return undefined; // an earlier command may have made any part of it a link
        const found = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(file);
        if (!found.isFile() || found.size > LARGEST_BYTES)
            return undefined;
        return { path, text: node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file, 'utf8') };
    }
    catch {
        return undefined; // because what the file would add to the report is no reason to fail a step
    }
}
/** The report with the place in the workflow, and the patch, where they can be found. */
async function locatedIn(file, report, env) {
    if (file === undefined || report.blocked.length + report.packets.length === 0)
        return report;
    try {
        const { locate } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(832), __nccwpck_require__.e(668)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9668)); // brings a YAML parser, which a quiet step needs not
        const given = (name) => [name, (0,_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .inputIn */ .cP)(env, name)];
        return locate(report, file, {
            action: env['GITHUB_ACTION_REPOSITORY'] ?? '',
            job: env['GITHUB_JOB'] ?? '',
            inputs: Object.fromEntries(['run', 'label', 'allowed-domains'].map(given))
        });
    }
    catch {
        return report; // because a report without a patch is still the report
    }
}


/***/ }),

/***/ 9513:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ say),
/* harmony export */   f: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var _node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9635);
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7146);
// The step's own words to the runner: lines of its log, and annotations.
// Past the front door of @actions/core, whose index brings an HTTP client for tokens that no step here asks for: to load
// it took each step 80 ms of a processor, at its end, when somebody waits for it.


function say(text) {
    process.stdout.write(`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(text)}\n`);
}
function annotate(level, text) {
    (0,_node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_0__/* .issueCommand */ .L)(level, {}, text);
}


/***/ }),

/***/ 935:
/***/ (function (__unused_webpack_module, exports) {

var __webpack_unused_export__;


/**
 * Check if `vhost` is a valid suffix of `hostname` (top-domain)
 *
 * It means that `vhost` needs to be a suffix of `hostname` and we then need to
 * make sure that: either they are equal, or the character preceding `vhost` in
 * `hostname` is a '.' (it should not be a partial label).
 *
 * * hostname = 'not.evil.com' and vhost = 'vil.com'      => not ok
 * * hostname = 'not.evil.com' and vhost = 'evil.com'     => ok
 * * hostname = 'not.evil.com' and vhost = 'not.evil.com' => ok
 */
function shareSameDomainSuffix(hostname, vhost) {
    if (hostname.endsWith(vhost)) {
        return (hostname.length === vhost.length ||
            hostname[hostname.length - vhost.length - 1] === '.');
    }
    return false;
}
/**
 * Given a hostname and its public suffix, extract the general domain.
 */
function extractDomainWithSuffix(hostname, publicSuffix) {
    // Locate the index of the last '.' in the part of the `hostname` preceding
    // the public suffix.
    //
    // examples:
    //   1. not.evil.co.uk  => evil.co.uk
    //         ^    ^
    //         |    | start of public suffix
    //         | index of the last dot
    //
    //   2. example.co.uk   => example.co.uk
    //     ^       ^
    //     |       | start of public suffix
    //     |
    //     | (-1) no dot found before the public suffix
    const publicSuffixIndex = hostname.length - publicSuffix.length - 2;
    const lastDotBeforeSuffixIndex = hostname.lastIndexOf('.', publicSuffixIndex);
    // No '.' found, then `hostname` is the general domain (no sub-domain)
    if (lastDotBeforeSuffixIndex === -1) {
        return hostname;
    }
    // Extract the part between the last '.'
    return hostname.slice(lastDotBeforeSuffixIndex + 1);
}
/**
 * Detects the domain based on rules and upon and a host string
 */
function getDomain$1(suffix, hostname, options) {
    // Check if `hostname` ends with a member of `validHosts`.
    if (options.validHosts !== null) {
        const validHosts = options.validHosts;
        for (const vhost of validHosts) {
            if ( /*@__INLINE__*/shareSameDomainSuffix(hostname, vhost)) {
                return vhost;
            }
        }
    }
    let numberOfLeadingDots = 0;
    if (hostname.startsWith('.')) {
        while (numberOfLeadingDots < hostname.length &&
            hostname[numberOfLeadingDots] === '.') {
            numberOfLeadingDots += 1;
        }
    }
    // If `hostname` is a valid public suffix, then there is no domain to return.
    // Since we already know that `getPublicSuffix` returns a suffix of `hostname`
    // there is no need to perform a string comparison and we only compare the
    // size.
    if (suffix.length === hostname.length - numberOfLeadingDots) {
        return null;
    }
    // To extract the general domain, we start by identifying the public suffix
    // (if any), then consider the domain to be the public suffix with one added
    // level of depth. (e.g.: if hostname is `not.evil.co.uk` and public suffix:
    // `co.uk`, then we take one more level: `evil`, giving the final result:
    // `evil.co.uk`).
    return /*@__INLINE__*/ extractDomainWithSuffix(hostname, suffix);
}

/**
 * Return the part of domain without suffix.
 *
 * Example: for domain 'foo.com', the result would be 'foo'.
 */
function getDomainWithoutSuffix$1(domain, suffix) {
    // Note: here `domain` and `suffix` cannot have the same length because in
    // this case we set `domain` to `null` instead. It is thus safe to assume
    // that `suffix` is shorter than `domain`.
    return domain.slice(0, -suffix.length - 1);
}

/**
 * Matches an ASCII tab (U+0009) or newline (U+000A / U+000D). The WHATWG URL
 * parser strips these before parsing; we only allocate a cleaned copy (and
 * re-parse) on the rare input that actually contains one.
 */
const CONTROL_CHARS = /[\t\n\r]/g;
// Set by `extractHostname` (a module-scope flag, read synchronously by
// `parseImpl` right after the call \u2014 same pattern as the reused RESULT object).
// `true` ONLY when extraction validated the returned host inline (a confirmed-
// valid, "simple" authority) so `parseImpl` can skip the separate
// `isValidHostname` pass. `false` in every other case (validation disabled, a
// complex authority \u2014 userinfo/port/brackets/trailing-dot/control \u2014 an invalid
// host, or a non-main return path); `parseImpl` then validates as usual. The
// fast path can only ever SKIP a redundant scan for hosts already known valid,
// never accept an invalid one.
let extractedHostnameValidated = false;
/**
 * True if char `code` is a valid hostname character. This is the per-char half
 * of `is-valid.ts`'s `isValidAscii` (a-z, 0-9, > U+007F) PLUS three additions:
 * A-Z (the host is lowercased before validation, so uppercase \u2261 a valid
 * lowercase letter) and '-' / '_' (valid inside a label). KEEP IN SYNC with
 * `is-valid.ts`: these rules are deliberately duplicated to validate during
 * extraction, so any change to the accepted character set there must be
 * mirrored here (and vice-versa).
 */
function isValidHostnameChar(code) {
    return ((code >= 97 && code <= 122) || // a-z
        (code >= 48 && code <= 57) || // 0-9
        code > 127 || // non-ASCII (accepted, not punycode-checked)
        (code >= 65 && code <= 90) || // A-Z (becomes valid once lowercased)
        code === 45 || // '-'
        code === 95 // '_'
    );
}
/**
 * Classify scheme `url.slice(schemeStart, colonIndex)` as a WHATWG special
 * scheme without allocating a substring (case-insensitive via `| 32`).
 * Special schemes: ftp, file, http, https, ws, wss
 * (https://url.spec.whatwg.org/#special-scheme).
 *
 * @returns 0 = not special, 1 = special, 2 = file (its host sits only between
 *          "//" and the next slash).
 */
function getSpecialScheme(url, schemeStart, colonIndex) {
    const length = colonIndex - schemeStart;
    const c0 = url.charCodeAt(schemeStart) | 32;
    if (length === 2) {
        return c0 === 119 && (url.charCodeAt(schemeStart + 1) | 32) === 115 ? 1 : 0; // ws
    }
    else if (length === 3) {
        const c1 = url.charCodeAt(schemeStart + 1) | 32;
        const c2 = url.charCodeAt(schemeStart + 2) | 32;
        if (c0 === 119 && c1 === 115 && c2 === 115)
            return 1; // wss
        if (c0 === 102 && c1 === 116 && c2 === 112)
            return 1; // ftp
        return 0;
    }
    else if (length === 4) {
        const c1 = url.charCodeAt(schemeStart + 1) | 32;
        const c2 = url.charCodeAt(schemeStart + 2) | 32;
        const c3 = url.charCodeAt(schemeStart + 3) | 32;
        if (c0 === 104 && c1 === 116 && c2 === 116 && c3 === 112)
            return 1; // http
        if (c0 === 102 && c1 === 105 && c2 === 108 && c3 === 101)
            return 2; // file
        return 0;
    }
    else if (length === 5) {
        return c0 === 104 &&
            (url.charCodeAt(schemeStart + 1) | 32) === 116 &&
            (url.charCodeAt(schemeStart + 2) | 32) === 116 &&
            (url.charCodeAt(schemeStart + 3) | 32) === 112 &&
            (url.charCodeAt(schemeStart + 4) | 32) === 115
            ? 1
            : 0; // https
    }
    return 0;
}
/**
 * Extract a hostname from `url`, matching a WHATWG URL parser's host-boundary
 * behaviour (https://url.spec.whatwg.org/#concept-basic-url-parser) for tldts'
 * scope. It deliberately does NOT normalise the host (no IDNA/punycode or IPv4
 * canonicalisation; IPv6 brackets are stripped, not compressed), strips trailing
 * dots, and stays lenient where a strict parser rejects (bare host:port,
 * out-of-range port, user@host) \u2014 all documented deviations.
 *
 * @param urlIsValidHostname - when true, `url` is already a valid hostname and is
 *   returned by the same reference (factory.ts skips re-validation on that
 *   identity), keeping the common path allocation-free.
 * @param validate - when true, validate the host inline during the authority
 *   scan and publish the verdict via `extractedHostnameValidated` so `parseImpl`
 *   can skip the redundant `isValidHostname` pass for simple authorities.
 */
function extractHostname(url, urlIsValidHostname, validate = false) {
    let start = 0;
    let end = url.length;
    let hasUpper = false;
    let isSpecial = true; // '\' ends the host, unless non-special "scheme://"
    extractedHostnameValidated = false;
    if (!urlIsValidHostname) {
        // WHATWG step 1: trim leading/trailing C0 control or space (<= U+0020).
        // Tab/newline elsewhere are handled lazily below.
        while (start < url.length && url.charCodeAt(start) <= 32) {
            start += 1;
        }
        // "data:"/"javascript:" never reach a host (inline payload; data URLs may be
        // huge). `| 32` lowercases letters only; tab/newline is re-parsed below.
        if ((url.charCodeAt(start + 4) === 58 /* ':' */ &&
            (url.charCodeAt(start) | 32) === 100 /* d */ &&
            (url.charCodeAt(start + 1) | 32) === 97 /* a */ &&
            (url.charCodeAt(start + 2) | 32) === 116 /* t */ &&
            (url.charCodeAt(start + 3) | 32) === 97) /* a */ ||
            (url.charCodeAt(start + 10) === 58 /* ':' */ &&
                (url.charCodeAt(start) | 32) === 106 /* j */ &&
                (url.charCodeAt(start + 1) | 32) === 97 /* a */ &&
                (url.charCodeAt(start + 2) | 32) === 118 /* v */ &&
                (url.charCodeAt(start + 3) | 32) === 97 /* a */ &&
                (url.charCodeAt(start + 4) | 32) === 115 /* s */ &&
                (url.charCodeAt(start + 5) | 32) === 99 /* c */ &&
                (url.charCodeAt(start + 6) | 32) === 114 /* r */ &&
                (url.charCodeAt(start + 7) | 32) === 105 /* i */ &&
                (url.charCodeAt(start + 8) | 32) === 112 /* p */ &&
                (url.charCodeAt(start + 9) | 32) === 116) /* t */) {
            return null;
        }
        while (end > start + 1 && url.charCodeAt(end - 1) <= 32) {
            end -= 1;
        }
        if ((url.charCodeAt(start) === 47 /* '/' */ ||
            url.charCodeAt(start) === 92) /* '\' */ &&
            (url.charCodeAt(start + 1) === 47 /* '/' */ ||
                url.charCodeAt(start + 1) === 92) /* '\' */) {
            // Scheme-relative reference ("//host/path").
            start += 2;
        }
        else {
            let indexOfProtocol = url.indexOf(':/', start);
            if (indexOfProtocol !== -1) {
                // "scheme://\u2026". Classify the scheme, then position `start` at the host.
                const special = getSpecialScheme(url, start, indexOfProtocol);
                if (special === 1) {
                    // Special scheme: skip the run of '/' and '\' after it
                    // (special-authority-(ignore-)slashes states; '\' acts as '/').
                    start = indexOfProtocol + 2;
                    while (url.charCodeAt(start) === 47 /* '/' */ ||
                        url.charCodeAt(start) === 92 /* '\' */) {
                        start += 1;
                    }
                }
                else if (special === 2) {
                    // file: the host is only what sits between "//" and the next slash, so
                    // "file://h/x" => "h" but "file:///x" / "file:/x" => no host.
                    start = indexOfProtocol + 1;
                    let slashes = 0;
                    while ((url.charCodeAt(start) === 47 || url.charCodeAt(start) === 92) &&
                        slashes < 2) {
                        start += 1;
                        slashes += 1;
                    }
                    if (slashes < 2) {
                        return null;
                    }
                }
                else {
                    // Unknown scheme: validate the WHATWG scheme grammar [A-Za-z0-9+.-];
                    // a control char means it was split by a tab/newline (strip + re-parse).
                    for (let i = start; i < indexOfProtocol; i += 1) {
                        const code = url.charCodeAt(i);
                        if (!(((code | 32) >= 97 && (code | 32) <= 122) || // [a-zA-Z] (fold letters only)
                            (code >= 48 && code <= 57) || // [0, 9]
                            code === 46 || // '.'
                            code === 45 || // '-'
                            code === 43 // '+'
                        )) {
                            if (code === 9 /* tab */ ||
                                code === 10 /* LF */ ||
                                code === 13 /* CR */) {
                                return extractHostname(url.replace(CONTROL_CHARS, ''), urlIsValidHostname, validate);
                            }
                            // A '/', '\', '?' or '#' first puts this ':/' in a path, query or
                            // fragment ("a.com/r?u=https://x"): re-read the input without it.
                            for (let j = i; j < indexOfProtocol; j += 1) {
                                const c = url.charCodeAt(j);
                                if (c === 47 || c === 92 || c === 63 || c === 35) {
                                    indexOfProtocol = -1;
                                    break;
                                }
                            }
                            if (indexOfProtocol !== -1) {
                                return null;
                            }
                            break;
                        }
                    }
                    if (indexOfProtocol !== -1) {
                        // A non-special scheme has an authority only after "//" (else it is
                        // an opaque path with no host). `indexOf(':/')` already gave the
                        // first '/'.
                        if (url.charCodeAt(indexOfProtocol + 2) === 47 /* '/' */) {
                            isSpecial = false;
                            start = indexOfProtocol + 3;
                        }
                        else {
                            return null;
                        }
                    }
                }
            }
            if (indexOfProtocol === -1 && url.charCodeAt(start) !== 91 /* '[' */) {
                // Cold path: no "scheme://" prefix, and not a bare IPv6 literal (whose
                // first ':' would otherwise look like a scheme separator; "[\u2026]" falls
                // through to the ipv6 handling below). May be a bare host, a host:port,
                // a user@host, a slash-less special scheme ("https:host"), or an opaque
                // URI ("mailto:", "tel:", "urn:\u2026").
                let indexOfColon = -1;
                for (let i = start; i < end; i += 1) {
                    const code = url.charCodeAt(i);
                    if (code === 9 || code === 10 || code === 13) {
                        return extractHostname(url.replace(CONTROL_CHARS, ''), urlIsValidHostname, validate);
                    }
                    if (code === 58 /* ':' */) {
                        indexOfColon = i;
                        break;
                    }
                    if (code === 47 || code === 92 || code === 63 || code === 35) {
                        break;
                    }
                }
                if (indexOfColon !== -1) {
                    // An '@' before the next delimiter => the ':' is userinfo, not a
                    // scheme ("user:pass@host", "mailto:a@b"): keep the whole authority.
                    let hasIdentifier = false;
                    for (let i = indexOfColon + 1; i < end; i += 1) {
                        const code = url.charCodeAt(i);
                        if (code === 47 || code === 92 || code === 63 || code === 35) {
                            break;
                        }
                        if (code === 64 /* '@' */) {
                            hasIdentifier = true;
                            break;
                        }
                    }
                    if (!hasIdentifier) {
                        // All-digits after ':' => a bare "host:port" (tldts accepts
                        // hostnames too); keep `start` and let the port handling trim it.
                        let allDigits = true;
                        let i = indexOfColon + 1;
                        for (; i < end; i += 1) {
                            const code = url.charCodeAt(i);
                            if (code === 47 || code === 92 || code === 63 || code === 35) {
                                break;
                            }
                            if (code < 48 /* '0' */ || code > 57 /* '9' */) {
                                allDigits = false;
                                break;
                            }
                        }
                        if (i === indexOfColon + 1) {
                            allDigits = false; // nothing after ':' => not a port
                        }
                        if (!allDigits) {
                            const special = getSpecialScheme(url, start, indexOfColon);
                            if (special === 0) {
                                // No "scheme://" on the cold path and not a special scheme.
                                // A second ':' before the host's end marks a bare, unbracketed
                                // IPv6 literal ("2a01:e35::1"): fall through and let the host
                                // loop + isIp classify it. Without one this is an opaque path
                                // with no host ("mailto:x", "foo:bar").
                                let isBareIpv6 = false;
                                for (let j = indexOfColon + 1; j < end; j += 1) {
                                    const code = url.charCodeAt(j);
                                    if (code === 47 ||
                                        code === 92 ||
                                        code === 63 ||
                                        code === 35) {
                                        break;
                                    }
                                    if (code === 58 /* ':' */) {
                                        isBareIpv6 = true;
                                        break;
                                    }
                                }
                                if (!isBareIpv6) {
                                    return null;
                                }
                            }
                            else {
                                start = indexOfColon + 1;
                                if (special === 2) {
                                    // file (e.g. "file:\\host"): host only between "//" and next slash.
                                    let slashes = 0;
                                    while ((url.charCodeAt(start) === 47 ||
                                        url.charCodeAt(start) === 92) &&
                                        slashes < 2) {
                                        start += 1;
                                        slashes += 1;
                                    }
                                    if (slashes < 2) {
                                        return null;
                                    }
                                }
                                else {
                                    while (url.charCodeAt(start) === 47 ||
                                        url.charCodeAt(start) === 92) {
                                        start += 1;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        // Find the host's end: first '/', '?' or '#' (and '\' for special URLs,
        // which WHATWG treats like '/'). Track the last '@', ']' and ':' for
        // userinfo, ipv6 and port, plus the first ':' of the host (reset at each
        // '@') to tell a bare IPv6 (>= 2 colons) from a host:port (exactly one);
        // flag uppercase and a stray tab/newline. The loop is split on `code < 64`
        // so common host characters take fewer comparisons.
        //
        // When `validate`, also accumulate `is-valid.ts`'s checks over the scanned
        // run so a simple authority's host can be validated in this single pass.
        // `vValid` only stays meaningful for a "simple" authority (no userinfo, port,
        // brackets, control or trailing dot); those cases clear it / are rejected by
        // the guard below, falling back to `isValidHostname`.
        let indexOfIdentifier = -1;
        let indexOfClosingBracket = -1;
        let indexOfPort = -1;
        let indexOfFirstColon = -1;
        let hasControl = false;
        let vValid = validate; // seeded true when validating; cleared on the first invalid char
        let vLastDot = start - 1; // mirrors is-valid.ts `lastDotIndex = -1` at host start
        let vLastCode = -1;
        if (validate && start < end) {
            // First-char rule: must be a valid host char, '.', or '_' (NOT '-').
            const c0 = url.charCodeAt(start);
            if (
            // Keep these parens: they scope /*@__INLINE__*/ for terser.
            // prettier-ignore
            !(
            /*@__INLINE__*/ (isValidHostnameChar(c0) ||
                c0 === 46 /* '.' */ ||
                c0 === 95 /* '_' */)) ||
                c0 === 45 /* '-' (isValidHostnameChar allows it mid-label, not first) */) {
                vValid = false;
            }
        }
        for (let i = start; i < end; i += 1) {
            const code = url.charCodeAt(i);
            if (code < 64) {
                if (code === 47 || code === 35 || code === 63) {
                    end = i;
                    break;
                }
                else if (code === 58 /* ':' */) {
                    if (indexOfFirstColon === -1) {
                        indexOfFirstColon = i;
                    }
                    indexOfPort = i;
                }
                else if (code === 9 || code === 10 || code === 13) {
                    hasControl = true;
                }
                else if (validate) {
                    if (code === 46 /* '.' */) {
                        if (i - vLastDot > 64 || vLastCode === 46 || vLastCode === 45) {
                            vValid = false;
                        }
                        vLastDot = i;
                    }
                    else if (code < 48 || code > 57) {
                        // < 64 and not a delimiter/dot/digit => only '-' (45) is a valid
                        // host char here; everything else (space, %, !, etc.) is invalid.
                        // A '-' must also not START a label (the byte right after a '.') \u2014
                        // mirrors is-valid.ts; the first label is covered by the first-char
                        // rule above. (RFC 1034 \u00a73.5 / RFC 1035 \u00a72.3.1 LDH.)
                        if (code !== 45 || vLastCode === 46 /* label-leading '-' */) {
                            vValid = false;
                        }
                    }
                }
            }
            else if (isSpecial && code === 92 /* '\' */) {
                end = i;
                break;
            }
            else if (code === 64 /* '@' */) {
                indexOfIdentifier = i;
                indexOfFirstColon = -1; // colons before '@' are userinfo, not the host
            }
            else if (code === 93 /* ']' */) {
                indexOfClosingBracket = i;
            }
            else if (code >= 65 && code <= 90) {
                hasUpper = true;
            }
            else if (validate && !( /*@__INLINE__*/isValidHostnameChar(code))) {
                // >= 64, not '@'/']'/upper: valid only if a-z, '_', or non-ASCII.
                vValid = false;
            }
            if (validate) {
                vLastCode = code;
            }
        }
        // A tab/newline inside the authority: strip everything and re-parse (rare).
        if (hasControl) {
            return extractHostname(url.replace(CONTROL_CHARS, ''), urlIsValidHostname, validate);
        }
        // Skip userinfo. '>= start' so an empty userinfo ("http://@host") works too.
        if (indexOfIdentifier !== -1 &&
            indexOfIdentifier >= start &&
            indexOfIdentifier < end) {
            start = indexOfIdentifier + 1;
        }
        if (url.charCodeAt(start) === 91 /* '[' */) {
            // ipv6 address: return what is between the brackets, or null if unclosed.
            if (indexOfClosingBracket !== -1) {
                return url.slice(start + 1, indexOfClosingBracket).toLowerCase();
            }
            return null;
        }
        else if (indexOfPort !== -1 &&
            indexOfPort > start &&
            indexOfPort < end &&
            // A host:port has exactly one ':' in the host (so its first ':' is its
            // last); a bare, unbracketed IPv6 literal ("2a01:e35::1") has >= 2, so
            // its first ':' precedes the last. Only the former has a ':port' to trim.
            indexOfFirstColon === indexOfPort) {
            end = indexOfPort; // trim ':port'
        }
        // Empty authority ("http://", "file:///path", "//"); only reachable here via
        // extraction \u2014 a bare valid hostname never lands here.
        if (start >= end) {
            return null;
        }
        // Publish the inline-validation verdict \u2014 but only for a "simple" authority,
        // where the scanned run equals the final host: no userinfo skip, no port
        // trim, no brackets, no trailing dot (trimmed below), and length within RFC
        // limits. Anything else leaves it `false` so `parseImpl` re-validates.
        //
        // Every clause below is load-bearing for CORRECTNESS, not just speed: the
        // loop accumulates `vValid` over the whole scanned run (it does not stop at
        // ':' or '@', so any port/userinfo bytes are included), so the verdict is
        // only sound when that run equals the final host. Do not drop a clause as
        // "redundant" \u2014 e.g. without `indexOfPort === -1`, `host:8080` would be
        // wrongly accepted.
        if (validate &&
            vValid &&
            indexOfIdentifier === -1 &&
            indexOfPort === -1 &&
            indexOfClosingBracket === -1 &&
            url.charCodeAt(end - 1) !== 46 /* no trailing dot */ &&
            end - start <= 255 && // total length
            end - vLastDot - 1 <= 63 && // last label length
            vLastCode !== 45 /* last char not '-' */) {
            extractedHostnameValidated = true;
        }
    }
    // Trim trailing dots
    while (end > start + 1 && url.charCodeAt(end - 1) === 46 /* '.' */) {
        end -= 1;
    }
    const hostname = start !== 0 || end !== url.length ? url.slice(start, end) : url;
    if (hasUpper) {
        return hostname.toLowerCase();
    }
    return hostname;
}

/**
 * Check if a hostname is an IP. You should be aware that this only works
 * because `hostname` is already garanteed to be a valid hostname!
 */
function isProbablyIpv4(hostname) {
    // Cannot be shorted than 1.1.1.1
    if (hostname.length < 7) {
        return false;
    }
    // Cannot be longer than: 255.255.255.255
    if (hostname.length > 15) {
        return false;
    }
    let numberOfDots = 0;
    for (let i = 0; i < hostname.length; i += 1) {
        const code = hostname.charCodeAt(i);
        if (code === 46 /* '.' */) {
            numberOfDots += 1;
        }
        else if (code < 48 /* '0' */ || code > 57 /* '9' */) {
            return false;
        }
    }
    return (numberOfDots === 3 &&
        hostname.charCodeAt(0) !== 46 /* '.' */ &&
        hostname.charCodeAt(hostname.length - 1) !== 46 /* '.' */);
}
/**
 * Similar to isProbablyIpv4.
 */
function isProbablyIpv6(hostname) {
    if (hostname.length < 3) {
        return hostname === '::';
    }
    let start = hostname.startsWith('[') ? 1 : 0;
    let end = hostname.length;
    if (hostname[end - 1] === ']') {
        end -= 1;
    }
    // We only consider the maximum size of a normal IPV6. Note that this will
    // fail on so-called "IPv4 mapped IPv6 addresses" but this is a corner-case
    // and a proper validation library should be used for these.
    if (end - start > 39) {
        return false;
    }
    let hasColon = false;
    for (; start < end; start += 1) {
        const code = hostname.charCodeAt(start);
        if (code === 58 /* ':' */) {
            hasColon = true;
        }
        else if (!((code >= 48 && code <= 57) || // 0-9
            (code >= 97 && code <= 102) || // a-f
            (code >= 65 && code <= 70) // A-F (RFC 4291 \u00a72.2: an IPv6 hextet is hex digits only)
        )) {
            return false;
        }
    }
    return hasColon;
}
/**
 * Check if `hostname` is *probably* a valid ip addr (either ipv6 or ipv4).
 * This *will not* work on any string. We need `hostname` to be a valid
 * hostname.
 */
function isIp(hostname) {
    return isProbablyIpv6(hostname) || isProbablyIpv4(hostname);
}

/**
 * Special-use domain names from the IANA "Special-Use Domain Names" registry:
 * the authoritative list, created by RFC 6761 and maintained as new RFCs add to
 * it: https://www.iana.org/assignments/special-use-domain-names/
 * Snapshot: 2026-05-24. (RFC 6761 is not obsoleted; draft-hoffman-rfc6761bis
 * proposes to retire its prose but keep this registry, so the registry is the
 * source of truth; re-sync this list against it.)
 *
 * These names never correspond to a public registration, yet neither
 * `isIcann` nor `isPrivate` marks one as special-use: most are absent from the
 * Public Suffix List (so `a.test` looks like a registrable domain), and the
 * few that are listed (`onion`, `home.arpa`) appear there as ordinary ICANN
 * suffixes. `isSpecialUse` is the single signal that covers them all.
 *
 * Per the registry and RFC 6761 ("and any names falling within these domains"),
 * the designation covers each listed name AND all of its sub-domains. DNS labels
 * are case-insensitive (RFC 4343); `hostname` is expected to be already
 * lower-cased and trailing-dot-stripped, as produced by `extractHostname`, the
 * same normalization the Public-Suffix-List lookup relies on.
 *
 * Two groups of registry entries are intentionally excluded: the numeric
 * reverse-DNS delegation zones (`10.in-addr.arpa`, the `*.ip6.arpa` ranges, \u2026),
 * which are reverse-DNS PTR zones rather than hostnames and whose parents
 * (`in-addr.arpa`/`ip6.arpa`) are already in the Public Suffix List; and the
 * deprecated `eap-noob.arpa` entry.
 */
const SPECIAL_USE_DOMAINS = [
    'test', // RFC 6761
    'localhost', // RFC 6761
    'invalid', // RFC 6761
    'example', // RFC 6761
    'example.com', // RFC 6761
    'example.net', // RFC 6761
    'example.org', // RFC 6761
    'local', // RFC 6762 (mDNS)
    'onion', // RFC 7686 (Tor)
    'alt', // RFC 9476
    'home.arpa', // RFC 8375
    'ipv4only.arpa', // RFC 8880
    'resolver.arpa', // RFC 9462
    'service.arpa', // RFC 9665
    '6tisch.arpa', // RFC 9031
    'eap.arpa', // RFC 9965
];
/**
 * Return `true` if `hostname` is, or is a sub-domain of, a special-use domain
 * (see the registry note above). Expects an already-normalized `hostname`.
 */
function isSpecialUse(hostname) {
    for (const name of SPECIAL_USE_DOMAINS) {
        // Match on a label boundary: `hostname` is either exactly `name` or ends
        // with `.name` (so `latest` is not matched by `test`, nor `myexample.com`
        // by `example.com`).
        if (hostname.endsWith(name) &&
            (hostname.length === name.length ||
                hostname.charCodeAt(hostname.length - name.length - 1) === 46) /* '.' */) {
            return true;
        }
    }
    return false;
}

/**
 * Implements fast shallow verification of hostnames. This does not perform a
 * struct check on the content of labels (classes of Unicode characters, etc.)
 * but instead check that the structure is valid (number of labels, length of
 * labels, etc.).
 *
 * If you need stricter validation, consider using an external library.
 */
// KEEP IN SYNC with `extract-hostname.ts` `isValidHostnameChar` + its inline
// scan/verdict, which duplicate these structural rules to validate during
// extraction (a perf fusion). That copy additionally accepts A-Z (the host is
// not yet lowercased there) and folds in '-' / '_'. Any change to the accepted
// character set or the label/length rules here must be mirrored there.
function isValidAscii(code) {
    return ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127);
}
/**
 * Check if a hostname string is valid. It's usually a preliminary check before
 * trying to use getDomain or anything else.
 *
 * Beware: it does not check if the TLD exists.
 */
function isValidHostname (hostname) {
    if (hostname.length > 255) {
        return false;
    }
    if (hostname.length === 0) {
        return false;
    }
    if (
    /*@__INLINE__*/ !isValidAscii(hostname.charCodeAt(0)) &&
        hostname.charCodeAt(0) !== 46 && // '.' (dot)
        hostname.charCodeAt(0) !== 95 // '_' (underscore)
    ) {
        return false;
    }
    // Validate hostname according to RFC
    let lastDotIndex = -1;
    let lastCharCode = -1;
    const len = hostname.length;
    for (let i = 0; i < len; i += 1) {
        const code = hostname.charCodeAt(i);
        if (code === 46 /* '.' */) {
            if (
            // Check that previous label is < 63 bytes long (64 = 63 + '.')
            i - lastDotIndex > 64 ||
                // Check that previous character was not already a '.'
                lastCharCode === 46 ||
                // Check that the previous label does not end with '-' (RFC 1035 \u00a72.3.1 LDH).
                // '_' is intentionally NOT restricted: DNS allows any octet (RFC 2181 \u00a711) and
                // WHATWG URL does not treat '_' as a forbidden host code point.
                lastCharCode === 45) {
                return false;
            }
            lastDotIndex = i;
        }
        else if (
        // A forbidden character in the label...
        // Keep these parens: they scope /*@__INLINE__*/ for terser.
        // prettier-ignore
        !( /*@__INLINE__*/(isValidAscii(code) || code === 45 || code === 95)) ||
            // ...or a '-' starting a label (the byte right after a '.'). A label must
            // not begin with a hyphen (RFC 1034 \u00a73.5 / RFC 1035 \u00a72.3.1 LDH, as amended
            // by RFC 1123 \u00a72.1; cf. UTS #46 CheckHyphens). The first label is covered by
            // the leading-character guard above; mirrors the trailing-'-' rule below.
            (code === 45 && lastCharCode === 46)) {
            return false;
        }
        lastCharCode = code;
    }
    return (
    // Check that last label is shorter than 63 chars
    len - lastDotIndex - 1 <= 63 &&
        // Check that the last character is an allowed trailing label character.
        // Since we already checked that the char is a valid hostname character,
        // we only need to check that it's different from '-'.
        lastCharCode !== 45);
}

/**
 * Apply `options.extraSuffixes` to the built-in lookup result in `out`, as if
 * they were part of the list (`isException`: the built-in winner is an
 * exception rule). As in browsers, the longest match prevails and an exception
 * beats a rule of the same length. Remaining ties go to the built-in match
 * (unless it matched no rule: both flags falsy), then to `icann`.
 */
function extraSuffixLookup(hostname, options, isException, out) {
    const suffix = out.publicSuffix;
    if (suffix === null) {
        return;
    }
    // Best extra exception and rule, as start indices in `hostname` (smaller is
    // longer; `none` if unmatched), and whether each is ICANN.
    const none = hostname.length + 1;
    let exception = none;
    let exceptionIsIcann = false;
    let rule = none;
    let ruleIsIcann = false;
    const extra = options.extraSuffixes;
    for (let section = 0; section < 2; section += 1) {
        const isIcann = section === 0;
        const rules = isIcann
            ? options.allowIcannDomains && extra.icann
            : options.allowPrivateDomains && extra.private;
        if (!Array.isArray(rules)) {
            continue;
        }
        for (const r of rules) {
            // Sparse or untyped lists may hold non-strings.
            if (typeof r !== 'string') {
                continue;
            }
            const exceptionRule = r.startsWith('!');
            const wildcard = r.startsWith('*.');
            const body = exceptionRule ? r.slice(1) : wildcard ? r.slice(2) : r;
            // Skip empty rules, and exceptions without a parent ('!p').
            if (body === '' ||
                (exceptionRule && !body.includes('.')) ||
                !shareSameDomainSuffix(hostname, body)) {
                continue;
            }
            let start = hostname.length - body.length;
            // Strict `<`: on a tie, the first match (`icann` first) wins.
            if (exceptionRule) {
                if (start < exception) {
                    exception = start;
                    exceptionIsIcann = isIcann;
                }
                continue;
            }
            // `*.p` also matches `p`, else one more non-empty label.
            if (wildcard && start > 1 && hostname.charCodeAt(start - 2) !== 46) {
                start = hostname.lastIndexOf('.', start - 2) + 1;
            }
            if (start < rule) {
                rule = start;
                ruleIsIcann = isIcann;
            }
        }
    }
    // Start of the built-in match: an exception starts one label left of its
    // suffix.
    const suffixStart = hostname.length - suffix.length;
    const builtin = isException
        ? hostname.lastIndexOf('.', suffixStart - 2) + 1
        : suffixStart;
    // An exception wins ties with rules; a built-in exception wins ties with
    // an extra one.
    if (exception <= rule &&
        (isException ? exception < builtin : exception <= builtin)) {
        out.publicSuffix = hostname.slice(hostname.indexOf('.', exception) + 1);
        out.isIcann = exceptionIsIcann;
        out.isPrivate = !exceptionIsIcann;
    }
    else if (rule < builtin ||
        (rule === builtin && !out.isIcann && !out.isPrivate)) {
        out.publicSuffix = hostname.slice(rule);
        out.isIcann = ruleIsIcann;
        out.isPrivate = !ruleIsIcann;
    }
}

function setDefaultsImpl({ allowIcannDomains = true, allowPrivateDomains = false, detectIp = true, detectSpecialUse = false, extraSuffixes = null, extractHostname = true, mixedInputs = true, validHosts = null, validateHostname = true, }) {
    return {
        allowIcannDomains,
        allowPrivateDomains,
        detectIp,
        detectSpecialUse,
        extraSuffixes,
        extractHostname,
        mixedInputs,
        validHosts,
        validateHostname,
    };
}
const DEFAULT_OPTIONS = /*@__INLINE__*/ setDefaultsImpl({});
function setDefaults(options) {
    if (options === undefined) {
        return DEFAULT_OPTIONS;
    }
    return /*@__INLINE__*/ setDefaultsImpl(options);
}

/**
 * Returns the subdomain of a hostname string
 */
function getSubdomain$1(hostname, domain) {
    // If `hostname` and `domain` are the same, then there is no sub-domain
    if (domain.length === hostname.length) {
        return '';
    }
    return hostname.slice(0, -domain.length - 1);
}

/**
 * Implement a factory allowing to plug different implementations of suffix
 * lookup (e.g.: using a trie or the packed hashes datastructures). This is used
 * and exposed in `tldts.ts` and `tldts-experimental.ts` bundle entrypoints.
 */
function getEmptyResult() {
    return {
        domain: null,
        domainWithoutSuffix: null,
        hostname: null,
        isIcann: null,
        isIp: null,
        isPrivate: null,
        isSpecialUse: null,
        publicSuffix: null,
        subdomain: null,
    };
}
function resetResult(result) {
    result.domain = null;
    result.domainWithoutSuffix = null;
    result.hostname = null;
    result.isIcann = null;
    result.isIp = null;
    result.isPrivate = null;
    result.isSpecialUse = null;
    result.publicSuffix = null;
    result.subdomain = null;
}
function parseImpl(url, step, suffixLookup, partialOptions, result) {
    const options = /*@__INLINE__*/ setDefaults(partialOptions);
    // Very fast approximate check to make sure `url` is a string. This is needed
    // because the library will not necessarily be used in a typed setup and
    // values of arbitrary types might be given as argument.
    if (typeof url !== 'string') {
        return result;
    }
    // Extract hostname from `url` only if needed. This can be made optional
    // using `options.extractHostname`. This option will typically be used
    // whenever we are sure the inputs to `parse` are already hostnames and not
    // arbitrary URLs.
    //
    // `mixedInput` allows to specify if we expect a mix of URLs and hostnames
    // as input. If only hostnames are expected then `extractHostname` can be
    // set to `false` to speed-up parsing. If only URLs are expected then
    // `mixedInputs` can be set to `false`. The `mixedInputs` is only a hint
    // and will not change the behavior of the library.
    // Whether `url` itself was already a valid hostname (only computed on the
    // mixedInputs path). Lets us skip the post-extraction validation below when
    // extractHostname returned `url` unchanged (same reference).
    let urlIsValid = false;
    if (!options.extractHostname) {
        // Trim trailing dots as extractHostname does (`new URL()` keeps them).
        let end = url.length;
        while (end > 1 && url.charCodeAt(end - 1) === 46 /* '.' */) {
            end -= 1;
        }
        result.hostname = end === url.length ? url : url.slice(0, end);
    }
    else if (options.mixedInputs) {
        urlIsValid = isValidHostname(url);
        result.hostname = extractHostname(url, urlIsValid, options.validateHostname);
    }
    else {
        result.hostname = extractHostname(url, false, options.validateHostname);
    }
    // Check if `hostname` is a valid ip address
    if (options.detectIp && result.hostname !== null) {
        result.isIp = isIp(result.hostname);
        if (result.isIp) {
            return result;
        }
    }
    // Perform hostname validation if enabled. If hostname is not valid, no need to
    // go further as there will be no valid domain or sub-domain. This validation
    // is applied before any early returns to ensure consistent behavior across
    // all API methods including getHostname().
    if (options.validateHostname &&
        options.extractHostname &&
        result.hostname !== null &&
        // Skip the re-scan when `url` was already validated and extractHostname
        // returned it unchanged (same reference => identical string, still valid).
        !(urlIsValid && result.hostname === url) &&
        // Skip the re-scan when extractHostname already validated the host inline
        // (a confirmed-valid simple authority \u2014 see extract-hostname.ts).
        !extractedHostnameValidated &&
        !isValidHostname(result.hostname)) {
        result.hostname = null;
        return result;
    }
    if (step === 0 /* FLAG.HOSTNAME */ || result.hostname === null) {
        return result;
    }
    // Flag special-use domains, only when opted in (`detectSpecialUse`) and only
    // for the full `parse()` result (FLAG.ALL). Computed here, before the
    // public-suffix/domain early-returns below, so single-label names like
    // `localhost` (which have no registrable domain) are still flagged.
    if (step === 5 /* FLAG.ALL */ && options.detectSpecialUse) {
        result.isSpecialUse = isSpecialUse(result.hostname);
    }
    // Extract public suffix (`isException`: the winner is an exception rule)
    const isException = suffixLookup(result.hostname, options, result);
    if (options.extraSuffixes !== null) {
        extraSuffixLookup(result.hostname, options, isException === true, result);
    }
    if (step === 2 /* FLAG.PUBLIC_SUFFIX */ || result.publicSuffix === null) {
        return result;
    }
    // Extract domain
    result.domain = getDomain$1(result.publicSuffix, result.hostname, options);
    if (step === 3 /* FLAG.DOMAIN */ || result.domain === null) {
        return result;
    }
    // Extract subdomain
    result.subdomain = getSubdomain$1(result.hostname, result.domain);
    if (step === 4 /* FLAG.SUB_DOMAIN */) {
        return result;
    }
    // Extract domain without suffix
    result.domainWithoutSuffix = getDomainWithoutSuffix$1(result.domain, result.publicSuffix);
    return result;
}

function fastPathLookup (hostname, options, out) {
    // Fast path for very popular suffixes; this allows to by-pass lookup
    // completely as well as any extra allocation or string manipulation.
    if (!options.allowPrivateDomains &&
        options.allowIcannDomains &&
        hostname.length > 3) {
        const last = hostname.length - 1;
        const c3 = hostname.charCodeAt(last);
        const c2 = hostname.charCodeAt(last - 1);
        const c1 = hostname.charCodeAt(last - 2);
        const c0 = hostname.charCodeAt(last - 3);
        if (c3 === 109 /* 'm' */ &&
            c2 === 111 /* 'o' */ &&
            c1 === 99 /* 'c' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'com';
            return true;
        }
        else if (c3 === 103 /* 'g' */ &&
            c2 === 114 /* 'r' */ &&
            c1 === 111 /* 'o' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'org';
            return true;
        }
        else if (c3 === 117 /* 'u' */ &&
            c2 === 100 /* 'd' */ &&
            c1 === 101 /* 'e' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'edu';
            return true;
        }
        else if (c3 === 118 /* 'v' */ &&
            c2 === 111 /* 'o' */ &&
            c1 === 103 /* 'g' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'gov';
            return true;
        }
        else if (c3 === 116 /* 't' */ &&
            c2 === 101 /* 'e' */ &&
            c1 === 110 /* 'n' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'net';
            return true;
        }
        else if (c3 === 101 /* 'e' */ &&
            c2 === 100 /* 'd' */ &&
            c1 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'de';
            return true;
        }
    }
    return false;
}

// Auto-generated flat public-suffix trie. Do not edit.
const suffixes = JSON.parse(require('node:fs').readFileSync(`${__dirname}/suffixes.json`, 'latin1'));
const bytes = name => new Uint8Array(Buffer.from(suffixes[name], 'base64')).buffer;
const nodeFlags = new Uint8Array(bytes('nodeFlags'));
const edgeStart = new Uint16Array(bytes('edgeStart'));
const edgeLength = new Uint8Array(bytes('edgeLength'));
const edgeChild = new Uint16Array(bytes('edgeChild'));
const edgeOffset = new Uint32Array(bytes('edgeOffset'));
const edgeHash = new Uint32Array(bytes('edgeHash'));
const wildcardEdge = new Int32Array(bytes('wildcardEdge'));
const {labelText} = suffixes;
const [rulesRoot, exceptionsRoot] = [664, 668];
// Result of the last `walk`, kept in module scope to avoid allocating a match
// object. Safe because lookups are synchronous and read right after `walk`.
let matchNode = -1;
let matchStart = 0;
let matchEnd = 0;
/**
 * True if edge `edge`'s label equals `hostname[start, start + length)`.
 */
function labelEquals(edge, hostname, start, length) {
    if (edgeLength[edge] !== length) {
        return false;
    }
    const offset = edgeOffset[edge];
    for (let i = 0; i < length; i += 1) {
        if (labelText.charCodeAt(offset + i) !== hostname.charCodeAt(start + i)) {
            return false;
        }
    }
    return true;
}
/**
 * Find the child edge of `node` whose label is `hostname[start, start + length)`.
 * Edges are sorted by hash, so binary-search the hash then verify the label
 * (scanning the rare run of equal hashes). Returns the edge index or -1.
 */
function findEdge(node, hash, hostname, start, length) {
    let lo = edgeStart[node];
    let hi = edgeStart[node + 1];
    while (lo < hi) {
        const mid = (lo + hi) >>> 1;
        const value = edgeHash[mid];
        if (value < hash) {
            lo = mid + 1;
        }
        else if (value > hash) {
            hi = mid;
        }
        else {
            for (let e = mid; e >= lo && edgeHash[e] === hash; e -= 1) {
                if (labelEquals(e, hostname, start, length))
                    return e;
            }
            for (let e = mid + 1; e < hi && edgeHash[e] === hash; e += 1) {
                if (labelEquals(e, hostname, start, length))
                    return e;
            }
            return -1;
        }
    }
    return -1;
}
/**
 * Walk `hostname`'s labels right-to-left from `root`, recording the deepest
 * node whose flag passes `allowedMask` (with the label boundaries of that match
 * in `matchStart`/`matchEnd`). Returns whether any match was found.
 * An empty label (leading dot or `..`) never matches a `*` edge.
 */
function walk(hostname, root, allowedMask) {
    let node = root;
    let end = hostname.length;
    let hash = 5381;
    matchNode = -1;
    for (let i = hostname.length - 1; i >= 0; i -= 1) {
        const code = hostname.charCodeAt(i);
        if (code === 46 /* '.' */) {
            const start = i + 1;
            let edge = findEdge(node, hash >>> 0, hostname, start, end - start);
            if (edge === -1 && end !== start) {
                edge = wildcardEdge[node];
            }
            if (edge === -1) {
                return matchNode !== -1;
            }
            node = edgeChild[edge];
            if ((nodeFlags[node] & allowedMask) !== 0) {
                matchNode = node;
                matchStart = start;
                matchEnd = end;
            }
            end = i;
            hash = 5381;
        }
        else {
            hash = (hash * 33) ^ code;
        }
    }
    // Left-most label: hostname[0, end). Same find/descend/record as the loop \u2014
    // duplicated rather than folded into the loop (via `i >= -1`) because that
    // extra per-character branch measured slightly slower on the hot path.
    let edge = findEdge(node, hash >>> 0, hostname, 0, end);
    if (edge === -1 && end !== 0) {
        edge = wildcardEdge[node];
    }
    if (edge !== -1) {
        node = edgeChild[edge];
        if ((nodeFlags[node] & allowedMask) !== 0) {
            matchNode = node;
            matchStart = 0;
            matchEnd = end;
        }
    }
    return matchNode !== -1;
}
/**
 * Check if `hostname` has a valid public suffix in the trie.
 */
function suffixLookup(hostname, options, out) {
    if (fastPathLookup(hostname, options, out)) {
        return false;
    }
    const allowedMask = (options.allowPrivateDomains ? 2 /* RULE_TYPE.PRIVATE */ : 0) |
        (options.allowIcannDomains ? 1 /* RULE_TYPE.ICANN */ : 0);
    // Exceptions have priority and strip their own left-most label (e.g. the
    // rule '!www.ck' makes the suffix of 'www.ck' be 'ck').
    if (walk(hostname, exceptionsRoot, allowedMask)) {
        out.isIcann = (nodeFlags[matchNode] & 1 /* RULE_TYPE.ICANN */) !== 0;
        out.isPrivate = (nodeFlags[matchNode] & 2 /* RULE_TYPE.PRIVATE */) !== 0;
        out.publicSuffix = hostname.slice(matchEnd + 1);
        return true;
    }
    if (walk(hostname, rulesRoot, allowedMask)) {
        out.isIcann = (nodeFlags[matchNode] & 1 /* RULE_TYPE.ICANN */) !== 0;
        out.isPrivate = (nodeFlags[matchNode] & 2 /* RULE_TYPE.PRIVATE */) !== 0;
        out.publicSuffix = hostname.slice(matchStart);
        return false;
    }
    // No match: the prevailing '*' rule makes the right-most label the suffix.
    out.isIcann = false;
    out.isPrivate = false;
    const lastDot = hostname.lastIndexOf('.');
    out.publicSuffix = lastDot === -1 ? hostname : hostname.slice(lastDot + 1);
    return false;
}

// For all methods but 'parse', it does not make sense to allocate an object
// every single time to only return the value of a specific attribute. To avoid
// this un-necessary allocation, we use a global object which is re-used.
const RESULT = getEmptyResult();
function parse(url, options) {
    return parseImpl(url, 5 /* FLAG.ALL */, suffixLookup, options, getEmptyResult());
}
function getHostname(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    return parseImpl(url, 0 /* FLAG.HOSTNAME */, suffixLookup, options, RESULT).hostname;
}
function getPublicSuffix(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    return parseImpl(url, 2 /* FLAG.PUBLIC_SUFFIX */, suffixLookup, options, RESULT)
        .publicSuffix;
}
function getDomain(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    return parseImpl(url, 3 /* FLAG.DOMAIN */, suffixLookup, options, RESULT).domain;
}
function getFullDomain(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    const result = parseImpl(url, 3 /* FLAG.DOMAIN */, suffixLookup, options, RESULT);
    // The hostname *is* the full domain (subdomain + domain) whenever a
    // registrable domain exists; gate on `domain` so non-registrable inputs
    // (IPs, suffix-less or invalid hostnames) return `null` like `getDomain`.
    return result.domain === null ? null : result.hostname;
}
function getSubdomain(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    return parseImpl(url, 4 /* FLAG.SUB_DOMAIN */, suffixLookup, options, RESULT)
        .subdomain;
}
function getDomainWithoutSuffix(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    return parseImpl(url, 5 /* FLAG.ALL */, suffixLookup, options, RESULT)
        .domainWithoutSuffix;
}

__webpack_unused_export__ = getDomain;
__webpack_unused_export__ = getDomainWithoutSuffix;
__webpack_unused_export__ = getFullDomain;
__webpack_unused_export__ = getHostname;
exports.pj = getPublicSuffix;
__webpack_unused_export__ = getSubdomain;
exports.qg = parse;
//# sourceMappingURL=index.js.map


/***/ }),

/***/ 2613:
/***/ (function (module) {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ (function (module) {

module.exports = require("buffer");

/***/ }),

/***/ 5317:
/***/ (function (module) {

module.exports = require("child_process");

/***/ }),

/***/ 6982:
/***/ (function (module) {

module.exports = require("crypto");

/***/ }),

/***/ 4434:
/***/ (function (module) {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ (function (module) {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ (function (module) {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ (function (module) {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ (function (module) {

module.exports = require("net");

/***/ }),

/***/ 4589:
/***/ (function (module) {

module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ (function (module) {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function (module) {

module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ (function (module) {

module.exports = require("node:child_process");

/***/ }),

/***/ 7540:
/***/ (function (module) {

module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ (function (module) {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ (function (module) {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ (function (module) {

module.exports = require("node:dns");

/***/ }),

/***/ 1553:
/***/ (function (module) {

module.exports = require("node:dns/promises");

/***/ }),

/***/ 8474:
/***/ (function (module) {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ (function (module) {

module.exports = require("node:fs");

/***/ }),

/***/ 7067:
/***/ (function (module) {

module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ (function (module) {

module.exports = require("node:http2");

/***/ }),

/***/ 7030:
/***/ (function (module) {

module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ (function (module) {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ (function (module) {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ (function (module) {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ (function (module) {

module.exports = require("node:querystring");

/***/ }),

/***/ 481:
/***/ (function (module) {

module.exports = require("node:readline");

/***/ }),

/***/ 7075:
/***/ (function (module) {

module.exports = require("node:stream");

/***/ }),

/***/ 6466:
/***/ (function (module) {

module.exports = require("node:stream/promises");

/***/ }),

/***/ 6193:
/***/ (function (module) {

module.exports = require("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ (function (module) {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ (function (module) {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ (function (module) {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ (function (module) {

module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ (function (module) {

module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ (function (module) {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ (function (module) {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ (function (module) {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ (function (module) {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ (function (module) {

module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ (function (module) {

module.exports = require("stream");

/***/ }),

/***/ 3193:
/***/ (function (module) {

module.exports = require("string_decoder");

/***/ }),

/***/ 3557:
/***/ (function (module) {

module.exports = require("timers");

/***/ }),

/***/ 4756:
/***/ (function (module) {

module.exports = require("tls");

/***/ }),

/***/ 9023:
/***/ (function (module) {

module.exports = require("util");

/***/ }),

/***/ 9635:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ issueCommand)
/* harmony export */ });
/* unused harmony export issue */
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4679);


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 4679:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toCommandValue)
/* harmony export */ });
/* unused harmony export toCommandProperties */
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/async module */
/******/ 	(() => {
/******/ 		var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 		var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 		var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 		var resolveQueue = (queue) => {
/******/ 			if(queue && queue.d < 1) {
/******/ 				queue.d = 1;
/******/ 				queue.forEach((fn) => (fn.r--));
/******/ 				queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 			}
/******/ 		}
/******/ 		var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 			if(dep !== null && typeof dep === "object") {
/******/ 				if(dep[webpackQueues]) return dep;
/******/ 				if(dep.then) {
/******/ 					var queue = [];
/******/ 					queue.d = 0;
/******/ 					dep.then((r) => {
/******/ 						obj[webpackExports] = r;
/******/ 						resolveQueue(queue);
/******/ 					}, (e) => {
/******/ 						obj[webpackError] = e;
/******/ 						resolveQueue(queue);
/******/ 					});
/******/ 					var obj = {};
/******/ 					obj[webpackQueues] = (fn) => (fn(queue));
/******/ 					return obj;
/******/ 				}
/******/ 			}
/******/ 			var ret = {};
/******/ 			ret[webpackQueues] = x => {};
/******/ 			ret[webpackExports] = dep;
/******/ 			return ret;
/******/ 		}));
/******/ 		__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 			var queue;
/******/ 			hasAwait && ((queue = []).d = -1);
/******/ 			var depQueues = new Set();
/******/ 			var exports = module.exports;
/******/ 			var currentDeps;
/******/ 			var outerResolve;
/******/ 			var reject;
/******/ 			var promise = new Promise((resolve, rej) => {
/******/ 				reject = rej;
/******/ 				outerResolve = resolve;
/******/ 			});
/******/ 			promise[webpackExports] = exports;
/******/ 			promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 			module.exports = promise;
/******/ 			body((deps) => {
/******/ 				currentDeps = wrapDeps(deps);
/******/ 				var fn;
/******/ 				var getResult = () => (currentDeps.map((d) => {
/******/ 					if(d[webpackError]) throw d[webpackError];
/******/ 					return d[webpackExports];
/******/ 				}))
/******/ 				var promise = new Promise((resolve) => {
/******/ 					fn = () => (resolve(getResult));
/******/ 					fn.r = 0;
/******/ 					var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 					currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 				});
/******/ 				return fn.r ? promise : getResult();
/******/ 			}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 			queue && queue.d < 0 && (queue.d = 0);
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module used 'module' so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(7666);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;